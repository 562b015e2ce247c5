// A 64-bit fingerprint of words, to compare states in tests. Not cryptographic.

/** Mixes words into two independent 32-bit lanes. */
export class StateHash {
  #a = 0x811c9dc5 | 0;
  #b = 0x9747b28c | 0;
  #length = 0;

  add(words: Uint32Array): void {
    let a = this.#a;
    let b = this.#b;
    // Every other word to each lane, so that neither waits for the other. Each step tells any two words apart.
    const paired = words.length & ~1;
    for (let index = 0; index < paired; index += 2) {
      a = Math.imul(a ^ (words[index] ?? 0), 0x01000193);
      a ^= a >>> 15;
      b ^= words[index + 1] ?? 0;
      b = (Math.imul((b << 13) | (b >>> 19), 5) + 0x6b64e654) | 0;
    }
    if (paired < words.length) a = Math.imul(a ^ (words[paired] ?? 0), 0x01000193);
    this.#a = a;
    this.#b = b;
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
