// What the box remembers of categories it has asked the cloud for: a small cache of the dataplane, a larger one of the management
// plane behind it. Vendor: URL filtering, the caches are asked before the cloud. Each is a table in which an entry takes the place
// of another with the same remainder. Assumption: their sizes, and that entries hold for an hour and for a day.
import type { Seconds } from '../instant.ts';

const DATAPLANE_PLACES = 1024;
const MANAGEMENT_PLACES = 8192;
const DATAPLANE_HOLDS: Seconds = 3600;
const MANAGEMENT_HOLDS: Seconds = 86_400;

/** One table: a key, the second of its answer. */
class CategoryTable {
  private readonly words: Uint32Array;
  private readonly holds: Seconds;

  constructor(places: number, holds: Seconds) {
    this.words = new Uint32Array(places * 2);
    this.holds = holds;
  }

  /** Seconds for which an entry still holds; 0 where there is none. */
  leftOf(key: number, now: Seconds): Seconds {
    const at = this.placeOf(key);
    if (this.words[at] !== key) return 0;
    return Math.max(0, (this.words[at + 1] ?? 0) + this.holds - now);
  }

  keep(key: number, now: Seconds): void {
    const at = this.placeOf(key);
    this.words[at] = key;
    this.words[at + 1] = now;
  }

  forget(key: number): void {
    const at = this.placeOf(key);
    if (this.words[at] === key) this.words.fill(0, at, at + 2);
  }

  clear(): void {
    this.words.fill(0);
  }

  /** Positions and words of what is there: most of a table is empty. */
  state(): Uint32Array {
    const found: number[] = [];
    this.words.forEach((word, at) => {
      if (at % 2 === 0 && word !== 0) found.push(at, word, this.words[at + 1] ?? 0);
    });
    return Uint32Array.from(found);
  }

  restore(state: Uint32Array): void {
    this.clear();
    for (let index = 0; index < state.length; index += 3)
      this.words.set(state.subarray(index + 1, index + 3), state[index] ?? 0);
  }

  /** Spreads neighbouring addresses over the table. */
  private placeOf(key: number): number {
    return ((Math.imul(key, 0x9e3779b1) >>> 0) % (this.words.length / 2)) * 2;
  }
}

/** Both caches. Keys are numbers above 0: addresses of servers, or fingerprints of host names. */
export class UrlCache {
  readonly dataplane = new CategoryTable(DATAPLANE_PLACES, DATAPLANE_HOLDS);
  readonly management = new CategoryTable(MANAGEMENT_PLACES, MANAGEMENT_HOLDS);

  /** Whether a category is known to the dataplane in the end; the cloud is asked only for what no cache has. */
  resolve(key: number, now: Seconds, cloud: 'connected' | 'not-connected'): boolean {
    if (this.dataplane.leftOf(key, now) > 0) return true;
    if (this.management.leftOf(key, now) === 0) {
      if (cloud === 'not-connected') return false;
      this.management.keep(key, now);
    }
    this.dataplane.keep(key, now);
    return true;
  }
}
