// What Tab and Space make of the words that may stand at the cursor. Pure.
import type { Completion, Suggestion } from '../grammar/language/suggestion.ts';
import type { CliSession } from './cli-session.ts';
import { insertText, type LineState, splice } from './line-editor.ts';
import type { LiveMenu } from './terminal/layout.ts';
import { textWidth } from './terminal/text-width.ts';

/** The words listed under the prompt. */
export interface MenuState {
  readonly suggestions: readonly Suggestion[];
  /** Counted from 0; goes round. */
  readonly page: number;
}

/** The part of the shell's state that completion changes. */
export interface CompletionState {
  readonly line: LineState;
  readonly menu: MenuState | undefined;
  readonly tabbed: boolean;
}

/** A Tab or a Space, and the line in which it was pressed. */
export interface CompletionQuestion {
  readonly by: 'tab' | 'space';
  readonly line: string;
  readonly cursor: number;
}

/** What the session knows about it. */
export interface CompletionAnswer {
  readonly by: 'tab' | 'space';
  readonly completion: Completion;
  /** Anything may be typed at this place, so that a prefix of a known name may be meant as it stands. */
  readonly freeValue: boolean;
}

/** Asks a session. */
export function answerQuestion(
  session: Pick<CliSession, 'complete' | 'help'>,
  { by, line, cursor }: CompletionQuestion,
): CompletionAnswer {
  const completion = session.complete(line, cursor);
  if (by === 'tab' || wordMeant(completion) === undefined) return { by, completion, freeValue: false };
  const before = line.slice(0, completion.from);
  const rows = session.help(before, before.length);
  return { by, completion, freeValue: rows.some(({ word }) => word.startsWith('<') && word !== '<Enter>') };
}

/** Applies the answer to the line and to the listing. */
export function complete(state: CompletionState, answer: CompletionAnswer): CompletionState {
  return answer.by === 'tab' ? completeByTab(state, answer.completion) : completeBySpace(state.line, answer);
}

/** The listing as far as it fits so many rows. */
export function menuOnScreen(menu: MenuState, room: number): LiveMenu {
  const entries = menu.suggestions.map(({ text, help }) => ({ word: text, help }));
  const wordWidth = Math.max(...entries.map(({ word }) => textWidth(word)));
  if (entries.length <= room) return { entries, wordWidth, position: undefined };
  const height = Math.max(1, room - 1);
  const first = (menu.page % Math.ceil(entries.length / height)) * height;
  const shown = entries.slice(first, first + height);
  return {
    entries: shown,
    wordWidth,
    position: `${first + 1}-${first + shown.length} of ${entries.length}, Tab for more`,
  };
}

function completeByTab(state: CompletionState, completion: Completion): CompletionState {
  const { from, to, suggestions, commonPrefix } = completion;
  const [first, second] = suggestions;
  if (first === undefined) return { line: state.line, menu: undefined, tabbed: false };
  if (second === undefined) {
    return { line: finishWord(state.line, completion, first.text), menu: undefined, tabbed: false };
  }
  if (commonPrefix.length > to - from) {
    const line = splice(state.line, spanOver(state.line.text, { from, to, word: commonPrefix }));
    return { line, menu: undefined, tabbed: true };
  }
  if (!state.tabbed) return { line: state.line, menu: undefined, tabbed: true };
  const page = state.menu === undefined ? 0 : state.menu.page + 1;
  return { line: state.line, menu: { suggestions, page }, tabbed: true };
}

// Assumption: a word that Tab has finished is followed by a blank.
function finishWord(line: LineState, { from, to }: Completion, word: string): LineState {
  const span = spanOver(line.text, { from, to, word });
  const followed = line.text[span.to] === ' ';
  return splice(line, { from, to: followed ? span.to + 1 : span.to, text: `${word} ` });
}

// In the middle of a word the rest of it may stand behind the cursor already: it is not typed twice.
function spanOver(
  text: string,
  { from, to, word }: { readonly from: number; readonly to: number; readonly word: string },
) {
  const rest = word.startsWith(text.slice(from, to)) ? word.slice(to - from) : '';
  const end = to + rest.length;
  const stands = rest !== '' && text.startsWith(rest, to) && /^(?:[\s|]|$)/.test(text.slice(end));
  return { from, to: stands ? end : to, text: word };
}

/** What the parser takes the typed word for: the only candidate, or the one that all others begin with. */
function wordMeant({ suggestions, commonPrefix }: Completion): string | undefined {
  const [first, second] = suggestions;
  if (second === undefined) return first?.text;
  return suggestions.find(({ text }) => text === commonPrefix)?.text;
}

// Vendor: the device redraws prompt and line at every blank (RANCID panlogin), which is when it finishes a word.
function completeBySpace(line: LineState, answer: CompletionAnswer): CompletionState {
  const { from, to } = answer.completion;
  const typed = line.text.slice(from, to);
  const word = wordMeant(answer.completion) ?? typed;
  // A blank in the middle of a word splits it.
  const atWordEnd = typed !== '' && to === line.cursor && !/^[^\s|]/.test(line.text.slice(to));
  const finishes = atWordEnd && !answer.freeValue && word.startsWith(typed);
  const finished = finishes ? splice(line, { from, to, text: word }) : line;
  return { line: insertText(finished, ' '), menu: undefined, tabbed: false };
}
