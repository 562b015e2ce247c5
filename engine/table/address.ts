// Addresses as numbers. An IPv4 address is its 32 bits as a u32, an IPv6 address four u32 words, most significant first.

/** The four 32-bit words of an IPv6 address. */
export type Ipv6Words = readonly [number, number, number, number];

/** Dotted quad to u32; undefined when it is not one. Leading zeros are refused because their base is ambiguous. */
export function parseIpv4(text: string): number | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  let address = 0;
  for (const octet of octets) {
    if (!/^(0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return undefined;
    address = address * 256 + Number(octet);
  }
  return address;
}

/** True for an address that the internet knows no way to. Source: RFC 1918, section 3. */
export function isPrivate(address: number): boolean {
  const [first, firstTwo] = [address >>> 24, address >>> 16];
  return first === 10 || firstTwo >>> 4 === 0xac1 || firstTwo === 0xc0a8;
}

/** u32 to dotted quad. */
export function formatIpv4(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

/** Any form of RFC 4291, a dotted quad at the end included, without a zone; undefined when it is none. */
export function parseIpv6(text: string): Ipv6Words | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const front = parseGroups(halves[0] ?? '', halves.length === 1);
  const back = parseGroups(halves[1] ?? '', true);
  if (front === undefined || back === undefined) return undefined;
  const missing = 8 - front.length - back.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...front, ...new Array<number>(missing).fill(0), ...back];
  const word = (index: number): number => (groups[index] ?? 0) * 65536 + (groups[index + 1] ?? 0);
  return [word(0), word(2), word(4), word(6)];
}

/** The 16-bit groups between colons; a dotted quad counts as two and only at the end of the address. */
function parseGroups(text: string, endsAddress: boolean): number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const quad = endsAddress && index === parts.length - 1 ? parseIpv4(part) : undefined;
    if (quad !== undefined) groups.push(quad >>> 16, quad & 65535);
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** The text of RFC 5952: lower case, the first longest run of zero groups shortened, IPv4-mapped with a dotted quad. */
export function formatIpv6(words: Ipv6Words): string {
  const [a, b, c, d] = words;
  if (a === 0 && b === 0 && c === 0xffff) return `::ffff:${formatIpv4(d)}`;
  const groups = [a, b, c, d].flatMap((word) => [word >>> 16, word & 65535]);
  const run = longestZeroRun(groups);
  const hex = groups.map((group) => group.toString(16));
  if (run.length < 2) return hex.join(':');
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let length = 0;
  for (const [index, group] of groups.entries()) {
    length = group === 0 ? length + 1 : 0;
    if (length > best.length) best = { start: index + 1 - length, length };
  }
  return best;
}
