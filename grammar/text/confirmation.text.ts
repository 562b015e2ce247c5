// Questions before a command is run. They stand where the prompt stands, and the answer behind them.

/**
 * Vendor: NetDriver, the question of a commit with a warning. Assumption: the warning, and that it is that of another
 * administrator's configuration lock.
 */
export function proceedWithCommit(): string {
  return 'Other administrators are holding configuration locks. Would you like to proceed with commit? (y or n) ';
}

/** Vendor: PAN-OS captures. Assumption: it is printed after an answer that is none, and not with the question. */
export function pleaseAnswer(): readonly string[] {
  return ['Please type "y" for yes or "n" for no.'];
}
