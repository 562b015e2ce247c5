// A whole shell over a toy session on a terminal in memory, for tests that type and look.
import { afterEach } from 'vitest';
import type { CliSession } from '../cli-session.ts';
import { createMemoryHistoryStore } from '../history-store.ts';
import { runInteractive } from '../interactive.ts';
import type { InteractiveParts } from '../interactive-parts.ts';
import type { Presentation } from '../shell-action.ts';
import type { TerminalTraits } from '../terminal/terminal-traits.ts';
import { createManualScheduler, type ManualScheduler } from '../terminal/testing/manual-scheduler.ts';
import { createTestTerminal, type TestTerminal } from '../terminal/testing/test-terminal.ts';
import { createToySession, type ToySession } from '../terminal/testing/toy-session.ts';

/** What the toy session's prompt looks like. */
export const prompt = 'admin@PA-TEST> ';

/** A running shell and what surrounds it. */
export interface Shell {
  readonly terminal: TestTerminal;
  readonly session: ToySession;
  readonly scheduler: ManualScheduler;
  readonly status: Promise<number>;
}

/** How a shell differs from a plain one, on 80 by 24 cells, with panels and without a status line. */
export interface ShellTraits extends Partial<Pick<InteractiveParts, 'historyStore' | 'banner'>> {
  readonly columns?: number;
  readonly rows?: number;
  readonly session?: ToySession;
  readonly loading?: Promise<CliSession>;
  readonly statusLine?: boolean;
  readonly color?: boolean;
  readonly plain?: boolean;
  readonly cutsCursorRow?: boolean;
  readonly presentation?: Presentation;
  readonly traits?: TerminalTraits;
}

const running: Shell[] = [];

/** Closes whatever is open after each test of the calling file. */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const { terminal, status } of running.splice(0)) {
      terminal.hangUp();
      await status.catch(() => {});
    }
  });
}

/** Opens a shell. */
export function open(traits: ShellTraits = {}): Shell {
  const { columns = 80, rows = 24, session = createToySession(), cutsCursorRow = true } = traits;
  const terminal = createTestTerminal(
    { columns, rows },
    { cutsCursorRow, ...(traits.traits === undefined ? {} : { traits: traits.traits }) },
  );
  const scheduler = createManualScheduler();
  const status = runInteractive({
    terminal,
    session: traits.loading ?? session,
    provisionalPrompt: prompt,
    historyStore: traits.historyStore ?? createMemoryHistoryStore([]),
    layoutHelp: (help) => help.map(({ symbol, word, help: text }) => `${symbol} ${word}   ${text}`),
    banner: traits.banner ?? [],
    options: {
      statusLine: traits.statusLine ?? false,
      color: traits.color ?? true,
      plain: traits.plain ?? true,
      presentation: traits.presentation ?? 'panels',
    },
    scheduler,
  });
  const shell = { terminal, session, scheduler, status };
  running.push(shell);
  return shell;
}

/** Opens a shell and waits for its session: only then does Tab do anything. */
export async function opened(traits: ShellTraits = {}): Promise<Shell> {
  const shell = open(traits);
  await shell.terminal.until((screen) => screen.includes(prompt.trimEnd()));
  await new Promise((resolve) => setImmediate(resolve));
  return shell;
}

/** The text of a screen without the notice that a small one has below everything else. */
export function withoutNotice(text: string): string {
  return text.replace(/\n\d+x\d+ is small.*\s*$/, '').trimEnd();
}

/** Rows without the blank ones at their end. */
export function content(rows: readonly string[]): readonly string[] {
  return withoutNotice(rows.join('\n')).split('\n');
}

/** Waits until the screen ends in these rows. */
export async function shows(terminal: TestTerminal, ...rows: readonly string[]): Promise<void> {
  await terminal.until((screen) => withoutNotice(screen).endsWith(rows.join('\n')));
}
