// Routes and the forwarding table. Vendor: operational hierarchy, release 11.2.

import type { FibEntry, RouteEntry, RouteType } from '../../engine/answers/route-records.ts';
import type { EngineView } from '../../engine/view.ts';
import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { ipNetmask, oneOf, uint } from '../language/value-types.ts';
import {
  fibTable,
  type RouterListing,
  routingResource,
  routingSummary,
  routingTable,
} from '../text/routing-table.text.ts';
import { command } from './device-context.ts';
import { hostAddress } from './host-address.ts';
import { nameOf } from './name-source.ts';
import { yesOrNo } from './yes-or-no.ts';

const VIRTUAL_ROUTER = value(nameOf('virtual-router'), 'Select one virtual router');
const FAMILY = value(oneOf('both', 'ipv4', 'ipv6'), 'Address family (IPv4, IPv6 or both)');
const ECMP = value(yesOrNo, 'Show equal-cost multipath routes only');

/** What a listing of routes may be narrowed to. */
interface RouteCriteria {
  readonly destination?: string;
  readonly interface?: string;
  readonly nexthop?: string;
  readonly type?: 'static' | 'connect' | 'bgp' | 'ospf' | 'rip';
  readonly virtualRouter?: string;
  readonly count?: number;
  readonly ecmp?: boolean;
  readonly afi?: 'both' | 'ipv4' | 'ipv6';
  readonly safi?: 'both' | 'unicast' | 'multicast';
}

/** Assumption: the help texts, and that `type connect` shows the firewall's own addresses too. */
export const showRoutingRoute = command({
  path: ['show', 'routing', 'route'],
  help: 'Show routing table',
  source: vendor('seven captures of `show routing route`', '`type connect` shows own addresses too'),
  options: {
    destination: value(ipNetmask, 'Select routes of one destination'),
    interface: value(nameOf('interface'), 'Select routes over one interface'),
    nexthop: value(hostAddress, 'Select routes over one next hop'),
    type: value(oneOf('static', 'connect', 'bgp', 'ospf', 'rip'), 'Select routes of one protocol'),
    'virtual-router': VIRTUAL_ROUTER,
    count: value(uint(1, 524_288), 'Maximum number of routes to show'),
    ecmp: ECMP,
    afi: FAMILY,
    safi: value(
      oneOf('both', 'unicast', 'multicast'),
      'Subsequent address family (unicast, multicast or both)',
    ),
  },
  run: ({ view }, args): RouterListing<RouteEntry> => ({
    routers: routersOf(view, args.virtualRouter),
    rows: view.network
      .routes()
      .filter((route) => isMeant(route, args))
      .slice(0, args.count),
  }),
  text: (listing) => routingTable(listing),
});

/** The virtual router of this name, or all of them. */
export function routersOf({ network }: EngineView, name: string | undefined): readonly string[] {
  return network.virtualRouters().filter((router) => name === undefined || router === name);
}

function isMeant(route: RouteEntry, criteria: RouteCriteria): boolean {
  // No route here is multicast, and none has several paths.
  if (criteria.safi === 'multicast' || criteria.ecmp === true) return false;
  return (
    (criteria.destination === undefined || isDestination(route, criteria.destination)) &&
    (criteria.interface === undefined || route.interface === criteria.interface) &&
    (criteria.nexthop === undefined || route.nextHop === criteria.nexthop) &&
    (criteria.type === undefined || typeWord(route.type) === criteria.type) &&
    isOfFamily(route, criteria.afi)
  );
}

/** An address without a length means itself alone. */
function isDestination(route: RouteEntry, given: string): boolean {
  const host = given.includes(':') ? 128 : 32;
  return route.destination === (given.includes('/') ? given : `${given}/${host}`);
}

function typeWord(type: RouteType): 'static' | 'connect' | 'bgp' {
  return type === 'host' ? 'connect' : type;
}

function isOfFamily(
  { destination }: { readonly destination: string },
  family: RouteCriteria['afi'],
): boolean {
  if (family === undefined || family === 'both') return true;
  return destination.includes(':') === (family === 'ipv6');
}

/** What `show routing fib` answers. */
export interface FibListing extends RouterListing<FibEntry> {
  readonly limit: number;
}

/** The routes that packets take. */
export const showRoutingFib = command({
  path: ['show', 'routing', 'fib'],
  help: 'Show forwarding table',
  source: assumption('the layout'),
  options: { 'virtual-router': VIRTUAL_ROUTER, ecmp: ECMP, afi: FAMILY },
  run: ({ view }, args): FibListing => ({
    routers: routersOf(view, args.virtualRouter),
    rows: view.network.fib().filter((entry) => args.ecmp !== true && isOfFamily(entry, args.afi)),
    limit: view.network.routingResources().fibLimit,
  }),
  text: (listing) => fibTable(listing, listing.limit),
});

/** How full the tables are. */
export const showRoutingResource = command({
  path: ['show', 'routing', 'resource'],
  help: 'Show routing resources in use',
  source: vendor('one capture of `show routing resource`'),
  run: ({ view }) => view.network.routingResources(),
  text: (resources) => routingResource(resources),
});

/** Routes of each kind. */
export const showRoutingSummary = command({
  path: ['show', 'routing', 'summary'],
  help: 'Show routing summary',
  source: assumption('the layout'),
  options: { 'virtual-router': VIRTUAL_ROUTER },
  run: ({ view }, args): RouterListing<RouteEntry> => ({
    routers: routersOf(view, args.virtualRouter),
    rows: view.network.routes(),
  }),
  text: (listing) => routingSummary(listing),
});
