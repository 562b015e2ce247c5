// Since when each BGP peer is as it is. A peer with which all is well again needs its time: plain values, so that a snapshot can
// carry them.
import type { World } from '../world/world-schema.ts';

type Network = World['network'];
type Peer = NonNullable<Network['bgp']>['peers'][number];

/** Seconds that a speaker waits before it tries a peer again. Assumption: the default of the idle hold time. */
const IDLE_HOLD = 15;
/** Assumption: connecting, OPEN and the first UPDATE take two seconds. */
const SETUP = 2;

/** Where the firewall stands with one peer. */
export interface PeerSession {
  readonly name: string;
  /** What both ends have agreed on; other terms are another session. */
  readonly terms: string;
  readonly state: Peer['state'];
  /** Second since which. */
  readonly reached: number;
  /** Second at which it will be established; absent where that is not to be expected. */
  readonly comesUp?: number;
}

/** The sessions of a firewall that has spoken to its peers for as long as the world says; `start` is the world's clock in seconds. */
export function longStandingSessions(network: Network, start: number): readonly PeerSession[] {
  return (network.bgp?.peers ?? []).map((peer) => ({
    name: peer.name,
    terms: termsOf(network, peer),
    state: peer.state,
    reached: start - peer.since,
  }));
}

/** The sessions after a change of the configuration at a second. Those whose terms are the same go on. */
export function followingSessions(
  network: Network,
  before: readonly PeerSession[],
  second: number,
): readonly PeerSession[] {
  return (network.bgp?.peers ?? []).map((peer) => {
    const { name, state } = peer;
    const terms = termsOf(network, peer);
    const old = before.find((session) => session.name === name);
    if (old !== undefined && old.terms === terms && leadsTo(old, state)) return old;
    if (state === 'established')
      return { name, terms, state: 'active', reached: second, comesUp: second + IDLE_HOLD + SETUP };
    const reached = old?.state === state ? old.reached : second;
    return { name, terms, state, reached };
  });
}

/** True of a session that is in the state, or on its way there. */
function leadsTo({ state, comesUp }: PeerSession, wanted: Peer['state']): boolean {
  return comesUp === undefined ? state === wanted : wanted === 'established';
}

/** The same sessions at a later second. */
export function sessionsAt(sessions: readonly PeerSession[], second: number): readonly PeerSession[] {
  return sessions.map((session) => {
    const { comesUp, name, terms } = session;
    return comesUp === undefined || comesUp > second
      ? session
      : { name, terms, state: 'established', reached: comesUp };
  });
}

/** The second at which the next peer comes up; infinite where none is to be expected. */
export function nextArrival(sessions: readonly PeerSession[]): number {
  return sessions.reduce(
    (next, { comesUp = Number.POSITIVE_INFINITY }) => Math.min(next, comesUp),
    Number.POSITIVE_INFINITY,
  );
}

/** The network with its peers as they are. A peer that has come up since the world's clock is `since` less than no time before it. */
export function withSessions(network: Network, sessions: readonly PeerSession[], start: number): Network {
  const { bgp } = network;
  if (bgp === undefined) return network;
  const peers = bgp.peers.map((peer): Peer => {
    const session = sessions.find(({ name }) => name === peer.name);
    return session === undefined ? peer : { ...peer, state: session.state, since: start - session.reached };
  });
  return { ...network, bgp: { ...bgp, peers } };
}

function termsOf({ bgp }: Network, { address, as, holdTime, keepalive }: Peer): string {
  return JSON.stringify([bgp?.virtualRouter, bgp?.routerId, bgp?.localAs, address, as, holdTime, keepalive]);
}
