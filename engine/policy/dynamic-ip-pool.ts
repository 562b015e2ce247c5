// A pool of addresses for dynamic IP translation: each source holds one address as long as it has sessions; ports stay.

/** Addresses lent to sources. */
export class DynamicIpPool {
  readonly addresses: readonly number[];
  /** Slot of each source that holds an address. */
  private readonly slots = new Map<number, number>();
  private readonly sessions: Uint32Array;
  private cursor = 0;

  constructor(addresses: readonly number[]) {
    this.addresses = addresses;
    this.sessions = new Uint32Array(addresses.length);
  }

  /** Addresses that are held. */
  get used(): number {
    return this.slots.size;
  }

  /** The address of a source for one session more, or 0 when every address is held by another source. */
  allocate(source: number): number {
    const held = this.slots.get(source) ?? this.takeSlot(source);
    if (held === undefined) return 0;
    this.sessions[held] = (this.sessions[held] ?? 0) + 1;
    return this.addresses[held] ?? 0;
  }

  /** A session of the source has ended; with the last one the address is free again. */
  free(source: number): boolean {
    const held = this.slots.get(source);
    if (held === undefined) return false;
    const left = (this.sessions[held] ?? 0) - 1;
    this.sessions[held] = left;
    if (left === 0) this.slots.delete(source);
    return true;
  }

  /** An independent copy that continues identically. */
  copy(): DynamicIpPool {
    const copy = new DynamicIpPool(this.addresses);
    copy.restore(this.state());
    return copy;
  }

  /** Everything, for a snapshot. */
  state(): Uint32Array {
    const holders = [...this.slots].flatMap(([source, slot]) => [source, slot, this.sessions[slot] ?? 0]);
    return Uint32Array.from([this.cursor, ...holders]);
  }

  restore(words: Uint32Array): void {
    this.cursor = words[0] ?? 0;
    for (let at = 1; at < words.length; at += 3) {
      const slot = words[at + 1] ?? 0;
      this.slots.set(words[at] ?? 0, slot);
      this.sessions[slot] = words[at + 2] ?? 0;
    }
  }

  // Assumption: addresses are lent in rotation, as ports are.
  private takeSlot(source: number): number | undefined {
    for (let tried = 0; tried < this.addresses.length; tried++) {
      const slot = (this.cursor + tried) % this.addresses.length;
      if (this.sessions[slot] !== 0) continue;
      this.cursor = (slot + 1) % this.addresses.length;
      this.slots.set(source, slot);
      return slot;
    }
    return undefined;
  }
}
