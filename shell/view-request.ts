// Views that take the whole screen, as the shell and the views themselves agree about them.
import type { CliSession } from './cli-session.ts';
import type { Broker } from './terminal/broker.ts';
import type { Scheduler } from './terminal/scheduler.ts';

/** Which view a line asks for, and what stood behind its verb. */
export interface ViewRequest {
  readonly view: string;
  readonly operand: string;
}

/** What a view may use. The session's clock goes on by itself; a view only reads the firewall. */
export interface ViewSurroundings {
  readonly broker: Broker;
  readonly scheduler: Scheduler;
  readonly session: CliSession;
  /** False: no colours, as NO_COLOR asks. */
  readonly color: boolean;
  /** Aborted when the shell ends under an open view, which then gives the screen back at once. */
  readonly signal: AbortSignal;
}

/** Shows a view; settles when its user has left it and the screen is as before. */
export type OpenView = (request: ViewRequest, surroundings: ViewSurroundings) => Promise<void>;
