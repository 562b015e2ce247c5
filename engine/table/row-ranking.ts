// Which rows stand at given places of an order, without sorting the others. Every row gets the first word of its sort key; a
// histogram tells the words at both ends of the wanted places; only rows between them are picked and sorted. Rows that share
// the word of an end and differ in a further one are taken apart by that in the same way.
import { CHUNK_ROWS, emptySelection, type Selection, selectSetBits } from './filter-kernels.ts';
import { flipOf, type KeyWord, type SortKey } from './sort-key.ts';
import { WordHistogram } from './word-histogram.ts';

/** Rows as bits, none set above `highWater`. */
export interface RowSet {
  readonly bits: Uint32Array;
  readonly highWater: number;
}

/** The wanted places, counted from 0; the end is not included. */
export interface Places {
  readonly from: number;
  readonly to: number;
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

/** The rows of the word at an end. */
interface Group extends Places {
  readonly word: number;
  /** The wanted rows, where no further word tells the rows apart. */
  readonly rows: number[];
  /** All rows, where a further word does. */
  readonly marks: Uint32Array | undefined;
  seen: number;
}

/** Rows between the ends, with their words. */
interface Between {
  readonly rows: number[];
  readonly words: number[];
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
  readonly #marks: Uint32Array[] = [];
  readonly #one: Selection = { ...emptySelection(), count: 1 };
  readonly #oneWord = new Uint32Array(1);

  /** Key words looked at since the beginning. */
  get wordsRead(): number {
    return this.#histogram.wordsRead;
  }

  /** Working memory that grows with the table, in bytes. */
  get bytes(): number {
    const arrays = [this.#words, this.#counts, ...this.#marks];
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
    const between = this.#pick(set, first, last);
    return [
      ...this.#rowsOf(first, set, level),
      ...this.#sorted(between, level),
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
    const held = this.#marks[number];
    if (held?.length === bits.length) return held.fill(0);
    const marks = new Uint32Array(bits.length);
    this.#marks[number] = marks;
    return marks;
  }

  /** Looks for the rows from the first group to the last; returns those that are in neither. */
  #pick({ bits, highWater }: RowSet, first: Group, last: Group): Between {
    const selection = this.#selection;
    const words = this.#words;
    const between: Between = { rows: [], words: [] };
    let begin = 0;
    for (let base = 0; base <= highWater; base += CHUNK_ROWS) {
      const end = begin + (this.#counts[base / CHUNK_ROWS] ?? 0);
      let at = nextWithin(words, { from: begin, to: end }, first.word, last.word);
      if (at < end) selectSetBits(selection, bits, base);
      for (; at < end; at = nextWithin(words, { from: at + 1, to: end }, first.word, last.word)) {
        const row = base + (selection.offsets[at - begin] ?? 0);
        const word = words[at] ?? 0;
        if (word === first.word) enter(first, row);
        else if (word === last.word) enter(last, row);
        else {
          between.rows.push(row);
          between.words.push(word);
        }
      }
      begin = end;
    }
    return between;
  }

  #rowsOf(group: Group, set: RowSet, level: Level): readonly number[] {
    const next = levelOf(level.key, level.depth + 1);
    if (group.marks === undefined || next === undefined) return group.rows;
    return group.seen === 0 ? [] : this.#rowsAt({ ...set, bits: group.marks }, next, group);
  }

  #sorted({ rows, words }: Between, level: Level): readonly number[] {
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

/** The next place whose word is from `low` to `high`; the end when there is none. */
function nextWithin(words: Uint32Array, { from, to }: Places, low: number, high: number): number {
  let at = from;
  for (; at < to; at++) {
    const word = words[at] ?? 0;
    if (word >= low && word <= high) break;
  }
  return at;
}

function enter(group: Group, row: number): void {
  const { marks, seen } = group;
  if (marks !== undefined) marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31));
  else if (seen >= group.from && seen < group.to) group.rows.push(row);
  group.seen++;
}
