// The layout without a layout engine: used until Ink has been loaded, and where people ask for it.
import type { Theme } from '../ui/theme.ts';
import type { Frame, Layout, LiveInput, LiveMenu, LiveView } from './layout.ts';
import { textWidth, truncate, type WrappedText, wrapAt } from './text-width.ts';

/** Lays views out by padding and cutting strings. */
export function createPlainLayout(theme: Theme): Layout {
  return { frame: (view) => plainFrame(theme, view), close: () => {} };
}

/** Rows of the place where typing goes, with the cursor in it; undefined when there is nothing to type into. */
export function wrapInput(input: LiveInput, columns: number): WrappedText | undefined {
  switch (input.kind) {
    case 'prompt':
      return wrapAt(input.prompt + input.text, input.prompt.length + input.cursor, columns);
    case 'search': {
      const label = `${input.failed ? '(failed search)' : '(search)'} '${input.query}`;
      return wrapAt(`${label}': ${input.match}`, label.length, columns);
    }
    case 'pager': {
      const label = truncate(input.label, columns - 1);
      return wrapAt(label, label.length, columns);
    }
    case 'none':
      return undefined;
  }
}

/** The rows of `wrapInput` as they are shown. A suggestion never needs a row of its own: what does not fit is cut. */
export function inputRows(theme: Theme, input: LiveInput, columns: number): readonly string[] {
  const rows = wrapInput(input, columns)?.rows ?? [];
  const last = rows.at(-1);
  if (input.kind !== 'prompt' || input.suggested === '' || last === undefined) return rows;
  const shown = truncate(input.suggested, columns - 1 - textWidth(last));
  return shown === '' ? rows : [...rows.slice(0, -1), last + theme.dim(shown)];
}

/** Cells between the edge and a listed word, and between the words and their help. */
export const menuGap = { left: 2, middle: 3 } as const;

function plainFrame(theme: Theme, view: LiveView): Frame {
  const input = wrapInput(view.input, view.columns);
  const rows = [
    ...view.lab,
    ...inputRows(theme, view.input, view.columns),
    ...(view.menu === undefined ? [] : menuRows(theme, view.menu, view.columns)),
    ...(view.notice === undefined ? [] : [theme.strong(truncate(view.notice, view.columns - 1))]),
    ...(view.status === undefined ? [] : [theme.dim(truncate(view.status, view.columns - 1))]),
  ];
  const cursor = belowRows(view.lab, input?.cursor);
  return belowDock(view.dock, { rows: rows.map((row) => row.trimEnd()), cursor });
}

/** The frame with the rows of a dock above it. */
export function belowDock(dock: readonly string[], { rows, cursor }: Frame): Frame {
  return { rows: [...dock, ...rows], cursor: belowRows(dock, cursor) };
}

/** A cursor with these rows above its own. */
export function belowRows(rows: readonly string[], cursor: Frame['cursor']): Frame['cursor'] {
  return cursor && { x: cursor.x, y: cursor.y + rows.length };
}

/** Words that may come next, each with its help beside it. */
export function menuRows(theme: Theme, menu: LiveMenu, columns: number): readonly string[] {
  const wordColumn = Math.min(menuGap.left + menu.wordWidth + menuGap.middle, columns);
  const rows = menu.entries.map(({ word, help }) => {
    const shown = truncate(word, wordColumn - menuGap.left);
    const filled = ' '.repeat(Math.max(0, wordColumn - menuGap.left - textWidth(shown)));
    const helped = truncate(help, columns - wordColumn);
    return `${' '.repeat(menuGap.left)}${theme.strong(shown)}${helped === '' ? '' : filled + helped}`;
  });
  if (menu.position === undefined) return rows;
  const position = truncate(menu.position, columns - menuGap.left);
  return [...rows, `${' '.repeat(menuGap.left)}${theme.dim(position)}`];
}
