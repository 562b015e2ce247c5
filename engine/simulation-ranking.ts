// Rankings over a simulation's state.
import type { DataplaneState } from './packet/dataplane-state.ts';
import { compileFilter } from './session-criteria.ts';
import type {
  RankedColumn,
  RankedSession,
  Ranking,
  RankingRequest,
  SessionKey,
  SessionRanking,
} from './session-ranking.ts';
import { sessionRowOf } from './session-records.ts';
import { isPooled } from './table/address-pool.ts';
import { ByteSamples, bytesSince, sampleBefore } from './table/byte-samples.ts';
import * as codes from './table/session-codes.ts';
import { pageOf } from './table/session-query.ts';

/** Ranks the live state of a simulation. */
export class SimulationRanking implements SessionRanking {
  private readonly state: DataplaneState;

  private readonly samples = new ByteSamples();

  constructor(state: DataplaneState) {
    this.state = state;
  }

  rank(request: RankingRequest): Ranking {
    const { state, samples } = this;
    samples.take(state.table, state.now);
    const rows = this.orderedRows(request);
    const from = request.startAt - 1;
    const sessions = rows
      .slice(from, from + request.limit)
      .map((row) => rankedSessionOf(state, samples, row));
    return { at: state.now, total: rows.length, sessions };
  }

  measure(keys: readonly SessionKey[]): readonly (RankedSession | undefined)[] {
    const { state, samples } = this;
    const { table, compiled } = state;
    return keys.map(({ id, startTime }) => {
      const row = compiled.numbering.rowOf(id);
      const isSame = table.isLive(row) && (table.startSecond[row] ?? 0) * 1000 === startTime;
      return isSame ? rankedSessionOf(state, samples, row) : undefined;
    });
  }

  private orderedRows({ filter, by, direction }: RankingRequest): readonly number[] {
    const { table, compiled } = this.state;
    const query = compileFilter(compiled, filter);
    if (query === undefined) return [];
    const rows = pageOf(table, query, { skip: 0, limit: table.liveCount });
    const keys = new Map(
      rows.map((row) => [row, sortKey(this.state, rankedSessionOf(this.state, this.samples, row), by)]),
    );
    const sign = direction === 'ascending' ? 1 : -1;
    return rows.sort((a, b) => sign * compareKeys(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
  }
}

/** The record of a live row. */
function rankedSessionOf(state: DataplaneState, samples: ByteSamples, row: number): RankedSession {
  const { table, compiled, now } = state;
  const isPredict = table.type[row] === codes.TYPE_PREDICT;
  const sample = sampleBefore(samples, now);
  const bytes = sample === undefined ? 0 : bytesSince(sample, table, row);
  return {
    ...sessionRowOf(state, row),
    startTime: (table.startSecond[row] ?? 0) * 1000,
    rule: isPredict ? '' : compiled.names.securityRules.nameOf(table.rule[row] ?? 0),
    age: Math.max(0, table.now - (table.startSecond[row] ?? 0)),
    ttl: Math.max(0, (table.expireSecond[row] ?? 0) - table.now),
    bytes: (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0),
    packets: (table.packetsC2s[row] ?? 0) + (table.packetsS2c[row] ?? 0),
    rate: bytes === 0 ? 0 : (bytes * 8000) / (now - (sample?.at ?? 0)),
  };
}

function compareKeys(a: number | string, b: number | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortKey(state: DataplaneState, session: RankedSession, by: RankedColumn): number | string {
  const row = state.compiled.numbering.rowOf(session.id);
  switch (by) {
    case 'vsys':
      return state.table.vsys[row] ?? 0;
    case 'state':
      return codes.STATES.indexOf(session.state);
    case 'type':
      return codes.TYPES.indexOf(session.type);
    case 'flag':
      return ['none', 'source', 'destination', 'both'].indexOf(session.nat) + (session.decrypted ? 4 : 0);
    case 'source':
      return addressKey(state, state.table.source[row] ?? 0);
    case 'destination':
      return addressKey(state, state.table.destination[row] ?? 0);
    case 'source-port':
      return session.sourcePort;
    case 'destination-port':
      return session.destinationPort;
    case 'source-zone':
      return session.fromZone;
    case 'destination-zone':
      return session.toZone;
    default:
      return session[by];
  }
}

function addressKey({ table }: DataplaneState, address: number): string {
  const words = isPooled(address) ? [1, ...table.addresses.wordsOf(address)] : [0, address];
  return words.map((word) => word.toString(16).padStart(8, '0')).join('');
}
