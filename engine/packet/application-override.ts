// Sessions whose application an administrator has fixed. Vendor: application override, App-ID and content inspection are left out
// and the session is one of layer 4.
import { FLAG_APPLICATION_OVERRIDE, FLAG_LOG_AT_START } from '../table/session-codes.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { appendSessionLog } from './session-log.ts';
import type { SessionSetup } from './session-setup.ts';
import { establishedTimeout, isEstablished } from './session-timeouts.ts';

/** Gives a new session the application of the rule that matched, if one did, and its timeout where no handshake comes first. */
export function fixApplication(
  state: DataplaneState,
  row: number,
  { overrideRule: rule }: SessionSetup,
): void {
  if (rule === undefined) return;
  const { table, hits, now } = state;
  hits['app-override'].hit(rule.position, now);
  table.application[row] = rule.application;
  table.flags[row] = (table.flags[row] ?? 0) | FLAG_APPLICATION_OVERRIDE;
  if (isEstablished(state, row)) table.setTimeout(row, establishedTimeout(state, row));
}

/** Nothing is left to find out: what is logged at the start is logged with the first packet. */
export function logOverridden(state: DataplaneState, row: number): void {
  const flags = state.table.flags[row] ?? 0;
  const both = FLAG_APPLICATION_OVERRIDE | FLAG_LOG_AT_START;
  if ((flags & both) === both) appendSessionLog(state, row, 'start');
}

/** Whether a rule has fixed the application of the session. */
export function isOverridden({ table }: Pick<DataplaneState, 'table'>, row: number): boolean {
  return ((table.flags[row] ?? 0) & FLAG_APPLICATION_OVERRIDE) !== 0;
}
