// Fixed and learned routes, the better of two first. Vendor: administrative distances, static 10, external BGP 20.
// Assumption: internal BGP 200; of routes by the same protocol the one of the lower metric is installed.
import { coversPrefix, parsePrefix } from '../policy/prefix.ts';
import { addressesOf } from '../world/interface-addresses.ts';
import { learnedRoutes } from '../world/learned-routes.ts';
import type { World } from '../world/world-schema.ts';
import { isLinkUp } from './link-state.ts';

/** Administrative distance of fixed routes of which nothing else is said. */
export const STATIC_DISTANCE = 10;
/** Metric of fixed routes of which nothing else is said. */
export const STATIC_METRIC = 10;
const EXTERNAL_BGP_DISTANCE = 20;
const INTERNAL_BGP_DISTANCE = 200;

/** A route that may be taken, and its way. */
export interface RankedRoute {
  readonly destination: string;
  readonly virtualRouter: string;
  /** Empty where packets are discarded, or handed to a virtual router that knows no way. */
  readonly interface: string;
  /** Undefined where packets go to the link itself, or nowhere. */
  readonly nextHop: string | undefined;
  /** Name of the virtual router that decides on. */
  readonly nextRouter: string | undefined;
  readonly distance: number;
  readonly metric: number;
}

/** Those whose link is up, whatever their destination; of two for one destination the first counts. */
export function rankedRoutes(world: World): readonly RankedRoute[] {
  return [...fixedRoutes(world), ...announcedRoutes(world)]
    .filter((route) => route.interface === '' || isLinkUp(world, route.interface))
    .sort((a, b) => a.distance - b.distance || a.metric - b.metric);
}

function fixedRoutes(world: World): readonly RankedRoute[] {
  return world.routes.map((route) => ({
    destination: route.destination,
    virtualRouter: routerOf(world, route),
    interface:
      route.nextRouter === undefined ? (route.interface ?? '') : wayThrough(world, route, route.nextRouter),
    nextHop: route.nextHop,
    nextRouter: route.nextRouter,
    distance: route.distance ?? STATIC_DISTANCE,
    metric: route.metric ?? STATIC_METRIC,
  }));
}

/** The virtual router that a fixed route belongs to: the one that it names, or that of its interface. */
export function routerOf(world: World, route: World['routes'][number]): string {
  return (
    route.virtualRouter ?? world.interfaces.find(({ name }) => name === route.interface)?.virtualRouter ?? ''
  );
}

/** Assumption: where the other router has several ways within the destination, those of its own routes are taken. */
function wayThrough(world: World, { destination }: World['routes'][number], router: string): string {
  const wanted = parsePrefix(destination);
  const own = world.interfaces.filter(({ virtualRouter }) => virtualRouter === router);
  const ways = [
    ...own.flatMap((port) => addressesOf(port).map((text) => ({ text, port: port.name }))),
    ...world.routes
      .filter((route) => own.some(({ name }) => name === route.interface))
      .map((route) => ({ text: route.destination, port: route.interface ?? '' })),
  ].flatMap(({ text, port }) => {
    const prefix = parsePrefix(text);
    const leads = prefix !== undefined && wanted !== undefined && coversPrefix(prefix, wanted);
    return leads && isLinkUp(world, port) ? [{ length: prefix.length, port }] : [];
  });
  return ways.sort((a, b) => b.length - a.length)[0]?.port ?? '';
}

/** Administrative distance of what a peer of an autonomous system announces. */
export function bgpDistanceOf(bgp: World['network']['bgp'], as: number): number {
  return as === bgp?.localAs
    ? (bgp.internalDistance ?? INTERNAL_BGP_DISTANCE)
    : (bgp?.externalDistance ?? EXTERNAL_BGP_DISTANCE);
}

function announcedRoutes(world: World): readonly RankedRoute[] {
  const { bgp } = world.network;
  return learnedRoutes(world).map(({ as, med, ...route }) => ({
    ...route,
    virtualRouter: bgp?.virtualRouter ?? '',
    nextRouter: undefined,
    distance: bgpDistanceOf(bgp, as),
    metric: med,
  }));
}
