// Ink as a layout engine: it turns components into rows and never sees the terminal.
import { render } from 'ink';
import type { Frame, Layout, LiveView } from '../terminal/layout.ts';
import { emptyFrame } from '../terminal/painter.ts';
import { wrapInput } from '../terminal/plain-layout.ts';
import { App } from './app.tsx';
import { FrameSink, IdleKeyboard } from './frame-sink.ts';
import type { Theme } from './theme.ts';

/** A layout with one Ink tree of its own, which lives until `close`. */
export function createInkLayout(theme: Theme): Layout {
  const sink = new FrameSink();
  let instance: ReturnType<typeof render> | undefined;
  return {
    frame(view) {
      if (isEmpty(view)) return emptyFrame;
      // Ink asks for the width while it lays out, so it is set before the tree changes.
      sink.columns = view.columns;
      const app = <App view={view} theme={theme} />;
      if (instance === undefined) instance = renderInto(sink, app);
      else instance.rerender(app);
      return frameOf(sink.frame, view);
    },
    close() {
      instance?.unmount();
      instance = undefined;
    },
  };
}

function renderInto(sink: FrameSink, app: React.JSX.Element): ReturnType<typeof render> {
  // Ink's types ask for whole TTY streams; of these it uses only what the sink and the idle keyboard have.
  const stdout = sink as unknown as NodeJS.WriteStream;
  const stdin = new IdleKeyboard() as unknown as NodeJS.ReadStream;
  return render(app, {
    stdout,
    stderr: stdout,
    stdin,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
  });
}

function isEmpty(view: LiveView): boolean {
  return view.input.kind === 'none' && view.menu === undefined && view.status === undefined;
}

function frameOf(text: string, view: LiveView): Frame {
  const rows = text.split('\n').map((row) => row.trimEnd());
  return { rows, cursor: wrapInput(view.input, view.columns)?.cursor };
}
