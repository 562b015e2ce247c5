// Puts the rows of the live table and the chrome around them together to one picture of the screen.
import type { Frame } from '../terminal/layout.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { textWidth, truncate } from '../terminal/text-width.ts';
import type { LivePicture } from './live-picture.ts';
import { SMALLEST_SCREEN } from './live-places.ts';

/** The chrome as rows. */
interface ChromeRows {
  readonly title: string;
  readonly pane: readonly string[];
  readonly bottom: string;
}

/** The whole screen. */
export function composeFrame({ heading, rows, places, cursor }: LivePicture, chrome: ChromeRows): Frame {
  const { body, pane } = places;
  const isBeside = pane !== undefined && pane.left > 0;
  const isOver = pane !== undefined && !isBeside && pane.top === body.top;
  const bodyRows = Array.from({ length: body.height }, (_, index) => {
    const row = rows[index] ?? '';
    if (isOver) return chrome.pane[index] ?? '';
    return isBeside ? joined(row, body.width, chrome.pane[index] ?? '') : row;
  });
  const below = pane !== undefined && !isBeside && !isOver ? chrome.pane : [];
  return { rows: [chrome.title, heading, ...bodyRows, ...below, chrome.bottom], cursor };
}

/** The screen where there is no room for the table. */
export function tooSmallFrame({ columns, rows }: TerminalSize): Frame {
  const { columns: wide, rows: high } = SMALLEST_SCREEN;
  const lines = [`needs ${wide}x${high}, has ${columns}x${rows}`, 'q: back'];
  return { rows: lines.slice(0, rows).map((line) => truncate(line, columns)), cursor: undefined };
}

function joined(row: string, width: number, pane: string): string {
  return row + ' '.repeat(Math.max(0, width - textWidth(row))) + pane;
}
