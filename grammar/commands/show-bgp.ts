// The BGP speaker. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import type { BgpRoute } from '../../engine/answers/route-records.ts';
import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { ipNetmask, oneOf, uint } from '../language/value-types.ts';
import { bgpPeers, bgpRoutes, bgpSummary } from '../text/bgp.text.ts';
import { bgpPeerGroups, bgpRouteDetails } from '../text/bgp-detail.text.ts';
import { command } from './device-context.ts';
import { hostAddress } from './host-address.ts';
import { nameOf } from './name-source.ts';

const VIRTUAL_ROUTER = value(nameOf('virtual-router'), 'Select one virtual router');
const RIB_OPTIONS = {
  peer: value(nameOf('bgp-peer'), 'Select routes of one peer'),
  prefix: value(ipNetmask, 'Select routes of one prefix'),
  nexthop: value(hostAddress, 'Select routes over one next hop'),
  'virtual-router': VIRTUAL_ROUTER,
  count: value(uint(1, 524_288), 'Maximum number of routes to show'),
  afi: value(oneOf('ipv4', 'ipv6', 'both'), 'Address family (IPv4, IPv6 or both)'),
  safi: value(
    oneOf('unicast', 'multicast', 'both'),
    'Subsequent address family (unicast, multicast or both)',
  ),
} as const;

interface RibCriteria {
  readonly peer?: string;
  readonly prefix?: string;
  readonly nexthop?: string;
  readonly virtualRouter?: string;
  readonly count?: number;
  readonly afi?: 'ipv4' | 'ipv6' | 'both';
  readonly safi?: 'unicast' | 'multicast' | 'both';
}

/** The speaker and its peers in short. */
export const showBgpSummary = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'summary'],
  help: 'Show BGP summary',
  source: vendor('one capture of `summary`'),
  options: { 'virtual-router': VIRTUAL_ROUTER },
  run: ({ view }, { virtualRouter }) => {
    const summary = view.network.bgp();
    return virtualRouter === undefined || summary?.virtualRouter === virtualRouter ? summary : undefined;
  },
  text: (summary) => bgpSummary(summary),
});

/** Its peers in full. */
export const showBgpPeer = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'peer'],
  help: 'Show BGP peers',
  source: assumption('labels beyond those of the summary', 'one capture of `summary`'),
  options: {
    'peer-name': value(nameOf('bgp-peer'), 'Select one BGP peer'),
    'virtual-router': VIRTUAL_ROUTER,
  },
  run: ({ view }, { peerName, virtualRouter }) => {
    const summary = view.network.bgp();
    const isMeant = virtualRouter === undefined || summary?.virtualRouter === virtualRouter;
    const peers = isMeant ? (summary?.peers ?? []) : [];
    return peers.filter(({ name }) => peerName === undefined || name === peerName);
  },
  text: (peers) => bgpPeers(peers),
});

/** What peers have announced. */
export const showBgpLocRib = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'loc-rib'],
  help: 'Show routes chosen by BGP',
  source: vendor('four captures of `loc-rib`'),
  options: RIB_OPTIONS,
  run: ({ view }, args) => chosen(view.network.bgpLocalRib(), args),
  text: (routes) => bgpRoutes(routes),
});

/** What is announced to peers. */
export const showBgpRibOut = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'rib-out'],
  help: 'Show routes BGP sends to its peers',
  source: assumption('laid out as `loc-rib` is'),
  options: RIB_OPTIONS,
  run: ({ view }, args) => chosen(view.network.bgpRibOut(), args),
  text: (routes) => bgpRoutes(routes),
});

/** What peers have announced, each route in full. */
export const showBgpLocRibDetail = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'loc-rib-detail'],
  help: 'Show routes chosen by BGP in full',
  source: assumption('the report; its labels are those of `show routing protocol bgp peer`'),
  options: RIB_OPTIONS,
  run: ({ view }, args) => chosen(view.network.bgpLocalRib(), args),
  text: (routes) => bgpRouteDetails(routes),
});

/** What is announced to peers, each route in full. */
export const showBgpRibOutDetail = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'rib-out-detail'],
  help: 'Show routes BGP sends to its peers in full',
  source: assumption('the report, which is that of `show routing protocol bgp loc-rib-detail`'),
  options: RIB_OPTIONS,
  run: ({ view }, args) => chosen(view.network.bgpRibOut(), args),
  text: (routes) => bgpRouteDetails(routes),
});

/** Its peers by group. */
export const showBgpPeerGroup = command({
  path: ['show', 'routing', 'protocol', 'bgp', 'peer-group'],
  help: 'Show BGP peer groups',
  source: assumption('the report'),
  options: {
    'group-name': value(nameOf('bgp-peer-group'), 'Select one BGP peer group'),
    'virtual-router': VIRTUAL_ROUTER,
  },
  run: ({ view }, { groupName, virtualRouter }) => {
    const summary = view.network.bgp();
    const isMeant = virtualRouter === undefined || summary?.virtualRouter === virtualRouter;
    const peers = isMeant ? (summary?.peers ?? []) : [];
    return peers.filter(({ group }) => groupName === undefined || group === groupName);
  },
  text: (peers) => bgpPeerGroups(peers),
});

function chosen(routes: readonly BgpRoute[], criteria: RibCriteria): readonly BgpRoute[] {
  // Only IPv4 unicast is spoken.
  if (criteria.afi === 'ipv6' || criteria.safi === 'multicast') return [];
  return routes
    .filter(
      (route) =>
        (criteria.peer === undefined || route.peer === criteria.peer) &&
        (criteria.prefix === undefined || route.prefix === criteria.prefix) &&
        (criteria.nexthop === undefined || route.nextHop === criteria.nexthop) &&
        (criteria.virtualRouter === undefined || route.virtualRouter === criteria.virtualRouter),
    )
    .slice(0, criteria.count);
}
