// Who answers ARP requests on the networks of the firewall. A packet whose next hop is silent cannot be sent.

import { configuredAddress } from '../configured-addresses.ts';
import type { Interface } from '../layer3-interface.ts';
import { holdsAddress, type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { World } from '../world/world-schema.ts';

interface NextHop {
  readonly prefix: Prefix;
  readonly address: number;
}

/** The silent next hops of a world. */
export class Neighbors {
  /** False in most worlds: then nothing need be asked. */
  readonly hasSilent: boolean;
  private readonly silent: ReadonlySet<number>;
  private readonly interfaces: readonly (Interface | undefined)[];
  /** Routes through a router, longest prefix first. */
  private readonly routes: readonly NextHop[];

  /** `addresses` are those of the configuration. */
  constructor(world: World, interfaces: readonly (Interface | undefined)[], addresses: AddressPool) {
    const silent = world.hosts
      .filter((host) => host.arp === 'silent')
      .map((host) => configuredAddress(addresses, host.address));
    this.silent = new Set(silent.filter((address) => address !== undefined));
    this.hasSilent = this.silent.size > 0;
    this.interfaces = interfaces;
    this.routes = world.routes
      .flatMap((route) => {
        const prefix = parsePrefix(route.destination);
        const address = configuredAddress(addresses, route.nextHop ?? '');
        return prefix === undefined || address === undefined ? [] : [{ prefix, address }];
      })
      .sort((a, b) => b.prefix.length - a.prefix.length);
  }

  /** True when the next hop towards an address that leaves by an interface does not answer. */
  isSilent(interfaceId: number, address: number, addresses: AddressPool): boolean {
    const subnets = this.interfaces[interfaceId]?.subnets ?? [];
    if (holdsAddress(subnets, address, addresses)) return this.silent.has(address);
    for (const { prefix, address: nextHop } of this.routes) {
      if (holdsAddress([prefix], address, addresses)) return this.silent.has(nextHop);
    }
    return false;
  }
}
