// What a view asks the live table for, and what it gets.
import type { Instant } from '../../engine/instant.ts';
import type { SessionFilter } from '../../engine/session-filter.ts';
import type { SessionKey } from '../../engine/session-ranking.ts';
import type { LiveSort } from './live-columns.ts';
import type { LiveRow } from './live-row.ts';

/** What is to be on screen. */
export interface LiveRequest {
  readonly filter: SessionFilter;
  readonly sort: LiveSort;
  /** Rows of the order above the screen. */
  readonly top: number;
  /** Rows on screen, at least 1. */
  readonly height: number;
  /** This session stays on screen whatever becomes of it. */
  readonly chosen: SessionKey | undefined;
}

/** What is on screen. */
export interface LiveSample {
  readonly at: Instant;
  /** Sessions that meet the filter, also while rows are held. */
  readonly total: number;
  /** Rows of the order above the first; less than was asked for where the order ends before. */
  readonly top: number;
  readonly rows: readonly LiveRow[];
  /** While rows are held: since when, which of the order, and what has happened in the whole table since. */
  readonly held: HeldFacts | undefined;
}

/** Facts about rows that are held. */
export interface HeldFacts {
  readonly at: Instant;
  /** The held part of the order, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly created: number;
  readonly ended: number;
}
