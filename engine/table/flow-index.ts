// Which session a packet belongs to: both flows of every installed session, by their 6-tuples.
import { hashFlowKey, packPlace, packPorts } from './flow-key.ts';
import { RefHash } from './ref-hash.ts';
import type { SessionColumns } from './session-columns.ts';

const INITIAL_SLOTS = 4096;
/** Sessions whose hashes are computed ahead. */
const BATCH = 256;

/** Slots of the hash of a full table: at most half full with two flows a session. */
export function flowSlots(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(capacity * 4));
}

/** The flow hash. Keys are read from the columns, so these must not change while a session is in it. */
export class FlowIndex {
  readonly #sessions: SessionColumns;
  #hash: RefHash;

  constructor(sessions: SessionColumns, capacity: number) {
    this.#sessions = sessions;
    const maxSlots = flowSlots(capacity);
    this.#hash = new RefHash({
      maxRef: capacity * 2 + 1,
      initialSlots: Math.min(INITIAL_SLOTS, maxSlots),
      maxSlots,
      hashOf: (flow) => this.#hashOf(flow),
    });
  }

  get hash(): RefHash {
    return this.#hash;
  }

  /** Takes over the flows of another index whose columns are equal. */
  copyFrom(other: FlowIndex): void {
    this.#hash = other.#hash.copy((flow) => this.#hashOf(flow));
  }

  /** Adds both flows of a session; false, and nothing added, when another flow has one of the keys. */
  add(id: number): boolean {
    const s = this.#sessions;
    const hash = this.#hash;
    const source = s.source[id] ?? 0;
    const destination = s.destination[id] ?? 0;
    const ports = packPorts(s.sourcePort[id] ?? 0, s.destinationPort[id] ?? 0);
    const protocol = s.protocol[id] ?? 0;
    const place = packPlace(s.fromZone[id] ?? 0, protocol);
    const server = s.translatedDestination[id] ?? 0;
    const client = s.translatedSource[id] ?? 0;
    const serverPorts = packPorts(s.translatedDestinationPort[id] ?? 0, s.translatedSourcePort[id] ?? 0);
    const serverPlace = packPlace(s.toZone[id] ?? 0, protocol);
    const clientHash = hashFlowKey(source, destination, ports, place);
    const serverHash = hashFlowKey(server, client, serverPorts, serverPlace);
    hash.makeRoom(2);
    if (!hash.insertIfAlone(id * 2, clientHash) && !this.#insertIfNew(id * 2, clientHash)) return false;
    if (hash.insertIfAlone(id * 2 + 1, serverHash) || this.#insertIfNew(id * 2 + 1, serverHash)) return true;
    hash.remove(id * 2, clientHash);
    return false;
  }

  /**
   * Adds both flows of many sessions to an empty index; false when two flows have the same key, and then it is of no use.
   * Hashes are computed some sessions ahead, so that the processor waits for the memory of many slots at a time.
   */
  addAll(ids: Uint32Array): boolean {
    this.#hash.reserve(ids.length * 2);
    const hashes = new Int32Array(BATCH * 2);
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.subarray(from, from + BATCH);
      for (let index = 0; index < batch.length; index++) {
        const flow = (batch[index] ?? 0) * 2;
        hashes[index * 2] = this.#hashOf(flow);
        hashes[index * 2 + 1] = this.#hashOf(flow + 1);
      }
      if (!this.#addHashed(batch, hashes)) return false;
    }
    return true;
  }

  remove(id: number): void {
    const returning = this.#hashOf(id * 2 + 1);
    this.#hash.warm(returning);
    this.#hash.remove(id * 2, this.#hashOf(id * 2));
    this.#hash.remove(id * 2 + 1, returning);
  }

  /** The flow with this key (ports and place packed), session id * 2 + direction, or 0. */
  find(source: number, destination: number, ports: number, place: number): number {
    const hash = this.#hash;
    let flow = hash.firstCandidate(hashFlowKey(source, destination, ports, place));
    while (flow !== 0 && !this.#hasKey(flow, source, destination, ports, place)) flow = hash.nextCandidate();
    return flow;
  }

  #addHashed(ids: Uint32Array, hashes: Int32Array): boolean {
    const hash = this.#hash;
    for (let index = 0; index < ids.length * 2; index++) {
      const flow = (ids[index >>> 1] ?? 0) * 2 + (index & 1);
      const flowHash = hashes[index] ?? 0;
      if (!hash.insertIfAlone(flow, flowHash) && !this.#insertIfNew(flow, flowHash)) return false;
    }
    return true;
  }

  #insertIfNew(flow: number, hash: number): boolean {
    const s = this.#sessions;
    const id = flow >>> 1;
    const source = ((flow & 1) === 0 ? s.source[id] : s.translatedDestination[id]) ?? 0;
    const destination = ((flow & 1) === 0 ? s.destination[id] : s.translatedSource[id]) ?? 0;
    if (this.find(source, destination, portsOf(s, flow), placeOf(s, flow)) !== 0) return false;
    this.#hash.insert(flow, hash);
    return true;
  }

  #hasKey(flow: number, source: number, destination: number, ports: number, place: number): boolean {
    const s = this.#sessions;
    const id = flow >>> 1;
    if ((flow & 1) === 0) {
      if (s.source[id] !== source || s.destination[id] !== destination) return false;
    } else if (s.translatedDestination[id] !== source || s.translatedSource[id] !== destination) return false;
    return portsOf(s, flow) === ports && placeOf(s, flow) === place;
  }

  #hashOf(flow: number): number {
    const s = this.#sessions;
    const id = flow >>> 1;
    const source = ((flow & 1) === 0 ? s.source[id] : s.translatedDestination[id]) ?? 0;
    const destination = ((flow & 1) === 0 ? s.destination[id] : s.translatedSource[id]) ?? 0;
    return hashFlowKey(source, destination, portsOf(s, flow), placeOf(s, flow));
  }
}

function portsOf(s: SessionColumns, flow: number): number {
  const id = flow >>> 1;
  return (flow & 1) === 0
    ? packPorts(s.sourcePort[id] ?? 0, s.destinationPort[id] ?? 0)
    : packPorts(s.translatedDestinationPort[id] ?? 0, s.translatedSourcePort[id] ?? 0);
}

function placeOf(s: SessionColumns, flow: number): number {
  const id = flow >>> 1;
  return packPlace(((flow & 1) === 0 ? s.fromZone[id] : s.toZone[id]) ?? 0, s.protocol[id] ?? 0);
}
