// Addresses of rules: prefixes, names of address objects or of groups of them, or any.
import type { World } from '../world/world-schema.ts';
import { prefixesOf } from './address-text.ts';
import { GroupBook } from './group-book.ts';
import type { AddressSet, Prefix } from './prefix.ts';

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
