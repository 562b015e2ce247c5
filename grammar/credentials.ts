// The password of whoever types, as far as the command line has to do with it.
import { isOtherSecret, PRESENT_SECRET } from './dialogue.ts';

/** Knows a password without telling it. */
export interface Credentials {
  accepts(password: string): boolean;
  change(password: string): void;
}

/**
 * Credentials for lines that were recorded, and for whoever goes on behind them: secrets have been recorded as stand-ins, and
 * whichever password held is recorded as the same one. Beside it the one that `own` knows holds.
 */
export function recordedCredentials(own: Credentials): Credentials {
  return {
    accepts: (password) => password === PRESENT_SECRET || own.accepts(password),
    change: (password) => {
      if (!isOtherSecret(password)) own.change(password);
    },
  };
}
