// Ends sessions: all, those that meet criteria, or one.

import { group } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { outcomeText } from '../text/messages.ts';
import { command } from './device-context.ts';
import { CLEAR_FILTER_OPTIONS } from './session-filter-options.ts';
import { sessionId } from './session-id.ts';

/** Vendor: operational hierarchy, release 11.2. */
export const clearSessionAll = command({
  path: ['clear', 'session', 'all'],
  help: 'End all sessions',
  source: vendor(
    'one capture, the same words in the XML API',
    'they do not depend on whether a session matched',
  ),
  options: { filter: group('Criteria that every ended session meets', CLEAR_FILTER_OPTIONS) },
  operate: (args) => ({ kind: 'clear-sessions', filter: args.filter ?? {} }),
  text: outcomeText,
});

/** Vendor: operational hierarchy, release 11.2. */
export const clearSessionId = command({
  path: ['clear', 'session', 'id'],
  help: 'End one session',
  source: assumption('the words'),
  argument: { name: 'id', value: sessionId, help: 'Session id' },
  operate: ({ id }) => ({ kind: 'clear-session', id }),
  text: outcomeText,
});
