// How the line might go on, taken from the history and shown dim behind the cursor. Pure. It is no part of the line, of what
// runs or of what is recorded before a key takes it over.
import type { History, HistorySearch } from './history.ts';
import { insertText, type LineEdit, type LineState } from './line-editor.ts';

/** The part of the shell's state that suggestions are made from. */
export interface SuggestionState {
  readonly line: LineState;
  readonly history: History;
  /** An entry of the history stands in the line. */
  readonly recall: unknown;
  readonly search: HistorySearch | undefined;
  readonly scriptingMode: boolean;
  /** False where dim text cannot be told from typed text, or is read aloud. */
  readonly suggesting: boolean;
}

/** The rest of the newest line of the history that begins with what is typed; empty for none. */
export function suggestedRest(state: SuggestionState): string {
  const { line, history, recall, search } = state;
  const isWanted = state.suggesting && !state.scriptingMode && recall === undefined && search === undefined;
  if (!isWanted || line.cursor !== line.text.length || line.text.trim() === '') return '';
  const entry = history.findLast((typed) => typed.length > line.text.length && typed.startsWith(line.text));
  return entry?.slice(line.text.length) ?? '';
}

/**
 * The line with the suggestion, or its next word, taken over; undefined where the edit is an ordinary one.
 * Assumption: Right and End take all of it, word-wise moves take a word, as in common shells; the device has none of this.
 */
export function takeSuggestion(state: SuggestionState, edit: LineEdit): LineState | undefined {
  const rest = suggestedRest(state);
  if (rest === '') return undefined;
  switch (edit) {
    case 'right':
    case 'line-end':
      return insertText(state.line, rest);
    case 'word-right':
      return insertText(state.line, /^\s*\S+/.exec(rest)?.[0] ?? rest);
    default:
      return undefined;
  }
}
