// Two transcripts side by side: which turns mean the same, and where each goes its own way.
import type { RecordedTurn, Transcript } from './transcript.ts';
import { turnsOf } from './transcript.ts';

/** What a line means, the same text for every spelling of it; undefined for a line that means nothing. */
export type Meaning = (line: string) => string | undefined;

/** One row of an alignment; turns count from 1. */
export type AlignedTurn =
  | {
      readonly kind: 'both';
      readonly left: NumberedTurn;
      readonly right: NumberedTurn;
      readonly output: 'same' | 'different';
    }
  | { readonly kind: 'left'; readonly left: NumberedTurn }
  | { readonly kind: 'right'; readonly right: NumberedTurn };

/** A turn and its number in its transcript. */
export interface NumberedTurn {
  readonly number: number;
  readonly turn: RecordedTurn;
}

/** Aligns as many turns as possible, in order; in front of a common turn the left ones come first. */
export function alignTranscripts(
  left: Transcript,
  right: Transcript,
  meanings: { readonly left: Meaning; readonly right: Meaning },
): readonly AlignedTurn[] {
  const a = numbered(left);
  const b = numbered(right);
  const matches = commonPairs(a.map(keyOf(meanings.left)), b.map(keyOf(meanings.right)));
  const rows: AlignedTurn[] = [];
  let [i, j] = [0, 0];
  for (const [nextLeft, nextRight] of [...matches, [a.length, b.length] as const]) {
    for (; i < nextLeft; i++)
      rows.push(...a.slice(i, i + 1).map((turn) => ({ kind: 'left', left: turn }) as const));
    for (; j < nextRight; j++)
      rows.push(...b.slice(j, j + 1).map((turn) => ({ kind: 'right', right: turn }) as const));
    const [one, other] = [a[i++], b[j++]];
    if (one !== undefined && other !== undefined) rows.push(both(one, other));
  }
  return rows;
}

function numbered(transcript: Transcript): readonly NumberedTurn[] {
  return turnsOf(transcript).map((turn, index) => ({ number: index + 1, turn }));
}

function keyOf(meaning: Meaning): (numbered: NumberedTurn) => string {
  return ({ turn: { command } }) => {
    const means = meaning(command.line);
    return means === undefined ? `as typed: ${command.line.trim().replace(/\s+/g, ' ')}` : `means: ${means}`;
  };
}

function both(left: NumberedTurn, right: NumberedTurn): AlignedTurn {
  const text = ({ turn: { output } }: NumberedTurn) => `${output.status}\n${output.lines.join('\n')}`;
  return { kind: 'both', left, right, output: text(left) === text(right) ? 'same' : 'different' };
}

/** Most pairs of turns that are weighed against each other; two transcripts of 5,000 turns without a common line. */
const MOST_PAIRS = 25_000_000;

/** Index pairs of a longest common subsequence, in order. Beyond the limit only common beginnings and ends are found. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const inner = innerPairs(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...inner.map(([x, y]) => [x + start, y + start] as const),
    ...Array.from({ length: end }, (_, at) => [a.length - end + at, b.length - end + at] as const),
  ];
}

const PAIR = 1;
const LEFT = 2;
const RIGHT = 3;

function innerPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > MOST_PAIRS) return [];
  const ways = waysToGo(a, b);
  const pairs: (readonly [number, number])[] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    const way = ways[x * b.length + y];
    if (way === PAIR) pairs.push([x, y]);
    if (way !== RIGHT) x++;
    if (way !== LEFT) y++;
  }
  return pairs;
}

/** For every pair of positions the first step of a longest common subsequence of what follows. */
function waysToGo(a: readonly string[], b: readonly string[]): Uint8Array {
  const ways = new Uint8Array(a.length * b.length);
  let below = new Uint32Array(b.length + 1);
  for (let x = a.length - 1; x >= 0; x--) {
    const row = new Uint32Array(b.length + 1);
    for (let y = b.length - 1; y >= 0; y--) {
      const [left, right] = [below[y] ?? 0, row[y + 1] ?? 0];
      const isPair = a[x] === b[y];
      row[y] = isPair ? (below[y + 1] ?? 0) + 1 : Math.max(left, right);
      ways[x * b.length + y] = isPair ? PAIR : left >= right ? LEFT : RIGHT;
    }
    below = row;
  }
  return ways;
}
