// What `clear session` does to the table.
import type { Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { endNow } from './packet/session-end.ts';
import type { SessionId } from './session.ts';
import { compileFilter } from './session-criteria.ts';
import type { SessionFilter } from './session-filter.ts';
import { pageOf } from './table/session-query.ts';

// Vendor: traffic log fields, a session that was cleared ends with reason unknown.
const CLEARED = ['unknown', 'session clear'] as const;

/** Ends every session that matches, in the order of the table. Nobody outside is told. */
export function clearSessions(state: DataplaneState, filter: SessionFilter): Outcome {
  const query = compileFilter(state, filter);
  const limit = state.table.liveCount;
  const rows = query === undefined ? [] : pageOf(state.table, query, { skip: 0, limit });
  for (const row of rows) {
    // A predict session that matches may have ended with its control session already.
    if (state.table.isLive(row)) endNow(state, row, CLEARED);
  }
  return { kind: 'sessions-cleared', count: rows.length };
}

/** Ends one live session. */
export function clearSession(state: DataplaneState, id: SessionId): Outcome {
  const row = state.compiled.numbering.rowOf(id);
  if (row === 0 || !state.table.isLive(row))
    return { kind: 'failed', failure: { kind: 'no-such-session', id } };
  endNow(state, row, CLEARED);
  return { kind: 'session-cleared', id };
}
