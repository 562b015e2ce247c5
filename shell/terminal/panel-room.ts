// How the third of the screen that panels may take is shared. A taller live region could scroll off the screen when the
// terminal gets smaller, and rows that have scrolled off can never be taken back.
import type { TerminalSize } from './terminal.ts';

/** Rows for each panel. */
export interface PanelRoom {
  /** 0 where a table would have no room for a session. */
  readonly dock: number;
  /** At least 1. */
  readonly menu: number;
}

const TALLEST_DOCK = 8;
// The words that may come next need two rows and their position.
const LEAST_MENU = 3;
// A heading and a session.
const LEAST_DOCK = 2;

/** Shares the rows of a screen among its panels; `taken` are rows that status and notices have already. */
export function panelRoom(screenRows: number, taken: number): PanelRoom {
  const third = Math.floor(screenRows / 3) - taken;
  const left = Math.min(TALLEST_DOCK, third - LEAST_MENU);
  const dock = left < LEAST_DOCK ? 0 : left;
  return { dock, menu: Math.max(1, third) };
}

// Title, ticket and marks.
const TALLEST_LAB = 3;
const NARROWEST_LAB = 40;

/** Rows for a lab under way: words that may come next have theirs all the same. None on a small screen. */
export function labRoom({ columns, rows }: TerminalSize, taken: number): number {
  if (columns < NARROWEST_LAB) return 0;
  const left = Math.floor(rows / 3) - taken - LEAST_MENU;
  return Math.max(0, Math.min(TALLEST_LAB, left));
}
