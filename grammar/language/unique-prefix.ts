// Abbreviation over sorted words: exact word, else unique prefix, else the shortest candidate that begins all others.

/** A span of a sorted list, [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words that begin with `prefix`; two binary searches. `words` is sorted by code unit. */
export function prefixRange(words: readonly string[], prefix: string): Range {
  return {
    from: firstWhere(words, (word) => word >= prefix),
    to: firstWhere(words, (word) => word >= prefix && !word.startsWith(prefix)),
  };
}

/**
 * The word that `typed` stands for, or undefined where none or several do. `source` is meant by `so` beside `source-port`:
 * what all candidates have in common is itself a word.
 * Assumption: Enter accepts what Tab would complete; the device's rule is not documented.
 */
export function wordMeantBy<W extends string>(words: readonly W[], typed: string): W | undefined {
  const { from, to } = prefixRange(words, typed);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || from >= to) return undefined;
  return first === typed || last.startsWith(first) ? first : undefined;
}

function firstWhere(words: readonly string[], holds: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(words[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
