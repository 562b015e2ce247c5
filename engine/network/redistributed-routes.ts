// Routes that the firewall hands on to its BGP speaker. Assumption: it hands on what the world says it announces, as long as
// the routing table has such a route.
import type { RedistributedRoute } from '../answers/route-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { routeEntries } from './route-records.ts';

/** In the order of the routing table; none for a firewall that does not speak BGP. */
export function redistributedRoutes(state: DataplaneState): readonly RedistributedRoute[] {
  const { bgp } = state.compiled.world.network;
  if (bgp === undefined) return [];
  const announced = new Set(bgp.peers.flatMap((peer) => peer.advertised));
  return routeEntries(state)
    .filter((route) => route.active && route.type !== 'bgp' && route.virtualRouter === bgp.virtualRouter)
    .filter((route) => announced.has(route.destination))
    .map(({ virtualRouter, destination, nextHop, interface: port, type }) => ({
      virtualRouter,
      destination,
      nextHop,
      interface: port,
      from: type,
      to: 'bgp',
    }));
}
