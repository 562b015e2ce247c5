// The rows around the ends of the wanted places of an order. Those that share the word at an end are wanted in part; those
// between the two words are wanted all.
import { CHUNK_ROWS, type Selection } from './filter-kernels.ts';

/** The wanted places, counted from 0; the end is not included. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The rows that share a word, and which of them are wanted. */
export interface Group extends Places {
  readonly word: number;
  /** The wanted rows, where no further word tells the rows apart. */
  readonly rows: number[];
  /** All rows, where a further word does. */
  readonly marks: Uint32Array | undefined;
  seen: number;
}

/** What is looked for: `first` and `last` are the same group when one word stands at both ends. */
export interface Ends {
  readonly first: Group;
  readonly last: Group;
  /** Rows wanted in all. */
  readonly wanted: number;
  readonly between: { readonly rows: number[]; readonly words: number[] };
}

/** Words of one chunk of rows, and the places of those among them that may be wanted. */
export interface Hits {
  words: Uint32Array;
  readonly places: Uint16Array;
  count: number;
}

export function emptyHits(): Hits {
  return { words: new Uint32Array(0), places: new Uint16Array(CHUNK_ROWS + 1), count: 0 };
}

/** True when no further row is of interest. */
export function hasAll({ first, last, wanted, between }: Ends): boolean {
  if (first.marks !== undefined || last.marks !== undefined) return false;
  const inLast = first === last ? 0 : last.rows.length;
  return first.rows.length + between.rows.length + inLast >= wanted;
}

/** Finds the words of the chunk that may still be wanted. Without a branch, as filters do it. */
export function findHits({ first, last }: Ends, hits: Hits): void {
  const { words, places } = hits;
  const low = first.word;
  const high = first !== last && isFull(last) ? last.word - 1 : last.word;
  let kept = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? 0;
    places[kept] = place;
    kept += word >= low && word <= high ? 1 : 0;
  }
  hits.count = kept;
}

function isFull({ marks, seen, to }: Group): boolean {
  return marks === undefined && seen >= to;
}

/** Enters the rows of the hits where they belong. */
export function enterHits(ends: Ends, hits: Hits, chunk: Selection): void {
  const { first, last, between } = ends;
  if (first === last) {
    enterRun(first, hits, chunk);
    return;
  }
  for (let hit = 0; hit < hits.count; hit++) {
    const place = hits.places[hit] ?? 0;
    const word = hits.words[place] ?? 0;
    const row = chunk.base + (chunk.offsets[place] ?? 0);
    if (word === first.word) enter(first, row);
    else if (word === last.word) enter(last, row);
    else {
      between.rows.push(row);
      between.words.push(word);
    }
  }
}

function enter(group: Group, row: number): void {
  const { marks, seen } = group;
  if (marks !== undefined) marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31));
  else if (seen >= group.from && seen < group.to) group.rows.push(row);
  group.seen++;
}

/** Hits that are all of one group: of a group that is not mixed only those at its places are looked at. */
function enterRun(group: Group, hits: Hits, chunk: Selection): void {
  const { seen, marks } = group;
  const from = marks === undefined ? Math.max(0, group.from - seen) : 0;
  const to = marks === undefined ? Math.min(hits.count, group.to - seen) : hits.count;
  group.seen = seen + Math.min(from, hits.count);
  for (let hit = from; hit < to; hit++) {
    enter(group, chunk.base + (chunk.offsets[hits.places[hit] ?? 0] ?? 0));
  }
  group.seen = seen + hits.count;
}
