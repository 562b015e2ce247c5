// The last records of a log in a ring of words. Nothing is allocated to write one once the ring has its size.
import type { Instant } from '../instant.ts';
import { AddressPool, FIRST_POOLED } from '../table/address-pool.ts';

const FIRST_CAPACITY = 1024;
const HIGH = 4294967296;

/** How the records of a log are laid out. Positions are counted in words from the beginning of a record. */
export interface RingLayout {
  /** Records that are kept. */
  readonly capacity: number;
  /** Words of a record. */
  readonly words: number;
  /** Fields that may name an IPv6 address of the pool. */
  readonly addresses: readonly number[];
  /** The instant. It and every field behind it take two words. */
  readonly at: number;
}

/** The memory of a log. */
export class RecordRing {
  /** Replaced by growth: read it after `open`. */
  words: Uint32Array;
  private written = 0;
  private readonly layout: RingLayout;
  private readonly addresses: AddressPool;

  /** Records hold the IPv6 addresses of the pool that they name for as long as they are kept. */
  constructor(layout: RingLayout, addresses = new AddressPool()) {
    this.layout = layout;
    this.addresses = addresses;
    this.words = this.emptyWords();
  }

  /** Records ever written, or written since the log was cleared. */
  get count(): number {
    return this.written;
  }

  /** Begins a record with every field 0 but its instant; returns where it stands in `words`, for the writer to fill in. */
  open(now: Instant): number {
    this.makeRoom();
    const { capacity, words } = this.layout;
    const at = (this.written % capacity) * words;
    this.releaseAddresses(at);
    this.words.fill(0, at, at + words);
    writeLong(this.words, at + this.layout.at, now);
    this.written++;
    return at;
  }

  /** To be called once the addresses of a record are filled in. */
  holdAddresses(at: number): void {
    for (const field of this.layout.addresses) {
      const address = this.words[at + field] ?? 0;
      if (address >= FIRST_POOLED) this.addresses.retain(address);
    }
  }

  /** Forgets every record, and gives back the addresses that they held. */
  clear(): void {
    const kept = Math.min(this.written, this.layout.capacity);
    for (let record = 0; record < kept; record++) this.releaseAddresses(record * this.layout.words);
    this.words = this.emptyWords();
    this.written = 0;
  }

  /** Where the `back`-th last record stands, from 1; -1 when it is not kept. */
  placeOf(back: number): number {
    const { capacity, words } = this.layout;
    return back > Math.min(this.written, capacity) ? -1 : ((this.written - back) % capacity) * words;
  }

  /** The field at a position of the record at a place. */
  readAt(place: number, position: number): number {
    const at = place + position;
    const low = this.words[at] ?? 0;
    return position < this.layout.at ? low : low + (this.words[at + 1] ?? 0) * HIGH;
  }

  /** The whole log, for a snapshot. */
  state(): Uint32Array {
    const kept = Math.min(this.written, this.layout.capacity) * this.layout.words;
    const state = new Uint32Array(kept + 2);
    state[0] = this.written % HIGH;
    state[1] = Math.floor(this.written / HIGH);
    state.set(this.words.subarray(0, kept), 2);
    return state;
  }

  restore(state: Uint32Array): void {
    this.written = (state[0] ?? 0) + (state[1] ?? 0) * HIGH;
    this.words = new Uint32Array(Math.max(FIRST_CAPACITY * this.layout.words, state.length - 2));
    this.words.set(state.subarray(2));
  }

  private emptyWords(): Uint32Array {
    return new Uint32Array(Math.min(FIRST_CAPACITY, this.layout.capacity) * this.layout.words);
  }

  private releaseAddresses(at: number): void {
    for (const field of this.layout.addresses) {
      const address = this.words[at + field] ?? 0;
      if (address >= FIRST_POOLED) this.addresses.release(address);
    }
  }

  private makeRoom(): void {
    const { capacity, words } = this.layout;
    if (this.written >= capacity || (this.written + 1) * words <= this.words.length) return;
    const larger = new Uint32Array(Math.min(this.words.length * 2, capacity * words));
    larger.set(this.words);
    this.words = larger;
  }
}

/** Writes a whole number up to 2^53 as two words. */
export function writeLong(words: Uint32Array, at: number, value: number): void {
  words[at] = value % HIGH;
  words[at + 1] = value / HIGH;
}
