// Addresses of rules: prefixes, names of address objects, or any.
import type { World } from '../world/world-schema.ts';
import { type AddressSet, type Prefix, parsePrefix } from './prefix.ts';

/** The address objects of a configuration by name. Names are checked before; an unknown one stands for no address. */
export class AddressBook {
  private readonly objects: ReadonlyMap<string, readonly Prefix[]>;

  constructor({ addresses }: Pick<World, 'addresses'>) {
    this.objects = new Map(addresses.map(({ name, address }) => [name, prefixesOf(address)]));
  }

  /** The set of what a rule names; undefined for any. */
  setOf(texts: readonly string[]): AddressSet {
    if (texts.includes('any')) return undefined;
    return texts.flatMap((text) => this.objects.get(text) ?? prefixesOf(text));
  }
}

function prefixesOf(text: string): readonly Prefix[] {
  const prefix = parsePrefix(text);
  return prefix === undefined ? [] : [prefix];
}
