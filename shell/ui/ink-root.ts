// Ink as a layout engine: it turns components into rows and never sees the terminal.
import { render } from 'ink';
import { FrameSink, IdleKeyboard } from './frame-sink.ts';

/** One Ink tree, which lives until `close`. */
export interface InkRoot {
  /** The rows of an element that may be `columns` cells wide. */
  rows(element: React.JSX.Element, columns: number): readonly string[];
  close(): void;
}

/** A root that is made when it is first used. */
export function createInkRoot(): InkRoot {
  const sink = new FrameSink();
  let instance: ReturnType<typeof render> | undefined;
  return {
    rows(element, columns) {
      // Ink asks for the width while it lays out, so it is set before the tree changes.
      sink.columns = columns;
      if (instance === undefined) instance = renderInto(sink, element);
      else instance.rerender(element);
      return sink.frame.split('\n').map((row) => row.trimEnd());
    },
    close() {
      instance?.unmount();
      instance = undefined;
    },
  };
}

function renderInto(sink: FrameSink, element: React.JSX.Element): ReturnType<typeof render> {
  // Ink's types ask for whole TTY streams; of these it uses only what the sink and the idle keyboard have.
  const stdout = sink as unknown as NodeJS.WriteStream;
  const stdin = new IdleKeyboard() as unknown as NodeJS.ReadStream;
  return render(element, {
    stdout,
    stderr: stdout,
    stdin,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
  });
}
