// Questions before a command is run. They stand where the prompt stands, and the answer behind them.

/**
 * Vendor: NetDriver, the question of a commit with a warning. Assumption: the warning, and that it is that of another
 * administrator's configuration lock.
 */
export function proceedWithCommit(): string {
  return 'Other administrators are holding configuration locks. Would you like to proceed with commit? (y or n) ';
}

/** Vendor: public capture of a restart. */
export function disconnectThisSession(): string {
  return 'Executing this command will disconnect the current session. Do you want to continue? (y or n) ';
}

/** Vendor: public capture of `request high-availability sync-to-remote running-config`. */
export function overwritePeer(): string {
  return 'Executing this command will overwrite the candidate configuration on the peer and trigger a commit on the peer. Do you want to continue? (y or n) ';
}

/**
 * Vendor: public capture of an upgrade, behind the question on the same row. Assumption: it is printed for an answer that is
 * none, and waits for the next one.
 */
export function pleaseAnswer(): string {
  return 'Please type "y" for yes or "n" for no. ';
}
