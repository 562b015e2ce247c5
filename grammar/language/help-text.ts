// Lays a `?` listing out in columns. Vendor: help captures whose spacing survived.
import type { HelpRow } from './suggestion.ts';

/** Lines of the listing: symbol in column 0, word in column 2, help three blanks behind the longest word. */
export function layoutHelp(rows: readonly HelpRow[]): readonly string[] {
  const width = rows.reduce((widest, { word }) => Math.max(widest, word.length + blanksAfter(word)), 0);
  return rows.map(({ symbol, word, help }) => `${symbol} ${word.padEnd(width)}${help}`.trimEnd());
}

/** A place-holder such as `<value>` needs two blanks, a word three, when it is the longest entry. */
function blanksAfter(word: string): number {
  return /^<.*>$/.test(word) ? 2 : 3;
}
