// The ways to show a prompt: a live region that is redrawn, and echo without control sequences for scripts and for terminals
// that know none.
import type { Broker } from './broker.ts';
import type { Layout, LiveView } from './layout.ts';
import { LineEcho } from './line-echo.ts';
import { type EchoRow, rowWindow } from './row-window.ts';

/** What a turn adds to the scrollback. */
export interface Printout {
  /** The prompt with the line behind it, which goes from the live region into the scrollback; undefined for none. */
  readonly echo: string | undefined;
  readonly lines: readonly string[];
}

/** Where the shell shows itself. */
export interface Screen {
  show(view: LiveView): void;
  /** Prints, with `view` to be shown below. False when the terminal is slow. */
  print(printout: Printout, view: LiveView): boolean;
  clear(): void;
  /** Leaves the cursor at the start of an empty row. */
  close(): void;
}

/** A screen with a live region laid out by whatever `layout` returns at the time. */
export function createLiveScreen(broker: Broker, layout: () => Layout): Screen {
  return {
    show: (view) => broker.paint(layout().frame(view)),
    print({ echo, lines }, view) {
      return broker.print(echo === undefined ? lines : [echo, ...lines], layout().frame(view));
    },
    clear: () => broker.clearScreen(),
    close: () => broker.erase(),
  };
}

/** A screen for scripts: characters behind one another, without control sequences, every line in one piece. */
export function createEchoScreen(broker: Broker): Screen {
  return echoScreen(broker, (row) => row);
}

/** The same for people: of a line that is longer than the row the part around the cursor is shown. */
export function createRowScreen(broker: Broker): Screen {
  return echoScreen(broker, (row, columns) => rowWindow(row, columns));
}

function echoScreen(broker: Broker, seen: (row: EchoRow, columns: number) => EchoRow): Screen {
  const echo = new LineEcho((text) => broker.write(text));
  const show = (view: LiveView) => {
    const { text, cursor } = seen(rowOf(view), view.columns);
    echo.show(text, cursor);
  };
  return {
    show,
    print(printout, view) {
      if (printout.echo !== undefined) echo.finish(printout.echo);
      else if (printout.lines.length > 0) echo.show('');
      const lines = printout.lines.map((line) => `${line}\r\n`).join('');
      const fast = lines === '' || broker.write(lines);
      show(view);
      return fast;
    },
    clear: () => {},
    close: () => echo.show(''),
  };
}

function rowOf({ input }: LiveView): EchoRow {
  switch (input.kind) {
    case 'prompt':
      return { text: input.prompt + input.text, cursor: input.prompt.length + input.cursor };
    case 'search':
      return endedRow(`(search) '${input.query}': ${input.match}`);
    case 'pager':
      return endedRow(input.label);
    case 'none':
      return endedRow('');
  }
}

function endedRow(text: string): EchoRow {
  return { text, cursor: text.length };
}
