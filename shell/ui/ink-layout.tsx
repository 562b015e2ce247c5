// The layout of the live region by Ink.
import type { Layout, LiveView } from '../terminal/layout.ts';
import { emptyFrame } from '../terminal/painter.ts';
import { belowDock, belowRows, wrapInput } from '../terminal/plain-layout.ts';
import { App } from './app.tsx';
import { createInkRoot } from './ink-root.ts';
import type { Theme } from './theme.ts';

/** A layout with one Ink tree of its own, which lives until `close`. */
export function createInkLayout(theme: Theme): Layout {
  const root = createInkRoot();
  return {
    frame(view) {
      // A frame of Ink's costs time for every cell, and the dock's rows are as they should be already.
      if (isEmpty(view)) return belowDock(view.dock, emptyFrame);
      const rows = root.rows(<App view={view} theme={theme} />, view.columns);
      const cursor = belowRows(view.lab, wrapInput(view.input, view.columns)?.cursor);
      return belowDock(view.dock, { rows, cursor });
    },
    close: root.close,
  };
}

function isEmpty(view: LiveView): boolean {
  const { input, menu, notice, status, lab } = view;
  if (lab.length > 0) return false;
  return input.kind === 'none' && menu === undefined && notice === undefined && status === undefined;
}
