// Tab and `?` after a colon: the trainer's own words, apart from the device's.
import type { Completion, HelpRow, Suggestion } from '../../grammar/language/suggestion.ts';
import { TRAINER_VERBS } from './verbs.ts';

/** What may stand at the cursor of a line that begins with a colon. */
export function completeTrainerLine(line: string, cursor: number): Completion {
  const text = line.slice(0, cursor);
  const from = Math.max(text.indexOf(':') + 1, text.lastIndexOf(' ') + 1);
  const typed = text.slice(from);
  const suggestions = wordsAt(text).filter((word) => word.text.startsWith(typed));
  return { from, to: cursor, suggestions, commonPrefix: commonPrefix(suggestions.map((word) => word.text)) };
}

/** The same as rows of a `?` listing. */
export function trainerHelpRows(line: string, cursor: number): readonly HelpRow[] {
  return completeTrainerLine(line, cursor).suggestions.map(({ text, help }) => ({
    symbol: ' ',
    word: text,
    help,
  }));
}

function wordsAt(text: string): readonly Suggestion[] {
  const words = text.trimStart().slice(1).split(/\s+/);
  if (words.length < 2) return TRAINER_VERBS.map((verb) => ({ text: verb.name, help: verb.help }));
  const verb = TRAINER_VERBS.find((known) => known.name === words[0]);
  return words.length > 2
    ? []
    : (verb?.choices ?? []).map((choice) => ({ text: choice, help: verb?.help ?? '' }));
}

function commonPrefix(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let length = first.length;
  for (const word of rest) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
