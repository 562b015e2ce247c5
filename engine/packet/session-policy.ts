// What the security policy says of a session that is under way: asked at each shift of its application and after a commit.
import type { SecurityQuery, SecurityRule } from '../policy/security-policy.ts';
import { FLAG_LOG_AT_END, FLAG_LOG_AT_START, FLAG_URL_FILTERING } from '../table/session-codes.ts';
import type { SessionTable } from '../table/session-table.ts';
import { SESSION_DISCARD } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { enterDiscard, noteEnd } from './session-end.ts';
import { appendSessionLog } from './session-log.ts';
import { fillQuery } from './session-query.ts';
import { flagsOfRule } from './slow-path.ts';

const RULE_FLAGS = FLAG_LOG_AT_END | FLAG_LOG_AT_START | FLAG_URL_FILTERING;

/** The rule that matches a session as far as it is known now. The query is a record to use again. */
export function policyOf(state: DataplaneState, id: number, query: SecurityQuery): SecurityRule {
  fillQuery(state, id, query);
  return state.compiled.security.match(query);
}

/** The session goes on under a rule, and is logged as that rule says. */
export function putUnderRule(table: SessionTable, id: number, rule: SecurityRule): void {
  table.rule[id] = rule.id;
  table.flags[id] = ((table.flags[id] ?? 0) & ~RULE_FLAGS) | flagsOfRule(rule);
}

/**
 * The rule that the session has been put under denies it. Vendor: KB Clk9CAC, a session denied after it was installed stays in
 * DISCARD until the discard timer has run out.
 */
export function denySession(state: DataplaneState, id: number): void {
  const { table } = state;
  noteEnd(state, id, ['policy-deny', 'appid policy lookup deny']);
  enterDiscard(state, id);
  state.counters.add(SESSION_DISCARD, 1);
  // Assumption: the log gets its deny record at once; the discarded session writes no end record of its own.
  if (((table.flags[id] ?? 0) & FLAG_LOG_AT_END) !== 0) appendSessionLog(state, id, 'deny');
  table.flags[id] = (table.flags[id] ?? 0) & ~FLAG_LOG_AT_END;
}
