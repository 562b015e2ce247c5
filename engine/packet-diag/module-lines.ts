// Lines of modules beside flow basic that log what the firewall did with a session: the ager, and App-ID. Assumption: the words;
// every fact in them is the firewall's own. Of all other modules nothing is written, because nothing of them is simulated.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { END_REASONS } from '../table/session-codes.ts';

/** Whether a part of a module logs at present. */
export function logsPart({ diag }: DataplaneState, module: string, part: string): boolean {
  if (!diag.isOn || !diag.setting.logEnabled) return false;
  return diag.setting.features.some(
    (feature) =>
      (feature.module === module || feature.module === 'all') &&
      (feature.part === part || feature.part === 'all'),
  );
}

/** The ager has found no time left for a session. */
export function logAgedOut(state: DataplaneState, row: number): void {
  if (!logsPart(state, 'flow', 'ager') || !isSeen(state, row)) return;
  const { diag, table, compiled } = state;
  const reason = END_REASONS[table.endReason[row] ?? 0] ?? 'unknown';
  diag.write(state.now, [
    `Ager: session ${compiled.numbering.idOf(row)} timed out, application ${nameOf(state, row)}`,
    `Ager: session freed, end reason ${reason}`,
    '',
  ]);
}

/** A session is another application than it was. */
export function logAppShift(state: DataplaneState, row: number, before: number): void {
  const { diag, table, compiled } = state;
  if (row === 0 || before === table.application[row] || !logsPart(state, 'appid', 'basic')) return;
  const session = `App-ID: session ${compiled.numbering.idOf(row)}`;
  const now = nameOf(state, row);
  const was = compiled.names.applications.nameOf(before);
  diag.write(state.now, [
    before === 0 ? `${session} identified as ${now}` : `${session} shifts from ${was} to ${now}`,
    '',
  ]);
}

// With filters on, only the sessions that they mark are told of.
function isSeen({ diag, table }: DataplaneState, row: number): boolean {
  return !diag.setting.filterEnabled || diag.isMarked(table, row);
}

function nameOf({ table, compiled }: DataplaneState, row: number): string {
  return compiled.names.applications.nameOf(table.application[row] ?? 0);
}
