// The layout of the live region by Ink.
import type { Layout, LiveView } from '../terminal/layout.ts';
import { emptyFrame } from '../terminal/painter.ts';
import { wrapInput } from '../terminal/plain-layout.ts';
import { App } from './app.tsx';
import { createInkRoot } from './ink-root.ts';
import type { Theme } from './theme.ts';

/** A layout with one Ink tree of its own, which lives until `close`. */
export function createInkLayout(theme: Theme): Layout {
  const root = createInkRoot();
  return {
    frame(view) {
      if (isEmpty(view)) return emptyFrame;
      const rows = root.rows(<App view={view} theme={theme} />, view.columns);
      return { rows, cursor: wrapInput(view.input, view.columns)?.cursor };
    },
    close: root.close,
  };
}

function isEmpty(view: LiveView): boolean {
  return view.input.kind === 'none' && view.menu === undefined && view.status === undefined;
}
