// Starts the box again.
import { vendor } from '../language/command-source.ts';
import { disconnectThisSession } from '../text/confirmation.text.ts';
import { command } from './device-context.ts';

/** Assumption: the conversation is all there is to see of it; the firewall is up again at the next login. */
export const requestRestartSystem = command({
  path: ['request', 'restart', 'system'],
  help: 'Restart the firewall',
  source: vendor('a capture of the question', 'nothing is printed after it'),
  confirm: () => disconnectThisSession(),
  control: () => ({ kind: 'exit' }),
});
