// A 64-bit fingerprint of words, to compare states in tests. Not cryptographic.

/** Mixes words into two independent 32-bit lanes. */
export class StateHash {
  #a = 0x811c9dc5 | 0;
  #b = 0x9747b28c | 0;
  #length = 0;

  add(words: Uint32Array): void {
    let a = this.#a;
    let b = this.#b;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0;
      a = Math.imul(a ^ word, 0x01000193);
      a ^= a >>> 15;
      b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(word, 0xcc9e2d51);
    }
    this.#a = a | 0;
    this.#b = b | 0;
    this.#length += words.length;
  }

  /** One 32-bit word of the two lanes, as a checksum. */
  word(): number {
    return finish(this.#a ^ finish(this.#b ^ this.#length)) >>> 0;
  }

  /** 16 hexadecimal digits. */
  text(): string {
    const digits = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
    return digits(finish(this.#a ^ this.#length)) + digits(finish(this.#b ^ this.#length));
  }
}

function finish(lane: number): number {
  let word = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
