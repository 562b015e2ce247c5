// The ends of sessions whose neighbour was looked up before. A neighbour follows from the interface, the address and the rule
// that steers; so of a hundred thousand sessions only some hundred ends are looked up.

const SLOTS = 4096;

/** Forgets an end where another one takes its slot, and never takes one end for another. */
export class KnownEnds {
  readonly #interfaces = new Uint32Array(SLOTS);
  readonly #addresses = new Float64Array(SLOTS).fill(-1);
  readonly #rules = new Uint32Array(SLOTS);

  /** Whether the end was asked for before; it is known from now on. */
  has(interfaceId: number, address: number, rule: number): boolean {
    const mixed = Math.imul(address ^ Math.imul(interfaceId, 0x9e3779b1) ^ (rule << 7), 0x85ebca77);
    const slot = (mixed >>> 16) & (SLOTS - 1);
    const isKnown =
      this.#addresses[slot] === address &&
      this.#interfaces[slot] === interfaceId &&
      this.#rules[slot] === rule;
    this.#addresses[slot] = address;
    this.#interfaces[slot] = interfaceId;
    this.#rules[slot] = rule;
    return isKnown;
  }
}
