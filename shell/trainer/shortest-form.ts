// The fewest keys with which a line can be typed: abbreviations that still mean the same, and Tab where it does more.
import type { Completion } from '../../grammar/language/suggestion.ts';

/** What the device's language says about spellings. */
export interface LineLanguage {
  /** The same text for every spelling of a line; undefined for a line that is not accepted. */
  meaning(line: string): string | undefined;
  complete(line: string, cursor: number): Completion;
}

/** A way to type a line. */
export interface ShortestForm {
  /** Keys in their order; Tab is written `<Tab>`, and the blank it leaves is not typed. */
  readonly text: string;
  /** Presses, Enter included. */
  readonly keys: number;
}

/** Presses of one word, with the blank behind it where another word follows. */
interface Typing {
  readonly text: string;
  readonly keys: number;
}

/** One of the shortest ways to type an accepted line; the line itself where nothing in it can be shortened. */
export function shortestForm(language: LineLanguage, line: string): ShortestForm {
  const words = line.match(/"[^"]*"|\S+/g) ?? [];
  const typings = words.map((_, at) => shortestWord(language, words, at));
  return {
    text: typings
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    keys: typings.reduce((sum, { keys }) => sum + keys, 1),
  };
}

/**
 * Goes along the letters of the word: each is typed, or Tab jumps to what all candidates have in common. The word ends where
 * what stands there means the same, or where Tab finishes it.
 */
function shortestWord(language: LineLanguage, words: readonly string[], at: number): Typing {
  const word = words[at] ?? '';
  const before = words
    .slice(0, at)
    .map((earlier) => `${earlier} `)
    .join('');
  const blank = at === words.length - 1 ? '' : ' ';
  const means = language.meaning(words.join(' '));
  const reached: (Typing | undefined)[] = [{ text: '', keys: 0 }];
  let best: Typing | undefined;
  const end = (typing: Typing) => {
    if (isBetter(typing, best)) best = typing;
  };
  for (let length = 0; length <= word.length; length++) {
    const here = reached[length];
    if (here === undefined) continue;
    const typed = word.slice(0, length);
    if (length > 0 && language.meaning(withWord(words, at, typed)) === means) {
      end({ text: here.text + blank, keys: here.keys + blank.length });
    }
    reach(reached, length + 1, { text: here.text + word.charAt(length), keys: here.keys + 1 });
    const tabbed = { text: `${here.text}<Tab>`, keys: here.keys + 1 };
    const { suggestions, commonPrefix } = language.complete(before + typed, before.length + length);
    if (suggestions.length === 1 && suggestions[0]?.text === word) end(tabbed);
    else if (commonPrefix.length > length && word.startsWith(commonPrefix)) {
      reach(reached, commonPrefix.length, tabbed);
    }
  }
  return best ?? { text: word + blank, keys: word.length + blank.length };
}

function reach(reached: (Typing | undefined)[], length: number, typing: Typing): void {
  if (isBetter(typing, reached[length])) reached[length] = typing;
}

/** Fewer presses are better; at as many, letters are better than Tab, whose name is longer than what it saves. */
function isBetter(typing: Typing, known: Typing | undefined): boolean {
  if (known === undefined || typing.keys !== known.keys)
    return known === undefined || typing.keys < known.keys;
  return typing.text.length < known.text.length;
}

function withWord(words: readonly string[], at: number, word: string): string {
  return words.map((own, index) => (index === at ? word : own)).join(' ');
}
