// What a mouse report means over the picture that is on screen.
import type { Key } from '../terminal/key.ts';
import type { LivePicture } from './live-picture.ts';
import { ROWS_ABOVE } from './live-places.ts';
import type { LiveAction } from './live-step.ts';

/** Rows that one notch of the wheel scrolls. */
const WHEEL_ROWS = 3;

// Source: xterm control sequences, mouse tracking; modifiers add 4, 8 and 16 to the button.
const LEFT_BUTTON = 0;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;

/** The action; undefined for what means nothing. */
export function mouseActionOf(
  report: Extract<Key, { readonly kind: 'mouse' }>,
  { places, columns }: Pick<LivePicture, 'places' | 'columns'>,
): LiveAction | undefined {
  if (!report.pressed) return undefined;
  const x = report.column - 1;
  const y = report.row - 1;
  const { body, pane } = places;
  const isInPane = pane !== undefined && isInside(pane, x, y);
  if (report.button === WHEEL_UP || report.button === WHEEL_DOWN) {
    const rows = report.button === WHEEL_UP ? -WHEEL_ROWS : WHEEL_ROWS;
    return { kind: 'wheel', over: isInPane ? 'pane' : 'rows', rows };
  }
  if (report.button !== LEFT_BUTTON) return undefined;
  if (y === ROWS_ABOVE - 1) {
    const column = columns.find(({ left, width }) => x >= left && x < left + width);
    return column && { kind: 'heading-clicked', by: column.by };
  }
  if (isInside(body, x, y) && (!isInPane || pane === body))
    return { kind: 'row-clicked', index: y - body.top };
  return undefined;
}

function isInside(
  { left, top, width, height }: LivePicture['places']['body'],
  x: number,
  y: number,
): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}
