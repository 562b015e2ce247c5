// Which rows stand at given places of an order, without sorting the others. Every row gets the first word of its sort key; a
// histogram tells the words at both ends of the wanted places; only rows between them are picked and sorted. Rows that share
// the word of an end and differ in a further one are taken apart by that in the same way.
import { CHUNK_ROWS, emptySelection, type Selection, selectSetBits } from './filter-kernels.ts';
import { type Ends, emptyHits, enterHits, findHits, type Group, hasAll, type Places } from './order-ends.ts';
import { flipOf, type KeyWord, type SortKey } from './sort-key.ts';
import { WordHistogram } from './word-histogram.ts';

/** Rows as bits, none set above `highWater`. */
export interface RowSet {
  readonly bits: Uint32Array;
  readonly highWater: number;
}

/** One word of a key. */
interface Level {
  readonly key: SortKey;
  readonly depth: number;
  readonly word: KeyWord;
  readonly flip: number;
}

/** Which rows of one word are wanted: the word is that at the first end of the wanted places, or at the second. */
interface Wanted extends Places {
  readonly word: number;
  readonly end: 0 | 1;
}

/** Finds places in orders. Its working memory grows with the table, not with what is asked. */
export class RowRanking {
  /** Key words made since the beginning: with `wordsRead` the measure of its work. */
  wordsMade = 0;
  #words = new Uint32Array(0);
  /** Rows of each chunk. */
  #counts = new Uint16Array(0);
  readonly #histogram = new WordHistogram();
  readonly #selection = emptySelection();
  readonly #marks = new Map<number, Uint32Array>();
  readonly #hits = emptyHits();
  readonly #one: Selection = { ...emptySelection(), count: 1 };
  readonly #oneWord = new Uint32Array(1);

  /** Key words looked at since the beginning. */
  get wordsRead(): number {
    return this.#histogram.wordsRead;
  }

  /** Working memory that grows with the table, in bytes. */
  get bytes(): number {
    const arrays = [this.#words, this.#counts, ...this.#marks.values()];
    return arrays.reduce((bytes, { byteLength }) => bytes + byteLength, 0);
  }

  /** The rows at the wanted places, in order; rows with equal keys in ascending order. */
  rowsAt(set: RowSet, key: SortKey, places: Places): readonly number[] {
    const rows = set.bits.length * 32;
    if (this.#words.length < rows) {
      this.#words = new Uint32Array(rows);
      this.#counts = new Uint16Array(Math.ceil(rows / CHUNK_ROWS));
    }
    const level = levelOf(key, 0);
    return level === undefined || places.from >= places.to ? [] : this.#rowsAt(set, level, places);
  }

  #rowsAt(set: RowSet, level: Level, places: Places): readonly number[] {
    const count = this.#writeWords(set, level);
    const lower = this.#histogram.cutAt(this.#words, count, places.from);
    const upper = this.#histogram.cutAt(this.#words, count, places.to);
    const isOne = lower.word === upper.word;
    const to = isOne ? upper.skip : Number.POSITIVE_INFINITY;
    const first = this.#group(set, level, { end: 0, word: lower.word, from: lower.skip, to });
    const last = isOne
      ? first
      : this.#group(set, level, { end: 1, word: upper.word, from: 0, to: upper.skip });
    const wanted = Math.min(places.to, count) - places.from;
    const ends: Ends = { first, last, wanted, between: { rows: [], words: [] } };
    this.#pick(set, ends);
    return [
      ...this.#rowsOf(first, set, level),
      ...this.#sorted(ends.between, level),
      ...(isOne ? [] : this.#rowsOf(last, set, level)),
    ];
  }

  /** Fills the words of a level, in the order of the rows, and counts them. */
  #writeWords({ bits, highWater }: RowSet, { word, flip }: Level): number {
    const selection = this.#selection;
    const sink = { keys: this.#words, at: 0, flip };
    this.#histogram.begin(word.bits);
    for (let base = 0; base <= highWater; base += CHUNK_ROWS) {
      selectSetBits(selection, bits, base);
      this.#counts[base / CHUNK_ROWS] = selection.count;
      word.write(selection, sink);
      this.#histogram.add(sink.keys, sink.at, sink.at + selection.count);
      sink.at += selection.count;
    }
    this.wordsMade += sink.at;
    return sink.at;
  }

  #group(set: RowSet, level: Level, { end, ...wanted }: Wanted): Group {
    const isMixed = (wanted.word ^ level.flip) >>> 0 >= level.word.finalBelow;
    const marks = isMixed ? this.#noMarks(level.depth * 2 + end, set) : undefined;
    return { ...wanted, rows: [], marks, seen: 0 };
  }

  /** A set without rows; each number has one of its own. */
  #noMarks(number: number, { bits }: RowSet): Uint32Array {
    const held = this.#marks.get(number);
    if (held?.length === bits.length) return held.fill(0);
    const marks = new Uint32Array(bits.length);
    this.#marks.set(number, marks);
    return marks;
  }

  /** Looks through the words until all that is wanted is found. */
  #pick({ bits, highWater }: RowSet, ends: Ends): void {
    const hits = this.#hits;
    let begin = 0;
    for (let base = 0; base <= highWater && !hasAll(ends); base += CHUNK_ROWS) {
      const count = this.#counts[base / CHUNK_ROWS] ?? 0;
      hits.words = this.#words.subarray(begin, begin + count);
      findHits(ends, hits);
      if (hits.count > 0) {
        selectSetBits(this.#selection, bits, base);
        enterHits(ends, hits, this.#selection);
      }
      begin += count;
    }
  }

  #rowsOf(group: Group, set: RowSet, level: Level): readonly number[] {
    const next = levelOf(level.key, level.depth + 1);
    if (group.marks === undefined || next === undefined) return group.rows;
    return group.seen === 0 ? [] : this.#rowsAt({ ...set, bits: group.marks }, next, group);
  }

  #sorted({ rows, words }: Ends['between'], level: Level): readonly number[] {
    const compare = (a: number, b: number): number =>
      (words[a] ?? 0) - (words[b] ?? 0) || this.#compareFurther(level, rows[a] ?? 0, rows[b] ?? 0) || a - b;
    return [...rows.keys()].sort(compare).map((at) => rows[at] ?? 0);
  }

  /** Two rows by the words behind a level. */
  #compareFurther({ key, depth }: Level, a: number, b: number): number {
    for (let level = levelOf(key, depth + 1); level !== undefined; level = levelOf(key, level.depth + 1)) {
      const difference = this.#wordOf(a, level) - this.#wordOf(b, level);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #wordOf(row: number, { word, flip }: Level): number {
    this.#one.base = row;
    word.write(this.#one, { keys: this.#oneWord, at: 0, flip });
    return this.#oneWord[0] ?? 0;
  }
}

function levelOf(key: SortKey, depth: number): Level | undefined {
  const word = key.words[depth];
  return word === undefined ? undefined : { key, depth, word, flip: flipOf(key, word) };
}
