// The routing and the forwarding table as they are read. Both follow from the same routes that packets take.
import type { FibEntry, RouteEntry, RoutingResources } from '../answers/route-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import { formatIpv4, formatIpv6 } from '../table/address.ts';
import { addressesOf, hostPart } from '../world/interface-addresses.ts';
import { connectedInterface } from '../world/learned-routes.ts';
import type { World } from '../world/world-schema.ts';
import { isLinkUp } from './link-state.ts';
import { bgpDistanceOf, routerOf, STATIC_DISTANCE, STATIC_METRIC } from './ranked-routes.ts';

interface Candidate extends Omit<RouteEntry, 'active'> {
  readonly prefix: Prefix;
  readonly distance: number;
  readonly usable: boolean;
}

/** Every route, by virtual router in the order of the configuration, then by destination; the better of two first. */
export function routeEntries(state: DataplaneState): readonly RouteEntry[] {
  const routers = virtualRouters(state.compiled);
  const candidates = candidatesOf(state).sort(
    (a, b) =>
      routers.indexOf(a.virtualRouter) - routers.indexOf(b.virtualRouter) ||
      comparePrefixes(a.prefix, b.prefix) ||
      a.distance - b.distance ||
      (a.metric ?? 0) - (b.metric ?? 0),
  );
  const taken = new Set<string>();
  return candidates.map(({ prefix, distance: _, usable, ...route }) => {
    const key = `${route.virtualRouter} ${prefixText(prefix)}`;
    const active = usable && !taken.has(key);
    if (active) taken.add(key);
    return { ...route, active };
  });
}

/** Active routes. Assumption: numbers count them in the order of the table. */
export function fibEntries(state: DataplaneState): readonly FibEntry[] {
  const { interfaces } = state.compiled.world;
  return routeEntries(state)
    .filter((route) => route.active)
    .map((route, index) => ({
      id: index + 1,
      virtualRouter: route.virtualRouter,
      destination: route.destination,
      nextHop: route.type === 'connect' || route.type === 'host' ? '0.0.0.0' : route.nextHop,
      flags: flagsOf(route),
      interface: route.interface === '' ? '' : route.interface,
      mtu:
        route.interface === '' ? 0 : (interfaces.find(({ name }) => name === route.interface)?.mtu ?? 1500),
    }));
}

/** Counts of the routing table and its limits. */
export function routingResources(state: DataplaneState): RoutingResources {
  const routes = routeEntries(state);
  const { routes: limit, fibEntries: fibLimit } = equipmentOf(state.compiled.platform);
  const count = (isMeant: (route: RouteEntry) => boolean) => routes.filter(isMeant).length;
  return {
    limit,
    fibLimit,
    ipv4: count((route) => !route.destination.includes(':')),
    ipv6: count((route) => route.destination.includes(':')),
    active: count((route) => route.active),
    byType: {
      static: count((route) => route.type === 'static'),
      connect: count((route) => route.type === 'connect' || route.type === 'host'),
      bgp: count((route) => route.type === 'bgp'),
    },
  };
}

/** Names of the virtual routers, in the order of the interfaces that belong to them. */
export function virtualRouters({ world }: CompiledWorld): readonly string[] {
  return [...new Set(world.interfaces.map((port) => port.virtualRouter))];
}

function flagsOf({ type, nextHop }: RouteEntry): string {
  if (type === 'host') return 'uh';
  const isOnLink = type === 'connect' || nextHop === '0.0.0.0' || nextHop === '::';
  return isOnLink || nextHop === 'discard' || nextHop.startsWith('vr:') ? 'u' : 'ug';
}

function candidatesOf(state: DataplaneState): Candidate[] {
  return [...connectedRoutes(state.compiled), ...staticRoutes(state.compiled), ...bgpRoutes(state)];
}

/** The subnet and the firewall's own address of every interface that is up. */
function connectedRoutes({ world }: CompiledWorld): readonly Candidate[] {
  return world.interfaces
    .filter((port) => isLinkUp(world, port.name))
    .flatMap((port) =>
      addressesOf(port).flatMap((address) => {
        const subnet = parsePrefix(address);
        const own = parsePrefix(hostPart(address));
        if (subnet === undefined || own === undefined) return [];
        const host = candidate({
          virtualRouter: port.virtualRouter,
          type: 'host',
          prefix: own,
          usable: true,
        });
        const whole = { ...host, type: 'connect' as const, prefix: subnet };
        const nextHop = hostPart(address);
        const net = { ...whole, destination: prefixText(subnet), nextHop, interface: port.name };
        return subnet.length === own.length ? [host] : [net, host];
      }),
    );
}

function candidate(
  given: Pick<Candidate, 'virtualRouter' | 'type' | 'prefix' | 'usable'> & Partial<Candidate>,
): Candidate {
  return {
    destination: prefixText(given.prefix),
    nextHop: given.prefix.ipv6 === undefined ? '0.0.0.0' : '::',
    metric: 0,
    age: undefined,
    interface: '',
    nextAs: undefined,
    // Assumption: nothing is nearer than what is connected.
    distance: 0,
    ...given,
  };
}

function staticRoutes({ world }: CompiledWorld): readonly Candidate[] {
  return world.routes.flatMap((route) => {
    const prefix = parsePrefix(route.destination);
    if (prefix === undefined) return [];
    return [
      candidate({
        virtualRouter: routerOf(world, route),
        type: 'static',
        prefix,
        usable: route.interface === undefined || isLinkUp(world, route.interface),
        nextHop: nextHopText(route, prefix),
        metric: route.metric ?? STATIC_METRIC,
        interface: route.interface ?? '',
        distance: route.distance ?? STATIC_DISTANCE,
      }),
    ];
  });
}

/** Vendor: layout of `show routing route`, `discard`. Assumption: another virtual router is named as such. */
function nextHopText({ discard, nextRouter, nextHop }: World['routes'][number], { ipv6 }: Prefix): string {
  if (discard === true) return 'discard';
  if (nextRouter !== undefined) return `vr:${nextRouter}`;
  return nextHop ?? (ipv6 === undefined ? '0.0.0.0' : '::');
}

function bgpRoutes({ compiled, now }: DataplaneState): readonly Candidate[] {
  const { world, startsAt } = compiled;
  const { bgp } = world.network;
  return (bgp?.peers ?? [])
    .filter((peer) => peer.state === 'established')
    .flatMap((peer) =>
      peer.routes.flatMap((route) => {
        const prefix = parsePrefix(route.prefix);
        const nextHop = route.nextHop ?? peer.address;
        const port = connectedInterface(world, nextHop);
        if (prefix === undefined || port === undefined) return [];
        return [
          candidate({
            virtualRouter: bgp?.virtualRouter ?? '',
            type: 'bgp',
            prefix,
            usable: isLinkUp(world, port),
            nextHop,
            // Vendor: layout of `show routing route`, BGP routes have no metric unless a MED was set.
            metric: route.med === 0 ? undefined : route.med,
            age: peer.since + Math.floor((now - startsAt) / 1000),
            interface: port,
            nextAs: peer.as,
            distance: bgpDistanceOf(bgp, peer.as),
          }),
        ];
      }),
    );
}

/** IPv4 before IPv6, then by address, the shorter prefix first. */
function comparePrefixes(a: Prefix, b: Prefix): number {
  const wordsA = a.ipv6 === undefined ? [0, a.network] : [1, ...a.ipv6.network];
  const wordsB = b.ipv6 === undefined ? [0, b.network] : [1, ...b.ipv6.network];
  const differing = wordsA.findIndex((word, index) => word !== wordsB[index]);
  return differing < 0 ? a.length - b.length : (wordsA[differing] ?? 0) - (wordsB[differing] ?? 0);
}

/** A prefix with its length. */
function prefixText(prefix: Prefix): string {
  const { network, length, ipv6 } = prefix;
  return `${ipv6 === undefined ? formatIpv4(network) : formatIpv6(ipv6.network)}/${length}`;
}
