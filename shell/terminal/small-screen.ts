// The smallest screen on which everything has its place. The shell works on smaller ones, and says so.
import type { TerminalSize } from './terminal.ts';

const SMALLEST: TerminalSize = { columns: 80, rows: 24 };

/** One short row about a screen that is too small; undefined when it is not. */
export function smallScreenNotice({ columns, rows }: TerminalSize): string | undefined {
  if (columns >= SMALLEST.columns && rows >= SMALLEST.rows) return undefined;
  return `${columns}x${rows} is small: tables need ${SMALLEST.columns}x${SMALLEST.rows}`;
}
