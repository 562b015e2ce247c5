// A line seen through a window of one row, for terminals on which nothing above the cursor's row can be changed.
import { graphemes, textWidth } from './text-width.ts';

/** A row and the cursor in it, in code units. */
export interface EchoRow {
  readonly text: string;
  readonly cursor: number;
}

/** The part of a row around its cursor that fits; `<` and `>` stand where more of it is hidden. The last cell stays empty. */
export function rowWindow(row: EchoRow, columns: number): EchoRow {
  const room = Math.max(4, columns - 1);
  if (textWidth(row.text) <= room) return row;
  const before = textWidth(row.text.slice(0, row.cursor));
  // The window moves by half its width, so that most keys change nothing but the cell at the cursor.
  const step = Math.floor(room / 2);
  const from = before < room - 1 ? 0 : step * (Math.floor((before - room + 1) / step) + 1);
  return cutOut(row, from, room);
}

function cutOut({ text, cursor }: EchoRow, from: number, room: number): EchoRow {
  const window = { text: from > 0 ? '<' : '', cursor: 0 };
  let at = 0;
  let offset = 0;
  for (const grapheme of graphemes(text)) {
    const width = textWidth(grapheme);
    // The first cell is the mark's when something is hidden before it, the last when something is hidden behind it.
    const isShown = at >= from + (from > 0 ? 1 : 0) && at + width < from + room;
    if (offset === cursor) window.cursor = window.text.length;
    if (isShown) window.text += grapheme;
    at += width;
    offset += grapheme.length;
  }
  if (offset === cursor) window.cursor = window.text.length;
  return at >= from + room ? { ...window, text: `${window.text}>` } : window;
}
