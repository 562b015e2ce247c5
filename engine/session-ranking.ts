// The sessions that stand first by a column, as a table that refreshes itself asks for them.
import type { Instant, Seconds } from './instant.ts';
import type { SessionId, SessionRow } from './session.ts';
import type { SessionFilter } from './session-filter.ts';

/**
 * What sessions can be ordered by. Names by code unit; addresses as numbers, IPv4 before IPv6, those of the c2s flow before
 * translation; `vsys` by its number; `state` and `type` in the order of their declarations in session.ts; `flag` from no
 * translation over NS and ND to NB, each without decryption before all with.
 */
export type RankedColumn =
  | 'id'
  | 'vsys'
  | 'application'
  | 'state'
  | 'type'
  | 'flag'
  | 'source'
  | 'source-port'
  | 'source-zone'
  | 'destination'
  | 'destination-port'
  | 'destination-zone'
  | 'protocol'
  | 'rule'
  | 'age'
  | 'ttl'
  | 'bytes'
  | 'packets'
  | 'rate';

/** Which sessions are wanted, and in which order. */
export interface RankingRequest {
  readonly filter: SessionFilter;
  readonly by: RankedColumn;
  /** Sessions that the column does not tell apart stand in the order of the listing, whatever the direction. */
  readonly direction: 'ascending' | 'descending';
  /** Position of the first wanted session in that order, counted from 1. */
  readonly startAt: number;
  /** At most this many sessions. */
  readonly limit: number;
}

/** One session over all times: an id is used again after its session has ended. */
export interface SessionKey {
  readonly id: SessionId;
  readonly startTime: Instant;
}

/** A session of the listing with what moves about it. */
export interface RankedSession extends SessionRow, SessionKey {
  /** Security rule; empty for a predict session. */
  readonly rule: string;
  readonly age: Seconds;
  /** Seconds left; 0 in the second in which the ager comes. */
  readonly ttl: Seconds;
  /** Of both directions. */
  readonly bytes: number;
  /** Of both directions. */
  readonly packets: number;
  /** Bits a second since the ranking before; 0 for a session that it has not seen. Not rounded. */
  readonly rate: number;
}

/** The wanted part of the order. */
export interface Ranking {
  readonly at: Instant;
  /** How many sessions meet the filter. */
  readonly total: number;
  readonly sessions: readonly RankedSession[];
}

/** Ranks sessions again and again. It remembers byte counts from one call to the next, and changes nothing in the engine. */
export interface SessionRanking {
  /** Rates are since the latest call at an earlier instant: calls at one instant agree. */
  rank(request: RankingRequest): Ranking;
  /** The same sessions as they are now, in the order given; undefined for one that has ended. Rates are since the latest `rank`. */
  measure(keys: readonly SessionKey[]): readonly (RankedSession | undefined)[];
}
