// Rankings over a simulation's state.
import type { DataplaneState } from './packet/dataplane-state.ts';
import { rankingKey } from './ranking-key.ts';
import { compileFilter } from './session-criteria.ts';
import type { SessionFilter } from './session-filter.ts';
import type {
  RankedSession,
  Ranking,
  RankingRequest,
  SessionKey,
  SessionRanking,
} from './session-ranking.ts';
import { sessionRowOf } from './session-records.ts';
import { ByteSamples } from './table/byte-samples.ts';
import { RowRanking, type RowSet } from './table/row-ranking.ts';
import { TYPE_PREDICT } from './table/session-codes.ts';
import { markMatching } from './table/session-query.ts';

/** Ranks the live state of a simulation. It keeps working memory of some twenty bytes a session of the table. */
export class SimulationRanking implements SessionRanking {
  /** Counts the work of the orders. */
  readonly rows = new RowRanking();

  private readonly state: DataplaneState;

  private readonly samples = new ByteSamples();

  private marks = new Uint32Array(0);

  constructor(state: DataplaneState) {
    this.state = state;
  }

  rank({ filter, by, direction, startAt, limit }: RankingRequest): Ranking {
    const { state, samples } = this;
    samples.take(state.table, state.now);
    const { set, total } = this.matching(filter);
    const key = { words: rankingKey(state, samples, by), direction };
    const places = { from: startAt - 1, to: Math.min(total, startAt - 1 + limit) };
    const sessions = this.rows.rowsAt(set, key, places).map((row) => this.sessionOf(row));
    return { at: state.now, total, sessions };
  }

  measure(keys: readonly SessionKey[]): readonly (RankedSession | undefined)[] {
    const { table, compiled } = this.state;
    return keys.map(({ id, startTime }) => {
      const row = compiled.numbering.rowOf(id);
      const isSame = table.isLive(row) && (table.startSecond[row] ?? 0) * 1000 === startTime;
      return isSame ? this.sessionOf(row) : undefined;
    });
  }

  /** The live rows that meet a filter. Without a criterion the table itself knows them. */
  private matching(filter: SessionFilter): { readonly set: RowSet; readonly total: number } {
    const { table } = this.state;
    const query = compileFilter(this.state, filter);
    const { highWater } = table;
    if (query?.steps.length === 0) return { set: { bits: table.live, highWater }, total: table.liveCount };
    if (this.marks.length !== table.live.length) this.marks = new Uint32Array(table.live.length);
    const total = query === undefined ? 0 : markMatching(table, query, this.marks);
    return { set: { bits: this.marks, highWater }, total };
  }

  /** The record of a live row. */
  private sessionOf(row: number): RankedSession {
    const { state, samples } = this;
    const { table, compiled, now } = state;
    const startSecond = table.startSecond[row] ?? 0;
    const isPredict = table.type[row] === TYPE_PREDICT;
    return {
      ...sessionRowOf(state, row),
      startTime: startSecond * 1000,
      rule: isPredict ? '' : compiled.names.securityRules.nameOf(table.rule[row] ?? 0),
      age: Math.max(0, table.now - startSecond),
      ttl: Math.max(0, (table.expireSecond[row] ?? 0) - table.now),
      bytes: (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0),
      packets: (table.packetsC2s[row] ?? 0) + (table.packetsS2c[row] ?? 0),
      rate: samples.rateOf(table, row, now),
    };
  }
}
