// Which word stands at a place among many in order: counted by their upper 16 bits, then by the lower ones of those that share
// the upper.

const DIGITS = 65536;

/** Where an order of words is cut: before it lie all lower words, and `skip` of those that are equal. */
export interface Cut {
  readonly word: number;
  readonly skip: number;
}

/** Before everything, and behind everything. */
const BEGIN: Cut = { word: 0, skip: 0 };
const END: Cut = { word: 0xffffffff, skip: Number.POSITIVE_INFINITY };

/** Words of one width, counted. */
export class WordHistogram {
  /** Words looked at since the beginning: the measure of its work. */
  wordsRead = 0;
  readonly #upper = new Uint32Array(DIGITS);
  readonly #lower = new Uint32Array(DIGITS);
  /** The upper digit whose lower ones are counted; -1 for none. */
  #counted = -1;
  #shift = 0;

  /** Forgets all words; those that follow are of this width. */
  begin(bits: 16 | 32): void {
    this.#upper.fill(0);
    this.#counted = -1;
    this.#shift = bits - 16;
  }

  /** Counts the words at these places. */
  add(words: Uint32Array, from: number, to: number): void {
    const counts = this.#upper;
    const shift = this.#shift;
    for (let at = from; at < to; at++) {
      const digit = (words[at] ?? 0) >>> shift;
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    this.wordsRead += to - from;
  }

  /** The cut before the word at a place; `words` are all that were added. */
  cutAt(words: Uint32Array, count: number, place: number): Cut {
    if (place <= 0) return BEGIN;
    if (place >= count) return END;
    const upper = digitAt(this.#upper, place);
    if (this.#shift === 0) return upper;
    this.#countLower(words, count, upper.word);
    const lower = digitAt(this.#lower, upper.skip);
    return { word: upper.word * DIGITS + lower.word, skip: lower.skip };
  }

  #countLower(words: Uint32Array, count: number, upper: number): void {
    if (this.#counted === upper) return;
    const counts = this.#lower;
    counts.fill(0);
    for (let at = 0; at < count; at++) {
      const word = words[at] ?? 0;
      if (word >>> 16 === upper) counts[word & 0xffff] = (counts[word & 0xffff] ?? 0) + 1;
    }
    this.#counted = upper;
    this.wordsRead += count;
  }
}

/** The digit of the word at a place, and the place's distance from the first with that digit. */
function digitAt(counts: Uint32Array, place: number): Cut {
  let left = place;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] ?? 0;
    if (left < count) return { word: digit, skip: left };
    left -= count;
  }
  throw new Error(`no word stands at place ${place}`);
}
