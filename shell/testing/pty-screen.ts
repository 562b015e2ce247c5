// The built program on a real pseudo-terminal, with xterm's own model as the screen. Waits on what the screen shows,
// never on time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import xterm from '@xterm/headless';
import { beforeEach } from 'vitest';

type Pty = typeof import('@lydell/node-pty');

/** The module with the pseudo-terminals, or why there are none: it is native, and not built for every machine. */
const loaded: Pty | string =
  process.env['FWSH_TEST_WITHOUT_PTY'] === '1'
    ? 'left out by FWSH_TEST_WITHOUT_PTY'
    : await import('@lydell/node-pty').catch((error: Error) => `node-pty does not load: ${error.message}`);

/** Skips every test of the calling file or block, with the reason, where there are no pseudo-terminals. */
export function skipWithoutPty(): void {
  beforeEach(({ skip }) => {
    if (typeof loaded === 'string') skip(loaded);
  });
}

/** The built entry. */
export const PROGRAM: string = fileURLToPath(new URL('../../dist/fwsh.js', import.meta.url));

/** What the screen is to show. */
export type Wanted = string | RegExp | ((text: string) => boolean);

/** A running program and its screen. */
export interface PtyScreen {
  type(keys: string): void;
  /** Every line of scrollback and screen, right-trimmed. */
  text(): string;
  /** The visible rows only. */
  rows(): readonly string[];
  cursor(): { readonly x: number; readonly y: number };
  /** Everything the program has written, control sequences included. */
  sent(): string;
  /** Settles with the text once it matches, holds the string, or satisfies the function. */
  until(wanted: Wanted): Promise<string>;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Resolves with the exit status once the screen shows all that was sent. */
  readonly exited: Promise<number>;
  close(): Promise<void>;
}

/** The size of a pseudo-terminal and what is different in its environment. */
export interface PtySurroundings {
  readonly columns: number;
  readonly rows: number;
  readonly environment?: Record<string, string>;
}

/** Starts the program in a fresh state folder. */
export function startOnPty(args: readonly string[], surroundings: PtySurroundings): PtyScreen {
  return startCommandOnPty([process.execPath, PROGRAM, ...args], surroundings);
}

/** Starts any command, with a fresh state folder for the program should it come to run. */
export function startCommandOnPty(
  [command = '', ...args]: readonly string[],
  { columns, rows, environment }: PtySurroundings,
): PtyScreen {
  if (typeof loaded === 'string') throw new Error(loaded);
  const state = mkdtempSync(join(tmpdir(), 'fwsh-state-'));
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const child = loaded.spawn(command, args, {
    cols: columns,
    rows,
    env: { ...process.env, TERM: 'xterm-256color', XDG_STATE_HOME: state, ...environment },
  });
  let wake: () => void = () => {};
  let sent = '';
  child.onData((data) => {
    sent += data;
    terminal.write(data, () => wake());
  });
  terminal.onData((answer) => child.write(answer));
  // Behind everything that it has sent: the screen takes in what comes in its own time.
  const exited = new Promise<number>((resolve) =>
    child.onExit(({ exitCode }) => terminal.write('', () => resolve(exitCode))),
  );

  const lineAt = (index: number) => terminal.buffer.active.getLine(index)?.translateToString(true) ?? '';
  const text = () =>
    Array.from({ length: terminal.buffer.active.length }, (_, index) => lineAt(index))
      .join('\n')
      .trimEnd();
  const until = async (wanted: Wanted) => {
    const holds = (shown: string) => {
      if (typeof wanted === 'function') return wanted(shown);
      return typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
    };
    for (const deadline = Date.now() + 15_000; !holds(text()); ) {
      if (Date.now() > deadline) throw new Error(`never seen: ${wanted}\nscreen:\n${text()}`);
      await new Promise<void>((resolve) => {
        const again = setTimeout(resolve, 50);
        wake = () => {
          clearTimeout(again);
          resolve();
        };
      });
    }
    return text();
  };
  return {
    type: (keys) => child.write(keys),
    text,
    rows: () => Array.from({ length: terminal.rows }, (_, row) => lineAt(terminal.buffer.active.baseY + row)),
    cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY }),
    sent: () => sent,
    until,
    resize: (width, height) => {
      terminal.resize(width, height);
      child.resize(width, height);
    },
    kill: (signal) => child.kill(signal),
    exited,
    close: async () => {
      child.kill('SIGKILL');
      await exited;
      terminal.dispose();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
