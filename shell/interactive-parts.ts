// What an interactive shell is given by the program around it.
import type { HelpRow } from '../grammar/language/suggestion.ts';
import type { CliSession } from './cli-session.ts';
import type { HistoryStore } from './history-store.ts';
import type { Presentation } from './shell-action.ts';
import type { Broker } from './terminal/broker.ts';
import type { Scheduler } from './terminal/scheduler.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { OpenView } from './view-request.ts';

/** How the shell shows itself. */
export interface InteractiveOptions {
  readonly statusLine: boolean;
  /** False: no styles at all, as NO_COLOR asks. */
  readonly color: boolean;
  /** True: Ink is never loaded. */
  readonly plain: boolean;
  /** `panels` when absent. */
  readonly presentation?: Presentation;
}

/** What an interactive shell is made of. */
export interface InteractiveParts {
  readonly terminal: Terminal;
  /** A promise lets the prompt appear before the engine and the grammar have loaded. */
  readonly session: CliSession | Promise<CliSession>;
  /** Shown until the session has a prompt of its own. */
  readonly provisionalPrompt: string;
  readonly historyStore: HistoryStore;
  readonly layoutHelp: (rows: readonly HelpRow[]) => readonly string[];
  /** Printed before the first prompt. */
  readonly banner: readonly string[];
  readonly options: InteractiveOptions;
  readonly scheduler?: Scheduler;
  /** Writes the world's time for the status line; UTC by default. */
  readonly clockText?: (now: number) => string;
  /** Opens a view that takes the whole screen; absent where the terminal cannot show one. */
  readonly openView?: OpenView;
  /** Called with the broker before anything is painted: for recorders and full-screen views. */
  readonly attach?: (broker: Broker) => void;
}
