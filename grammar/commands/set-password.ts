// The password of whoever types. Vendor: `set password`, two public captures of the three questions and of the answer.

import type { Conclusion } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { command, type DeviceContext } from './device-context.ts';

/** The questions as the device writes them: the blanks in front of the colons are its own. */
const QUESTIONS = ['Enter old password : ', 'Enter new password : ', 'Confirm password   : '] as const;

/** Vendor: operational hierarchy, release 11.2. */
export const setPassword = command({
  path: ['set', 'password'],
  help: 'Change your password',
  source: vendor('two captures of the three questions and of the answer', 'the words of every refusal'),
  interview: { questions: QUESTIONS, conclude: changePassword },
});

/** Assumption: all three are asked before the first is checked, and the words of every refusal. */
function changePassword(
  { credentials }: DeviceContext,
  [old = '', chosen = '', repeated = '']: readonly string[],
): Conclusion {
  if (!credentials.accepts(old)) return refused('Invalid old password');
  if (chosen !== repeated) return refused('Passwords do not match');
  if (chosen === '') return refused('Password must not be empty');
  credentials.change(chosen);
  return { status: 'accepted', lines: ['Password changed'] };
}

function refused(reason: string): Conclusion {
  return { status: 'rejected', lines: [reason] };
}
