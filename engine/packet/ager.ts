// The ager: ends the sessions whose time is over. At the beginning of each second it takes a turn of bounded work; what is left
// then waits for a next turn a millisecond later, so that however many sessions end in one second, no instant is long.
// While the table is close to full it also looks through all of it, to end sessions that have been idle for a fraction of
// their timeout.
import type { Instant } from '../instant.ts';
import { bringUpPeers } from '../network/peer-arrivals.ts';
import { STATE_ACTIVE } from '../table/session-codes.ts';
import { baseLoad } from './base-load.ts';
import { guardBuffers } from './buffer-guard.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { ageOut } from './session-end.ts';
import { timersOfSession } from './session-timeouts.ts';

const SECOND = 1000;
/** Cost of a session taken from the ager's slots, or ended early; to look at a row costs 1. */
const SESSION_COST = 64;
/** Cost of a turn: 1024 sessions, a few milliseconds of work. */
const TURN_COST = 1024 * SESSION_COST;
/**
 * Milliseconds from turn to turn while work is left. Divides a second, so that each second begins with a turn. Assumption: a
 * million sessions can end in a second; of more, the longest waiting go first, and one that gets a packet while it waits lives on.
 */
const TURN_SPACING = 1;

/** Moves the table's time. Any slicing of the budget gives the same state. */
export class Ager {
  private readonly state: DataplaneState;
  private readonly onExpire: (id: number) => boolean;
  private readonly onSecond: () => void;
  private factor = 1;
  private scanFactor = 0;

  /** `onSecond` is told of the beginning of each second, before any session ends in it. */
  constructor(state: DataplaneState, onSecond: () => void = () => {}) {
    this.state = state;
    this.onSecond = onSecond;
    this.onExpire = (id) => {
      ageOut(state, id);
      return true;
    };
  }

  /** Instant of the turn under way, or of the next one. */
  get turnAt(): Instant {
    const { sweep, table } = this.state;
    return sweep.turn !== 0 ? sweep.turn : (table.now + 1) * SECOND;
  }

  /** Takes all turns up to an instant with at most `budget` steps; returns the steps. Less than the budget: all taken. */
  age(until: Instant, budget: number): number {
    let used = 0;
    while (this.turnAt <= until) {
      if (used >= budget) return budget;
      used += this.takeTurn(budget - used);
    }
    return Math.min(used, budget - 1);
  }

  /** Begins the next turn, or goes on with the one under way, for at most `budget` steps; returns the steps, at least one. */
  takeTurn(budget: number): number {
    const { state, turnAt } = this;
    const { sweep, table } = state;
    state.now = turnAt;
    if (turnAt > table.now * SECOND + SECOND - 1) {
      state.rates.roll(1);
      state.interfaceCounters.roll();
      const { packets, sessions } = state.rates.lastSecond();
      const base = baseLoad(state);
      state.buffers.tick(table.now, base);
      if (state.buffers.used !== 0 || state.bufferWatch.isAtWork) guardBuffers(state);
      state.load.note({
        packets,
        newSessions: sessions,
        sessions: table.liveCount,
        buffers: state.buffers.used,
        base,
      });
      table.tick();
      if (state.compiled.nextPeerAt <= table.now) bringUpPeers(state);
      this.onSecond();
    }
    if (sweep.turn === 0) this.planTurn(turnAt);
    const before = sweep.left;
    const isAllDone = this.work(Math.max(0, before - budget * SESSION_COST));
    const steps = Math.max(1, Math.ceil((before - sweep.left) / SESSION_COST));
    if (isAllDone) {
      sweep.turn = 0;
      sweep.left = 0;
    } else if (sweep.left <= 0) this.planTurn(turnAt + TURN_SPACING);
    return steps;
  }

  private planTurn(instant: Instant): void {
    this.state.sweep.turn = instant;
    this.state.sweep.left = TURN_COST;
  }

  /** Works until the turn has only so much cost left; true when nothing is left to do in the second reached. */
  private work(left: number): boolean {
    const { sweep, table } = this.state;
    const before = table.work.agerMoves;
    const isDrained = table.expire(Math.ceil((sweep.left - left) / SESSION_COST), this.onExpire);
    sweep.left -= (table.work.agerMoves - before) * SESSION_COST;
    if (!isDrained) return false;
    if (this.sweepOver()) return true;
    return sweep.left > left && this.lookThrough(left);
  }

  /** True when the second reached needs no look through the table, or has had it. */
  private sweepOver(): boolean {
    const { sweep, table } = this.state;
    if (sweep.second === table.now && sweep.row === 0) return true;
    if (sweep.row !== 0 || this.hasPressure()) return false;
    sweep.second = table.now;
    return true;
  }

  private hasPressure(): boolean {
    const { settings } = this.state.running;
    return this.isAbove(settings.scanThreshold) || this.isAccelerated();
  }

  // Vendor: session settings, accelerated aging applies once the table is filled to the threshold.
  private isAccelerated(): boolean {
    const { settings } = this.state.running;
    return settings.acceleratedAging && this.isAbove(settings.acceleratedAgingThreshold);
  }

  private isAbove(percent: number): boolean {
    const { table } = this.state;
    return table.liveCount * 100 >= percent * table.capacity;
  }

  /** How hard the table presses now; asked again after each session that ends. */
  private weigh(): void {
    const { settings } = this.state.running;
    this.factor = this.isAccelerated() ? settings.acceleratedAgingFactor : 1;
    this.scanFactor = this.isAbove(settings.scanThreshold) ? settings.scanFactor : 0;
  }

  /** Looks at rows until the turn has only so much cost left; true when the table is through. */
  private lookThrough(until: number): boolean {
    const { table, sweep } = this.state;
    let { left, row: last } = sweep;
    this.weigh();
    for (let row = table.nextLive(last); row !== 0; row = table.nextLive(row)) {
      left -= row - last;
      last = row;
      if (this.isOverdue(row)) {
        this.onExpire(row);
        table.release(row);
        this.weigh();
        left -= SESSION_COST;
      }
      if (left > until) continue;
      sweep.row = row;
      sweep.left = left;
      return false;
    }
    sweep.left = left - (table.highWater - last);
    sweep.row = 0;
    sweep.second = table.now;
    return true;
  }

  /**
   * True when a session has been idle for its timeout divided by the factor. Vendor: session settings, accelerated aging
   * divides the configured idle time by the scaling factor. Assumption: a session trickles when its application is not known
   * and no packet has come for the scan timeout; above the scan threshold its timeout is divided by the scan factor.
   */
  private isOverdue(row: number): boolean {
    const { table } = this.state;
    const timeout = table.timeout[row] ?? 0;
    const idle = table.now - ((table.expireSecond[row] ?? 0) - timeout);
    if (idle >= Math.max(1, Math.floor(timeout / this.factor))) return true;
    if (this.scanFactor === 0 || table.application[row] !== 0 || table.stateC2s[row] !== STATE_ACTIVE)
      return false;
    const { scan } = timersOfSession(this.state, row);
    return idle >= Math.max(scan, Math.floor(timeout / this.scanFactor));
  }
}
