// An open-addressing hash of references (numbers from 1), with linear probing and backward-shift deletion: no tombstones,
// an emptied hash is all zero. It holds no keys; whoever owns the keys computes hashes and compares. It is at most half
// full, and grows by emptying the smaller array into the larger one a few slots per change, so that no change takes long.

/** Slots of the old array that one insertion or removal moves over, beyond which it stops at the first gap. */
const SLOTS_MOVED_PER_CHANGE = 8;

const GROWTH = 4;

/** A large array grows further: to move a reference then costs more than to insert it, for its key is out of the caches. */
const LATE_GROWTH = 64;
const LARGE_SLOTS = 2 ** 18;

/** What a hash needs to know of the references it will hold. */
export interface RefHashOptions {
  /** Largest reference; the bits above it hold part of the hash, to skip most comparisons. */
  readonly maxRef: number;
  /** A power of two. */
  readonly initialSlots: number;
  /** A power of two, at least twice the number of references there can be. */
  readonly maxSlots: number;
  /** The 32-bit hash of the key of a reference that is in the hash. */
  readonly hashOf: (ref: number) => number;
}

/** References found by a 32-bit hash of their key. */
export class RefHash {
  readonly #hashOf: (ref: number) => number;
  readonly #refMask: number;
  readonly #maxSlots: number;
  #slots: Uint32Array;
  /** The smaller array while it is being emptied, else of length 0. */
  #leaving: Uint32Array = new Uint32Array(0);
  /** An empty slot of `#leaving`; everything between `#movedFrom` and it has been moved. */
  #movedTo = 0;
  #toMove = 0;
  #count = 0;
  #visited = 0;
  /** Keeps the reads of `warm` from being optimized away. */
  #warmed = 0;
  #probeHash = 0;
  #probeSlot = 0;
  #probeLeaving = false;

  constructor(options: RefHashOptions) {
    this.#hashOf = options.hashOf;
    this.#refMask = 2 ** (32 - Math.clz32(options.maxRef)) - 1;
    this.#maxSlots = options.maxSlots;
    this.#slots = new Uint32Array(options.initialSlots);
  }

  /** References held. */
  get count(): number {
    return this.#count;
  }

  /** Slots looked at since the hash was made: the measure of its work. */
  get visited(): number {
    return this.#visited;
  }

  get bytes(): number {
    return this.#slots.byteLength + this.#leaving.byteLength;
  }

  /** True when no slot holds anything, the array being emptied included. */
  isAllZero(): boolean {
    return this.#slots.every((entry) => entry === 0) && this.#leaving.every((entry) => entry === 0);
  }

  /** Reads the home slot of a hash that is looked up soon, so that the two waits for memory of a session's flows overlap. */
  warm(hash: number): void {
    this.#warmed ^= this.#slots[hash & (this.#slots.length - 1)] ?? 0;
  }

  /** The first reference whose key may have this hash, or 0. Ask `nextCandidate` while the key differs. */
  firstCandidate(hash: number): number {
    this.#probeHash = hash;
    this.#probeLeaving = false;
    this.#probeSlot = hash & (this.#slots.length - 1);
    return this.nextCandidate();
  }

  /** The next reference whose key may have the hash of the last `firstCandidate`, or 0. */
  nextCandidate(): number {
    const found = this.#candidate(this.#probeLeaving ? this.#leaving : this.#slots);
    if (found !== 0 || this.#probeLeaving || this.#toMove === 0) return found;
    this.#probeLeaving = true;
    this.#probeSlot = this.#probeHash & (this.#leaving.length - 1);
    return this.#candidate(this.#leaving);
  }

  /** Makes room for `count` references at once, while the hash is empty. */
  reserve(count: number): void {
    if (this.#count > 0) throw new Error('only an empty hash can reserve');
    let slots = this.#slots.length;
    while (slots < count * 2 && slots < this.#maxSlots) slots *= 2;
    this.#slots = new Uint32Array(slots);
  }

  /** Adds a reference that is not held yet; `hash` is that of its key. */
  insert(ref: number, hash: number): void {
    this.makeRoom(1);
    this.#count++;
    this.#place(ref, hash);
  }

  /** Grows if `refs` more would not fit, and does the insertions' share of the moving. */
  makeRoom(refs: number): void {
    if ((this.#count + refs) * 2 > this.#slots.length && this.#slots.length < this.#maxSlots) this.#grow();
    if (this.#toMove > 0) this.#moveSome();
  }

  /**
   * Adds a reference if one look shows that no other can have its key; on false, ask the candidates and `insert`. Takes no
   * room of its own: `makeRoom` or `reserve` come before.
   */
  insertIfAlone(ref: number, hash: number): boolean {
    if (this.#toMove > 0) return false;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const tag = hash & ~this.#refMask;
    let slot = hash & mask;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (((entry ^ tag) & ~this.#refMask) === 0) return false;
      slot = (slot + 1) & mask;
      this.#visited++;
    }
    slots[slot] = ref | tag;
    this.#visited++;
    this.#count++;
    return true;
  }

  /** Removes a reference; `hash` is that of its key. Returns false when it was not held. */
  remove(ref: number, hash: number): boolean {
    if (this.#toMove > 0) this.#moveSome();
    const removed = this.#removeFrom(this.#slots, ref, hash) || this.#removeFrom(this.#leaving, ref, hash);
    if (removed) this.#count--;
    return removed;
  }

  /** An equal hash over another owner's keys, with the owner's `hashOf`. */
  copy(hashOf: (ref: number) => number): RefHash {
    const copy = new RefHash({ maxRef: this.#refMask, initialSlots: 0, maxSlots: this.#maxSlots, hashOf });
    copy.#slots = this.#slots.slice();
    copy.#leaving = this.#leaving.slice();
    copy.#movedTo = this.#movedTo;
    copy.#toMove = this.#toMove;
    copy.#count = this.#count;
    return copy;
  }

  #candidate(slots: Uint32Array): number {
    const mask = slots.length - 1;
    const refMask = this.#refMask;
    const hash = this.#probeHash;
    const from = this.#probeSlot;
    for (let slot = from; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) | 0;
      if (entry !== 0 && ((entry ^ hash) & ~refMask) !== 0) continue;
      this.#visited += ((slot - from) & mask) + 1;
      this.#probeSlot = (slot + 1) & mask;
      return entry & refMask;
    }
  }

  #place(ref: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const home = hash & mask;
    let slot = home;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ref | (hash & ~this.#refMask);
    this.#visited += ((slot - home) & mask) + 1;
  }

  #removeFrom(slots: Uint32Array, ref: number, hash: number): boolean {
    if (slots.length === 0) return false;
    const mask = slots.length - 1;
    const entry = (ref | (hash & ~this.#refMask)) >>> 0;
    let hole = hash & mask;
    while (slots[hole] !== entry) {
      this.#visited++;
      if (slots[hole] === 0) return false;
      hole = (hole + 1) & mask;
    }
    this.#closeHole(slots, hole);
    return true;
  }

  /** Shifts back every later entry of the cluster that the hole would cut off from its home slot. */
  #closeHole(slots: Uint32Array, firstHole: number): void {
    const mask = slots.length - 1;
    let hole = firstHole;
    for (let slot = (hole + 1) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      const home = this.#hashOf(entry & this.#refMask) & mask;
      this.#visited++;
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      slots[hole] = entry;
      hole = slot;
    }
    slots[hole] = 0;
  }

  #grow(): void {
    while (this.#toMove > 0) this.#moveSome();
    this.#leaving = this.#slots;
    const growth = this.#leaving.length < LARGE_SLOTS ? GROWTH : LATE_GROWTH;
    this.#slots = new Uint32Array(Math.min(this.#leaving.length * growth, this.#maxSlots));
    this.#toMove = this.#leaving.length;
    this.#movedTo = Math.max(0, this.#leaving.indexOf(0));
  }

  /** Moves whole clusters, so that the rest of the smaller array can still be probed. */
  #moveSome(): void {
    const slots = this.#leaving;
    const mask = slots.length - 1;
    let slot = this.#movedTo;
    let entry = 0;
    for (let seen = 0; this.#toMove > 0 && (seen < SLOTS_MOVED_PER_CHANGE || entry !== 0); seen++) {
      slot = (slot + 1) & mask;
      this.#toMove--;
      entry = slots[slot] ?? 0;
      if (entry === 0) continue;
      slots[slot] = 0;
      this.#place(entry & this.#refMask, this.#hashOf(entry & this.#refMask));
    }
    this.#movedTo = slot;
    if (this.#toMove === 0) this.#leaving = new Uint32Array(0);
  }
}
