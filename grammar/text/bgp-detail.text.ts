// BGP routes in full, and peers by group. Assumption: both layouts; values stand where those of `show routing protocol bgp summary` do.
import type { BgpPeer, BgpRoute } from '../../engine/answers/route-records.ts';
import { columns } from './columns.ts';

const UNDERLINE = '  ==========';
const VALUE_COLUMN = 33;
const ORIGINS = { igp: 'IGP', egp: 'EGP', incomplete: 'incomplete' } as const;

function field(label: string, value: string | number): string {
  return columns([2, `${label}:`], [VALUE_COLUMN, value]);
}

/** A block for each route; their number last, as in the table. */
export function bgpRouteDetails(routes: readonly BgpRoute[]): readonly string[] {
  return ['', ...routes.flatMap(routeLines), `total routes shown: ${routes.length}`];
}

function routeLines(route: BgpRoute): readonly string[] {
  return [
    UNDERLINE,
    field('Prefix', route.prefix),
    field('virtual router', route.virtualRouter),
    field('Nexthop', route.nextHop),
    field('Peer', route.peer),
    field('Best', route.best ? 'yes' : 'no'),
    field('Weight', route.weight),
    field('Local preference', route.localPreference),
    field('Origin', ORIGINS[route.origin]),
    field('MED', route.med),
    field('Flap counts', route.flaps),
    field('AS-Path', route.asPath.join(',')),
    '',
  ];
}

/** A block for each group, in the order of its first peer. */
export function bgpPeerGroups(peers: readonly BgpPeer[]): readonly string[] {
  const groups = [...new Set(peers.map(({ group }) => group))];
  return ['', ...groups.flatMap((group) => groupLines(group, peers))];
}

function groupLines(name: string, peers: readonly BgpPeer[]): readonly string[] {
  const members = peers.filter(({ group }) => group === name);
  const isInternal = members.every((peer) => peer.as === peer.localAs);
  return [
    UNDERLINE,
    field('Peer Group', name),
    field('Peer Group Type', isInternal ? 'IBGP' : 'EBGP'),
    field('Peers', members.length),
    field('Peers established', members.filter(({ state }) => state === 'established').length),
    ...members.map((peer) => `    peer ${peer.name}: AS ${peer.as}, IP ${peer.address}`),
  ];
}
