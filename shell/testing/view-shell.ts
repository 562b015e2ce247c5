// A whole shell in memory over a small firewall, for tests of views that take the whole screen.

import type { TerminalKind } from '../fullscreen/terminal-kind.ts';
import { smallFirewall } from '../fullscreen/testing/small-firewall.ts';
import { createMemoryHistoryStore } from '../history-store.ts';
import { runInteractive } from '../interactive.ts';
import { createLiveSession, type LiveSession } from '../live-session.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { createManualScheduler, type ManualScheduler } from '../terminal/testing/manual-scheduler.ts';
import { createTestTerminal, type TestTerminal } from '../terminal/testing/test-terminal.ts';
import type { ViewRequest, ViewSurroundings } from '../view-request.ts';

/** A running shell. Real time passes when the test lets it. */
export interface ViewShell {
  readonly terminal: TestTerminal;
  readonly scheduler: ManualScheduler;
  readonly session: LiveSession;
  /** Settles with the exit status. */
  readonly status: Promise<number>;
}

/** What differs from 80x24 cells with colours on a usual terminal. */
export interface ViewShellTraits {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly kind?: TerminalKind;
  /** What the terminal can do beyond the one in memory. */
  readonly abilities?: Partial<Terminal>;
}

/** Shells that are ended together. */
export interface ViewShells {
  /** A shell at its prompt. */
  shell(traits?: ViewShellTraits): Promise<ViewShell>;
  /** A shell whose view the line has opened. */
  opened(line: string, traits?: ViewShellTraits): Promise<ViewShell>;
  end(): Promise<void>;
}

/** A usual terminal. */
export const XTERM: TerminalKind = {
  name: 'xterm-256color',
  glyphs: 'unicode',
  alternateScreen: true,
  reportsMouse: true,
};

/** The prompt of every shell. */
export const PROMPT = 'admin@FW>';

/** Whether a screen ends with an empty prompt. */
export function atPrompt(screen: string): boolean {
  return screen.trimEnd().endsWith(PROMPT);
}

/** Opens the view under test. */
type OpenViewOn = (request: ViewRequest, surroundings: ViewSurroundings, kind: TerminalKind) => Promise<void>;

/** Shells whose lines open one view. */
export function viewShells(openView: OpenViewOn): ViewShells {
  const running: ViewShell[] = [];
  const shell = async (traits: ViewShellTraits = {}) => {
    const opened = startShell(openView, traits);
    running.push(opened);
    await opened.terminal.until((screen) => screen.includes(PROMPT));
    await new Promise((resolve) => setImmediate(resolve));
    return opened;
  };
  return {
    shell,
    async opened(line, traits) {
      const opened = await shell(traits);
      opened.terminal.type(`${line}\r`);
      await opened.terminal.until((screen) => /q:? back/.test(screen));
      return opened;
    },
    async end() {
      for (const { terminal, status } of running.splice(0)) {
        terminal.hangUp();
        await status;
      }
    },
  };
}

function startShell(
  openView: OpenViewOn,
  { columns = 80, rows = 24, color = true, kind = XTERM, abilities = {} }: ViewShellTraits,
): ViewShell {
  const terminal = createTestTerminal({ columns, rows });
  const scheduler = createManualScheduler();
  const session = createLiveSession({
    engine: smallFirewall(),
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
  });
  const status = runInteractive({
    terminal: { ...terminal, ...abilities },
    session,
    provisionalPrompt: session.prompt(),
    historyStore: createMemoryHistoryStore([]),
    layoutHelp: () => [],
    banner: ['an older line'],
    options: { statusLine: false, color, plain: true },
    scheduler,
    openView: (request, surroundings) => openView(request, surroundings, kind),
  });
  return { terminal, scheduler, session, status };
}
