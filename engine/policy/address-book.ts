// Addresses of rules: prefixes, names of address objects or of groups of them, or any.
import { parseIpv4 } from '../table/address.ts';
import type { World } from '../world/world-schema.ts';
import { GroupBook } from './group-book.ts';
import { type AddressSet, maskOf, type Prefix, parsePrefix } from './prefix.ts';

/** The address objects of a configuration by name. Names are checked before; an unknown one stands for no address. */
export class AddressBook {
  private readonly objects: ReadonlyMap<string, readonly Prefix[]>;
  private readonly groups: GroupBook;

  constructor({ addresses, addressGroups }: Pick<World, 'addresses' | 'addressGroups'>) {
    this.objects = new Map(addresses.map(({ name, address }) => [name, prefixesOf(address)]));
    this.groups = new GroupBook(addressGroups);
  }

  /** The set of what a rule names; undefined for any. */
  setOf(texts: readonly string[]): AddressSet {
    if (texts.includes('any')) return undefined;
    return this.groups.membersOf(texts).flatMap((text) => this.objects.get(text) ?? prefixesOf(text));
  }
}

/** True for a prefix, a range of IPv4 addresses, and a host name. */
export function isAddressText(text: string): boolean {
  return prefixesOf(text).length > 0 || /^fqdn [A-Za-z0-9.-]+$/.test(text);
}

// Assumption: nobody resolves names here, so that a host name stands for no address.
function prefixesOf(text: string): readonly Prefix[] {
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
