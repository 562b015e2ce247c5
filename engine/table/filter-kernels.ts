// The inner loops of a session filter. Each kernel looks at one column for the rows that are still selected and keeps those
// that match: one tight loop over one type of array, instead of one call a row.
import { isPooled } from './address-pool.ts';

/** Rows looked at together. */
export const CHUNK_ROWS = 4096;

/** Some rows of one chunk, ascending. A row is `base` plus one of the first `count` offsets. */
export interface Selection {
  base: number;
  count: number;
  offsets: Uint16Array;
  /** Where a kernel writes what it keeps: reading and writing the same array stalls the processor. */
  spare: Uint16Array;
}

/** No rows. */
export function emptySelection(): Selection {
  return { base: 0, count: 0, offsets: new Uint16Array(CHUNK_ROWS), spare: new Uint16Array(CHUNK_ROWS) };
}

const ALL_OFFSETS = Uint16Array.from({ length: CHUNK_ROWS }, (_, offset) => offset);
const WORDS = CHUNK_ROWS / 32;

/** Selects the rows of the chunk at `base` whose bit is set. Bits beyond the end count as clear. */
export function selectSetBits(selection: Selection, bits: Uint32Array, base: number): void {
  const first = base >>> 5;
  const last = Math.min(first + WORDS, bits.length);
  selection.base = base;
  if (last - first === WORDS && isAllSet(bits, first, last)) {
    selection.offsets.set(ALL_OFFSETS);
    selection.count = CHUNK_ROWS;
    return;
  }
  const { offsets } = selection;
  let count = 0;
  for (let index = first; index < last; index++) {
    const begin = (index - first) << 5;
    let word = bits[index] ?? 0;
    if (word === 0xffffffff) {
      for (let offset = begin; offset < begin + 32; offset++) offsets[count++] = offset;
      continue;
    }
    for (; word !== 0; word &= word - 1) offsets[count++] = begin + 31 - Math.clz32(word & -word);
  }
  selection.count = count;
}

function isAllSet(bits: Uint32Array, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (bits[index] !== 0xffffffff) return false;
  return true;
}

/** Sets the bits of the selected rows in a set whose words of the chunk are all clear. */
export function setBits({ base, count, offsets }: Selection, bits: Uint32Array): void {
  const first = base >>> 5;
  if (count === CHUNK_ROWS) {
    bits.fill(0xffffffff, first, first + WORDS);
    return;
  }
  let at = 0;
  let word = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    if (offset >>> 5 !== at) {
      bits[first + at] = word;
      at = offset >>> 5;
      word = 0;
    }
    word |= 1 << (offset & 31);
  }
  if (count > 0) bits[first + at] = word;
}

/** Drops the rows below `row`. */
export function keepFrom(selection: Selection, row: number): void {
  let dropped = 0;
  while (dropped < selection.count && selection.base + (selection.offsets[dropped] ?? 0) < row) dropped++;
  if (dropped === 0) return;
  selection.offsets.copyWithin(0, dropped, selection.count);
  selection.count -= dropped;
}

/** Ends a kernel: what it wrote is the selection now. */
function keep(selection: Selection, count: number): void {
  const { offsets } = selection;
  selection.offsets = selection.spare;
  selection.spare = offsets;
  selection.count = count;
}

/** 1 for 0, else 0, without a branch: whether a row matches is not predictable, and a wrong guess costs ten matches. */
function isZero(word: number): number {
  return Math.clz32(word) >>> 5;
}

export function keepEqualU8(selection: Selection, column: Uint8Array, wanted: number): void {
  const { base, count, offsets, spare } = selection;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += isZero((column[base + offset] ?? 0) ^ wanted);
  }
  keep(selection, kept);
}

/** Rows with a number in a column that is kept beside the table. */
export function keepBeside(
  selection: Selection,
  { column, wanted }: { readonly column: { get(row: number): number }; readonly wanted: number },
): void {
  const { base, count, offsets, spare } = selection;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += column.get(base + offset) === wanted ? 1 : 0;
  }
  keep(selection, kept);
}

export function keepEqualU16(selection: Selection, column: Uint16Array, wanted: number): void {
  const { base, count, offsets, spare } = selection;
  if (count === CHUNK_ROWS) {
    keepEqualOfAll(selection, column, wanted);
    return;
  }
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += isZero((column[base + offset] ?? 0) ^ wanted);
  }
  keep(selection, kept);
}

/** `keepEqualU16` where every row of the chunk is still selected: the usual first kernel then reads one array less. */
function keepEqualOfAll(selection: Selection, column: Uint16Array, wanted: number): void {
  const { base, spare } = selection;
  let kept = 0;
  for (let offset = 0; offset < CHUNK_ROWS; offset++) {
    spare[kept] = offset;
    kept += isZero((column[base + offset] ?? 0) ^ wanted);
  }
  keep(selection, kept);
}

/** Keeps rows in which one of two columns holds a number whose place in `members` is 1; numbers beyond its end are no members. */
export function keepEitherAmongU16(
  selection: Selection,
  columns: readonly [Uint16Array, Uint16Array],
  members: Uint8Array,
): void {
  const { base, count, offsets, spare } = selection;
  const [first, second] = columns;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += (members[first[base + offset] ?? 0] ?? 0) | (members[second[base + offset] ?? 0] ?? 0);
  }
  keep(selection, kept);
}

/** Keeps rows whose bits under `mask` are those of `wanted`. */
export function keepBitsU16(
  selection: Selection,
  column: Uint16Array,
  bits: { mask: number; wanted: number },
): void {
  const { base, count, offsets, spare } = selection;
  const { mask, wanted } = bits;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += isZero(((column[base + offset] ?? 0) & mask) ^ wanted);
  }
  keep(selection, kept);
}

/** Keeps rows whose bits under `mask` are those of `wanted`; both as signed 32-bit numbers. */
export function keepMaskedU32(
  selection: Selection,
  column: Uint32Array,
  bits: { mask: number; wanted: number },
): void {
  const { base, count, offsets, spare } = selection;
  const { mask, wanted } = bits;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += isZero(((column[base + offset] ?? 0) & mask) ^ wanted);
  }
  keep(selection, kept);
}

/** Bounds of a range, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export function keepBetweenU16(selection: Selection, column: Uint16Array, bounds: Bounds): void {
  const { base, count, offsets, spare } = selection;
  const { min, max } = bounds;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    const value = column[base + offset] ?? 0;
    spare[kept] = offset;
    kept += ((value - min) | (max - value)) >= 0 ? 1 : 0;
  }
  keep(selection, kept);
}

export function keepBetweenU32(selection: Selection, column: Uint32Array, bounds: Bounds): void {
  const { base, count, offsets, spare } = selection;
  const { min, max } = bounds;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    const value = column[base + offset] ?? 0;
    spare[kept] = offset;
    kept += value >= min && value <= max ? 1 : 0;
  }
  keep(selection, kept);
}

/** Keeps rows in which the sum of two columns is within the bounds. */
export function keepSumBetween(
  selection: Selection,
  columns: readonly [Float64Array, Float64Array],
  bounds: Bounds,
): void {
  const { base, count, offsets, spare } = selection;
  const [first, second] = columns;
  const { min, max } = bounds;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    const sum = (first[base + offset] ?? 0) + (second[base + offset] ?? 0);
    spare[kept] = offset;
    kept += sum >= min && sum <= max ? 1 : 0;
  }
  keep(selection, kept);
}

/** Keeps rows that hold an IPv4 address. */
export function keepIpv4(selection: Selection, column: Uint32Array): void {
  const { base, count, offsets, spare } = selection;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    spare[kept] = offset;
    kept += isPooled(column[base + offset] ?? 0) ? 0 : 1;
  }
  keep(selection, kept);
}

/** A prefix over the words of an address pool; `mask` and `network` hold four words each. */
export interface PooledPrefix {
  /** Four words for each address of the pool. */
  readonly words: Uint32Array;
  readonly mask: Uint32Array;
  readonly network: Uint32Array;
}

/** Keeps rows that hold an IPv6 address within the prefix. */
export function keepIpv6Prefix(selection: Selection, column: Uint32Array, prefix: PooledPrefix): void {
  const { base, count, offsets, spare } = selection;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0;
    const address = column[base + offset] ?? 0;
    spare[kept] = offset;
    if (isPooled(address) && isWithin(prefix, (address & 0x0fffffff) * 4)) kept++;
  }
  keep(selection, kept);
}

function isWithin(prefix: PooledPrefix, at: number): boolean {
  const { words, mask, network } = prefix;
  for (let word = 0; word < 4; word++) {
    if (((words[at + word] ?? 0) & (mask[word] ?? 0)) >>> 0 !== network[word]) return false;
  }
  return true;
}
