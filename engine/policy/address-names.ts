// Addresses of rules: prefixes, names of address objects, or any.
import type { World } from '../world/world-schema.ts';
import { type AddressSet, parsePrefix } from './prefix.ts';

/** The set of what a rule names; undefined for any. Names are checked by parseWorld before. */
export function addressSetOf(world: World, texts: readonly string[]): AddressSet {
  if (texts.includes('any')) return undefined;
  return texts.flatMap((text) => {
    const named = world.addresses.find((address) => address.name === text);
    const prefix = parsePrefix(named?.address ?? text);
    return prefix === undefined ? [] : [prefix];
  });
}
