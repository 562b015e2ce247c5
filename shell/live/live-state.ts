// What the user of the live table has chosen. Whatever decides what is to be read is in here, so that whoever reads sees by
// itself when to read again.
import type { SessionFilter } from '../../engine/session-filter.ts';
import type { SessionKey } from '../../engine/session-ranking.ts';
import type { ColumnSet, LiveSort } from './live-columns.ts';
import type { LiveEntry } from './live-entry.ts';

/** What lies beside or over the rows. */
export type LivePane =
  | { readonly kind: 'none' }
  | { readonly kind: 'keys' }
  /** A session in full; `scrolled` lines are above the pane. */
  | { readonly kind: 'detail'; readonly session: SessionKey; readonly scrolled: number };

/** Choices of the user. */
export interface LiveState {
  readonly sort: LiveSort;
  readonly columns: ColumnSet;
  /** As typed, and as it is understood. */
  readonly criteria: string;
  readonly filter: SessionFilter;
  /** Rows of the order above the screen. */
  readonly top: number;
  /** Who is chosen, by identity: it stays so wherever its row goes. */
  readonly chosen: SessionKey | undefined;
  /** The row to be chosen with the next sample, counted from 0. */
  readonly aim: number | undefined;
  /** Rows, order and values stand still; reading goes on. */
  readonly refresh: 'running' | 'frozen';
  readonly refreshesPerSecond: number;
  readonly pane: LivePane;
  readonly entry: LiveEntry | undefined;
  /** One line about what was done last. */
  readonly message: string | undefined;
}

/** The state of a table just opened: most bytes first, as these are the sessions that people look for. */
export function openingState(criteria: string, filter: SessionFilter): LiveState {
  return {
    sort: { by: 'bytes', direction: 'descending' },
    columns: 'measures',
    criteria,
    filter,
    top: 0,
    chosen: undefined,
    aim: undefined,
    refresh: 'running',
    refreshesPerSecond: 2,
    pane: { kind: 'none' },
    entry: undefined,
    message: undefined,
  };
}
