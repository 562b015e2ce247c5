// Who is behind an address. Vendor: User-ID; an address stands for a user only in zones where user identification is enabled, and
// within the networks of their access lists.
import { configuredAddress } from '../configured-addresses.ts';
import type { NameList } from '../name-list.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { World } from '../world/world-schema.ts';
import type { AddressBook } from './address-book.ts';
import { type AddressSet, coversPrefix, holdsAddress, parsePrefix } from './prefix.ts';

/** What a zone with user identification looks at; undefined for every network, and for none that is left out. */
export interface IdentifyingZone {
  readonly include: AddressSet;
  readonly exclude: AddressSet;
}

/** Who is where, and in which zones that counts. */
interface Identification {
  readonly users: ReadonlyMap<number, number>;
  readonly identifyingZones: readonly (IdentifyingZone | undefined)[];
}

/** By number of the zone; undefined where nobody is identified. */
export function compileIdentifyingZones(
  { userIdentification }: World,
  zones: NameList,
  book: AddressBook,
): readonly (IdentifyingZone | undefined)[] {
  const found = new Array<IdentifyingZone | undefined>(zones.size + 1).fill(undefined);
  for (const zone of userIdentification.zones) {
    const lists = userIdentification.zoneLists.find((one) => one.zone === zone);
    const setOf = (list: readonly string[] = []) => (list.length === 0 ? undefined : book.setOf(list));
    found[zones.idOf(zone)] = { include: setOf(lists?.include), exclude: setOf(lists?.exclude) };
  }
  found[0] = undefined;
  return found;
}

/** User number by address, of those whom the mapping learns of. */
export function usersByAddress(world: World, addresses: AddressPool): ReadonlyMap<number, number> {
  const pairs = world.users.flatMap((user, index) =>
    user.addresses
      .filter((text) => isLearned(world, text))
      .map((text): [number, number] => [configuredAddress(addresses, text) ?? 0, index + 1]),
  );
  return new Map(pairs);
}

/**
 * Whether a mapping of this address is learned. Vendor: include and exclude networks are looked through in their order, and where
 * any is included, what none of them names is excluded.
 */
export function isLearned({ userIdentification }: World, address: string): boolean {
  const host = parsePrefix(address);
  const networks = userIdentification.networks.filter(({ disabled }) => !disabled);
  if (host === undefined || networks.length === 0) return true;
  const first = networks.find(({ network }) => {
    const outer = parsePrefix(network);
    return outer !== undefined && coversPrefix(outer, host);
  });
  if (first !== undefined) return first.discovery === 'include';
  return networks.every(({ discovery }) => discovery === 'exclude');
}

/** The user at an address that is met in a zone, 0 for nobody known. The pool tells what IPv6 addresses are. */
export function userAt(
  { users, identifyingZones }: Identification,
  { zone, address }: { readonly zone: number; readonly address: number },
  addresses: AddressPool,
): number {
  if (users.size === 0) return 0;
  const lists = identifyingZones[zone];
  const user = lists === undefined ? 0 : (users.get(address) ?? 0);
  if (user === 0 || lists === undefined) return 0;
  const { include, exclude } = lists;
  if (include !== undefined && !holdsAddress(include, address, addresses)) return 0;
  return exclude !== undefined && holdsAddress(exclude, address, addresses) ? 0 : user;
}
