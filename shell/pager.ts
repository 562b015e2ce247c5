// A listing shown page by page. Pure: the pager knows which lines are on screen and what to print next.
import type { Key } from './terminal/key.ts';
import { rowsOfText } from './terminal/text-width.ts';

/** A listing being read. */
export interface PagerState {
  readonly lines: readonly string[];
  /** The page on screen: lines [from, to). */
  readonly from: number;
  readonly to: number;
  /** Screen rows for lines; the last row of the screen is the pager's own. */
  readonly height: number;
  readonly columns: number;
  /** What `/` is being given; undefined when nothing is typed. */
  readonly typing: string | undefined;
  /** What `n` looks for. */
  readonly query: string;
  readonly failed: boolean;
}

/** What a key led to: lines [from, to) to print, if any, and whether the listing is over. */
export interface PagerStep {
  readonly pager: PagerState;
  readonly print: { readonly from: number; readonly to: number };
  readonly done: boolean;
}

/** Whether a listing is longer than the screen. */
export function needsPager(
  lines: readonly string[],
  size: { readonly columns: number; readonly rows: number },
): boolean {
  // Each line takes a row at least, so no more lines than the screen has rows need looking at.
  const rows = lines.slice(0, size.rows).reduce((sum, line) => sum + rowsOfText(line, size.columns), 0);
  return rows > size.rows - 1;
}

/** Shows the first page. */
export function openPager(
  lines: readonly string[],
  size: { readonly columns: number; readonly rows: number },
): PagerStep {
  const pager: PagerState = {
    lines,
    from: 0,
    to: 0,
    height: Math.max(1, size.rows - 1),
    columns: size.columns,
    typing: undefined,
    query: '',
    failed: false,
  };
  return showFrom(pager, 0);
}

/** Pages from here on fit another screen. */
export function resizePager(
  pager: PagerState,
  size: { readonly columns: number; readonly rows: number },
): PagerState {
  return { ...pager, height: Math.max(1, size.rows - 1), columns: size.columns };
}

/** The pager's own row. Vendor: clients wait for the form `lines 1-23 ` with its trailing blank. */
export function pagerLabel(pager: PagerState): string {
  if (pager.typing !== undefined) return `/${pager.typing}`;
  const missed = pager.failed ? '(not found) ' : '';
  return `${missed}lines ${pager.from + 1}-${pager.to} `;
}

/** Applies a key. Vendor: blank is the next page and `q` quits; the other keys are an Assumption after `less`. */
export function stepPager(pager: PagerState, key: Key): PagerStep {
  if (pager.typing !== undefined) return typeQuery(pager, pager.typing, key);
  switch (nameOf(key)) {
    case ' ':
    case 'f':
    case 'page-down':
    case 'ctrl-f':
    case 'ctrl-v':
      return showFrom(pager, pager.to);
    case 'enter':
    case 'j':
    case 'down':
      return nextLine(pager);
    case 'b':
    case 'page-up':
    case 'ctrl-b':
      return showFrom(pager, pageBefore(pager));
    case 'q':
    case 'ctrl-c':
    case 'ctrl-d':
      return { ...stay(pager), done: true };
    case '/':
      return stay({ ...pager, typing: '', failed: false });
    case 'n':
      return find(pager, pager.query);
    default:
      return stay(pager);
  }
}

function typeQuery(pager: PagerState, typing: string, key: Key): PagerStep {
  if (key.kind === 'text') return stay({ ...pager, typing: typing + key.text });
  switch (nameOf(key)) {
    case 'enter':
      return find({ ...pager, typing: undefined }, typing === '' ? pager.query : typing);
    case 'backspace':
      return stay({ ...pager, typing: typing === '' ? undefined : typing.slice(0, -1) });
    case 'escape':
    case 'ctrl-g':
    case 'ctrl-c':
      return stay({ ...pager, typing: undefined });
    default:
      return stay(pager);
  }
}

// The search begins below the page's first line, so that repeating it goes on.
function find(pager: PagerState, query: string): PagerStep {
  if (query === '') return stay(pager);
  const found = pager.lines.findIndex((line, index) => index > pager.from && line.includes(query));
  if (found < 0) return stay({ ...pager, query, failed: true });
  return showFrom({ ...pager, query }, found);
}

function showFrom(pager: PagerState, from: number): PagerStep {
  const to = pageEnd(pager, from);
  return {
    pager: { ...pager, from, to, failed: false },
    print: { from, to },
    // Assumption: like `more`, the pager ends by itself behind the last line.
    done: to >= pager.lines.length,
  };
}

function nextLine(pager: PagerState): PagerStep {
  const to = pager.to + 1;
  return {
    pager: { ...pager, from: Math.min(pager.from + 1, pager.to), to, failed: false },
    print: { from: pager.to, to },
    done: to >= pager.lines.length,
  };
}

function stay(pager: PagerState): PagerStep {
  return { pager, print: { from: 0, to: 0 }, done: false };
}

function pageEnd(pager: PagerState, from: number): number {
  let rows = 0;
  let to = from;
  while (to < pager.lines.length) {
    rows += rowsOfText(pager.lines[to] ?? '', pager.columns);
    if (rows > pager.height && to > from) break;
    to++;
  }
  return to;
}

function pageBefore(pager: PagerState): number {
  let rows = 0;
  let from = pager.from;
  while (from > 0) {
    rows += rowsOfText(pager.lines[from - 1] ?? '', pager.columns);
    if (rows > pager.height && from < pager.from) break;
    from--;
  }
  return from;
}

function nameOf(key: Key): string {
  if (key.kind === 'chord') return key.chord;
  return key.kind === 'text' ? key.text : '';
}
