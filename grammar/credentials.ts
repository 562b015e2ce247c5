// The password of whoever types, as far as the command line has to do with it.
import { PRESENT_SECRET } from './dialogue.ts';

/** Knows a password without telling it. */
export interface Credentials {
  accepts(password: string): boolean;
  change(password: string): void;
}

/**
 * The password of a recorded conversation: secrets have been recorded as stand-ins, and whichever holds is recorded as the
 * same one.
 */
export const recordedCredentials: Credentials = {
  accepts: (password) => password === PRESENT_SECRET,
  change: () => {},
};
