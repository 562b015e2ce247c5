// How far a typed word is from the words that were expected: the coach names the nearest one.

/** Beyond this length nobody mistyped a keyword, and comparing would cost more than the parse of the whole line. */
const LONGEST_SLIP = 64;

/** Words by growing distance from `typed`; equal distances keep their order. Nothing is near to a word of a screen's width. */
export function rankByDistance(typed: string, words: readonly string[]): readonly string[] {
  if (typed.length > LONGEST_SLIP) return words;
  const rows = rowsFor(words.reduce((longest, word) => Math.max(longest, word.length), 0));
  return words
    .map((word) => ({ word, distance: distanceOn(rows, typed, word) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ word }) => word);
}

/** The word most probably meant, or undefined where none is close: at most a third of the longer word may differ. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const [best] = rankByDistance(typed, words);
  if (best === undefined || typed.length > LONGEST_SLIP) return undefined;
  const tolerated = Math.max(1, Math.floor(Math.max(typed.length, best.length) / 3));
  return editDistance(typed, best) <= tolerated ? best : undefined;
}

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, or swap two neighbours. */
export function editDistance(a: string, b: string): number {
  return distanceOn(rowsFor(b.length), a, b);
}

/** Three rows of cells that take turns, for words of up to this length. */
type Rows = readonly [beforeLast: Uint16Array, last: Uint16Array, row: Uint16Array];

function rowsFor(length: number): Rows {
  return [new Uint16Array(length + 1), new Uint16Array(length + 1), new Uint16Array(length + 1)];
}

/** Cells must be cheap: below `show` a word is compared with hundreds of others. */
function distanceOn(rows: Rows, a: string, b: string): number {
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = a.charCodeAt(i - 2);
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      const replaced = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      const changed = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = letterBefore === other && letter === b.charCodeAt(j - 2);
      row[j] = isSwap ? Math.min(changed, (beforeLast[j - 2] ?? 0) + 1) : changed;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}
