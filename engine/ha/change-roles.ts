// What an administrator, or the loss of a unit, does to a pair.
import type { Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { loseSession } from '../packet/session-end.ts';
import type { HighAvailability, RoleChange } from '../session-peer.ts';
import { FLAG_SYNCED } from '../table/session-codes.ts';

import type { PeerContent, PluggedLink, ReceivedMessages } from './data-link.ts';
import { monitorFailure } from './monitors.ts';
import { countSynchronized, isSynchronized } from './session-synchronization.ts';

/** The requests that concern the pair. */
export type PairOperation =
  | { readonly kind: 'ha-synchronize'; readonly what: string }
  | { readonly kind: 'ha-suspend'; readonly unit: 'local' | 'peer' }
  | { readonly kind: 'ha-functional' }
  | { readonly kind: 'ha-failover' }
  | { readonly kind: 'set-pair'; readonly ha2?: PluggedLink; readonly peerContent?: PeerContent };

/** Refuses where there is no pair, or no unit in the state that the request needs. */
export function changeRoles(state: DataplaneState, operation: PairOperation): Outcome {
  const { pair, now } = state;
  if (state.compiled.world.highAvailability === undefined) return refused('not-configured');
  switch (operation.kind) {
    case 'ha-functional':
      if (pair.isPeerReady) return refused('already-functional');
      if (
        pair.lastChange?.reason !== 'peer-lost' &&
        pair.peerState === 'non-functional' &&
        monitorFailure(state) !== undefined
      )
        return refused('peer-not-ready');
      pair.restorePeer(now);
      preempt(state);
      return { kind: 'ha-changed' };
    case 'ha-synchronize':
      return synchronize(state, operation.what);
    case 'set-pair':
      if (operation.ha2 !== undefined && pair.ha2 === 'down') return refused('peer-not-ready');
      pair.ha2 = operation.ha2 ?? pair.ha2;
      pair.peerContent = operation.peerContent ?? pair.peerContent;
      return { kind: 'ha-changed' };
    case 'ha-failover':
      return failOver(state, 'peer-lost');
    case 'ha-suspend':
      if (operation.unit === 'local') return failOver(state, 'user-requested');
      if (!pair.isPeerReady) return refused('peer-not-ready');
      pair.suspendPeer(now);
      return { kind: 'ha-changed' };
    default:
      throw new Error(`unknown operation ${JSON.stringify(operation satisfies never)}`);
  }
}

/**
 * The peer takes over a configuration, or what is known at run time. Assumption: a configuration takes 12 seconds, and its job
 * is the peer's answer; everything else is there at once.
 */
function synchronize({ pair, jobs, events, now }: DataplaneState, what: string): Outcome {
  if (!pair.isPeerReady) return refused('peer-not-ready');
  events.note(now, 'ha-synchronized', what);
  if (what.endsWith('-config')) {
    const details = ['HA-Sync completed successfully'];
    const job = { type: 'HA-Sync', enqueued: now, finishes: now + 12_000, warnings: [], details } as const;
    jobs.add({ ...job, result: 'OK' });
  }
  return { kind: 'ha-synchronized', what };
}

function refused(reason: 'not-configured' | 'already-functional' | 'peer-not-ready'): Outcome {
  return { kind: 'failed', failure: { kind: 'ha-refused', reason } };
}

/** The peer goes on with what it has. Assumption: it takes over at once and without the loss of a packet. */
function failOver(state: DataplaneState, reason: RoleChange): Outcome {
  const { pair, table } = state;
  // Assumption: without a peer to take over the request is refused; a real pair would stop forwarding.
  if (!pair.isPeerReady) return refused('peer-not-ready');
  const synchronizes = isSynchronizing(state);
  pair.received = synchronizes ? sentMessages(state) : { setups: 0, teardowns: 0, updates: 0 };
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    if (synchronizes && isSynchronized(table, row)) table.flags[row] = (table.flags[row] ?? 0) | FLAG_SYNCED;
    else loseSession(state, row);
  }
  pair.failOver(reason, state.now);
  return { kind: 'ha-changed' };
}

/**
 * Looks at what the pair monitors after something that may have changed it. Assumption: probes that fail are noticed at once, the
 * unit that takes over stays active while its own monitors fail too, and the other one is passive again as soon as nothing fails
 * any more (the hold down time of a minute is not waited for).
 */
export function heedMonitors(state: DataplaneState): void {
  const { pair, events, now, compiled } = state;
  if (compiled.world.highAvailability === undefined) return;
  const failure = monitorFailure(state);
  const isLost = pair.peerState === 'non-functional' && pair.lastChange?.reason !== 'peer-lost';
  if (failure === undefined) {
    if (!isLost) return;
    pair.restorePeer(now);
    events.note(now, 'ha-functional', 'Monitor failure cleared');
    preempt(state);
    return;
  }
  if (isLost || !pair.isPeerReady) return;
  failOver(state, failure.kind === 'link' ? 'link-failure' : 'path-failure');
  events.note(now, failure.kind === 'link' ? 'ha-link-failure' : 'ha-path-failure', failure.group);
}

/**
 * A unit that has come back takes the role it is meant for. Vendor: HA, device priority: the lower number is preferred, and
 * preemption must be enabled. Assumption: the hold time of a minute is not waited for.
 */
function preempt(state: DataplaneState): void {
  const { compiled, pair } = state;
  const configured = compiled.world.highAvailability;
  if (configured === undefined || !configured.preemptive || !pair.isPeerReady) return;
  const { priority, peerPriority } = configured;
  const [own, other] = pair.isFirstActive ? [priority, peerPriority] : [peerPriority, priority];
  if (other < own) failOver(state, 'preempted');
}

/** True while sessions are sent: the unit that sends cannot tell whether anything arrives. */
export function isSending({ compiled, pair }: DataplaneState): boolean {
  const configured = compiled.world.highAvailability;
  return (
    configured?.sessionSynchronization === true &&
    pair.ha2 !== 'down' &&
    pair.peerContent === 'same' &&
    pair.isPeerReady
  );
}

/** True when sessions reach the peer. Assumption: a peer with another application content takes none. */
export function isSynchronizing(state: DataplaneState): boolean {
  return isSending(state) && state.pair.ha2 === 'up';
}

/** Messages sent since the box was started. Assumption: of each session that the peer has one update is under way. */
export function sentMessages({ table, createdBefore }: DataplaneState): ReceivedMessages {
  const setups = createdBefore + table.createdCount;
  return { setups, teardowns: setups - table.liveCount, updates: countSynchronized(table) };
}

/** Host names of the unit that is read and of the other one; the latter empty for a unit that stands alone. */
export function highAvailabilityNames({ compiled, pair }: DataplaneState): { local: string; peer: string } {
  const { host, highAvailability } = compiled.world;
  const other = highAvailability?.peer ?? '';
  return pair.isFirstActive ? { local: host, peer: other } : { local: other, peer: host };
}

/** The pair as the view tells it; undefined for a unit that stands alone. Every prompt asks for it: it looks at no session. */
export function highAvailabilityOf(state: DataplaneState): HighAvailability | undefined {
  const { compiled, pair } = state;
  const configured = compiled.world.highAvailability;
  if (configured === undefined) return undefined;
  const names = highAvailabilityNames(state);
  const { priority, peerPriority } = configured;
  return {
    mode: 'active-passive',
    group: configured.group,
    localName: names.local,
    localState: 'active',
    localPriority: pair.isFirstActive ? priority : peerPriority,
    peerName: names.peer,
    peerState: pair.peerState,
    peerPriority: pair.isFirstActive ? peerPriority : priority,
    sessionSynchronization: configured.sessionSynchronization ? 'enabled' : 'disabled',
    ha2: pair.ha2,
    failovers: pair.failovers,
    lastChange: pair.lastChange,
  };
}
