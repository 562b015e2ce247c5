// The addresses that an address object may be.
import { parseIpv4 } from '../table/address.ts';
import { maskOf, type Prefix, parsePrefix } from './prefix.ts';

/** True for a prefix, a range of IPv4 addresses, and a host name. */
export function isAddressText(text: string): boolean {
  return prefixesOf(text).length > 0 || /^fqdn [A-Za-z0-9.-]+$/.test(text);
}

/** The prefixes of such a text. Assumption: nobody resolves names here, so that a host name stands for no address. */
export function prefixesOf(text: string): readonly Prefix[] {
  const prefix = parsePrefix(text);
  if (prefix !== undefined) return [prefix];
  const [first, last] = text.split('-').map(parseIpv4);
  return first === undefined || last === undefined ? [] : rangeOf(first, last);
}

/** The prefixes that make up a range, ascending; none when it is upside down. */
function rangeOf(first: number, last: number): readonly Prefix[] {
  const prefixes: Prefix[] = [];
  for (let at = first; at <= last; ) {
    let length = 32;
    while (length > 0 && at % 2 ** (33 - length) === 0 && at + 2 ** (33 - length) - 1 <= last) length--;
    prefixes.push({ network: at, mask: maskOf(length), length, ipv6: undefined });
    at += 2 ** (32 - length);
  }
  return prefixes;
}
