// The BGP speaker. Vendor: one public capture of `show routing protocol bgp summary`, four of `loc-rib`.
// Assumption: the labels of `peer` beyond those of the summary, and that `rib-out` is laid out as `loc-rib` is.
import type { BgpPeer, BgpRoute, BgpSummary } from '../../engine/answers/route-records.ts';
import { columns, endingAt } from './columns.ts';

const UNDERLINE = '  ==========';
const VALUE_COLUMN = 33;
const STATES: Readonly<Record<BgpPeer['state'], string>> = {
  established: 'Established',
  active: 'Active',
  idle: 'Idle',
};
const ORIGINS = { igp: 'N', egp: 'E', incomplete: 'I' } as const;

/** Settings of the speaker and a line for each peer; empty for a firewall that does not speak BGP. */
export function bgpSummary(summary: BgpSummary | undefined): readonly string[] {
  if (summary === undefined) return [];
  const advertised = summary.peers.reduce((sum, peer) => sum + peer.advertised, 0);
  const field = (label: string, value: string | number) => columns([2, `${label}:`], [VALUE_COLUMN, value]);
  return [
    '',
    UNDERLINE,
    field('router id', summary.routerId),
    field('virtual router', summary.virtualRouter),
    field('reject default route', 'yes'),
    field('redist default route', 'block'),
    field('Install BGP routes', 'yes'),
    field('Graceful Restart', 'supported'),
    field('AS size', 4),
    field('Local AS', summary.localAs),
    field('Local member AS', 0),
    field('Cluster id', '0.0.0.0'),
    field('Default local preference', 100),
    field('Always compare MED', 'no'),
    field('Aggregate regardless MED', 'yes'),
    field('Deterministic MED processing', 'yes'),
    field('Accept ORF', 'no'),
    field('Accept CISCO style prefix', 'no'),
    field('mp-bgp-enable', 'yes'),
    field('afi-safi-ipv4-unicast', 'yes'),
    field('rib-out entries', `current ${advertised}, peak ${advertised} `),
    ...summary.peers.flatMap((peer) => [
      `    peer ${peer.name}: AS ${peer.as}, ${STATES[peer.state]}, IP ${peer.address}`,
      columns(
        [6, 'bgpAfiIpv4/unicast pfx:'],
        [VALUE_COLUMN, `Accepted pfx: ${peer.accepted}, Advertised pfx: ${peer.advertised}`],
      ),
    ]),
  ];
}

/** Each peer in full. */
export function bgpPeers(peers: readonly BgpPeer[]): readonly string[] {
  return ['', ...peers.flatMap(peerLines)];
}

function peerLines(peer: BgpPeer): readonly string[] {
  const field = (label: string, value: string | number) => columns([2, `${label}:`], [VALUE_COLUMN, value]);
  return [
    UNDERLINE,
    field('Peer', `${peer.name} (id 1)`),
    field('Peer Group', peer.group),
    field('Peer status', `${STATES[peer.state]}, for ${peer.since} seconds`),
    field('Password set', 'no'),
    field('Peer address', peer.address),
    field('Peer router id', peer.routerId),
    field('Local address', peer.localAddress),
    field('Remote AS', peer.as),
    field('Local AS', peer.localAs),
    field('Multi-hop TTL', 1),
    field('Holdtime (config)', `${peer.holdTime} (${peer.holdTime})`),
    field('Keep-Alive interval (config)', `${peer.keepalive} (${peer.keepalive})`),
    field('Total messages in', peer.messagesIn),
    field('Total messages out', peer.messagesOut),
    field('Last update age', peer.since),
    field('Prefix limit', 5000),
    field('Accepted pfx', peer.accepted),
    field('Advertised pfx', peer.advertised),
  ];
}

/** Routes of a BGP table by virtual router; the best of a prefix has a star. */
export function bgpRoutes(routes: readonly BgpRoute[]): readonly string[] {
  const routers = [...new Set(routes.map((route) => route.virtualRouter))];
  return [
    '',
    ...routers.flatMap((router) => [
      `VIRTUAL ROUTER: ${router} (id 1)`,
      UNDERLINE,
      columns(
        [2, 'Prefix'],
        [21, 'Nexthop'],
        [38, 'Peer'],
        endingAt(54, 'Weight'),
        endingAt(63, 'LocPrf'),
        [65, 'Org'],
        endingAt(76, 'MED'),
        endingAt(81, 'flap'),
        [83, 'AS-Path'],
      ),
      ...routes.filter((route) => route.virtualRouter === router).map(routeLine),
      '',
    ]),
    `total routes shown: ${routes.length}`,
  ];
}

function routeLine(route: BgpRoute): string {
  return columns(
    [1, `${route.best ? '*' : ' '}${route.prefix}`],
    [21, route.nextHop],
    [38, route.peer],
    endingAt(54, route.weight),
    endingAt(63, route.localPreference),
    [65, ORIGINS[route.origin]],
    endingAt(76, route.med),
    endingAt(81, route.flaps),
    [83, route.asPath.join(',')],
  );
}
