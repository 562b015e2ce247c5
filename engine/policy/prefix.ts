// IPv4 and IPv6 prefixes as numbers, and sets of them.
import { type Ipv6Words, parseIpv4, parseIpv6 } from '../table/address.ts';
import { type AddressPool, FIRST_POOLED, isPooled } from '../table/address-pool.ts';

/**
 * A network and its mask; an IPv4 address `a` is inside when `(a & mask) >>> 0 === network`. No IPv4 address is inside an IPv6
 * prefix: its mask is empty and its network is not.
 */
export interface Prefix {
  readonly network: number;
  readonly mask: number;
  readonly length: number;
  /** Network and mask of an IPv6 prefix. */
  readonly ipv6?: Ipv6Prefix | undefined;
}

/** An IPv6 network and its mask. */
export interface Ipv6Prefix {
  readonly network: Ipv6Words;
  readonly mask: Ipv6Words;
}

const NO_IPV4 = { network: 0xffffffff, mask: 0 } as const;

/** Reads `10.0.0.1`, `10.0.0.0/8`, `2001:db8::1` or `2001:db8::/32`; host bits are cleared. Undefined for anything else. */
export function parsePrefix(text: string): Prefix | undefined {
  const slash = text.indexOf('/');
  const addressText = slash < 0 ? text : text.slice(0, slash);
  if (addressText.includes(':'))
    return parseIpv6Prefix(addressText, slash < 0 ? '128' : text.slice(slash + 1));
  const address = parseIpv4(addressText);
  const lengthText = slash < 0 ? '32' : text.slice(slash + 1);
  if (address === undefined || !/^(3[0-2]|[12]?\d)$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const mask = maskOf(length);
  return { network: (address & mask) >>> 0, mask, length, ipv6: undefined };
}

function parseIpv6Prefix(addressText: string, lengthText: string): Prefix | undefined {
  const address = parseIpv6(addressText);
  if (address === undefined || !/^(12[0-8]|1[01]\d|[1-9]?\d)$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const [a, b, c, d] = address;
  const word = (position: number) => maskOf(Math.min(32, Math.max(0, length - position)));
  const mask: Ipv6Words = [word(0), word(32), word(64), word(96)];
  const network: Ipv6Words = [
    (a & mask[0]) >>> 0,
    (b & mask[1]) >>> 0,
    (c & mask[2]) >>> 0,
    (d & mask[3]) >>> 0,
  ];
  return { ...NO_IPV4, length, ipv6: { network, mask } };
}

/** True for an address or prefix of class E, whose numbers stand for IPv6 addresses in the session table. */
export function isReserved(text: string): boolean {
  const parsed = parsePrefix(text);
  return parsed !== undefined && parsed.ipv6 === undefined && isPooled(parsed.network);
}

/** The mask of a prefix length, 0 to 32. */
export function maskOf(length: number): number {
  return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
}

/** Every address of IPv4 prefixes, but network and broadcast address of those larger than two. */
export function hostsOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const prefix = parsePrefix(text);
    if (prefix === undefined) throw new Error(`${text} is no prefix`);
    const { network, length } = prefix;
    const size = 2 ** (32 - length);
    const first = size > 2 ? 1 : 0;
    return Array.from({ length: size > 2 ? size - 2 : size }, (_, index) => network + first + index);
  });
}

/** True when all of the inner prefix lies in the outer one; they are of one family then. */
export function coversPrefix(outer: Prefix, inner: Prefix): boolean {
  if (outer.length > inner.length) return false;
  const { ipv6 } = inner;
  if (outer.ipv6 === undefined)
    return ipv6 === undefined && (inner.network & outer.mask) >>> 0 === outer.network;
  const { network, mask } = outer.ipv6;
  return ipv6?.network.every((word, index) => (word & (mask[index] ?? 0)) >>> 0 === network[index]) ?? false;
}

/** Any of several prefixes; undefined stands for every address. */
export type AddressSet = readonly Prefix[] | undefined;

/** True when the set holds the address. The pool tells what an IPv6 address is; without one no prefix holds any. */
export function holdsAddress(set: AddressSet, address: number, addresses?: AddressPool): boolean {
  if (set === undefined) return true;
  if (address >= FIRST_POOLED && isPooled(address)) return holdsPooled(set, address, addresses);
  for (const prefix of set) {
    if ((address & prefix.mask) >>> 0 === prefix.network) return true;
  }
  return false;
}

function holdsPooled(set: readonly Prefix[], address: number, addresses: AddressPool | undefined): boolean {
  if (addresses === undefined) return false;
  for (const { ipv6 } of set) {
    if (ipv6 !== undefined && addresses.isInside(address, ipv6.network, ipv6.mask)) return true;
  }
  return false;
}
