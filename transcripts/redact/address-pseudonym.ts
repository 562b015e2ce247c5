// Addresses to addresses: two that share their first bits still share as many, and no more. Private ones stay in their private
// range; public IPv4 networks become networks for documentation and benchmarks, IPv6 becomes 2001:db8::/32.
import type { Secret } from './secret.ts';

/** Gives an address its pseudonym; texts that are no addresses come back as they are. */
export interface AddressPseudonyms {
  /** `length` of a prefix, where one stood behind the address: bits behind it that are zero stay zero. */
  ipv4(address: string, length: number | undefined): string;
  ipv6(address: string, length: number | undefined): string;
}

/** Starts without any pseudonym. */
export function createAddressPseudonyms(secret: Secret): AddressPseudonyms {
  const networks = new Map<string, string>();
  return {
    ipv4: (address, length) => {
      const bytes = address.split('.').map(Number);
      if (bytes.length !== 4 || bytes.some((byte) => byte > 255) || isSpecial(bytes)) return address;
      const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
      const kept = privateBits(bytes);
      const mixed = mixedBits(secret, bits, kept ?? 24);
      const whole = kept === undefined ? networkBits(networks, bits.slice(0, 24)) + mixed.slice(24) : mixed;
      const held = heldZeroes(bits, whole, length);
      return chunks(held, 8)
        .map((chunk) => Number.parseInt(chunk, 2))
        .join('.');
    },
    ipv6: (address, length) => {
      const bits = ipv6Bits(address);
      if (bits === undefined || /^0{127}[01]$/.test(bits) || bits.startsWith('11111111')) return address;
      const linkLocal = bits.startsWith('1111111010');
      const local = bits.startsWith('1111110');
      const kept = linkLocal ? 64 : local ? 8 : 32;
      const mixed = mixedBits(secret, bits, kept);
      const whole = linkLocal || local ? mixed : documentationIpv6 + mixed.slice(32);
      return ipv6Text(heldZeroes(bits, whole, length));
    },
  };
}

const documentationIpv6 = '00100000000000010000110110111000';

// Unspecified, loopback, multicast, broadcast and masks say nothing about anybody.
function isSpecial([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): boolean {
  return first === 0 || first === 127 || first >= 224 || (first === 255 && second + third + fourth >= 0);
}

/** Bits of a private range, RFC 1918 and RFC 6598; undefined for a public address. */
function privateBits([first = 0, second = 0]: readonly number[]): number | undefined {
  if (first === 10) return 8;
  if (first === 172 && second >= 16 && second < 32) return 12;
  if (first === 192 && second === 168) return 16;
  if (first === 100 && second >= 64 && second < 128) return 10;
  return first === 169 && second === 254 ? 16 : undefined;
}

// Each bit is turned or not by what stands before it: so common beginnings stay common, as in Crypto-PAn.
function mixedBits(secret: Secret, bits: string, kept: number): string {
  let mixed = bits.slice(0, kept);
  for (let at = kept; at < bits.length; at++) {
    const turned = secret.number(`bit ${bits.slice(0, at)}`, 2) === 1;
    mixed += turned === (bits[at] === '1') ? '0' : '1';
  }
  return mixed;
}

/** RFC 5737 first, then the 512 networks of RFC 2544, in the order of appearance. */
function networkBits(networks: Map<string, string>, network: string): string {
  const known = networks.get(network);
  if (known !== undefined) return known;
  const documentation = [
    [192, 0, 2],
    [198, 51, 100],
    [203, 0, 113],
  ];
  const index = networks.size;
  const more = index - documentation.length;
  // Past the last one networks share pseudonyms: less is told, never more.
  const bytes = documentation[index] ?? [198, 18 + ((more >> 8) & 1), more & 255];
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  networks.set(network, bits);
  return bits;
}

function heldZeroes(bits: string, mixed: string, length: number | undefined): string {
  if (length === undefined || length > bits.length || /1/.test(bits.slice(length))) return mixed;
  return mixed.slice(0, length).padEnd(bits.length, '0');
}

function ipv6Bits(address: string): string | undefined {
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0 || !/^[0-9a-f:]+$/i.test(address)) return undefined;
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

// RFC 5952: lower case, no leading zeroes, the first longest run of zero groups shortened.
function ipv6Text(bits: string): string {
  const text = chunks(bits, 16)
    .map((chunk) => Number.parseInt(chunk, 2).toString(16))
    .join(':');
  const runs = [...text.matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)].sort(
    (a, b) => b[0].length - a[0].length,
  );
  const [longest] = runs;
  if (longest === undefined) return text;
  const head = text.slice(0, longest.index).replace(/:$/, '');
  const tail = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${head}::${tail}`;
}

function chunks(text: string, size: number): readonly string[] {
  return Array.from({ length: text.length / size }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
