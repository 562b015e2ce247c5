// The live table as it is to stand on the screen: rows that are laid out already, and what the chrome around them says. Pure.

import { menuOnScreen } from '../completion-state.ts';
import { paceText, type WorldPace } from '../fullscreen/pace-text.ts';
import { countText } from '../fullscreen/quantity-text.ts';
import type { Glyphs } from '../fullscreen/sparkline.ts';
import type { LiveMenu } from '../terminal/layout.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { textWidth } from '../terminal/text-width.ts';
import type { Theme } from '../ui/theme.ts';
import { headingText, type PlacedColumn, placeColumns, sessionText } from './live-columns.ts';
import type { LiveEntry } from './live-entry.ts';
import { LIVE_KEYS } from './live-keys.ts';
import { type LivePlaces, type PaneKind, placeParts } from './live-places.ts';
import type { LiveRow } from './live-row.ts';
import type { LiveSample } from './live-sample.ts';
import type { LiveState } from './live-state.ts';
import { amountInBrief } from './measure-text.ts';
import { isSameSession } from './session-identity.ts';
import type { SessionReport } from './session-report.ts';

/** How the table may look. */
export interface LiveLook {
  readonly theme: Theme;
  readonly glyphs: Glyphs;
}

/** What is known when a picture is made. */
export interface LiveScene {
  readonly state: LiveState;
  readonly sample: LiveSample;
  /** Of the pane's session, where a detail is open. */
  readonly report: SessionReport | undefined;
  readonly size: TerminalSize;
  readonly pace: WorldPace;
}

/** What stands in the pane. */
export type PaneContent =
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'keys'; readonly keys: readonly { readonly shown: string; readonly help: string }[] }
  | { readonly kind: 'menu'; readonly menu: LiveMenu }
  | { readonly kind: 'note'; readonly text: string };

/** The bottom row. */
export type BottomRow =
  | { readonly kind: 'keys'; readonly filter: string; readonly keys: string }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'entry'; readonly label: string; readonly text: string; readonly hint: string };

/** Everything around the rows. */
export interface LiveChromeContent {
  readonly columns: number;
  readonly title: { readonly left: string; readonly mark: string; readonly right: string };
  readonly pane: PaneContent | undefined;
  readonly paneSize: { readonly width: number; readonly height: number };
  readonly bottom: BottomRow;
}

/** A picture. */
export interface LivePicture {
  readonly places: LivePlaces;
  readonly columns: readonly PlacedColumn[];
  readonly heading: string;
  readonly rows: readonly string[];
  readonly chrome: LiveChromeContent;
  /** Where typing goes. */
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
}

/** Cells at the left for the sign of the chosen row and for the mark of what has happened. */
const SIGN_CELLS = 2;

const FILTERED_KEYS = '/ change  ? keys  q back';
const KEYS = '/ filter  <> order  r reverse  Space freeze  Enter detail  ? keys  q back';
const EXPORT_HINT = 'Tab .csv or .ndjson, Enter writes, Esc back';
const SORT_MARKS = {
  unicode: { ascending: '▲', descending: '▼' },
  ascii: { ascending: '^', descending: 'v' },
} as const;

/** Rows that a frame around the pane and its title take. */
const PANE_FURNITURE = 3;

/** Lines of a report that have room in its pane. */
export function paneLines({ pane }: LivePlaces): number {
  return Math.max(1, (pane?.height ?? 0) - PANE_FURNITURE);
}

/** The places of a state's parts. */
export function placesOf(state: LiveState, size: TerminalSize): LivePlaces {
  return placeParts(size, paneKindOf(state, size));
}

/** Lays everything out. */
export function drawLive(scene: LiveScene, look: LiveLook): LivePicture {
  const { state, size } = scene;
  const places = placesOf(state, size);
  const columns = placeColumns(state.columns, { left: SIGN_CELLS, width: places.body.width });
  const entry = entryRow(state.entry, size);
  return {
    places,
    columns,
    heading: headingRow(columns, scene, places, look),
    rows: bodyRows(columns, { scene, places, look }),
    chrome: {
      columns: size.columns,
      title: titleOf(scene, look),
      pane: paneContent(scene, places),
      paneSize: { width: places.pane?.width ?? 0, height: places.pane?.height ?? 0 },
      bottom: entry?.row ?? bottomRow(state),
    },
    cursor: entry && { x: entry.cursor, y: size.rows - 1 },
  };
}

function bodyRows(columns: readonly PlacedColumn[], context: RowContext): readonly string[] {
  const { sample } = context.scene;
  if (sample.rows.length === 0) return [`${' '.repeat(SIGN_CELLS)}No session meets the filter.`];
  return sample.rows.slice(0, context.places.body.height).map((row) => rowText(row, columns, context));
}

function paneKindOf({ entry, pane }: LiveState, size: TerminalSize): PaneKind {
  if (entry?.problem !== undefined) return { kind: 'small', rows: 1 };
  if (entry?.menu !== undefined) {
    const menu = menuOnScreen(entry.menu, size.rows);
    return { kind: 'small', rows: menu.entries.length + (menu.position === undefined ? 0 : 1) };
  }
  return { kind: pane.kind === 'keys' ? 'whole' : pane.kind };
}

function paneContent({ state, report, size }: LiveScene, places: LivePlaces): PaneContent | undefined {
  const { entry, pane } = state;
  if (entry?.problem !== undefined) return { kind: 'note', text: entry.problem };
  if (entry?.menu !== undefined) return { kind: 'menu', menu: menuOnScreen(entry.menu, size.rows) };
  if (pane.kind === 'keys') return { kind: 'keys', keys: LIVE_KEYS };
  if (pane.kind !== 'detail' || report === undefined) return undefined;
  const room = paneLines(places);
  const from = Math.min(pane.scrolled, Math.max(0, report.lines.length - room));
  const lines = report.lines.slice(from, from + room);
  const { length } = report.lines;
  const part = length > room ? `  lines ${from + 1}-${from + lines.length} of ${length}` : '';
  return { kind: 'lines', title: report.title + part, lines };
}

function titleOf({ state, sample, pace }: LiveScene, { glyphs }: LiveLook): LiveChromeContent['title'] {
  const { at, total, top, held } = sample;
  const ranked = held === undefined ? sample.rows.filter(isRanked) : sample.rows;
  const range = ranked.length === 0 ? 'none' : `${countText(top + 1)}-${countText(top + ranked.length)}`;
  const sortMark = SORT_MARKS[glyphs][state.sort.direction];
  const left = `Live sessions  ${range} of ${countText(total)}  by ${state.sort.by} ${sortMark}`;
  if (held !== undefined) {
    const since = `since ${timeOfDay(held.at)}  +${amountInBrief(held.created)} -${amountInBrief(held.ended)}`;
    return { left, mark: 'FROZEN', right: since };
  }
  return { left, mark: '', right: `${timeOfDay(at)}  ${paceText(pace)}  ${state.refreshesPerSecond}/s` };
}

function bottomRow({ criteria, message }: LiveState): BottomRow {
  if (message !== undefined) return { kind: 'message', text: message };
  return criteria === ''
    ? { kind: 'keys', filter: '', keys: KEYS }
    : { kind: 'keys', filter: `filter ${criteria}`, keys: FILTERED_KEYS };
}

/** The part of the line around the cursor that has room, and where the cursor then stands. */
function entryRow(
  entry: LiveEntry | undefined,
  { columns }: TerminalSize,
): { readonly row: BottomRow; readonly cursor: number } | undefined {
  if (entry === undefined) return undefined;
  const label = entry.kind === 'filter' ? 'filter> ' : 'export to> ';
  const { text, cursor } = entry.line;
  const room = columns - label.length - 1;
  let from = 0;
  while (textWidth(text.slice(from, cursor)) > room) from++;
  const hint = entry.kind === 'export' ? EXPORT_HINT : '';
  return {
    row: { kind: 'entry', label, text: text.slice(from), hint },
    cursor: label.length + textWidth(text.slice(from, cursor)),
  };
}

function headingRow(
  columns: readonly PlacedColumn[],
  { state }: LiveScene,
  { body }: LivePlaces,
  { theme, glyphs }: LiveLook,
): string {
  const text = ' '.repeat(SIGN_CELLS) + headingText(columns, state.sort, SORT_MARKS[glyphs]);
  return theme.chosen(padded(text, body.width));
}

interface RowContext {
  readonly scene: LiveScene;
  readonly places: LivePlaces;
  readonly look: LiveLook;
}

function rowText(
  row: LiveRow,
  columns: readonly PlacedColumn[],
  { scene: { state }, places, look: { theme, glyphs } }: RowContext,
): string {
  const chosen = isSameSession(row.session, state.chosen);
  const cells = sessionText(columns, row.session);
  const text = `${chosen ? '>' : ' '}${signOf(row)}${glyphs === 'ascii' ? cells.replaceAll('…', '~') : cells}`;
  if (chosen) return theme.chosen(padded(text, places.body.width));
  switch (row.mark) {
    case 'none':
      return text;
    case 'new':
      return theme.fresh(text);
    case 'changed':
      return theme.changed(text);
    case 'ended':
      return theme.dim(text);
  }
}

/** Whether a row is one of those that the order counts. */
function isRanked({ mark, place }: LiveRow): boolean {
  return mark !== 'ended' && place === 'ranked';
}

/** What has happened; for a row at the edge, on which side its place is. */
function signOf({ mark, place }: LiveRow): string {
  switch (mark) {
    case 'new':
      return '+';
    case 'changed':
      return '*';
    case 'ended':
      return '-';
    case 'none':
      return place === 'ranked' ? ' ' : place === 'above' ? '^' : 'v';
  }
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function timeOfDay(instant: number): string {
  return new Date(instant).toISOString().slice(11, 19);
}
