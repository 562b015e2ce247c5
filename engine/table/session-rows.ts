// Which ids exist: rows that grow from few to the capacity, the ring of ended ids, and the live bit of each id.
import { AddressPool } from './address-pool.ts';
import { COLUMN_NAMES, SessionColumns } from './session-columns.ts';

/** Few enough to be copied in well below a millisecond when the table grows: it then reserves its capacity at once. */
const INITIAL_ROWS = 4096;

/**
 * Ended sessions that stay readable at least, before ids are used again: twice what the traffic log remembers. Assumption: the
 * device says nothing of it. Taking never used ids for ever would fill the memory of a small world with its past.
 */
const READABLE_ENDED = 32_768;

/** How large a table may become, and where it begins. */
export interface SessionTableOptions {
  /** Highest session id. */
  readonly capacity: number;
  /** Rows to begin with, a few thousand if not given. Never shows in any result. */
  readonly initialRows?: number;
  /** Second at which the table begins; 0 if not given. */
  readonly second?: number;
}

/** Scalars of `SessionRows.rowState`. */
export const ROW_STATE_WORDS = 5;

/** Columns whose rows are taken and given back. Rows above the high-water mark, and fresh rows, are all zero. */
export class SessionRows extends SessionColumns {
  readonly capacity: number;
  /** The IPv6 addresses in the columns. Intern an address once for each column it is written to; the table releases it. */
  addresses = new AddressPool();
  #live: Uint32Array;
  #liveCount = 0;
  #highWater = 0;
  /** The ring of ended ids, oldest first, linked through `next`. */
  #freeHead = 0;
  #freeTail = 0;
  #freeCount = 0;
  #clearing: ColumnKinds;

  constructor(options: SessionTableOptions) {
    super(Math.min(options.initialRows ?? INITIAL_ROWS, options.capacity + 1));
    this.capacity = options.capacity;
    this.#live = new Uint32Array(Math.ceil(this.rows / 32));
    this.#clearing = kindsOf(this);
  }

  /** Highest id ever taken; every live id is at most this. */
  get highWater(): number {
    return this.#highWater;
  }

  get liveCount(): number {
    return this.#liveCount;
  }

  /** One bit an id, set while it is live. Replaced by growth like a column. */
  get live(): Uint32Array {
    return this.#live;
  }

  isLive(id: number): boolean {
    return (((this.#live[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  /** The smallest live id above `id`, or 0. */
  nextLive(id: number): number {
    for (let at = id + 1; at <= this.#highWater; at = (at | 31) + 1) {
      const word = (this.#live[at >>> 5] ?? 0) & (0xffffffff << (at & 31));
      if (word !== 0) return (at & ~31) + 31 - Math.clz32(word & -word);
    }
    return 0;
  }

  /** Ids never used, ascending, until many have ended; then the longest ended. 0 when all are taken. The row is all zero. */
  protected takeRow(): number {
    if (this.#highWater < this.capacity && this.#freeCount < READABLE_ENDED) {
      this.#highWater++;
      if (this.#highWater >= this.rows) this.grow();
      return this.#highWater;
    }
    const id = this.#freeHead;
    if (id === 0) return 0;
    this.#freeHead = this.next[id] ?? 0;
    if (this.#freeHead === 0) this.#freeTail = 0;
    this.#freeCount--;
    this.#clearRow(id);
    return id;
  }

  /** Puts an id that is not live at the end of the ring. */
  protected giveRow(id: number): void {
    if (id === this.#freeTail || this.next[id] !== 0) throw new Error(`session ${id} is ended already`);
    if (this.#freeTail === 0) this.#freeHead = id;
    else this.next[this.#freeTail] = id;
    this.#freeTail = id;
    this.#freeCount++;
  }

  protected markLive(id: number): void {
    this.#live[id >>> 5] = (this.#live[id >>> 5] ?? 0) | (1 << (id & 31));
    this.#liveCount++;
  }

  protected markEnded(id: number): void {
    this.#live[id >>> 5] = (this.#live[id >>> 5] ?? 0) & ~(1 << (id & 31));
    this.#liveCount--;
  }

  /** Replaces every column and the live bits by ones of the capacity, whose memory the system commits as it is used. */
  protected grow(): void {
    const rows = this.capacity + 1;
    const columns = new SessionColumns(rows);
    for (const name of COLUMN_NAMES) columns[name].set(this[name]);
    Object.assign(this, columns);
    this.#clearing = kindsOf(columns);
    const live = new Uint32Array(Math.ceil(rows / 32));
    live.set(this.#live);
    this.#live = live;
  }

  /** The live bits up to the high-water mark. */
  protected liveWords(): Uint32Array {
    return this.#live.subarray(0, Math.ceil((this.#highWater + 1) / 32));
  }

  protected rowState(): readonly number[] {
    return [this.#highWater, this.#freeHead, this.#freeTail, this.#freeCount, this.#liveCount];
  }

  /** Takes over the scalars and live bits of another table, making room; false when they do not fit. Columns are not filled. */
  protected restoreRows(state: ArrayLike<number>, live: Uint32Array): boolean {
    const [highWater = 0, freeHead = 0, freeTail = 0, freeCount = 0, liveCount = 0] = Array.from(state);
    if (highWater > this.capacity || freeHead > highWater || freeTail > highWater) return false;
    if (this.rows <= highWater) this.grow();
    if (live.length !== Math.ceil((highWater + 1) / 32)) return false;
    this.#live.set(live);
    this.#highWater = highWater;
    this.#freeHead = freeHead;
    this.#freeTail = freeTail;
    this.#freeCount = freeCount;
    this.#liveCount = liveCount;
    return true;
  }

  /** Counts a use for each address of a row that was filled with numbers of addresses that are interned already. */
  retainAddresses(id: number): void {
    const { addresses } = this;
    addresses.retain(this.source[id] ?? 0);
    addresses.retain(this.destination[id] ?? 0);
    addresses.retain(this.translatedSource[id] ?? 0);
    addresses.retain(this.translatedDestination[id] ?? 0);
  }

  #clearRow(id: number): void {
    const { addresses } = this;
    addresses.release(this.source[id] ?? 0);
    addresses.release(this.destination[id] ?? 0);
    addresses.release(this.translatedSource[id] ?? 0);
    addresses.release(this.translatedDestination[id] ?? 0);
    // By kind of array: one loop over all columns would be many times slower.
    const { f64, u32, u16, u8 } = this.#clearing;
    for (const column of f64) column[id] = 0;
    for (const column of u32) column[id] = 0;
    for (const column of u16) column[id] = 0;
    for (const column of u8) column[id] = 0;
  }
}

/** The columns of a table by the kind of their array. */
interface ColumnKinds {
  readonly f64: readonly Float64Array[];
  readonly u32: readonly Uint32Array[];
  readonly u16: readonly Uint16Array[];
  readonly u8: readonly Uint8Array[];
}

function kindsOf(columns: SessionColumns): ColumnKinds {
  const all = COLUMN_NAMES.map((name) => columns[name]);
  return {
    f64: all.filter((column) => column instanceof Float64Array),
    u32: all.filter((column) => column instanceof Uint32Array),
    u16: all.filter((column) => column instanceof Uint16Array),
    u8: all.filter((column) => column instanceof Uint8Array),
  };
}
