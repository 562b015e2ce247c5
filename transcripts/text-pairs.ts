// Text lines of two outputs side by side: equal ones are found in order, what is left between them is paired up.
import type { TextLine } from './field.ts';

/** A recorded and an actual line that differ; one of the two may be absent. */
export type TextPair =
  | readonly [recorded: TextLine, actual: TextLine | undefined]
  | readonly [recorded: undefined, actual: TextLine];

/** The lines that differ, in order; equal lines are left out. */
export function pairTexts(recorded: readonly TextLine[], actual: readonly TextLine[]): readonly TextPair[] {
  let head = 0;
  while (head < Math.min(recorded.length, actual.length) && equal(recorded[head], actual[head])) head++;
  let tail = 0;
  const shorter = Math.min(recorded.length, actual.length) - head;
  while (tail < shorter && equal(recorded.at(-1 - tail), actual.at(-1 - tail))) tail++;
  const before = recorded.slice(head, recorded.length - tail);
  const after = actual.slice(head, actual.length - tail);
  // The table of the search has one cell for each pair of lines; past the limit lines are paired by position.
  return before.length * after.length > largestSearch ? paired(before, after) : searched(before, after);
}

const largestSearch = 4_000_000;

function equal(first: TextLine | undefined, second: TextLine | undefined): boolean {
  return first?.text === second?.text;
}

/** Pairs what stands between the lines of the longest common subsequence. */
function searched(before: readonly TextLine[], after: readonly TextLine[]): readonly TextPair[] {
  const width = after.length + 1;
  const common = commonLengths(before, after);
  const pairs: TextPair[] = [];
  let from = { before: 0, after: 0 };
  let row = 0;
  let column = 0;
  const flush = (): void => {
    pairs.push(...paired(before.slice(from.before, row), after.slice(from.after, column)));
  };
  while (row < before.length && column < after.length) {
    if (equal(before[row], after[column])) {
      flush();
      row++;
      column++;
      from = { before: row, after: column };
    } else if ((common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  row = before.length;
  column = after.length;
  flush();
  return pairs;
}

function commonLengths(before: readonly TextLine[], after: readonly TextLine[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] = equal(before[row], after[column])
        ? (lengths[here + width + 1] ?? 0) + 1
        : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

function paired(before: readonly TextLine[], after: readonly TextLine[]): readonly TextPair[] {
  const pairs = before.map((recorded, index): TextPair => [recorded, after[index]]);
  const rest = after.slice(before.length).map((actual): TextPair => [undefined, actual]);
  return [...pairs, ...rest].filter(([recorded, actual]) => !equal(recorded, actual));
}
