// What rows are ordered by: words of up to 32 bits, the most significant first.
import type { Selection } from './filter-kernels.ts';
import type { KeySink } from './key-kernels.ts';

/** One word of a sort key. */
export interface KeyWord {
  /** How wide its values are. */
  readonly bits: 16 | 32;
  /** Rows that share a word below this share all further ones. */
  readonly finalBelow: number;
  readonly write: (selection: Selection, sink: KeySink) => void;
}

/** The words of a column and which of their values comes first. */
export interface SortKey {
  readonly words: readonly KeyWord[];
  readonly direction: 'ascending' | 'descending';
}

/** The bits that are turned in a word so that the first row has the lowest. */
export function flipOf(key: SortKey, word: KeyWord): number {
  if (key.direction === 'ascending') return 0;
  return word.bits === 16 ? 0xffff : 0xffffffff;
}

/** A key of one word. */
export function singleWord(bits: KeyWord['bits'], write: KeyWord['write']): readonly KeyWord[] {
  return [{ bits, finalBelow: Number.POSITIVE_INFINITY, write }];
}
