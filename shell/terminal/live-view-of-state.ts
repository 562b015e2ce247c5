// Picks from the shell's state what the live region is to show. Pure.
import { shownAnswer } from '../answer-state.ts';
import { menuOnScreen } from '../completion-state.ts';
import { suggestedRest } from '../inline-suggestion.ts';
import { pagerLabel } from '../pager.ts';
import type { ShellState } from '../shell-state.ts';
import type { LiveInput, LiveView } from './layout.ts';
import { labRoom, panelRoom } from './panel-room.ts';
import type { TerminalSize } from './terminal.ts';

/** What the view needs besides the state. */
export interface ViewContext {
  readonly size: TerminalSize;
  readonly prompt: string;
  /** Undefined before the session has loaded. */
  readonly status: string | undefined;
  /** What is wrong with the screen itself. */
  readonly notice: string | undefined;
  /** The docked table in so many rows. */
  readonly dock: (room: number) => readonly string[];
  /** A lab under way in at most so many rows. */
  readonly lab: (room: number) => readonly string[];
}

/** The view of a state. */
export function liveViewOfState(state: ShellState, context: ViewContext): LiveView {
  const { size, prompt } = context;
  const status = hasPanels(state) && state.statusShown ? context.status : undefined;
  const notice = hasPanels(state) ? context.notice : undefined;
  const shown = [status, notice].filter((row) => row !== undefined).length;
  const isPrompt = hasPanels(state) && state.phase === 'prompt';
  const lab = isPrompt ? context.lab(labRoom(size, shown)) : [];
  const room = panelRoom(size.rows, shown + lab.length);
  // A table that is drawn anew with every piece of a listing would only be in its way.
  const dock = isPrompt ? context.dock(room.dock) : [];
  return {
    columns: size.columns,
    rows: size.rows,
    input: inputOf(state, prompt),
    menu: state.menu && menuOnScreen(state.menu, room.menu - dock.length),
    dock,
    lab,
    notice,
    status,
  };
}

// The pager counts on every row but its own.
function hasPanels({ presentation, scriptingMode, phase }: ShellState): boolean {
  return presentation === 'panels' && !scriptingMode && phase !== 'paging';
}

/** A line that is being written stands where the prompt will be. */
function unfinishedInput(text: string): LiveInput {
  return text === ''
    ? { kind: 'none' }
    : { kind: 'prompt', prompt: text, text: '', cursor: 0, suggested: '' };
}

function inputOf(state: ShellState, prompt: string): LiveInput {
  if (state.phase === 'running') return unfinishedInput(state.unfinished);
  if (state.phase === 'paging' && state.pager !== undefined) {
    return { kind: 'pager', label: pagerLabel(state.pager) };
  }
  if (state.answer !== undefined) {
    const text = shownAnswer(state.answer, state.answer.text);
    return { kind: 'prompt', prompt, text, cursor: text.length, suggested: '' };
  }
  if (state.search !== undefined) {
    const { query, index, failed } = state.search;
    const match = index === undefined ? '' : (state.history[index] ?? '');
    return { kind: 'search', query, failed, match };
  }
  const { text, cursor } = state.line;
  return { kind: 'prompt', prompt, text, cursor, suggested: suggestedRest(state) };
}
