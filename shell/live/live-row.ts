// The rows of the live table: a session with what has just happened to it.
import type { RankedColumn, RankedSession, SessionKey } from '../../engine/session-ranking.ts';
import type { LiveSort } from './live-columns.ts';
import { isSameSession } from './session-identity.ts';

/** What has happened to a session since the refresh before, or a moment ago. */
export type RowMark = 'none' | 'new' | 'changed' | 'ended';

/** Where a row stands: in its place, or at the edge beyond which its place is, as it is the chosen one. */
export type RowPlace = 'ranked' | 'above' | 'below';

/** One row. */
export interface LiveRow {
  readonly session: RankedSession;
  readonly mark: RowMark;
  readonly place: RowPlace;
}

/** A row that stands somewhere else than the order has it. */
interface DisplacedRow {
  readonly row: LiveRow;
  /** Where it stood in the picture before, counted from 0. */
  readonly index: number;
}

/** The order's rows with ended ones where they stood, at most `height` of them. */
export function withEnded(
  ranked: readonly LiveRow[],
  ended: readonly DisplacedRow[],
  height: number,
): readonly LiveRow[] {
  const rows = [...ranked];
  for (const { row, index } of ended.toSorted((a, b) => a.index - b.index)) {
    rows.splice(Math.min(index, rows.length), 0, row);
  }
  return rows.slice(0, height);
}

/** The rows with the chosen one at the edge that is nearer to its place. */
export function withChosen(
  rows: readonly LiveRow[],
  { row, index }: DisplacedRow,
  { sort, height }: { readonly sort: LiveSort; readonly height: number },
): readonly LiveRow[] {
  if (row.mark === 'ended') {
    const at = Math.min(index, rows.length, height - 1);
    return [...rows.slice(0, at), row, ...rows.slice(at)].slice(0, height);
  }
  const first = rows.find(({ place, mark }) => place === 'ranked' && mark !== 'ended')?.session;
  const above = first === undefined ? false : (isBefore(row.session, first, sort) ?? index < height / 2);
  if (above) return [{ ...row, place: 'above' as const }, ...rows].slice(0, height);
  return [...rows.slice(0, height - 1), { ...row, place: 'below' }];
}

/** The index of a session among rows; undefined where it is not. */
export function rowIndexOf(rows: readonly LiveRow[], key: SessionKey | undefined): number | undefined {
  const index = rows.findIndex(({ session }) => isSameSession(session, key));
  return index < 0 ? undefined : index;
}

/** Whether a session stands before another; undefined where measures do not tell. */
function isBefore(
  session: RankedSession,
  other: RankedSession,
  { by, direction }: LiveSort,
): boolean | undefined {
  const [own, others] = [measureOf(session, by), measureOf(other, by)];
  if (own === undefined || others === undefined || own === others) return undefined;
  return direction === 'ascending' ? own < others : own > others;
}

function measureOf(session: RankedSession, by: RankedColumn): number | undefined {
  switch (by) {
    case 'id':
    case 'age':
    case 'ttl':
    case 'bytes':
    case 'packets':
    case 'rate':
    case 'protocol':
      return session[by];
    case 'source-port':
      return session.sourcePort;
    case 'destination-port':
      return session.destinationPort;
    default:
      return undefined;
  }
}
