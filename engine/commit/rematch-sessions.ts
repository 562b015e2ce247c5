// Sessions under way are looked up again in a changed security policy, with the application that App-ID has found.
// Vendor: session settings, rematch sessions. Vendor: KB Clk9CAC, a denied session stays in DISCARD until the timer has run out.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { denySession, policyOf, putUnderRule } from '../packet/session-policy.ts';
import { type SecurityQuery, type SecurityRule, securityQuery } from '../policy/security-policy.ts';
import { STATE_DISCARD, TYPE_FLOW } from '../table/session-codes.ts';

/** What became of the sessions. */
export interface Rematch {
  /** Those that were looked up. */
  readonly rematched: number;
  /** Those of them that are no longer allowed. */
  readonly denied: number;
}

/**
 * Looks up every session that is not discarded already. Assumption: those that are no longer allowed are denied as after a shift
 * of their application; a rule that allows takes the session over without a record at session start and without another timer.
 */
export function rematchSessions(state: DataplaneState): Rematch {
  const { table } = state;
  const query = securityQuery(table.addresses);
  let rematched = 0;
  let denied = 0;
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    if (table.type[row] !== TYPE_FLOW || table.stateC2s[row] === STATE_DISCARD) continue;
    rematched++;
    const rule = ruleFor(state, row, query);
    putUnderRule(table, row, rule);
    if (rule.action === 'allow') continue;
    denySession(state, row);
    denied++;
  }
  return { rematched, denied };
}

/**
 * Assumption: a data session that a gateway let in, and for which there need be no rule, is judged as its control session; when
 * that one has ended it goes on while its rule is there and allows.
 */
function ruleFor(state: DataplaneState, row: number, query: SecurityQuery): SecurityRule {
  const { table, compiled } = state;
  const control = table.parent[row] ?? 0;
  if (control === 0) return policyOf(state, row, query);
  if (isControlOf(state, control, row)) return policyOf(state, control, query);
  const own = compiled.security.ruleOf(table.rule[row] ?? 0);
  return own?.action === 'allow' ? own : policyOf(state, row, query);
}

/** False when the row of the control session has been given to another session since. */
function isControlOf({ table, compiled }: DataplaneState, control: number, row: number): boolean {
  if (!table.isLive(control) || (table.startSecond[control] ?? 0) > (table.startSecond[row] ?? 0))
    return false;
  return compiled.gateways.opens(table.application[control] ?? 0, table.application[row] ?? 0);
}
