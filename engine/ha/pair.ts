// Which unit of a pair is active, and what the other one is doing. Numbers only; the sessions are moved elsewhere.
import type { Instant } from '../instant.ts';
import type { RoleChange, UnitState } from '../session-peer.ts';
import {
  DATA_LINKS,
  type DataLink,
  PEER_CONTENTS,
  type PeerContent,
  type ReceivedMessages,
} from './data-link.ts';

const UNIT_STATES: readonly UnitState[] = ['active', 'passive', 'suspended', 'non-functional'];
const ACTIVE = 0;
const PASSIVE = 1;
const SUSPENDED = 2;
const NON_FUNCTIONAL = 3;
const REASONS: readonly RoleChange[] = [
  'user-requested',
  'peer-lost',
  'link-failure',
  'path-failure',
  'preempted',
];
const HIGH = 4294967296;

/** What becomes of the unit that was active. */
const PEER_AFTER: Readonly<Record<RoleChange, number>> = {
  'user-requested': SUSPENDED,
  'peer-lost': NON_FUNCTIONAL,
  'link-failure': NON_FUNCTIONAL,
  'path-failure': NON_FUNCTIONAL,
  preempted: PASSIVE,
};

/** The roles of two units. The unit of the world's own host begins as the active one. */
export class Pair {
  ha2: DataLink;
  peerContent: PeerContent;
  /** What the unit that is active now had received when it took over. */
  received: ReceivedMessages = { setups: 0, teardowns: 0, updates: 0 };
  private peer = PASSIVE;
  private swaps = 0;
  private reason = 0;
  private changedAt: Instant = 0;
  /** How often each unit has entered each state, the first unit's four numbers before the second's. */
  private readonly entered = Uint32Array.of(1, 1, 0, 0, 0, 1, 0, 0);

  /** As the world has it at the beginning; of no meaning for a unit that stands alone. */
  constructor(configured: { readonly ha2: DataLink; readonly peerContent: PeerContent } | undefined) {
    this.ha2 = configured?.ha2 ?? 'up';
    this.peerContent = configured?.peerContent ?? 'same';
  }

  /** True when a failover would find a unit to take over. */
  get isPeerReady(): boolean {
    return this.peer === PASSIVE;
  }

  get peerState(): UnitState {
    return UNIT_STATES[this.peer] ?? 'passive';
  }

  /** Times the active role has changed sides. */
  get failovers(): number {
    return this.swaps;
  }

  /** True while the unit of the world's own host is the active one. */
  get isFirstActive(): boolean {
    return this.swaps % 2 === 0;
  }

  get lastChange(): { readonly at: Instant; readonly reason: RoleChange } | undefined {
    const reason = REASONS[this.reason];
    return this.changedAt === 0 || reason === undefined ? undefined : { at: this.changedAt, reason };
  }

  /** The peer becomes active; the unit that was is suspended or lost. */
  failOver(reason: RoleChange, at: Instant): void {
    this.peer = PEER_AFTER[reason];
    this.count(this.isFirstActive ? 0 : 1, this.peer);
    this.swaps++;
    this.count(this.isFirstActive ? 0 : 1, ACTIVE);
    this.note(reason, at);
  }

  suspendPeer(at: Instant): void {
    this.peer = SUSPENDED;
    this.count(this.isFirstActive ? 1 : 0, SUSPENDED);
    this.note('user-requested', at);
  }

  /** Assumption: a unit that comes back is passive first and has every session at once. */
  restorePeer(at: Instant): void {
    this.peer = PASSIVE;
    this.count(this.isFirstActive ? 1 : 0, PASSIVE);
    this.note('user-requested', at);
  }

  /** How often a unit has entered each state; the first one is that of the world's own host. */
  enteredBy(unit: 'first' | 'second'): Readonly<Record<UnitState, number>> {
    const at = unit === 'first' ? 0 : UNIT_STATES.length;
    const times = (state: number) => this.entered[at + state] ?? 0;
    return {
      active: times(ACTIVE),
      passive: times(PASSIVE),
      suspended: times(SUSPENDED),
      'non-functional': times(NON_FUNCTIONAL),
    };
  }

  state(): Uint32Array {
    return Uint32Array.of(
      this.peer,
      this.swaps,
      this.reason,
      this.changedAt % HIGH,
      Math.floor(this.changedAt / HIGH),
      ...this.entered,
      DATA_LINKS.indexOf(this.ha2),
      PEER_CONTENTS.indexOf(this.peerContent),
      ...[this.received.setups, this.received.teardowns, this.received.updates].flatMap((count) => [
        count % HIGH,
        Math.floor(count / HIGH),
      ]),
    );
  }

  restore(state: Uint32Array): void {
    this.peer = state[0] ?? PASSIVE;
    this.swaps = state[1] ?? 0;
    this.reason = state[2] ?? 0;
    this.changedAt = (state[3] ?? 0) + (state[4] ?? 0) * HIGH;
    const further = 5 + this.entered.length;
    this.entered.set(state.subarray(5, further));
    this.ha2 = DATA_LINKS[state[further] ?? 0] ?? 'up';
    this.peerContent = PEER_CONTENTS[state[further + 1] ?? 0] ?? 'same';
    const count = (at: number) => (state[further + at] ?? 0) + (state[further + at + 1] ?? 0) * HIGH;
    this.received = { setups: count(2), teardowns: count(4), updates: count(6) };
  }

  private count(unit: number, state: number): void {
    const at = unit * UNIT_STATES.length + state;
    this.entered[at] = (this.entered[at] ?? 0) + 1;
  }

  private note(reason: RoleChange, at: Instant): void {
    this.reason = REASONS.indexOf(reason);
    this.changedAt = at;
  }
}
