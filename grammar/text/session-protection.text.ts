// Rematch of sessions. Assumption: the label, laid out as show session info is; no public capture shows this command.

/** Whether sessions are looked up again after a commit. */
export function sessionRematch(rematches: boolean): readonly string[] {
  return ['', 'Rematch sessions on policy change:'.padEnd(49) + (rematches ? 'True' : 'False')];
}
