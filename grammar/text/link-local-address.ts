// The IPv6 address that an interface gives itself.

/** The address that the interface makes of its own MAC address: EUI-64 behind fe80::/64. */
export function linkLocalAddress(mac: string): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = mac
    .split(':')
    .map((octet) => Number.parseInt(octet, 16));
  // The second lowest bit of the first octet tells a local address from a global one; EUI-64 turns it over.
  const groups = [((a ^ 2) << 8) | b, (c << 8) | 0xff, 0xfe00 | d, (e << 8) | f].map((group) =>
    group.toString(16),
  );
  return `fe80::${(groups[0] === '0' ? groups.slice(1) : groups).join(':')}/64`;
}
