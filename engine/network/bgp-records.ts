// What the BGP speaker of the firewall knows and says.
import type { BgpPeer, BgpRoute, BgpSummary } from '../answers/route-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { connectedInterface } from '../world/learned-routes.ts';
import { routeEntries } from './route-records.ts';

type WorldBgp = NonNullable<DataplaneState['compiled']['world']['network']['bgp']>;
type WorldPeer = WorldBgp['peers'][number];

/** Undefined for a firewall that does not speak BGP. */
export function bgpSummary(state: DataplaneState): BgpSummary | undefined {
  const { bgp } = state.compiled.world.network;
  if (bgp === undefined) return undefined;
  const own = ownDestinations(state);
  return {
    virtualRouter: bgp.virtualRouter,
    routerId: bgp.routerId,
    localAs: bgp.localAs,
    peers: bgp.peers.map((peer) => peerOf(state, bgp, { ...peer, advertised: told(peer, own) })),
  };
}

/** What peers have announced, by prefix as the world lists it; the best of a prefix is the one that is installed. */
export function bgpLocalRib(state: DataplaneState): readonly BgpRoute[] {
  const { bgp } = state.compiled.world.network;
  const seen = new Set<string>();
  return (bgp?.peers ?? [])
    .filter((peer) => peer.state === 'established')
    .flatMap((peer) =>
      peer.routes.map((route) => {
        // Assumption: peers are listed in the order in which their routes are preferred.
        const best = !seen.has(route.prefix);
        seen.add(route.prefix);
        return {
          virtualRouter: bgp?.virtualRouter ?? '',
          prefix: route.prefix,
          nextHop: route.nextHop ?? peer.address,
          peer: peer.name,
          weight: 0,
          localPreference: route.localPreference,
          origin: route.origin,
          med: route.med,
          flaps: 0,
          asPath: route.asPath,
          best,
        };
      }),
    );
}

/** What the firewall announces to its peers that are established. */
export function bgpRibOut(state: DataplaneState): readonly BgpRoute[] {
  const { bgp } = state.compiled.world.network;
  if (bgp === undefined) return [];
  const own = ownDestinations(state);
  return bgp.peers
    .filter((peer) => peer.state === 'established')
    .flatMap((peer) =>
      told(peer, own).map((prefix) => ({
        virtualRouter: bgp.virtualRouter,
        prefix,
        nextHop: localAddress(state, peer),
        peer: peer.name,
        weight: 0,
        localPreference: 0,
        origin: 'incomplete' as const,
        med: 0,
        flaps: 0,
        asPath: [bgp.localAs],
        best: true,
      })),
    );
}

/** What is told to a peer. Vendor: redistribution is of routes that are there: what no active route leads to is withdrawn. */
function told({ advertised }: WorldPeer, own: ReadonlySet<string>): string[] {
  return advertised.filter((prefix) => own.has(prefix));
}

/** Destinations of active routes that are not learned by BGP. */
function ownDestinations(state: DataplaneState): ReadonlySet<string> {
  const own = routeEntries(state).filter(({ active, type }) => active && type !== 'bgp');
  return new Set(own.map(({ destination }) => destination));
}

function peerOf(state: DataplaneState, bgp: WorldBgp, peer: WorldPeer): BgpPeer {
  const { compiled, now } = state;
  const since = peer.since + Math.floor((now - compiled.startsAt) / 1000);
  const isUp = peer.state === 'established';
  // Both ends send a keepalive each interval, and began with an OPEN.
  const keepalives = isUp ? Math.floor(since / peer.keepalive) + 1 : 0;
  return {
    name: peer.name,
    group: peer.group,
    address: peer.address,
    localAddress: localAddress(state, peer),
    as: peer.as,
    localAs: bgp.localAs,
    routerId: isUp ? peer.address : '0.0.0.0',
    state: peer.state,
    since,
    holdTime: peer.holdTime,
    keepalive: peer.keepalive,
    accepted: isUp ? peer.routes.length : 0,
    advertised: isUp ? peer.advertised.length : 0,
    messagesIn: isUp ? keepalives + peer.routes.length : 0,
    messagesOut: isUp ? keepalives + peer.advertised.length : 0,
  };
}

/** Address of the interface on which the peer is. */
function localAddress({ compiled }: DataplaneState, peer: WorldPeer): string {
  const name = connectedInterface(compiled.world, peer.address);
  const port = compiled.world.interfaces.find((one) => one.name === name);
  return (port?.address ?? '').split('/')[0] ?? '';
}
