// Picks from the shell's state what the live region is to show. Pure.
import { menuOnScreen } from '../completion-state.ts';
import { suggestedRest } from '../inline-suggestion.ts';
import { pagerLabel } from '../pager.ts';
import type { ShellState } from '../shell-state.ts';
import type { LiveInput, LiveView } from './layout.ts';
import type { TerminalSize } from './terminal.ts';

/** What the view needs besides the state. */
export interface ViewContext {
  readonly size: TerminalSize;
  readonly prompt: string;
  /** Undefined before the session has loaded. */
  readonly status: string | undefined;
}

/** The view of a state. */
export function liveViewOfState(state: ShellState, context: ViewContext): LiveView {
  const { size, prompt, status } = context;
  return {
    columns: size.columns,
    rows: size.rows,
    input: inputOf(state, prompt),
    menu: state.menu && menuOnScreen(state.menu, size.rows),
    // The pager counts on every row but its own.
    status: state.statusShown && !state.scriptingMode && state.phase !== 'paging' ? status : undefined,
  };
}

function inputOf(state: ShellState, prompt: string): LiveInput {
  if (state.phase === 'running') return { kind: 'none' };
  if (state.phase === 'paging' && state.pager !== undefined) {
    return { kind: 'pager', label: pagerLabel(state.pager) };
  }
  if (state.search !== undefined) {
    const { query, index, failed } = state.search;
    const match = index === undefined ? '' : (state.history[index] ?? '');
    return { kind: 'search', query, failed, match };
  }
  const { text, cursor } = state.line;
  return { kind: 'prompt', prompt, text, cursor, suggested: suggestedRest(state) };
}
