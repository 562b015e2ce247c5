// The neighbours that the firewall has resolved, by interface and IPv4 address. An entry is noted when a session begins; when it
// runs out is worked out from its times, so that reading changes nothing. Entries that have run out are put away as room is needed.

/** Words of an entry: interface, address, second of its resolution, second of its last use. */
const WORDS = 4;
const FIRST_ENTRIES = 64;
const HIGH = 4294967296;

/** The times of an entry. */
export interface ArpTimes {
  readonly resolved: number;
  readonly used: number;
}

/** An entry with its key. */
export interface ArpEntry extends ArpTimes {
  readonly interfaceId: number;
  readonly address: number;
}

/** The table of one firewall. */
export class ArpTable {
  private words = new Uint32Array(FIRST_ENTRIES * WORDS);
  private count = 0;
  private readonly positions = new Map<number, number>();
  private readonly limit: number;
  private readonly timeout: number;
  /** Last second in which the full table was looked through. */
  private swept = 0;

  /** `limit` entries at most; each is resolved again after `timeout` seconds when it is used. */
  constructor(limit: number, timeout: number) {
    this.limit = limit;
    this.timeout = timeout;
  }

  /** A packet was for, or from, the neighbour. A full table takes no further one. */
  use(interfaceId: number, address: number, second: number): void {
    const key = keyOf(interfaceId, address);
    const position = this.positions.get(key);
    if (position === undefined) {
      this.add(key, second);
      return;
    }
    if (runsOutAt(this.timesAt(position), this.timeout) <= second) this.words[position + 2] = second;
    this.words[position + 3] = second;
  }

  /** The neighbour is known at a second at the latest; one that is known already stays as it is. */
  resolve(interfaceId: number, address: number, second: number): void {
    const key = keyOf(interfaceId, address);
    if (!this.positions.has(key)) this.add(key, second);
  }

  /** Entries that have not run out at a second, oldest first. */
  entries(second: number): readonly ArpEntry[] {
    const found: ArpEntry[] = [];
    for (let position = 0; position < this.count * WORDS; position += WORDS) {
      const times = this.timesAt(position);
      if (runsOutAt(times, this.timeout) > second)
        found.push({
          interfaceId: this.words[position] ?? 0,
          address: this.words[position + 1] ?? 0,
          ...times,
        });
    }
    return found;
  }

  /** Forgets every entry for which `isMeant` holds. */
  forget(isMeant: (interfaceId: number, address: number) => boolean): void {
    this.keep((position) => !isMeant(this.words[position] ?? 0, this.words[position + 1] ?? 0));
  }

  state(): Uint32Array {
    const state = new Uint32Array(this.count * WORDS + 1);
    state[0] = this.swept;
    state.set(this.words.subarray(0, this.count * WORDS), 1);
    return state;
  }

  restore(state: Uint32Array): void {
    this.swept = state[0] ?? 0;
    this.words = state.slice(1);
    this.count = this.words.length / WORDS;
    this.index();
  }

  private add(key: number, second: number): void {
    if (this.count >= this.limit) this.sweep(second);
    if (this.count >= this.limit) return;
    const position = this.count * WORDS;
    if (position + WORDS > this.words.length) {
      const grown = new Uint32Array(Math.max(FIRST_ENTRIES * WORDS, this.words.length * 2));
      grown.set(this.words);
      this.words = grown;
    }
    this.words.set([Math.floor(key / HIGH), key % HIGH, second, second], position);
    this.positions.set(key, position);
    this.count++;
  }

  private sweep(second: number): void {
    if (this.swept === second) return;
    this.swept = second;
    this.keep((position) => runsOutAt(this.timesAt(position), this.timeout) > second);
  }

  private keep(isKept: (position: number) => boolean): void {
    let to = 0;
    for (let position = 0; position < this.count * WORDS; position += WORDS) {
      if (!isKept(position)) continue;
      this.words.copyWithin(to, position, position + WORDS);
      to += WORDS;
    }
    this.count = to / WORDS;
    this.index();
  }

  private index(): void {
    this.positions.clear();
    for (let position = 0; position < this.count * WORDS; position += WORDS)
      this.positions.set(keyOf(this.words[position] ?? 0, this.words[position + 1] ?? 0), position);
  }

  private timesAt(position: number): ArpTimes {
    return { resolved: this.words[position + 2] ?? 0, used: this.words[position + 3] ?? 0 };
  }
}

/**
 * The second at which an entry runs out. Vendor: the ARP cache timeout. Assumption: at its end an entry that was used in the
 * meantime is resolved again, and one that was not is forgotten.
 */
function runsOutAt({ resolved, used }: ArpTimes, timeout: number): number {
  if (used === resolved) return resolved + timeout;
  return resolved + (Math.floor((used - resolved) / timeout) + 2) * timeout;
}

function keyOf(interfaceId: number, address: number): number {
  return interfaceId * HIGH + address;
}
