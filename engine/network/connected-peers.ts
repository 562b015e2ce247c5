// How far the firewall and each BGP peer come with each other: what is configured here against what is expected there.

import { connectedInterface } from '../world/learned-routes.ts';
import { bgpDistances } from '../world/network-settings.ts';
import type { NetworkSettings } from '../world/network-settings-shape.ts';
import type { World } from '../world/world-schema.ts';
import { isLinkUp } from './link-state.ts';

type Bgp = NonNullable<World['network']['bgp']>;
type Peer = Bgp['peers'][number];
type BgpSettings = NonNullable<NetworkSettings['bgp']>;
type PeerSettings = BgpSettings['peers'][number];

/** Both sides of the speaker. */
export interface BothSides {
  readonly settings: NetworkSettings;
  /** The world as its author wrote it: who is there, and what they expect of the firewall. */
  readonly around: World;
}

/** Undefined for a firewall that does not speak BGP. `world` has the links as they are under the settings. */
export function connectedPeers(world: World, { settings, around }: BothSides): Bgp | undefined {
  const own = settings.bgp;
  if (own === undefined) return undefined;
  const { virtualRouter, routerId, localAs } = own;
  const peers = own.peers.map((peer) => connectedPeer(world, { peer, own, around }));
  const speaker = { virtualRouter, routerId, localAs, ...bgpDistances(own) };
  return { ...speaker, peers: inOrderOf(around.network.bgp?.peers ?? [], peers) };
}

interface Meeting {
  readonly peer: PeerSettings;
  readonly own: BgpSettings;
  readonly around: World;
}

function connectedPeer(world: World, { peer, own, around }: Meeting): Peer {
  const there = around.network.bgp?.peers.find(({ address }) => address === peer.address);
  const { enabled: _, ...said } = peer;
  return {
    ...said,
    state: stateOf(world, { peer, own, around }),
    since: there?.since ?? 1,
    routes: own.installs ? (there?.routes ?? []) : [],
    advertised: advertisedTo({ there, own, around }),
  };
}

/**
 * Vendor: RFC 4271, a speaker that is stopped, or that refuses the OPEN of the other for its AS, is Idle; one that waits for a TCP
 * connection is Active. Assumption: the device prints the state in which a peer spends most of its time.
 */
function stateOf(world: World, { peer, own, around }: Meeting): Peer['state'] {
  const bgp = around.network.bgp;
  const there = bgp?.peers.find(({ address }) => address === peer.address);
  const port = connectedInterface(world, peer.address);
  if (!peer.enabled) return 'idle';
  if (there === undefined || port === undefined || !isLinkUp(world, port)) return 'active';
  const isExpected = connectedAddress(world, peer.address) === connectedAddress(around, peer.address);
  if (!isExpected) return 'active';
  if (there.state !== 'established') return there.state;
  return there.as === peer.as && bgp?.localAs === own.localAs ? 'established' : 'idle';
}

/** The firewall's address on the link of a peer. */
function connectedAddress(world: World, address: string): string | undefined {
  const name = connectedInterface(world, address);
  return world.interfaces.find((port) => port.name === name)?.address?.split('/')[0];
}

interface Telling {
  readonly there: Peer | undefined;
  readonly own: BgpSettings;
  readonly around: World;
}

/** What its author has the firewall tell the peer, as far as it still redistributes that; to others all of it. */
function advertisedTo({ there, own, around }: Telling): string[] {
  const described = new Set((around.network.bgp?.peers ?? []).flatMap(({ advertised }) => advertised));
  const isTold = (prefix: string) => there === undefined || !described.has(prefix);
  const kept = (there?.advertised ?? []).filter((prefix) => own.redistributed.includes(prefix));
  return [...kept, ...own.redistributed.filter((prefix) => isTold(prefix) && !kept.includes(prefix))];
}

/** Peers that were there come in their order, the others behind them. */
function inOrderOf(before: Bgp['peers'], now: readonly Peer[]): Peer[] {
  const known = before.flatMap(({ address }) => now.filter((peer) => peer.address === address));
  return [...new Set([...known, ...now])];
}
