// The two ways to show a prompt: a live region that is redrawn, and plain echo for scripts.
import type { Broker } from './broker.ts';
import type { Layout, LiveView } from './layout.ts';
import { LineEcho } from './line-echo.ts';

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

/** A screen that only ever writes characters behind one another, without control sequences. */
export function createEchoScreen(broker: Broker): Screen {
  const echo = new LineEcho((text) => broker.write(text));
  return {
    show: (view) => echo.show(rowOf(view)),
    print(printout, view) {
      if (printout.echo !== undefined) echo.finish(printout.echo);
      else if (printout.lines.length > 0) echo.show('');
      const lines = printout.lines.map((line) => `${line}\r\n`).join('');
      const fast = lines === '' || broker.write(lines);
      echo.show(rowOf(view));
      return fast;
    },
    clear: () => {},
    close: () => echo.show(''),
  };
}

function rowOf({ input }: LiveView): string {
  switch (input.kind) {
    case 'prompt':
      return input.prompt + input.text;
    case 'search':
      return `(search) '${input.query}': ${input.match}`;
    case 'pager':
      return input.label;
    case 'none':
      return '';
  }
}
