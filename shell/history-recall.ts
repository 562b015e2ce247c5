// How lines of the history come back into the line being typed. Pure.
import type { History, HistorySearch } from './history.ts';
import { type LineState, withText } from './line-editor.ts';

/** The part of the shell's state that the history has to do with. */
export interface RecallState {
  readonly line: LineState;
  readonly history: History;
  /** The history entry in the line and what stood there before; undefined while a line of one's own is typed. */
  readonly recall: { readonly index: number; readonly draft: string } | undefined;
  readonly search: HistorySearch | undefined;
}

/** Puts entries before those of this conversation. */
export function withOlderHistory<State extends RecallState>(state: State, older: History): State {
  const recall = state.recall && { ...state.recall, index: state.recall.index + older.length };
  return { ...state, history: [...older, ...state.history], recall };
}

/** Takes the next older entry into the line; at the oldest nothing changes. */
export function recallOlder<State extends RecallState>(state: State): State {
  const index = (state.recall?.index ?? state.history.length) - 1;
  const entry = state.history[index];
  if (entry === undefined) return state;
  const draft = state.recall?.draft ?? state.line.text;
  return { ...state, line: withText(state.line, entry), recall: { index, draft } };
}

/** Takes the next newer entry into the line; behind the newest comes what was being typed. */
export function recallNewer<State extends RecallState>(state: State): State {
  if (state.recall === undefined) return state;
  const index = state.recall.index + 1;
  const entry = state.history[index];
  const line = withText(state.line, entry ?? state.recall.draft);
  return { ...state, line, recall: entry === undefined ? undefined : { ...state.recall, index } };
}

/** Ends a search with the entry in view, if any, in the line. */
export function acceptMatch<State extends RecallState>(state: State): State {
  const match = state.search?.index === undefined ? undefined : state.history[state.search.index];
  const line = match === undefined ? state.line : withText(state.line, match);
  return { ...state, search: undefined, line, recall: undefined };
}
