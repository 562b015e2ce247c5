// Blocks one session at once, without a commit. Vendor: operational hierarchy, release 11.2; packet buffer protection.

import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { text, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { command } from './device-context.ts';
import { sessionId } from './session-id.ts';

/** Assumption: the reason is a note for people and changes nothing here; nothing is printed. */
export const requestSessionDiscard = command({
  path: ['request', 'session-discard'],
  help: 'Put a session into discard',
  source: assumption('nothing is printed', 'packet buffer protection'),
  options: {
    id: required(value(sessionId, 'Session id')),
    reason: value(text, 'Why the session is discarded'),
    timeout: value(uint(0, 15_999_999), 'Seconds until the session ends'),
  },
  operate: ({ reason: _, ...discard }) => ({ kind: 'session-discard', ...discard }),
  text: outcomeText,
});
