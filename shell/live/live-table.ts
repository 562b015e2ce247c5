// What the live table reads of the firewall at each refresh: the rows on screen and no others. It remembers the rows before,
// so that it can tell what is new, what has changed and what has ended.
import type { Instant } from '../../engine/instant.ts';
import type { RankedSession, Ranking, SessionKey, SessionRanking } from '../../engine/session-ranking.ts';
import type { EngineView } from '../../engine/view.ts';
import { type HeldRows, heldSample, holdRows } from './held-rows.ts';
import { type LiveRow, type RowMark, rowIndexOf, withChosen, withEnded } from './live-row.ts';
import type { LiveRequest, LiveSample } from './live-sample.ts';
import { identityOf } from './session-identity.ts';

/** Real milliseconds for which a mark stays at least. */
const MARK_TIME = 1000;

interface Remembered {
  readonly row: LiveRow;
  readonly index: number;
  /** Real time until which its mark stays. */
  readonly until: number;
}

/** Reads samples one after the other. */
export class LiveTable {
  private readonly view: EngineView;
  private readonly ranking: SessionRanking;
  private readonly now: () => number;
  private before: ReadonlyMap<string, Remembered> = new Map();
  private beforeAt: Instant | undefined;
  private beforeOrder = '';
  private held: HeldRows | undefined;

  /** `now` is real time in milliseconds. */
  constructor(view: EngineView, now: () => number) {
    this.view = view;
    this.ranking = view.openRanking();
    this.now = now;
  }

  /** The rows as they are now, or as they are held. */
  sample(request: LiveRequest): LiveSample {
    if (this.held !== undefined) {
      const { sample, held } = heldSample({ view: this.view, ranking: this.ranking }, this.held, request);
      this.held = held;
      return sample;
    }
    const { ranking, top } = this.rank(request);
    const rows = this.rows(ranking, { ...request, top });
    return { at: ranking.at, total: ranking.total, top, rows, held: undefined };
  }

  /** Keeps rows, order and values from now on. What is on screen stays as it is, and some of its surroundings too. */
  hold(request: LiveRequest): void {
    const shown = [...this.before.values()].sort((a, b) => a.index - b.index).map(({ row }) => row);
    this.held = holdRows({ view: this.view, ranking: this.ranking }, shown, request);
  }

  /** Lets rows move again. */
  release(): void {
    this.held = undefined;
  }

  /** Every session that meets the filter in the order asked for, at most `limit`; those that are held while rows are. */
  all(request: Pick<LiveRequest, 'filter' | 'sort'>, limit: number): readonly RankedSession[] {
    if (this.held !== undefined) return this.held.rows.map(({ session }) => session);
    return this.ranking.rank({ filter: request.filter, ...request.sort, startAt: 1, limit }).sessions;
  }

  private rank({ filter, sort, top, height }: LiveRequest): {
    readonly ranking: Ranking;
    readonly top: number;
  } {
    const rankFrom = (from: number) =>
      this.ranking.rank({ filter, ...sort, startAt: from + 1, limit: height });
    const ranking = rankFrom(top);
    const last = Math.max(0, ranking.total - height);
    return top <= last ? { ranking, top } : { ranking: rankFrom(last), top: last };
  }

  private rows(ranking: Ranking, request: LiveRequest): readonly LiveRow[] {
    const { height, sort, chosen } = request;
    const order = JSON.stringify([request.filter, sort, request.top]);
    const isSameOrder = order === this.beforeOrder;
    const ranked = ranking.sessions.map((session) => ({
      row: { session, mark: this.markOf(session), place: 'ranked' as const },
      until: this.untilOf(session),
    }));
    const untils = new Map(ranked.map(({ row, until }) => [identityOf(row.session), until]));
    const ended = isSameOrder ? this.ended(ranking.sessions) : [];
    let rows = withEnded(
      ranked.map(({ row }) => row),
      ended,
      height,
    );
    for (const { row, until } of ended) untils.set(identityOf(row.session), until);
    if (chosen !== undefined && rowIndexOf(rows, chosen) === undefined) {
      const row = this.chosenRow(chosen);
      const index = this.before.get(identityOf(chosen))?.index ?? 0;
      if (row !== undefined) rows = withChosen(rows, { row, index }, { sort, height });
    }
    this.remember(rows, untils);
    this.beforeAt = ranking.at;
    this.beforeOrder = order;
    return rows;
  }

  private markOf(session: RankedSession): RowMark {
    const known = this.before.get(identityOf(session));
    if (known === undefined) return this.hasJustBegun(session) ? 'new' : 'none';
    if (known.row.session.state !== session.state) return 'changed';
    return known.until > this.now() ? known.row.mark : 'none';
  }

  // The table keeps whole seconds: what began in the second of the refresh before may have come after it.
  private hasJustBegun({ startTime }: RankedSession): boolean {
    return this.beforeAt !== undefined && startTime + 1000 > this.beforeAt;
  }

  private untilOf(session: RankedSession): number {
    const known = this.before.get(identityOf(session));
    const isFresh = known === undefined || known.row.session.state !== session.state;
    return isFresh ? this.now() + MARK_TIME : known.until;
  }

  /** Rows of the picture before that have ended: just now, or so lately that they still show it. */
  private ended(present: readonly RankedSession[]): readonly Remembered[] {
    const shown = new Set(present.map(identityOf));
    const gone = [...this.before].filter(([identity]) => !shown.has(identity)).map(([, known]) => known);
    const living = gone.filter(({ row }) => row.mark !== 'ended');
    const measured = this.ranking.measure(living.map(({ row }) => row.session));
    const justEnded = living
      .filter((_, index) => measured[index] === undefined)
      .map(({ row, index }) => ({
        row: { ...row, mark: 'ended' as const },
        index,
        until: this.now() + MARK_TIME,
      }));
    const stillShown = gone.filter(({ row, until }) => row.mark === 'ended' && until > this.now());
    return [...stillShown, ...justEnded];
  }

  private chosenRow(chosen: SessionKey): LiveRow | undefined {
    const [session] = this.ranking.measure([chosen]);
    if (session !== undefined) return { session, mark: this.markOf(session), place: 'ranked' };
    const known = this.before.get(identityOf(chosen))?.row;
    return known && { ...known, mark: 'ended', place: 'ranked' };
  }

  private remember(rows: readonly LiveRow[], untils: ReadonlyMap<string, number>): void {
    this.before = new Map(
      rows.map((row, index) => {
        const identity = identityOf(row.session);
        const until = untils.get(identity) ?? this.before.get(identity)?.until ?? 0;
        return [identity, { row, index, until }];
      }),
    );
  }
}
