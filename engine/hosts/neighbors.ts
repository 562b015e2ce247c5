// Who the next hop towards an address is, where that is a host of the world: one that answers no ARP request cannot be sent to.

import { configuredAddress } from '../configured-addresses.ts';
import type { Interface } from '../layer3-interface.ts';
import { rankedRoutes } from '../network/ranked-routes.ts';
import { holdsAddress, type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { World } from '../world/world-schema.ts';

interface NextHop {
  readonly prefix: Prefix;
  readonly address: number;
  /** Number of the interface that leads to it. */
  readonly interfaceId: number;
  readonly isOffLink: boolean;
}

/** In place of the number of a host: a next hop on no network of its interface, for which nobody answers an ARP request. */
export const NOBODY = -1;

/** The next hops of a world. */
export class Neighbors {
  /** Numbers of the hosts by address. */
  private readonly hosts: ReadonlyMap<number, number>;
  private readonly interfaces: readonly (Interface | undefined)[];
  /** Routes through a router, longest prefix first. */
  private readonly routes: readonly NextHop[];
  /** 1 where a route has a next hop that is nobody, else 0. */
  readonly offLink: number;

  /** `addresses` are those of the configuration. */
  constructor(world: World, interfaces: readonly (Interface | undefined)[], addresses: AddressPool) {
    this.hosts = new Map(
      world.hosts.map((host, index) => [configuredAddress(addresses, host.address) ?? 0, index + 1]),
    );
    this.interfaces = interfaces;
    this.routes = rankedRoutes(world)
      .flatMap((route) => {
        const prefix = parsePrefix(route.destination);
        const address = configuredAddress(addresses, route.nextHop ?? '');
        const interfaceId = interfaces.findIndex((port) => port?.name === route.interface);
        if (prefix === undefined || address === undefined) return [];
        // A next hop of IPv6 may have an address of the link alone, which no interface lists.
        const isOffLink =
          route.nextHop?.includes(':') === false && this.isBesideLink(address, interfaceId, addresses);
        return [{ prefix, address, interfaceId, isOffLink }];
      })
      .sort((a, b) => b.prefix.length - a.prefix.length);
    this.offLink = this.routes.some(({ isOffLink }) => isOffLink) ? 1 : 0;
  }

  /** True for an address in none of the networks of an interface that has some. */
  isBesideLink(address: number, interfaceId: number, addresses: AddressPool): boolean {
    const subnets = this.interfaces[interfaceId]?.subnets ?? [];
    return subnets.length > 0 && !holdsAddress(subnets, address, addresses);
  }

  /** Number of the host with this address, 0 for none. */
  hostAt(address: number): number {
    return this.hosts.get(address) ?? 0;
  }

  /** The address that is the next hop towards an address that leaves by an interface: itself, a router, or 0 for neither. */
  towards(address: number, interfaceId: number, addresses: AddressPool): number {
    const subnets = this.interfaces[interfaceId]?.subnets ?? [];
    if (holdsAddress(subnets, address, addresses)) return address;
    if (subnets.length === 0) return 0;
    for (const { prefix, address: nextHop, interfaceId: via } of this.routes) {
      if (via === interfaceId && holdsAddress([prefix], address, addresses)) return nextHop;
    }
    return 0;
  }

  /** Number of the host that is the next hop towards an address that leaves by an interface, 0 for none of the world, or nobody. */
  nextHopTo(address: number, interfaceId: number, addresses: AddressPool): number {
    const subnets = this.interfaces[interfaceId]?.subnets ?? [];
    if (holdsAddress(subnets, address, addresses)) return this.hostAt(address);
    for (const { prefix, address: nextHop, isOffLink } of this.routes) {
      if (holdsAddress([prefix], address, addresses)) return isOffLink ? NOBODY : this.hostAt(nextHop);
    }
    return 0;
  }
}
