// The mutable state of the packet path: the table, the pools and everything that counts. No behaviour.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import type { DippPool } from '../table/dipp-pool.ts';
import type { SessionTable } from '../table/session-table.ts';
import type { TrafficLog } from '../traffic-log.ts';
import type { GlobalCounters } from './global-counters.ts';
import type { RateMeter } from './rate-meter.ts';

/** What slow path, fast path and ager work on. */
export interface DataplaneState {
  readonly compiled: CompiledWorld;
  readonly table: SessionTable;
  /** One for each public address that is lent port by port. */
  readonly pools: readonly DippPool[];
  readonly counters: GlobalCounters;
  readonly log: TrafficLog;
  readonly rates: RateMeter;
  /**
   * Sessions of the time before: made and ended between the start of the box and the world's start, and never played because
   * nothing of them is left.
   */
  createdBefore: number;
  /** The present instant. */
  now: Instant;
}
