// The columns of a live session table and the text of its cells: what the device lists, and the measures beside it. Pure, and
// free of anything that draws.
import type { RankedColumn, RankedSession, RankingRequest } from '../../engine/session-ranking.ts';
import { natWord, stateWord, typeWord } from '../../grammar/text/session-words.ts';
import { textWidth, truncate } from '../terminal/text-width.ts';
import { amountInBrief, bytesInBrief, countdownText, timeInBrief } from './measure-text.ts';

/** One column; each can be sorted by. Widths are in cells. */
export interface LiveColumn {
  readonly by: RankedColumn;
  readonly title: string;
  readonly align: 'left' | 'right';
  /** What it gets where room is scarce. */
  readonly least: number;
  /** What its usual content needs. */
  readonly wish: number;
  /** What it can make use of. */
  readonly most: number;
}

/** Which columns come first: the measures of a session, or the rest of what the device lists of it. */
export type ColumnSet = 'measures' | 'attributes';

/** A column with its place in a row, counted from 0. */
export interface PlacedColumn extends LiveColumn {
  readonly left: number;
  readonly width: number;
}

/** What the rows are ordered by. */
export type LiveSort = Pick<RankingRequest, 'by' | 'direction'>;

// The order on screen follows the device's listing, the measures standing behind it.
const COLUMNS: readonly LiveColumn[] = [
  { by: 'id', title: 'ID', align: 'right', least: 7, wish: 7, most: 10 },
  { by: 'vsys', title: 'Vsys', align: 'left', least: 5, wish: 5, most: 6 },
  { by: 'application', title: 'App', align: 'left', least: 8, wish: 12, most: 20 },
  { by: 'state', title: 'State', align: 'left', least: 7, wish: 7, most: 7 },
  { by: 'type', title: 'Type', align: 'left', least: 4, wish: 4, most: 4 },
  { by: 'flag', title: 'Flag', align: 'left', least: 4, wish: 4, most: 4 },
  { by: 'source', title: 'Source', align: 'left', least: 13, wish: 15, most: 39 },
  { by: 'source-port', title: 'Sport', align: 'right', least: 5, wish: 5, most: 5 },
  { by: 'source-zone', title: 'From', align: 'left', least: 8, wish: 10, most: 16 },
  { by: 'destination', title: 'Destination', align: 'left', least: 13, wish: 15, most: 39 },
  { by: 'destination-port', title: 'Dport', align: 'right', least: 5, wish: 5, most: 5 },
  { by: 'destination-zone', title: 'To', align: 'left', least: 8, wish: 10, most: 16 },
  { by: 'protocol', title: 'Proto', align: 'right', least: 5, wish: 5, most: 5 },
  { by: 'rule', title: 'Rule', align: 'left', least: 8, wish: 14, most: 31 },
  { by: 'age', title: 'Age', align: 'right', least: 3, wish: 4, most: 4 },
  { by: 'ttl', title: 'TTL', align: 'right', least: 4, wish: 5, most: 5 },
  { by: 'packets', title: 'Pkts', align: 'right', least: 4, wish: 4, most: 5 },
  { by: 'bytes', title: 'Bytes', align: 'right', least: 5, wish: 5, most: 6 },
  { by: 'rate', title: 'Rate', align: 'right', least: 4, wish: 5, most: 6 },
];

/** The columns that are always shown, and those that follow as far as there is room, the more important first. */
const SETS: Readonly<
  Record<ColumnSet, { readonly always: readonly RankedColumn[]; readonly further: readonly RankedColumn[] }>
> = {
  measures: {
    always: [
      'id',
      'application',
      'state',
      'source',
      'destination',
      'destination-port',
      'age',
      'ttl',
      'bytes',
      'rate',
    ],
    further: [
      'source-port',
      'flag',
      'source-zone',
      'destination-zone',
      'protocol',
      'rule',
      'packets',
      'type',
      'vsys',
    ],
  },
  attributes: {
    always: ['id', 'state', 'source', 'source-zone', 'destination', 'destination-zone', 'protocol'],
    further: [
      'rule',
      'flag',
      'type',
      'application',
      'vsys',
      'packets',
      'destination-port',
      'source-port',
      'rate',
      'bytes',
      'ttl',
      'age',
    ],
  },
};

/** Columns of a row `width` cells wide that begins with `left` cells of its own. */
export function placeColumns(
  set: ColumnSet,
  room: { readonly left: number; readonly width: number },
): readonly PlacedColumn[] {
  const { always, further } = SETS[set];
  const space = room.width - room.left;
  let chosen: readonly LiveColumn[] = COLUMNS.filter(({ by }) => always.includes(by));
  for (const by of further) {
    const more = COLUMNS.filter((column) => column.by === by || chosen.includes(column));
    // Nothing overtakes what has no room, so that a wider screen never loses a column.
    if (needed(more.map(({ wish }) => wish)) > space) break;
    chosen = more;
  }
  return placed(chosen, widthsOf(chosen, space), room.left);
}

/** The column titles as a row. The one sorted by is in capitals with a mark where it has room. */
export function headingText(
  columns: readonly PlacedColumn[],
  sort: LiveSort,
  marks: { readonly ascending: string; readonly descending: string },
): string {
  return laidOut(columns, ({ by, title, width }) => {
    if (by !== sort.by) return title;
    const marked = `${title}${marks[sort.direction]}`;
    return (marked.length <= width ? marked : title).toUpperCase();
  });
}

/** A session's cells as a row. */
export function sessionText(columns: readonly PlacedColumn[], session: RankedSession): string {
  return laidOut(columns, ({ by }) => cellText(session, by));
}

/** One cell, as short as its column needs it. */
export function cellText(session: RankedSession, by: RankedColumn): string {
  switch (by) {
    case 'id':
      return String(session.id);
    case 'vsys':
      return session.vsys;
    case 'application':
      return session.application;
    case 'state':
      return stateWord(session.state);
    case 'type':
      return typeWord(session.type);
    case 'flag':
      return flagText(session);
    case 'source':
      return session.source;
    case 'source-port':
      return String(session.sourcePort);
    case 'source-zone':
      return session.fromZone;
    case 'destination':
      return session.destination;
    case 'destination-port':
      return String(session.destinationPort);
    case 'destination-zone':
      return session.toZone;
    case 'protocol':
      return String(session.protocol);
    case 'rule':
      return session.rule;
    case 'age':
      return timeInBrief(session.age);
    case 'ttl':
      return countdownText(session.ttl);
    case 'bytes':
      return bytesInBrief(session.bytes);
    case 'packets':
      return amountInBrief(session.packets);
    case 'rate':
      return amountInBrief(session.rate);
  }
}

/** The flags of the device's listing: the star of a decrypted session, then `NS`, `ND` or `NB`. */
export function flagText({
  nat,
  decrypted,
  type,
}: Pick<RankedSession, 'nat' | 'decrypted' | 'type'>): string {
  // Public captures show no flag on a predict session.
  return type === 'predict' ? '' : `${decrypted ? '*' : ''}${natWord(nat)}`;
}

function laidOut(columns: readonly PlacedColumn[], content: (column: PlacedColumn) => string): string {
  return columns
    .map((column) => cell(content(column), column))
    .join(' ')
    .trimEnd();
}

/** Exactly as wide as its column; names of the world may hold anything. */
function cell(content: string, { width, align }: PlacedColumn): string {
  const text = truncate(content.replace(/\p{Cc}/gu, ' '), width);
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

// Everybody gets the least first. What is left goes up to what is usual from the left to the right, then to what is useful.
function widthsOf(columns: readonly LiveColumn[], space: number): readonly number[] {
  const widths = columns.map(({ least }) => least);
  let spare = space - needed(widths);
  for (const goal of ['wish', 'most'] as const) {
    columns.forEach((column, index) => {
      const width = widths[index] ?? 0;
      const more = Math.max(0, Math.min(spare, column[goal] - width));
      widths[index] = width + more;
      spare -= more;
    });
  }
  return widths;
}

function needed(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + 1, -1);
}

function placed(
  columns: readonly LiveColumn[],
  widths: readonly number[],
  left: number,
): readonly PlacedColumn[] {
  let at = left;
  return columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const place = { ...column, left: at, width };
    at += width + 1;
    return place;
  });
}
