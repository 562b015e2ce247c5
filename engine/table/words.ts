// The 32-bit words of a snapshot, in order. A section is its length followed by its words.

/** Collects words. Arrays are kept by reference until `join`. */
export class WordWriter {
  readonly #parts: Uint32Array[] = [];

  push(...words: readonly number[]): void {
    this.#parts.push(Uint32Array.from(words));
  }

  append(words: Uint32Array): void {
    this.#parts.push(words);
  }

  get parts(): readonly Uint32Array[] {
    return this.#parts;
  }

  /** All words so far in one array, behind `room` zero words. */
  join(room = 0): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(this.#parts.reduce((length, part) => length + part.length, room));
    let at = room;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** Hands words out in order; beyond the end every word is 0 and every section undefined. */
export class WordReader {
  readonly #words: Uint32Array;
  #at = 0;

  constructor(words: Uint32Array) {
    this.#words = words;
  }

  word(): number {
    return this.#words[this.#at++] ?? 0;
  }

  /** The next `length` words, not copied; undefined when there are fewer. */
  take(length: number): Uint32Array | undefined {
    if (this.#at + length > this.#words.length) return undefined;
    this.#at += length;
    return this.#words.subarray(this.#at - length, this.#at);
  }

  isAtEnd(): boolean {
    return this.#at === this.#words.length;
  }
}

/** Appends a section. */
export function writeWords(writer: WordWriter, words: Uint32Array): void {
  writer.push(words.length);
  writer.append(words);
}

/** Takes the next section; undefined when it is cut short. */
export function readWords(reader: WordReader): Uint32Array | undefined {
  return reader.take(reader.word());
}
