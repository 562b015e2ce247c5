// A hierarchical timer wheel of 256 slots of one tick and four rings of 64 wider slots, over links in typed arrays.
// Windows are aligned (a slot is chosen by the highest bit in which due and now differ), so all entries due at one tick
// are always in one slot together and fire in the order in which they were scheduled, however the time is sliced.
// When time reaches a slot, all of it is hung over at once to one of two lists, those to spread and those that are due: so time
// never waits for the entries, and who takes only some of them finds the others there, behind which new ones line up.

/** The links of a wheel's entries. Element 0 is not used: entry 0 means none. */
export interface WheelColumns {
  readonly next: Uint32Array;
  readonly prev: Uint32Array;
  /** Tick at which an entry is due, modulo 2^32. May be moved later by writing it; the wheel looks again when the slot comes. */
  readonly due: Uint32Array;
}

const SLOTS = 512;
const NEAR = 256;
/** Behind the slots: entries of wide slots that time has reached, to be put into narrower ones. */
const SPREAD = SLOTS;
/** Entries whose tick has come. */
const DUE = SLOTS + 1;
const LISTS = SLOTS + 2;
const OCCUPIED_WORDS = Math.ceil(LISTS / 32);
/** In `next` and `prev`: not an entry but the end of the list in the low bits. */
const END = 0x80000000;
const LIST = END - 1;

/** Columns of their own for entries 1 to `capacity`. */
export function wheelColumns(capacity: number): WheelColumns {
  const rows = capacity + 1;
  return { next: new Uint32Array(rows), prev: new Uint32Array(rows), due: new Uint32Array(rows) };
}

/**
 * Fires entries at their tick, first scheduled first fired. A tick is whatever unit the user counts in; ticks are whole
 * numbers up to 2^53 and an entry may be due at most 2^31 - 1 ticks ahead (24 days of milliseconds, 68 years of seconds).
 */
export class TimerWheel {
  #next: Uint32Array;
  #prev: Uint32Array;
  #due: Uint32Array;
  readonly #heads = new Uint32Array(LISTS);
  readonly #tails = new Uint32Array(LISTS);
  readonly #occupied = new Uint32Array(OCCUPIED_WORDS);
  #now: number;
  #work = 0;

  constructor(columns: WheelColumns, now = 0) {
    this.#next = columns.next;
    this.#prev = columns.prev;
    this.#due = columns.due;
    this.#now = now;
  }

  /** The tick reached. */
  get now(): number {
    return this.#now;
  }

  /** Entries taken from a slot since the wheel was made, to fire or to move: the measure of its work. */
  get work(): number {
    return this.#work;
  }

  /** Continues on larger columns that hold the same links. */
  rebase(columns: WheelColumns): void {
    this.#next = columns.next;
    this.#prev = columns.prev;
    this.#due = columns.due;
  }

  /** Puts an entry at `tick`, behind all that are due then; a past tick means now. A scheduled entry is moved. */
  schedule(index: number, tick: number): void {
    if (this.#prev[index] !== 0) this.#unlink(index);
    const due = Math.max(tick, this.#now);
    this.#due[index] = due;
    this.#link(index, this.#slotOf(due >>> 0));
  }

  /** Takes an entry out; nothing happens when it is not scheduled. */
  cancel(index: number): void {
    if (this.#prev[index] !== 0) this.#unlink(index);
  }

  isScheduled(index: number): boolean {
    return this.#prev[index] !== 0;
  }

  /**
   * Takes out and returns the next entry due at or before `until`, moving `now` to its tick, or 0. After 0 either time
   * stands at `until` with nothing more due (`isDrained`), or `budget` entries were taken without one being due.
   * Until a tick is settled, only its own entries may schedule others: so that slicing never shows in the order.
   */
  next(until: number, budget = Number.POSITIVE_INFINITY): number {
    const end = this.#work + budget;
    for (;;) {
      const index = this.take(end - this.#work);
      if (index !== 0) return index;
      if (this.#now >= until || !this.isDrained) return 0;
      this.#arriveAt(Math.min(this.#nextOccupiedTick(), until));
    }
  }

  /** True when nothing is left to take at the tick reached. */
  get isDrained(): boolean {
    return this.#heads[SPREAD] === 0 && this.#heads[DUE] === 0;
  }

  /** Moves time on by one tick, whether or not all that was due is taken; what is due then lines up behind it. */
  tick(): void {
    this.#arriveAt(this.#now + 1);
  }

  /**
   * Takes out and returns the next entry due at the tick reached or before, or 0 when there is none or `budget` entries were
   * taken. Between two calls any entry may be scheduled, cancelled or moved later, those that are due already too.
   */
  take(budget: number): number {
    const end = this.#work + budget;
    for (let index = this.#heads[SPREAD] ?? 0; index !== 0; index = this.#heads[SPREAD] ?? 0) {
      if (this.#work >= end) return 0;
      this.#work++;
      this.#unlink(index);
      this.#link(index, this.#slotOf(this.#due[index] ?? 0));
    }
    for (let index = this.#heads[DUE] ?? 0; index !== 0; index = this.#heads[DUE] ?? 0) {
      if (this.#work >= end) return 0;
      this.#work++;
      this.#unlink(index);
      const slot = this.#slotOf(this.#due[index] ?? 0);
      if (slot === DUE) return index;
      this.#link(index, slot);
    }
    return 0;
  }

  /** Moves time to `until`, handing over each due entry in order. The handler may schedule and cancel. */
  advance(until: number, onDue: (index: number) => void): void {
    for (let index = this.next(until); index !== 0; index = this.next(until)) onDue(index);
  }

  /** Words of `state()`. */
  static readonly STATE_WORDS = LISTS * 2 + OCCUPIED_WORDS + 4;

  /** Everything but the columns, to be given to `restore` together with equal columns. */
  state(): Uint32Array {
    const words = new Uint32Array(TimerWheel.STATE_WORDS);
    words.set(this.#heads, 0);
    words.set(this.#tails, LISTS);
    words.set(this.#occupied, LISTS * 2);
    const at = LISTS * 2 + OCCUPIED_WORDS;
    words[at] = this.#now;
    words[at + 1] = Math.floor(this.#now / 2 ** 32);
    words[at + 2] = this.#work;
    words[at + 3] = Math.floor(this.#work / 2 ** 32);
    return words;
  }

  restore(words: Uint32Array): void {
    this.#heads.set(words.subarray(0, LISTS));
    this.#tails.set(words.subarray(LISTS, LISTS * 2));
    const at = LISTS * 2 + OCCUPIED_WORDS;
    this.#occupied.set(words.subarray(LISTS * 2, at));
    this.#now = (words[at] ?? 0) + (words[at + 1] ?? 0) * 2 ** 32;
    this.#work = (words[at + 2] ?? 0) + (words[at + 3] ?? 0) * 2 ** 32;
  }

  /** Time comes to a tick before which no slot is occupied: its slots are hung over, the widest first. */
  #arriveAt(tick: number): void {
    this.#now = tick;
    this.#hangOver(tick & 255, DUE);
    if ((tick & 255) !== 0) return;
    for (let ring = 3; ring >= 0; ring--)
      this.#hangOver(NEAR + ring * 64 + ((tick >>> (8 + ring * 6)) & 63), SPREAD);
  }

  /** Puts all entries of a slot behind those of a list, in their order. */
  #hangOver(slot: number, list: number): void {
    const first = this.#heads[slot] ?? 0;
    if (first === 0) return;
    const last = this.#tails[slot] ?? 0;
    const before = this.#tails[list] ?? 0;
    if (before === 0) this.#heads[list] = first;
    else this.#next[before] = first;
    this.#prev[first] = before === 0 ? END | list : before;
    this.#next[last] = END | list;
    this.#tails[list] = last;
    this.#heads[slot] = 0;
    this.#tails[slot] = 0;
    this.#occupied[slot >>> 5] = (this.#occupied[slot >>> 5] ?? 0) & ~(1 << (slot & 31));
  }

  /** The first tick after now at which a slot fires or spreads; infinite when the wheel is empty. */
  #nextOccupiedTick(): number {
    const low = this.#now >>> 0;
    const near = this.#occupiedFrom((low & 255) + 1, NEAR);
    if (near >= 0) return this.#now + (near - (low & 255));
    for (let ring = 0; ring < 4; ring++) {
      const shift = 8 + ring * 6;
      const first = NEAR + ring * 64;
      const position = (low >>> shift) & 63;
      let slot = this.#occupiedFrom(first + position + 1, first + 64);
      if (slot < 0 && ring === 3) slot = this.#occupiedFrom(first, first + position);
      if (slot < 0) continue;
      const ahead = (slot - first - position) & 63;
      return this.#now + ahead * 2 ** shift - (low & (2 ** shift - 1));
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The first slot with entries in [from, to), or -1. */
  #occupiedFrom(from: number, to: number): number {
    for (let slot = from; slot < to; ) {
      const word = ((this.#occupied[slot >>> 5] ?? 0) >>> (slot & 31)) << (slot & 31);
      if (word !== 0) {
        const found = (slot & ~31) + 31 - Math.clz32(word & -word);
        return found < to ? found : -1;
      }
      slot = (slot & ~31) + 32;
    }
    return -1;
  }

  /** Where an entry belongs that is due at a tick modulo 2^32: the list of those due, or the slot of its tick. */
  #slotOf(due: number): number {
    return ((due - this.#now) | 0) <= 0 ? DUE : slotOf(due, this.#now);
  }

  /** Puts an entry behind all others of a slot or list. */
  #link(index: number, slot: number): void {
    const last = this.#tails[slot] ?? 0;
    this.#next[index] = END | slot;
    this.#tails[slot] = index;
    if (last !== 0) {
      this.#prev[index] = last;
      this.#next[last] = index;
      return;
    }
    this.#prev[index] = END | slot;
    this.#heads[slot] = index;
    this.#occupied[slot >>> 5] = (this.#occupied[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  #unlink(index: number): void {
    const next = this.#next[index] ?? 0;
    const prev = this.#prev[index] ?? 0;
    if (prev < END) this.#next[prev] = next;
    else this.#heads[prev & LIST] = next < END ? next : 0;
    if (next < END) this.#prev[next] = prev;
    else this.#tails[next & LIST] = prev < END ? prev : 0;
    if (prev >= END && next >= END) {
      const slot = next & LIST;
      this.#occupied[slot >>> 5] = (this.#occupied[slot >>> 5] ?? 0) & ~(1 << (slot & 31));
    }
    this.#next[index] = 0;
    this.#prev[index] = 0;
  }
}

/** The slot of the narrowest aligned window that holds both `due` and `now`. */
function slotOf(due: number, now: number): number {
  const apart = (due ^ now) >>> 0;
  if (apart < 0x100) return due & 255;
  if (apart < 0x4000) return NEAR + ((due >>> 8) & 63);
  if (apart < 0x100000) return NEAR + 64 + ((due >>> 14) & 63);
  if (apart < 0x4000000) return NEAR + 128 + ((due >>> 20) & 63);
  return NEAR + 192 + (due >>> 26);
}
