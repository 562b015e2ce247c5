// Chance with a memory: xoshiro128** streams whose state is a typed array, so that a snapshot continues the same series.
// One named stream per concern: a further draw in one never shifts the others.
import { EXPONENTIAL_QUANTILES } from './exponential-quantiles.ts';

const WORDS = 4;

/** One series of pseudo-random numbers. The state lives in the array it was made on. */
export class RandomStream {
  private readonly state: Uint32Array;

  constructor(state: Uint32Array) {
    this.state = state;
  }

  /** The next whole number in [0, 2^32). */
  next(): number {
    const s = this.state;
    const s0 = s[0] ?? 0;
    const s1 = s[1] ?? 0;
    const s2 = (s[2] ?? 0) ^ s0;
    const s3 = (s[3] ?? 0) ^ s1;
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    s[1] = s1 ^ s2;
    s[0] = s0 ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result;
  }

  /** A whole number in [0, bound). `bound` is at most 2^32. */
  below(bound: number): number {
    return Math.floor((this.next() / 4294967296) * bound);
  }

  /** A whole number in [low, high], both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** A whole number of at least 0, exponentially distributed around `mean`. */
  exponential(mean: number): number {
    const draw = this.next();
    const bucket = draw >>> 24;
    const low = EXPONENTIAL_QUANTILES[bucket] ?? 0;
    const high = EXPONENTIAL_QUANTILES[bucket + 1] ?? low;
    const quantile = low + ((high - low) * (draw & 0xffffff)) / 16777216;
    return Math.floor((quantile * mean) / 4096);
  }
}

/** Streams of one seed, kept in one array. */
export class RandomStreams {
  /** The whole state, four words a stream. */
  readonly state: Uint32Array;

  constructor(state: Uint32Array) {
    this.state = state;
  }

  /** Streams for `names`; the same seed and name give the same series, whatever the other names are. */
  static seeded(seed: number, names: readonly string[]): RandomStreams {
    const state = new Uint32Array(names.length * WORDS);
    names.forEach((name, index) => {
      let word = nameHash(name) ^ Math.imul(seed | 0, 0x9e3779b1);
      for (let i = 0; i < WORDS; i++) {
        word = (word + 0x6d2b79f5) | 0;
        state[index * WORDS + i] = scramble(word);
      }
    });
    return new RandomStreams(state);
  }

  /** The stream at a position of the list of names. */
  stream(index: number): RandomStream {
    return new RandomStream(this.state.subarray(index * WORDS, (index + 1) * WORDS));
  }
}

function scramble(word: number): number {
  let x = Math.imul(word ^ (word >>> 15), word | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return (x ^ (x >>> 14)) >>> 0;
}

function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
