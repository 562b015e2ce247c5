// How far a typed word is from the words that were expected: the coach names the nearest one.

/** Words by growing distance from `typed`; equal distances keep their order. */
export function rankByDistance(typed: string, words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ word }) => word);
}

/** The word most probably meant, or undefined where none is close: at most a third of the longer word may differ. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const [best] = rankByDistance(typed, words);
  if (best === undefined) return undefined;
  const tolerated = Math.max(1, Math.floor(Math.max(typed.length, best.length) / 3));
  return editDistance(typed, best) <= tolerated ? best : undefined;
}

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, or swap two neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
