// The inner loops of a ranking: each writes one 32-bit word of a sort key for the selected rows, one after the other.
import { FIRST_POOLED, isPooled } from './address-pool.ts';
import { type ByteSample, sampledBytes } from './byte-samples.ts';
import type { Selection } from './filter-kernels.ts';

/** Where a kernel writes. */
export interface KeySink {
  readonly keys: Uint32Array;
  /** Place of the first selected row. */
  at: number;
  /** Bits to turn in every word: none, or all of them so that the highest value comes first. */
  flip: number;
}

export function writeU8(selection: Selection, column: Uint8Array, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = (column[base + (offsets[index] ?? 0)] ?? 0) ^ flip;
  }
}

export function writeU16(selection: Selection, column: Uint16Array, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = (column[base + (offsets[index] ?? 0)] ?? 0) ^ flip;
  }
}

/** What a number of a column stands for in the order: `ranks` by number. */
export interface RankedNumbers<Column> {
  readonly column: Column;
  readonly ranks: Uint16Array;
}

export function writeRankU8(selection: Selection, ranked: RankedNumbers<Uint8Array>, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { column, ranks } = ranked;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    keys[at + index] = (ranks[column[base + (offsets[index] ?? 0)] ?? 0] ?? 0) ^ flip;
  }
}

export function writeRankU16(selection: Selection, ranked: RankedNumbers<Uint16Array>, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { column, ranks } = ranked;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    keys[at + index] = (ranks[column[base + (offsets[index] ?? 0)] ?? 0] ?? 0) ^ flip;
  }
}

/** Ranks of a column where a row of the type has none and comes first. */
export interface RankedUnlessType extends RankedNumbers<Uint16Array> {
  readonly types: Uint8Array;
  readonly type: number;
}

export function writeRankUnlessType(selection: Selection, ranked: RankedUnlessType, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { column, ranks, types, type } = ranked;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    const row = base + (offsets[index] ?? 0);
    keys[at + index] = (types[row] === type ? 0 : (ranks[column[row] ?? 0] ?? 0)) ^ flip;
  }
}

/** Rows dealt to banks in turn, each bank a block of numbers. */
export interface Banks {
  readonly banks: number;
  readonly rowsInBank: number;
}

/** The numbers of rows. A product instead of a division, exact because a row is far below 2^52 and half a row is added. */
export function writeBankedRow(selection: Selection, { banks, rowsInBank }: Banks, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { keys, at, flip } = sink;
  const perBank = 1 / banks;
  for (let index = 0; index < count; index++) {
    const row = base + (offsets[index] ?? 0);
    const turn = ((row + 0.5) * perBank) | 0;
    keys[at + index] = ((row - turn * banks) * rowsInBank + turn) ^ flip;
  }
}

/** Seconds by which the column is on one side of `second`; 0 for what is on the other. */
export interface Distance {
  readonly column: Uint32Array;
  readonly second: number;
  /** 1 for what lies ahead, -1 for what lies behind. */
  readonly side: 1 | -1;
}

export function writeDistance(selection: Selection, distance: Distance, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  const { column, second, side } = distance;
  for (let index = 0; index < count; index++) {
    const seconds = side * ((column[base + (offsets[index] ?? 0)] ?? 0) - second);
    keys[at + index] = Math.max(seconds, 0) ^ flip;
  }
}

/** Below this a first word of a count says all of it; above, it stands for 4 Mi counts that the second word tells apart. */
export const EXACT_COUNTS = 2 ** 31;
const COARSE = 2 ** -22;

/** A count below 2^53 as the first of two words. */
function firstWordOf(count: number): number {
  return count < EXACT_COUNTS ? count : EXACT_COUNTS + Math.floor(count * COARSE);
}

export function writeCount(selection: Selection, counts: Float64Array, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = firstWordOf(counts[base + (offsets[index] ?? 0)] ?? 0) ^ flip;
  }
}

export function writeCountRest(
  selection: Selection,
  counts: Float64Array,
  { keys, at, flip }: KeySink,
): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = (counts[base + (offsets[index] ?? 0)] ?? 0) ^ flip;
  }
}

type CountColumns = readonly [Uint32Array, Uint32Array];

export function writeSum(selection: Selection, [first, second]: CountColumns, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    const row = base + (offsets[index] ?? 0);
    keys[at + index] = firstWordOf((first[row] ?? 0) + (second[row] ?? 0)) ^ flip;
  }
}

export function writeSumRest(selection: Selection, [first, second]: CountColumns, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    const row = base + (offsets[index] ?? 0);
    keys[at + index] = ((first[row] ?? 0) + (second[row] ?? 0)) ^ flip;
  }
}

/** Byte counts now, and those that the sessions of the rows had at a sample before. */
export interface Growth {
  readonly totals: Float64Array;
  readonly startSecond: Uint32Array;
  readonly before: ByteSample;
}

function growthOf({ totals, startSecond, before }: Growth, row: number): number {
  const sampled = sampledBytes(before, row, startSecond[row] ?? 0);
  const total = totals[row] ?? 0;
  return total > sampled ? total - sampled : 0;
}

export function writeGrowth(selection: Selection, growth: Growth, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = firstWordOf(growthOf(growth, base + (offsets[index] ?? 0))) ^ flip;
  }
}

export function writeGrowthRest(selection: Selection, growth: Growth, { keys, at, flip }: KeySink): void {
  const { base, count, offsets } = selection;
  for (let index = 0; index < count; index++) {
    keys[at + index] = growthOf(growth, base + (offsets[index] ?? 0)) ^ flip;
  }
}

/** The addresses of a column, with the four words of each pooled one. */
export interface PooledColumn {
  readonly column: Uint32Array;
  readonly words: Uint32Array;
  /** Which of the four counts, from 0. */
  readonly word: number;
}

/** From here on a first word stands for IPv6 addresses, above all of IPv4. */
export const IPV6_WORDS = FIRST_POOLED + 1;

/**
 * IPv4 addresses as they are; 255.255.255.255 where the pooled numbers begin, so that it stays the last of its family. Of an
 * IPv6 address as much of a word as has room above.
 */
export function writeAddress(selection: Selection, pooled: PooledColumn, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { column } = pooled;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    const address = column[base + (offsets[index] ?? 0)] ?? 0;
    keys[at + index] = (address < FIRST_POOLED ? address : firstWordAbove(pooled, address)) ^ flip;
  }
}

function firstWordAbove(pooled: PooledColumn, address: number): number {
  return isPooled(address) ? IPV6_WORDS + (wordOf(pooled, address) >>> 5) : FIRST_POOLED;
}

function wordOf({ words, word }: PooledColumn, address: number): number {
  return words[(address & 0x0fffffff) * 4 + word] ?? 0;
}

/** One word of each IPv6 address; 0 for IPv4. */
export function writePooledWord(selection: Selection, pooled: PooledColumn, sink: KeySink): void {
  const { base, count, offsets } = selection;
  const { column } = pooled;
  const { keys, at, flip } = sink;
  for (let index = 0; index < count; index++) {
    const address = column[base + (offsets[index] ?? 0)] ?? 0;
    keys[at + index] = (isPooled(address) ? wordOf(pooled, address) : 0) ^ flip;
  }
}
