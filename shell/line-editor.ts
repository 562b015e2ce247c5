// The line being typed. Pure: every edit gives a new state. Invariant: the cursor stands between two graphemes.
import { graphemes } from './terminal/text-width.ts';

/** A line with its cursor (in code units) and what was cut from it. */
export interface LineState {
  readonly text: string;
  readonly cursor: number;
  /** Cut text, newest first. */
  readonly kills: readonly string[];
  /** The last edit was a cut: the next one in a row adds to it. */
  readonly cutting: boolean;
  /** Span and kill of the last paste, which `yank-pop` replaces. */
  readonly yanked: { readonly from: number; readonly index: number } | undefined;
}

/** Edits that need nothing but the line. */
export type LineEdit =
  | 'line-start'
  | 'line-end'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'delete-left'
  | 'delete-right'
  | 'cut-word-left'
  | 'cut-blank-word-left'
  | 'cut-word-right'
  | 'cut-to-start'
  | 'cut-to-end'
  | 'yank'
  | 'yank-pop'
  | 'transpose';

// Assumption: this many cuts are remembered.
const killLimit = 20;

/** Nothing typed, nothing cut. */
export const emptyLine: LineState = { text: '', cursor: 0, kills: [], cutting: false, yanked: undefined };

/** The line with other text, the cursor at its end or at `cursor`; cut text is kept. */
export function withText(line: LineState, text: string, cursor: number = text.length): LineState {
  return { text, cursor, kills: line.kills, cutting: false, yanked: undefined };
}

/** Types text at the cursor. Control characters must be gone already. */
export function insertText(line: LineState, inserted: string): LineState {
  return splice(line, { from: line.cursor, to: line.cursor, text: inserted });
}

/** Replaces a span of the line, the cursor going behind the new text. */
export function splice(
  line: LineState,
  span: { readonly from: number; readonly to: number; readonly text: string },
): LineState {
  const text = line.text.slice(0, span.from) + span.text + line.text.slice(span.to);
  return withText(line, text, boundaryAtOrAfter(text, span.from + span.text.length));
}

/** Applies one edit; an edit that has nothing to do leaves text and cursor alone. */
export function editLine(line: LineState, edit: LineEdit): LineState {
  const { text, cursor } = line;
  switch (edit) {
    case 'line-start':
      return withText(line, text, 0);
    case 'line-end':
      return withText(line, text);
    case 'left':
      return withText(line, text, boundaryBefore(text, cursor));
    case 'right':
      return withText(line, text, boundaryAfter(text, cursor));
    case 'word-left':
      return withText(line, text, wordStart(text, cursor));
    case 'word-right':
      return withText(line, text, wordEnd(text, cursor));
    case 'delete-left':
      return splice(line, { from: boundaryBefore(text, cursor), to: cursor, text: '' });
    case 'delete-right':
      return withText(line, text.slice(0, cursor) + text.slice(boundaryAfter(text, cursor)), cursor);
    case 'cut-word-left':
      return cut(line, wordStart(text, cursor), cursor);
    case 'cut-blank-word-left':
      return cut(line, blankWordStart(text, cursor), cursor);
    case 'cut-word-right':
      return cut(line, cursor, wordEnd(text, cursor));
    case 'cut-to-start':
      return cut(line, 0, cursor);
    case 'cut-to-end':
      return cut(line, cursor, text.length);
    case 'yank':
      return yank(line, { from: cursor, index: 0 });
    case 'yank-pop':
      return line.yanked === undefined ? line : yank(line, { ...line.yanked, index: line.yanked.index + 1 });
    case 'transpose':
      return transpose(line);
  }
}

/** Whether a position lies inside double quotes; a backslash takes a quote's meaning away. */
export function isQuotedAt(text: string, position: number): boolean {
  let quoted = false;
  for (let at = 0; at < position; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') quoted = !quoted;
  }
  return quoted;
}

function cut(line: LineState, from: number, to: number): LineState {
  if (from === to) return line;
  const piece = line.text.slice(from, to);
  const [last = '', ...older] = line.kills;
  const added = from < line.cursor ? piece + last : last + piece;
  const kills = line.cutting ? [added, ...older] : [piece, ...line.kills].slice(0, killLimit);
  return { ...splice(line, { from, to, text: '' }), kills, cutting: true };
}

function yank(line: LineState, span: { readonly from: number; readonly index: number }): LineState {
  if (line.kills.length === 0) return line;
  const index = span.index % line.kills.length;
  const pasted = splice(line, { from: span.from, to: line.cursor, text: line.kills[index] ?? '' });
  return { ...pasted, yanked: { from: span.from, index } };
}

// Emacs: at the end of the line the two characters before the cursor change places, elsewhere those around it.
function transpose(line: LineState): LineState {
  const { text, cursor } = line;
  const middle = cursor === text.length ? boundaryBefore(text, cursor) : cursor;
  const from = boundaryBefore(text, middle);
  const to = boundaryAfter(text, middle);
  if (from === middle || middle === to) return line;
  return splice(line, { from, to, text: text.slice(middle, to) + text.slice(from, middle) });
}

function boundaryBefore(text: string, position: number): number {
  return position - (graphemes(text.slice(0, position)).at(-1)?.length ?? 0);
}

function boundaryAfter(text: string, position: number): number {
  return position + (graphemes(text.slice(position))[0]?.length ?? 0);
}

// A combining mark joins what it is typed behind; the cursor then goes to the end of the joint grapheme.
function boundaryAtOrAfter(text: string, position: number): number {
  let at = 0;
  for (const grapheme of graphemes(text)) {
    if (at >= position) break;
    at += grapheme.length;
  }
  return at;
}

function wordStart(text: string, position: number): number {
  return position - (/[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u.exec(text.slice(0, position))?.[0].length ?? 0);
}

function wordEnd(text: string, position: number): number {
  return position + (/^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(text.slice(position))?.[0].length ?? 0);
}

function blankWordStart(text: string, position: number): number {
  return position - (/\S*\s*$/.exec(text.slice(0, position))?.[0].length ?? 0);
}
