// Takes the last word of an earlier line into the line being typed. Pure.
import type { History } from './history.ts';
import { type LineState, splice } from './line-editor.ts';

/** The part of the shell's state that last words have to do with. */
export interface LastWordState {
  readonly line: LineState;
  readonly history: History;
  /** Which entry's word was put where by the key before; undefined when that key did something else. */
  readonly lastWord: { readonly index: number; readonly from: number } | undefined;
}

// A value in double quotes is one word.
const finalWord = /(?:"[^"]*"|\S+)(?=\s*$)/;

/**
 * Puts the last word of the newest line at the cursor; right after that, the word of the next older line in its place.
 * At the oldest nothing changes. Assumption: as in common shells; no page tells of this key on the device.
 */
export function insertLastWord<State extends LastWordState>(state: State): State {
  const index = (state.lastWord?.index ?? state.history.length) - 1;
  const word = finalWord.exec(state.history[index] ?? '')?.[0];
  if (word === undefined) return state;
  const from = state.lastWord?.from ?? state.line.cursor;
  const line = splice(state.line, { from, to: state.line.cursor, text: word });
  return { ...state, line, lastWord: { index, from } };
}
