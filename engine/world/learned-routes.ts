// Routes that neighbours announce, in the form of the routes that the configuration names.
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';
import { addressesOf } from './interface-addresses.ts';
import type { WorldShape } from './world-shape.ts';

/** A route with its way out. */
export interface LearnedRoute {
  readonly destination: string;
  readonly interface: string;
  readonly nextHop: string;
  /** Autonomous system of the peer. */
  readonly as: number;
  readonly med: number;
}

/**
 * The routes of every established BGP peer, each through the interface in whose subnet its next hop lies; one whose next hop
 * lies in none is not installed.
 */
export function learnedRoutes(world: WorldShape): readonly LearnedRoute[] {
  const peers = world.network.bgp?.peers ?? [];
  return peers
    .filter((peer) => peer.state === 'established')
    .flatMap((peer) =>
      peer.routes.flatMap((route) => {
        const nextHop = route.nextHop ?? peer.address;
        const port = connectedInterface(world, nextHop);
        return port === undefined
          ? []
          : [{ destination: route.prefix, interface: port, nextHop, as: peer.as, med: route.med }];
      }),
    );
}

/** Name of the interface in whose IPv4 subnet an address lies; undefined for none. */
export function connectedInterface(world: WorldShape, address: string): string | undefined {
  const number = parseIpv4(address);
  if (number === undefined) return undefined;
  return world.interfaces.find((port) => addressesOf(port).some((text) => holds(parsePrefix(text), number)))
    ?.name;
}

function holds(prefix: Prefix | undefined, address: number): boolean {
  if (prefix === undefined || prefix.ipv6 !== undefined) return false;
  return (address & prefix.mask) >>> 0 === prefix.network;
}
