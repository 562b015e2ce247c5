// The closed list of changes a command may ask of the engine.
import type { Failure } from './failure.ts';
import type { SessionId } from './session.ts';
import type { SessionFilter } from './session-filter.ts';

/** A change of the firewall's state, applied at the engine's present instant. */
export type Operation =
  | { readonly kind: 'clear-sessions'; readonly filter: SessionFilter }
  | { readonly kind: 'clear-session'; readonly id: SessionId };

/** What an operation did. */
export type Outcome =
  | { readonly kind: 'sessions-cleared'; readonly count: number }
  | { readonly kind: 'session-cleared'; readonly id: SessionId }
  | { readonly kind: 'failed'; readonly failure: Failure };
