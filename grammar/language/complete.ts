// Tab: the words that may stand at the cursor. The same parse that judges a line tells where the cursor is.
import type { Declaration } from './command.ts';
import { BRACKET_HELP, bracketsAt } from './expected.ts';
import type { LineParser, Reading } from './line-parser.ts';
import type { Completion, Suggestion } from './suggestion.ts';
import type { NameSource } from './value-type.ts';
import { wordsAt } from './value-words.ts';

/** Where the cursor is: only the text left of it counts. */
export interface LinePosition {
  readonly line: string;
  readonly cursor: number;
}

/** What Tab may do with the word left of the cursor. */
export function complete<D extends Declaration>(
  parser: LineParser<D>,
  { line, cursor }: LinePosition,
  names: NameSource,
): Completion {
  const reading = parser.read(line.slice(0, cursor));
  if (!reading) return { from: cursor, to: cursor, suggestions: [], commonPrefix: '' };
  const suggestions = suggestionsAt(reading, names);
  const { from, partial } = reading;
  return { from, to: cursor, suggestions, commonPrefix: commonPrefix(suggestions, partial) };
}

function suggestionsAt<D>({ cursor, partial }: Reading<D>, names: NameSource): readonly Suggestion[] {
  if (cursor.awaited) {
    const ends = bracketsAt(cursor).includes(']') && ']'.startsWith(partial);
    const end = ends ? [{ text: ']', help: BRACKET_HELP[']'] }] : [];
    return [...end, ...wordsAt(cursor, cursor.awaited, { partial, names })];
  }
  return cursor.edgesFrom(partial).map(({ word, help }) => ({ text: word, help }));
}

/** Never shorter than the typed word: a name that gains quotes has nothing in common with what was typed. */
function commonPrefix(suggestions: readonly Suggestion[], typed: string): string {
  const [first, ...rest] = suggestions.map((suggestion) => suggestion.text);
  if (first === undefined) return '';
  let length = first.length;
  for (const text of rest) {
    while (!text.startsWith(first.slice(0, length))) length -= 1;
  }
  return length < typed.length ? typed : first.slice(0, length);
}
