// Cells, not characters: how wide text is on screen and where a row of it ends.
import { graphemeWidth } from './grapheme-width.ts';

// Made when first needed: most terminals never see more than ASCII.
let segmenter: Intl.Segmenter | undefined;
const controlSequence = /\x1b\[[0-9;?]*[A-Za-z]/g;
const printableAscii = /^[\x20-\x7e]*$/;

/** What a person sees as one character each. */
export function graphemes(text: string): readonly string[] {
  if (printableAscii.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Cells that the text takes; control sequences take none. */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  const bare = text.replace(controlSequence, '');
  if (printableAscii.test(bare)) return bare.length;
  return graphemes(bare).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** Screen rows that a terminal of `columns` cells needs for one line of text; at least 1. */
export function rowsOfText(text: string, columns: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / columns));
}

/** Cuts text that is wider than `columns`, its last cell then being `…`. */
export function truncate(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const grapheme of graphemes(text)) {
    width += textWidth(grapheme);
    if (width > columns - 1) break;
    kept += grapheme;
  }
  return columns > 0 ? `${kept}…` : '';
}

/** Text broken at the right edge, and where the cursor at `offset` (of the text, in code units) then stands. */
export interface WrappedText {
  readonly rows: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number };
}

/** Breaks text after any character; a wide character that does not fit moves to the next row as a whole. */
export function wrapAt(text: string, offset: number, columns: number): WrappedText {
  if (printableAscii.test(text)) return wrapAscii(text, offset, columns);
  const rows: string[] = [];
  let row = '';
  let x = 0;
  let at = 0;
  let cursor = { x: 0, y: 0 };
  for (const grapheme of graphemes(text)) {
    const width = textWidth(grapheme);
    if (x + width > columns) {
      rows.push(row);
      row = '';
      x = 0;
    }
    if (at <= offset) cursor = { x, y: rows.length };
    row += grapheme;
    x += width;
    at += grapheme.length;
  }
  rows.push(row);
  if (at <= offset) cursor = { x, y: rows.length - 1 };
  return cursor.x < columns ? { rows, cursor } : { rows: [...rows, ''], cursor: { x: 0, y: cursor.y + 1 } };
}

function wrapAscii(text: string, offset: number, columns: number): WrappedText {
  const rows: string[] = [];
  for (let from = 0; from < text.length; from += columns) rows.push(text.slice(from, from + columns));
  const cursor = { x: offset % columns, y: Math.floor(offset / columns) };
  while (rows.length <= cursor.y) rows.push('');
  return { rows, cursor };
}
