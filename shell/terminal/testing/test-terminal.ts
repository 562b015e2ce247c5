// A terminal in memory for tests: what the program writes goes through a real screen model, which answers questions.
import xterm from '@xterm/headless';
import type { Terminal, TerminalSize, Unsubscribe } from '../terminal.ts';
import { MODERN_TERMINAL, type TerminalTraits } from '../terminal-traits.ts';

/** A terminal that a test types into and looks at. */
export interface TestTerminal extends Terminal {
  /** Sends input as one read. */
  type(input: string | Uint8Array): void;
  resize(columns: number, rows: number): void;
  hangUp(): void;
  /** Makes the terminal slow: writes say so until `catchUp`. */
  fallBehind(): void;
  catchUp(): void;
  /** Rows on screen, without blanks at their ends. */
  screen(): readonly string[];
  /** The same with `open` and `close` around dim text. */
  screenWithDim(marks: { readonly open: string; readonly close: string }): readonly string[];
  /** Scrollback and screen. */
  all(): readonly string[];
  cursor(): { readonly x: number; readonly y: number };
  /** Everything written so far. */
  written(): string;
  readonly rawMode: () => boolean;
  /** Settles when everything written so far is on screen. */
  shown(): Promise<void>;
  /** Settles when `check` holds; rejects with the screen when it does not come to that. */
  until(check: (screen: string) => boolean): Promise<void>;
}

/** How a terminal in memory differs from others. */
export interface TestTerminalHabits {
  /** It cuts the cursor's row on narrowing, where others wrap it. */
  readonly cutsCursorRow?: boolean;
  readonly traits?: TerminalTraits;
}

/** Makes a terminal; without habits of its own it is a modern one that cuts the cursor's row. */
export function createTestTerminal(
  size: TerminalSize,
  { cutsCursorRow = true, traits = MODERN_TERMINAL }: TestTerminalHabits = {},
): TestTerminal {
  const screen = new xterm.Terminal({
    cols: size.columns,
    rows: size.rows,
    scrollback: 10_000,
    allowProposedApi: true,
    reflowCursorLine: !cutsCursorRow,
  });
  const inputs = new Set<(bytes: Uint8Array) => void>();
  const resizes = new Set<(size: TerminalSize) => void>();
  const ends = new Set<() => void>();
  let written = '';
  let raw = false;
  let slow: { readonly done: Promise<void>; readonly resolve: () => void } | undefined;
  const type = (input: string | Uint8Array) => {
    for (const listener of inputs) listener(typeof input === 'string' ? Buffer.from(input) : input);
  };
  screen.onData(type);
  const rows = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, row) =>
        screen.buffer.active
          .getLine(from + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  const shown = () => rows(screen.buffer.active.baseY, screen.buffer.active.baseY + screen.rows);
  const parsed = () => new Promise<void>((resolve) => screen.write('', resolve));
  return {
    traits,
    size: () => ({ columns: screen.cols, rows: screen.rows }),
    write(text) {
      written += text;
      screen.write(text);
      return slow === undefined;
    },
    drained: () => slow?.done ?? Promise.resolve(),
    enterRawMode() {
      raw = true;
    },
    leaveRawMode() {
      raw = false;
    },
    onInput: (listener) => added(inputs, listener),
    onResize: (listener) => added(resizes, listener),
    onEnd: (listener) => added(ends, listener),
    onContinue: () => () => {},
    guard: () => () => {},
    suspend: undefined,
    type,
    resize(columns, height) {
      screen.resize(columns, height);
      for (const listener of resizes) listener({ columns, rows: height });
    },
    hangUp() {
      for (const listener of ends) listener();
    },
    fallBehind() {
      let resolve = () => {};
      const done = new Promise<void>((settle) => {
        resolve = settle;
      });
      slow = { done, resolve };
    },
    catchUp() {
      const before = slow;
      slow = undefined;
      before?.resolve();
    },
    screen: shown,
    screenWithDim: ({ open, close }) =>
      shown().map((text, row) => {
        const line = screen.buffer.active.getLine(screen.buffer.active.baseY + row);
        const isDim = (column: number) => Boolean(line?.getCell(column)?.isDim());
        const from = Array.from(text).findIndex((_, column) => isDim(column));
        if (from < 0) return text;
        let to = from;
        while (to < text.length && isDim(to)) to++;
        return text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to);
      }),
    all: () => rows(0, screen.buffer.active.length),
    cursor: () => ({ x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY }),
    written: () => written,
    rawMode: () => raw,
    shown: parsed,
    async until(check) {
      for (const end = performance.now() + 10_000; ; ) {
        await parsed();
        if (check(shown().join('\n'))) return;
        if (performance.now() > end) throw new Error(`the screen never came to that:\n${shown().join('\n')}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): Unsubscribe {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
