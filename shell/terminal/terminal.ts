// The pair of streams a broker owns. A local TTY, an SSH channel and a terminal in a test look the same from here.
import type { ReadStream, WriteStream } from 'node:tty';
import { guardProcess } from './process-guard.ts';
import { type TerminalTraits, traitsOfTerminal } from './terminal-traits.ts';

/** Width and height in cells. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** Stops a subscription. */
export type Unsubscribe = () => void;

/** One person's screen and keyboard. */
export interface Terminal {
  /** What it understands. */
  readonly traits: TerminalTraits;
  /** Never 0 by 0. */
  size(): TerminalSize;
  /** False when the far side is slow: the writer then waits for `drained`. */
  write(text: string): boolean;
  /** Settles when writing may go on, and at once when nothing is waiting. */
  drained(): Promise<void>;
  /** Keys one by one, unechoed. */
  enterRawMode(): void;
  leaveRawMode(): void;
  onInput(listener: (bytes: Uint8Array) => void): Unsubscribe;
  onResize(listener: (size: TerminalSize) => void): Unsubscribe;
  /** The far side hung up. */
  onEnd(listener: () => void): Unsubscribe;
  /** Puts the program into the background; undefined where that means nothing. */
  readonly suspend: (() => void) | undefined;
  /** The program is in the foreground again, whoever had stopped it. */
  onContinue(listener: () => void): Unsubscribe;
  /** Runs `restore` before the process dies of a signal or of a bug. */
  guard(restore: () => void): Unsubscribe;
}

/** A size to work with: pseudo terminals without one report 0 by 0. */
export function terminalSize(columns: number | undefined, rows: number | undefined): TerminalSize {
  return { columns: columns || 80, rows: rows || 24 };
}

/** The terminal this process was started in; `term` is its name, as in `TERM`. */
export function createLocalTerminal(
  input: ReadStream,
  output: WriteStream,
  term: string | undefined,
): Terminal {
  return {
    traits: traitsOfTerminal(term),
    size: () => terminalSize(output.columns, output.rows),
    write: (text) => output.write(text),
    drained: () => drained(output),
    enterRawMode() {
      input.setRawMode(true);
      input.resume();
    },
    leaveRawMode() {
      input.setRawMode(false);
      input.pause();
    },
    onInput: (listener) => subscribe(input, 'data', listener),
    onResize: (listener) =>
      subscribe(output, 'resize', () => listener(terminalSize(output.columns, output.rows))),
    onEnd(listener) {
      const stops = ['end', 'close', 'error'].map((event) => subscribe(input, event, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    // To the whole process group, as the terminal itself would do it, so that a parent like npm stops too.
    suspend: process.platform === 'win32' ? undefined : () => process.kill(0, 'SIGTSTP'),
    onContinue(listener) {
      const continued = () => {
        // A size that changed in the background was told to the programs in the foreground: Node has to look again.
        process.emit('SIGWINCH', 'SIGWINCH');
        listener();
      };
      process.on('SIGCONT', continued);
      return () => {
        process.off('SIGCONT', continued);
      };
    },
    guard: guardProcess,
  };
}

function drained(output: WriteStream): Promise<void> {
  if (!output.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => output.once('drain', resolve));
}

function subscribe<Value>(
  stream: ReadStream | WriteStream,
  event: string,
  listener: (value: Value) => void,
): Unsubscribe {
  stream.on(event, listener);
  return () => {
    stream.off(event, listener);
  };
}
