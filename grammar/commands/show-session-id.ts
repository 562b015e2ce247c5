// One session in full, live or ended.

import type { SessionDetail, SessionId } from '../../engine/session.ts';
import { vendor } from '../language/command-source.ts';
import { sessionDetail, unknownSession } from '../text/session-detail.text.ts';
import { command } from './device-context.ts';
import { sessionId } from './session-id.ts';

/** What `show session id` answers; no session where the id names none. */
export interface SessionReport {
  readonly id: SessionId;
  readonly session: SessionDetail | undefined;
}

/** Vendor: operational hierarchy, release 11.2. */
export const showSessionId = command({
  path: ['show', 'session', 'id'],
  help: 'Show one session in full',
  source: vendor(
    'Firewall Session Overview (5.0), KB ClVFCA0 (tracker), KB PLnlCAG (predict), CLI Quick Start (11.x)',
    'no line tells slot and dataplane',
  ),
  argument: { name: 'id', value: sessionId, help: 'Session id' },
  run: ({ view }, { id }): SessionReport => ({ id, session: view.session(id) }),
  text: ({ id, session }, layout) =>
    session === undefined ? unknownSession(id) : sessionDetail(session, layout),
});
