// The built program in tmux, which moves rows about in its own way. A server of its own for each screen.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { PROGRAM } from './pty-screen.ts';

/** Whether there is a tmux, and why not. */
const missing = spawnSync('tmux', ['-V']).status === 0 ? undefined : 'tmux is not installed';

/** Skips every test of the calling file, with the reason, where there is no tmux. */
export function skipWithoutTmux(): void {
  beforeEach(({ skip }) => {
    if (missing !== undefined) skip(missing);
  });
}

/** The program in a window of its own. */
export interface TmuxScreen {
  /** Text as it is typed, control characters included. */
  type(text: string): void;
  resize(columns: number, rows: number): void;
  /** Scrollback and screen, every row right-trimmed. */
  all(): readonly string[];
  /** The screen alone. */
  screen(): readonly string[];
  until(check: (text: string) => boolean): Promise<void>;
  close(): void;
}

let started = 0;

/** Starts the program in a fresh state folder. */
export function startInTmux({
  columns,
  rows,
}: {
  readonly columns: number;
  readonly rows: number;
}): TmuxScreen {
  const state = mkdtempSync(join(tmpdir(), 'fwsh-state-'));
  started++;
  const socket = join(state, `tmux-${started}`);
  const tmux = (...args: readonly string[]) =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  tmux(
    ...['new-session', '-d', '-x', String(columns), '-y', String(rows), '-e', `XDG_STATE_HOME=${state}`],
    ...[process.execPath, PROGRAM],
  );
  const captured = (...range: readonly string[]) =>
    tmux('capture-pane', '-p', ...range)
      .split('\n')
      .map((row) => row.trimEnd());
  const screen = () => captured();
  return {
    type: (text) => void tmux('send-keys', '-l', '--', text),
    resize: (width, height) => void tmux('resize-window', '-x', String(width), '-y', String(height)),
    all: () => captured('-S', '-'),
    screen,
    async until(check) {
      for (const end = Date.now() + 15_000; !check(screen().join('\n').trimEnd()); ) {
        if (Date.now() > end) throw new Error(`the screen never came to that:\n${screen().join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close() {
      tmux('kill-server');
      rmSync(state, { recursive: true, force: true });
    },
  };
}
