// Predict sessions by the c2s key of the data channel they expect, where 0 stands for what is not known yet.
// Vendor: KB PLnlCAG, a predict session may have 0 as address or port.
import { hashFlowKey, packPlace, packPorts } from './flow-key.ts';
import { RefHash } from './ref-hash.ts';
import type { SessionColumns } from './session-columns.ts';

const INITIAL_SLOTS = 16;
const KNOWS_SOURCE = 8;
const KNOWS_DESTINATION = 4;
const KNOWS_SOURCE_PORT = 2;
const KNOWS_DESTINATION_PORT = 1;
/** Which fields are known, the most specific first. Order of equal counts: addresses before ports, source first. */
const FORMS = [15, 14, 13, 11, 7, 12, 10, 9, 6, 5, 3, 8, 4, 2, 1, 0];

/** A second, small hash beside the flow hash. Only the forms in use are tried, so a lookup costs at most 16 probes. */
export class PredictIndex {
  readonly #sessions: SessionColumns;
  #hash: RefHash;
  /** Predict sessions of each form. */
  readonly #formCounts = new Uint32Array(16);
  /** The same sessions by their control session. */
  #children: RefHash;

  constructor(sessions: SessionColumns, capacity: number) {
    this.#sessions = sessions;
    const maxSlots = 2 ** Math.ceil(Math.log2(capacity * 2 + 1));
    this.#hash = new RefHash({
      maxRef: capacity,
      initialSlots: Math.min(INITIAL_SLOTS, maxSlots),
      maxSlots,
      hashOf: (id) => this.#hashOf(id),
    });
    this.#children = new RefHash({
      maxRef: capacity,
      initialSlots: Math.min(INITIAL_SLOTS, maxSlots),
      maxSlots,
      hashOf: (id) => this.#parentHashOf(id),
    });
  }

  get hash(): RefHash {
    return this.#hash;
  }

  copyFrom(other: PredictIndex): void {
    this.#hash = other.#hash.copy((id) => this.#hashOf(id));
    this.#children = other.#children.copy((id) => this.#parentHashOf(id));
    this.#formCounts.set(other.#formCounts);
  }

  /** Adds a session; false when another predict session expects exactly the same. */
  add(id: number): boolean {
    const s = this.#sessions;
    const ports = packPorts(s.sourcePort[id] ?? 0, s.destinationPort[id] ?? 0);
    const place = packPlace(s.fromZone[id] ?? 0, s.protocol[id] ?? 0);
    if (this.#findExact(s.source[id] ?? 0, s.destination[id] ?? 0, ports, place) !== 0) return false;
    this.#hash.insert(id, this.#hashOf(id));
    this.#children.insert(id, this.#parentHashOf(id));
    this.#count(id, 1);
    return true;
  }

  remove(id: number): void {
    if (!this.#hash.remove(id, this.#hashOf(id))) return;
    this.#children.remove(id, this.#parentHashOf(id));
    this.#count(id, -1);
  }

  /** The lowest id among the predict sessions of a control session, or 0. */
  firstOf(parent: number): number {
    if (this.#children.count === 0) return 0;
    const { parent: parents } = this.#sessions;
    let first = 0;
    let id = this.#children.firstCandidate(hashFlowKey(parent, 0, 0, 0));
    for (; id !== 0; id = this.#children.nextCandidate()) {
      if (parents[id] === parent && (first === 0 || id < first)) first = id;
    }
    return first;
  }

  /** The predict session of a control session for what the host at this real address announced for this port, or 0. */
  announcedAt(parent: number, address: number, port: number): number {
    if (this.#children.count === 0) return 0;
    const s = this.#sessions;
    let id = this.#children.firstCandidate(hashFlowKey(parent, 0, 0, 0));
    for (; id !== 0; id = this.#children.nextCandidate()) {
      if (s.parent[id] !== parent || s.translatedDestination[id] !== address) continue;
      if (s.translatedDestinationPort[id] === port) return id;
    }
    return 0;
  }

  /** The most specific predict session that expects a packet with this key (ports and place packed), or 0. */
  find(source: number, destination: number, ports: number, place: number): number {
    if (this.#hash.count === 0) return 0;
    for (const form of FORMS) {
      if (this.#formCounts[form] === 0) continue;
      const knownPorts =
        ports & ((form & KNOWS_SOURCE_PORT ? 0xffff0000 : 0) | (form & KNOWS_DESTINATION_PORT ? 0xffff : 0));
      const knownSource = form & KNOWS_SOURCE ? source : 0;
      const knownDestination = form & KNOWS_DESTINATION ? destination : 0;
      const found = this.#findExact(knownSource, knownDestination, knownPorts, place);
      if (found !== 0) return found;
    }
    return 0;
  }

  #findExact(source: number, destination: number, ports: number, place: number): number {
    const s = this.#sessions;
    let id = this.#hash.firstCandidate(hashFlowKey(source, destination, ports, place));
    for (; id !== 0; id = this.#hash.nextCandidate()) {
      if (s.source[id] !== source || s.destination[id] !== destination) continue;
      if (packPorts(s.sourcePort[id] ?? 0, s.destinationPort[id] ?? 0) !== ports) continue;
      if (packPlace(s.fromZone[id] ?? 0, s.protocol[id] ?? 0) === place) return id;
    }
    return 0;
  }

  #count(id: number, change: number): void {
    const s = this.#sessions;
    let form = s.source[id] === 0 ? 0 : KNOWS_SOURCE;
    if (s.destination[id] !== 0) form |= KNOWS_DESTINATION;
    if (s.sourcePort[id] !== 0) form |= KNOWS_SOURCE_PORT;
    if (s.destinationPort[id] !== 0) form |= KNOWS_DESTINATION_PORT;
    this.#formCounts[form] = (this.#formCounts[form] ?? 0) + change;
  }

  #hashOf(id: number): number {
    const s = this.#sessions;
    const ports = packPorts(s.sourcePort[id] ?? 0, s.destinationPort[id] ?? 0);
    const place = packPlace(s.fromZone[id] ?? 0, s.protocol[id] ?? 0);
    return hashFlowKey(s.source[id] ?? 0, s.destination[id] ?? 0, ports, place);
  }

  #parentHashOf(id: number): number {
    return hashFlowKey(this.#sessions.parent[id] ?? 0, 0, 0, 0);
  }
}
