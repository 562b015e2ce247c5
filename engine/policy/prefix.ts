// IPv4 prefixes as numbers, and sets of them.
import { parseIpv4 } from '../table/address.ts';

/** A network and its mask; an address `a` is inside when `(a & mask) >>> 0 === network`. */
export interface Prefix {
  readonly network: number;
  readonly mask: number;
  readonly length: number;
}

/** Reads `10.0.0.1` or `10.0.0.0/8`; host bits are cleared. Undefined for anything else. */
export function parsePrefix(text: string): Prefix | undefined {
  const slash = text.indexOf('/');
  const address = parseIpv4(slash < 0 ? text : text.slice(0, slash));
  const lengthText = slash < 0 ? '32' : text.slice(slash + 1);
  if (address === undefined || !/^(3[0-2]|[12]?\d)$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const mask = maskOf(length);
  return { network: (address & mask) >>> 0, mask, length };
}

/** The mask of a prefix length, 0 to 32. */
export function maskOf(length: number): number {
  return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
}

/** True when the address lies in the prefix. */
export function isInPrefix(prefix: Prefix, address: number): boolean {
  return (address & prefix.mask) >>> 0 === prefix.network;
}

/** Any of several prefixes; undefined stands for every address. */
export type AddressSet = readonly Prefix[] | undefined;

/** True when the set holds the address. */
export function holdsAddress(set: AddressSet, address: number): boolean {
  if (set === undefined) return true;
  for (const prefix of set) {
    if ((address & prefix.mask) >>> 0 === prefix.network) return true;
  }
  return false;
}
