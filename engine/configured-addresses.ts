// The IPv6 addresses that the configuration names. They are interned before any other, so that a compiled world can name them
// by number: every table of the world begins with a copy of this pool.
import { parseIpv4 } from './table/address.ts';
import { AddressPool } from './table/address-pool.ts';
import { addressesOf, hostPart } from './world/interface-addresses.ts';
import type { World } from './world/world-schema.ts';

/** A pool of the addresses that a world names, each held. */
export function configuredAddresses(world: World): AddressPool {
  const addresses = new AddressPool();
  holdConfigured(addresses, world);
  return addresses;
}

/** Holds the IPv6 addresses of interfaces, routers, hosts, users and forwarding rules, in this order. */
export function holdConfigured(addresses: AddressPool, world: World): void {
  for (const text of ipv6Texts(world)) addresses.intern(text);
}

/** Gives back what `holdConfigured` holds for the same world. */
export function releaseConfigured(addresses: AddressPool, world: World): void {
  for (const text of ipv6Texts(world)) addresses.release(addresses.numberOf(text) ?? 0);
}

function ipv6Texts(world: World): readonly string[] {
  const texts = [
    ...world.interfaces.flatMap((port) => addressesOf(port).map(hostPart)),
    ...world.routes.map((route) => route.nextHop ?? ''),
    ...world.hosts.map((host) => host.address),
    ...world.users.flatMap((user) => user.addresses),
    ...world.pbfRules.flatMap(({ action, enforceSymmetricReturn }) => [
      action.kind === 'forward' ? (action.nextHop ?? '') : '',
      ...(enforceSymmetricReturn?.nextHops ?? []),
    ]),
  ];
  return texts.filter((text) => text.includes(':'));
}

/** The number of an address of either family; undefined for an IPv6 address that is not in the pool, and for other text. */
export function configuredAddress(addresses: AddressPool, text: string): number | undefined {
  return text.includes(':') ? addresses.numberOf(text) : parseIpv4(text);
}
