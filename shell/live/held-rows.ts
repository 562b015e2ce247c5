// Rows that stand still: their order and values are those of the moment they were held, whatever becomes of their sessions.
// Reading goes on, so that the rows can tell which of them have ended, and how much else has happened.
import type { SessionRanking } from '../../engine/session-ranking.ts';
import type { EngineView } from '../../engine/view.ts';
import type { LiveRow } from './live-row.ts';
import type { LiveRequest, LiveSample } from './live-sample.ts';
import { identityOf } from './session-identity.ts';

/** Rows that are held, those on screen among them. */
const HELD_ROWS = 1000;

/** Held rows and the moment they are of. */
export interface HeldRows {
  readonly rows: readonly LiveRow[];
  /** Rows of the order above the first. */
  readonly from: number;
  readonly at: number;
  readonly createdSinceBoot: number;
  readonly allocated: number;
}

/** Where rows come from. */
interface RowSource {
  readonly view: EngineView;
  readonly ranking: SessionRanking;
}

/** Holds `shown` as it is, with its surroundings in the order asked for. */
export function holdRows(
  { view, ranking }: RowSource,
  shown: readonly LiveRow[],
  { filter, sort, top, height }: LiveRequest,
): HeldRows {
  const from = Math.max(0, top - HELD_ROWS / 2);
  const { sessions } = ranking.rank({ filter, ...sort, startAt: from + 1, limit: HELD_ROWS });
  const identities = new Set(shown.map(({ session }) => identityOf(session)));
  const around = sessions.map((session, index) => ({ session, isAbove: from + index < top }));
  const others = around.filter(({ session }) => !identities.has(identityOf(session)));
  const rowsWhere = (isAbove: boolean): readonly LiveRow[] =>
    others
      .filter((other) => other.isAbove === isAbove)
      .map(({ session }) => ({ session, mark: 'none', place: 'ranked' }));
  const above = rowsWhere(true);
  const { createdSinceBoot, allocated } = view.sessionStatistics();
  return {
    rows: [...above, ...shown.slice(0, height), ...rowsWhere(false)],
    from: top - above.length,
    at: view.now(),
    createdSinceBoot,
    allocated,
  };
}

/** The held rows that are to be on screen, and the same held rows with those marked that have ended by now. */
export function heldSample(
  { view, ranking }: RowSource,
  held: HeldRows,
  { filter, top, height }: LiveRequest,
): { readonly sample: LiveSample; readonly held: HeldRows } {
  // Rates go on from the latest refresh, not from the moment of holding. By id costs least.
  const { at, total } = ranking.rank({ filter, by: 'id', direction: 'ascending', startAt: 1, limit: 1 });
  const last = held.from + Math.max(0, held.rows.length - height);
  const first = Math.min(last, Math.max(held.from, top));
  const shownFrom = first - held.from;
  const shown = marked(ranking, held.rows.slice(shownFrom, shownFrom + height));
  const { createdSinceBoot, allocated } = view.sessionStatistics();
  const created = createdSinceBoot - held.createdSinceBoot;
  return {
    sample: {
      at,
      total,
      top: first,
      rows: shown,
      held: {
        at: held.at,
        from: held.from,
        to: held.from + held.rows.length,
        created,
        ended: created - (allocated - held.allocated),
      },
    },
    held: { ...held, rows: replaced(held.rows, shown, shownFrom) },
  };
}

function marked(ranking: SessionRanking, rows: readonly LiveRow[]): readonly LiveRow[] {
  const living = rows.filter(({ mark }) => mark !== 'ended');
  const measured = ranking.measure(living.map(({ session }) => session));
  const ended = new Set(living.filter((_, index) => measured[index] === undefined));
  return rows.map((row) => (ended.has(row) ? { ...row, mark: 'ended' } : row));
}

function replaced(rows: readonly LiveRow[], shown: readonly LiveRow[], from: number): readonly LiveRow[] {
  return [...rows.slice(0, from), ...shown, ...rows.slice(from + shown.length)];
}
