// The ager: ends the sessions whose time is over, second by second. While the table is close to full it looks through all of it
// each second and ends sessions that have been idle for a fraction of their timeout.
import { STATE_ACTIVE } from '../table/session-codes.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { ageOut } from './session-end.ts';
import { timersOfSession } from './session-timeouts.ts';

/** Rows looked at for the price of one step. */
const ROWS_A_STEP = 64;

/** Moves the table's time. Any slicing of the budget gives the same state. */
export class Ager {
  private readonly state: DataplaneState;
  private readonly onExpire: (id: number) => boolean;
  /** Nothing is left to do in the second reached. */
  private isDone = false;
  private factor = 1;
  private scanFactor = 0;

  constructor(state: DataplaneState) {
    this.state = state;
    this.onExpire = (id) => {
      state.now = state.table.now * 1000;
      ageOut(state, id);
      return true;
    };
  }

  /** Ages up to a second with at most `budget` steps; returns the steps. Less than the budget: all done. */
  age(second: number, budget: number): number {
    const { table, rates } = this.state;
    if (second === table.now && this.isDone) return 0;
    let used = 0;
    while (!(this.isDone && table.now === second)) {
      if (used >= budget) return budget;
      const target = this.targetOf(second);
      if (target > table.now) rates.roll(target - table.now);
      const before = table.work.agerMoves;
      const isSettled = table.step(target, budget - used, this.onExpire);
      used += table.work.agerMoves - before;
      this.isDone = isSettled && this.sweepOver();
      if (!isSettled) return budget;
      if (!this.isDone) used += this.lookThrough(budget - used);
    }
    return Math.min(used, budget - 1);
  }

  /** One second at a time while there is pressure, because each has to be looked through. */
  private targetOf(second: number): number {
    const { table } = this.state;
    if (!this.isDone) return table.now;
    return this.hasPressure() ? Math.min(second, table.now + 1) : second;
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

  /** Looks at rows until the budget is spent or the table is through; returns the steps. */
  private lookThrough(budget: number): number {
    const { table, sweep } = this.state;
    const first = sweep.row;
    let spent = 0;
    this.weigh();
    for (let row = table.nextLive(first); row !== 0; row = table.nextLive(row)) {
      if (this.isOverdue(row)) {
        this.onExpire(row);
        table.release(row);
        this.weigh();
        spent++;
      }
      sweep.row = row;
      if (spent + (row - first) / ROWS_A_STEP >= budget) return budget;
    }
    const steps = spent + Math.ceil((table.highWater - first) / ROWS_A_STEP);
    sweep.row = 0;
    sweep.second = table.now;
    this.isDone = true;
    return steps;
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
