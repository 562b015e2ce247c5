import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowRanking, type RowSet } from './row-ranking.ts';
import { type KeyWord, type SortKey, singleWord } from './sort-key.ts';

const MIXED_FROM = 0x80000000;
const EDGES = [0, 1, 0xffff, 0x10000, 0x10001, MIXED_FROM - 1, MIXED_FROM, 0xfffffffe, 0xffffffff];

/** Rows without a session, and the two words of those that have one. */
const cells = fc.array(
  fc.option(fc.tuple(fc.constantFrom(...EDGES), fc.constantFrom(...EDGES)), { nil: undefined }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

interface Rows {
  readonly set: RowSet;
  /** By row. */
  readonly words: readonly [Uint32Array, Uint32Array];
}

/** `repeat` times the cells, so that the rows fill several chunks of the table. */
function rowsOf(given: readonly (readonly [number, number] | undefined)[], repeat: number): Rows {
  const count = given.length * repeat;
  const bits = new Uint32Array(Math.ceil(count / 32));
  const words = [new Uint32Array(count), new Uint32Array(count)] as const;
  for (let row = 0; row < count; row++) {
    const cell = given[row % given.length];
    if (cell === undefined) continue;
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
    words[0][row] = cell[0];
    words[1][row] = cell[0] < MIXED_FROM ? 0 : cell[1];
  }
  return { set: { bits, highWater: count - 1 }, words };
}

function wordOf(values: Uint32Array, finalBelow: number): KeyWord {
  const write: KeyWord['write'] = ({ base, count, offsets }, { keys, at, flip }) => {
    for (let index = 0; index < count; index++) {
      keys[at + index] = (values[base + (offsets[index] ?? 0)] ?? 0) ^ flip;
    }
  };
  return { bits: 32, finalBelow, write };
}

function keyOf({ words: [first, second] }: Rows, direction: SortKey['direction']): SortKey {
  return { words: [wordOf(first, MIXED_FROM), wordOf(second, Number.POSITIVE_INFINITY)], direction };
}

function sorted({ set, words: [first, second] }: Rows, direction: SortKey['direction']): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...first.keys()].filter((row) => (((set.bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1);
  const compare = (values: Uint32Array, a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
  return rows.sort((a, b) => sign * (compare(first, a, b) || compare(second, a, b)) || a - b);
}

test('any places of an order by two words hold the rows that sorting puts there', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const places = fc.tuple(percent, fc.oneof(percent, fc.constantFrom(-1, -40)));
  const direction = fc.constantFrom('ascending' as const, 'descending' as const);
  const ranking = new RowRanking();
  fc.assert(
    fc.property(cells, fc.constantFrom(1, 40, 400), direction, places, (given, repeat, way, [part, size]) => {
      const rows = rowsOf(given, repeat);
      const expected = sorted(rows, way);
      const from = Math.floor((part * expected.length) / 100);
      const to = from + (size < 0 ? -size : Math.floor((size * expected.length) / 100));
      const found = ranking.rowsAt(rows.set, keyOf(rows, way), { from, to });
      expect(found).toEqual(expected.slice(from, to));
    }),
    { numRuns: 200 },
  );
});

test('places behind the last row hold nothing, and neither does a set without rows', () => {
  const rows = rowsOf([[1, 0], undefined, [2, 0]], 1);
  const none = rowsOf([undefined], 10_000);
  const ranking = new RowRanking();
  expect(ranking.rowsAt(rows.set, keyOf(rows, 'ascending'), { from: 2, to: 9 })).toEqual([]);
  expect(ranking.rowsAt(rows.set, keyOf(rows, 'ascending'), { from: 1, to: 1 })).toEqual([]);
  expect(ranking.rowsAt(none.set, keyOf(none, 'descending'), { from: 0, to: 9 })).toEqual([]);
});

const COUNT = 100_000;
const SPREAD = rowsOf(
  [...Array(COUNT).keys()].map((row) => [Math.imul(row, 0x9e3779b1) >>> 1, 0] as const),
  1,
);

test.each([
  { from: 0, to: 40, reads: 2 },
  { from: 50_000, to: 50_040, reads: 3 },
  { from: COUNT - 40, to: COUNT, reads: 2 },
])('places from $from cost one word a row and $reads looks at it', ({ from, to, reads }) => {
  const ranking = new RowRanking();
  ranking.rowsAt(SPREAD.set, keyOf(SPREAD, 'descending'), { from, to });
  expect(ranking.wordsMade).toBe(COUNT);
  expect(ranking.wordsRead).toBeLessThanOrEqual(reads * COUNT);
});

test('a narrow word costs one look', () => {
  const ranking = new RowRanking();
  const values = new Uint32Array(COUNT).map((_, row) => row % 50_000);
  const narrow = { words: singleWord(16, wordOf(values, 0).write), direction: 'ascending' as const };
  ranking.rowsAt(SPREAD.set, narrow, { from: 60_000, to: 60_040 });
  expect(ranking.wordsMade).toBe(COUNT);
  expect(ranking.wordsRead).toBe(COUNT);
});

test('rows that share a word are taken apart by the next, and only they are looked at again', () => {
  const rows = rowsOf(
    [...Array(COUNT).keys()].map((row) => [row % 10 === 0 ? MIXED_FROM : 7, row] as const),
    1,
  );
  const ranking = new RowRanking();
  ranking.rowsAt(rows.set, keyOf(rows, 'descending'), { from: 5000, to: 5040 });
  expect(ranking.wordsMade).toBe(COUNT + COUNT / 10);
});

test('working memory is made once, whatever is asked', () => {
  const ranking = new RowRanking();
  const held = new Set<number>();
  for (const from of [99_000, 0, 10, 5000]) {
    ranking.rowsAt(SPREAD.set, keyOf(SPREAD, 'ascending'), { from, to: from + 1000 });
    held.add(ranking.bytes);
  }
  expect(held.size).toBe(1);
  expect(ranking.bytes).toBeLessThan(COUNT * 5);
});
