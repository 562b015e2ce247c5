// The source ports of one translated address for dynamic IP and port translation. With an oversubscription of n, n sessions
// may use the same port at once when their destinations differ.
// Vendor: session settings, DIPP oversubscription rate 1, 2, 4 or 8.
import { readWords, WordReader, WordWriter, writeWords } from './words.ts';

const FIRST_PORT = 1024;
/** Ports of one address. */
export const DIPP_PORTS = 65536 - FIRST_PORT;
const WORDS = 65536 / 32;
const HIGH = 4294967296;

export type Oversubscription = 1 | 2 | 4 | 8;

/** The uses of ports that the same level of oversubscription allows: one bit a port, and who uses it. */
interface Layer {
  readonly taken: Uint32Array;
  /** A 32-bit hash of the destination of each taken port; of no length while destinations do not matter. */
  readonly destinations: Uint32Array;
  used: number;
  /** Port at which the next search begins. */
  cursor: number;
}

/**
 * Ports 1024 to 65535 of one translated address, or fewer of them from 1024 on, handed out in rotation.
 * Assumption: a port nobody uses is taken first; only when there is none are ports shared.
 */
export class DippPool {
  readonly oversubscription: Oversubscription;
  /** How many ports there are. */
  readonly ports: number;
  /** Made when first needed. */
  readonly #layers: Layer[] = [];
  /**
   * Ports each destination uses, by its hash. Counted only while a destination could use all of them; undefined while there
   * are fewer uses than ports.
   */
  #portsOf: Map<number, number> | undefined;
  /** Uses of ports in all layers. */
  #used = 0;
  /** Ports handed out since the pool was made, and the last one; 0 before the first. */
  #allocations = 0;
  #last = 0;

  constructor(oversubscription: Oversubscription, ports: number = DIPP_PORTS) {
    this.oversubscription = oversubscription;
    this.ports = ports;
  }

  /** Uses of ports. */
  get used(): number {
    return this.#used;
  }

  /** Ports handed out so far, whether or not they came back. */
  get allocations(): number {
    return this.#allocations;
  }

  /** Place of the port that was handed out last, from 0; 0 before the first. */
  get lastIndex(): number {
    return Math.max(0, this.#last - FIRST_PORT);
  }

  /** Uses that are left, were all destinations different. */
  get available(): number {
    return this.ports * this.oversubscription - this.used;
  }

  /** A port for a session to this address and port, or 0 when none is left for it. */
  allocate(destination: number, destinationPort: number): number {
    const key = this.#keyOf(destination, destinationPort);
    if (this.#portsOf !== undefined && (this.#portsOf.get(key) ?? 0) >= this.ports) return 0;
    for (let depth = 0; depth < this.oversubscription; depth++) {
      const port = this.#takeFrom(this.#layer(depth), key);
      if (port === 0) continue;
      this.#allocations++;
      this.#last = port;
      return port;
    }
    return 0;
  }

  /** Takes a given port for a session to this address and port; false when it cannot be used for it. */
  reserve(port: number, destination: number, destinationPort: number): boolean {
    const key = this.#keyOf(destination, destinationPort);
    if (port < FIRST_PORT || port >= this.#end || this.#sharesWith(port, key)) return false;
    for (let depth = 0; depth < this.oversubscription; depth++) {
      const layer = this.#layer(depth);
      if (isTaken(layer, port)) continue;
      this.#take(layer, port, key);
      this.#allocations++;
      this.#last = port;
      return true;
    }
    return false;
  }

  /** Gives back the port of a session to this address and port. Returns false when the session does not hold it. */
  free(port: number, destination: number, destinationPort: number): boolean {
    const key = this.#keyOf(destination, destinationPort);
    const layer = this.#layerOf(port, key);
    if (layer === undefined || port < FIRST_PORT || port >= this.#end) return false;
    const word = port >>> 5;
    layer.taken[word] = (layer.taken[word] ?? 0) & ~(1 << (port & 31));
    layer.used--;
    this.#count(key, -1);
    return true;
  }

  /** An independent copy that continues identically. */
  copy(): DippPool {
    const copy = new DippPool(this.oversubscription, this.ports);
    for (const { taken, destinations, used, cursor } of this.#layers) {
      copy.#layers.push({ taken: taken.slice(), destinations: destinations.slice(), used, cursor });
    }
    copy.#portsOf = this.#portsOf === undefined ? undefined : new Map(this.#portsOf);
    copy.#used = this.#used;
    copy.#allocations = this.#allocations;
    copy.#last = this.#last;
    return copy;
  }

  write(): Uint8Array {
    const writer = new WordWriter();
    writer.push(this.oversubscription, this.#layers.length, this.#last);
    writer.push(this.#allocations % HIGH, Math.floor(this.#allocations / HIGH));
    for (const layer of this.#layers) {
      writer.push(layer.cursor);
      writeWords(writer, layer.taken);
      writeWords(writer, destinationsOf(layer, this.#end));
    }
    return new Uint8Array(writer.join().buffer);
  }

  /** The pool of so many ports that was written; undefined when the bytes hold none. */
  static read(bytes: Uint8Array, ports: number = DIPP_PORTS): DippPool | undefined {
    if (bytes.length % 4 !== 0) return undefined;
    const reader = new WordReader(new Uint32Array(bytes.slice().buffer));
    const oversubscription = asOversubscription(reader.word());
    const depth = reader.word();
    const last = reader.word();
    const allocations = reader.word() + reader.word() * HIGH;
    if (oversubscription === undefined || depth > oversubscription) return undefined;
    const pool = new DippPool(oversubscription, ports);
    pool.#last = last & 65535;
    pool.#allocations = allocations;
    for (let index = 0; index < depth; index++) {
      const cursor = reader.word() & 65535;
      const taken = readWords(reader);
      const held = readWords(reader);
      if (taken?.length !== WORDS || held === undefined) return undefined;
      const destinations = new Uint32Array(destinationRoom(oversubscription));
      const users = destinations.length === 0 ? [] : portsIn(taken, pool.#end);
      if (held.length !== users.length) return undefined;
      users.forEach((port, position) => {
        destinations[port] = held[position] ?? 0;
      });
      pool.#layers.push({ taken: taken.slice(), destinations, used: 0, cursor });
      pool.#recount(pool.#layer(index));
    }
    return reader.isAtEnd() ? pool : undefined;
  }

  /** The first port above those of the pool. */
  get #end(): number {
    return FIRST_PORT + this.ports;
  }

  #layer(depth: number): Layer {
    const held = this.#layers[depth];
    if (held !== undefined) return held;
    const destinations = new Uint32Array(destinationRoom(this.oversubscription));
    const layer = { taken: new Uint32Array(WORDS), destinations, used: 0, cursor: FIRST_PORT };
    layer.taken.fill(0xffffffff, 0, FIRST_PORT / 32);
    for (let port = this.#end; port < 65536; port++) {
      layer.taken[port >>> 5] = (layer.taken[port >>> 5] ?? 0) | (1 << (port & 31));
    }
    this.#layers.push(layer);
    return layer;
  }

  /** The next free port in rotation that this destination does not use in another layer. */
  #takeFrom(layer: Layer, key: number): number {
    if (layer.used === this.ports) return 0;
    for (let seen = 0; seen <= WORDS; seen++) {
      const word = ((layer.cursor >>> 5) + seen) & (WORDS - 1);
      // The first word is looked at twice: from the cursor on, and at the end the part before it.
      const wanted = seen === 0 ? -1 << (layer.cursor & 31) : -1;
      for (let open = ~(layer.taken[word] ?? 0) & wanted; open !== 0; open &= open - 1) {
        const port = (word << 5) + 31 - Math.clz32(open & -open);
        if (this.#sharesWith(port, key)) continue;
        this.#take(layer, port, key);
        layer.cursor = (port + 1) & 65535;
        return port;
      }
    }
    return 0;
  }

  #take(layer: Layer, port: number, key: number): void {
    layer.taken[port >>> 5] = (layer.taken[port >>> 5] ?? 0) | (1 << (port & 31));
    if (layer.destinations.length > 0) layer.destinations[port] = key;
    layer.used++;
    this.#count(key, 1);
  }

  #sharesWith(port: number, key: number): boolean {
    if (this.#layers.length === 1) return false;
    return this.#layerOf(port, key) !== undefined;
  }

  /** The layer in which the port serves a destination. */
  #layerOf(port: number, key: number): Layer | undefined {
    for (const layer of this.#layers) {
      if (isTaken(layer, port) && (layer.destinations[port] ?? key) === key) return layer;
    }
    return undefined;
  }

  /** Two destinations with the same hash count as one: a port then is not shared though it could be. */
  #keyOf(destination: number, destinationPort: number): number {
    if (this.oversubscription === 1) return 0;
    const hash =
      Math.imul(destination ^ (destination >>> 15), 0x9e3779b1) ^ Math.imul(destinationPort, 0x85ebca77);
    return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d) >>> 0;
  }

  /** Counts a use more or less. Without oversubscription a destination has no more ports than all together. */
  #count(key: number, change: number): void {
    this.#used += change;
    if (this.oversubscription === 1) return;
    const counts = this.#portsOf;
    if (counts === undefined) {
      if (this.#used >= this.ports) this.#portsOf = this.#usesByDestination();
      // Well below, so that the counting does not begin again and again.
    } else if (this.#used < this.ports / 2) this.#portsOf = undefined;
    else {
      const ports = (counts.get(key) ?? 0) + change;
      if (ports === 0) counts.delete(key);
      else counts.set(key, ports);
    }
  }

  #usesByDestination(): Map<number, number> {
    const counts = new Map<number, number>();
    for (const layer of this.#layers) {
      for (let port = FIRST_PORT; port < this.#end; port++) {
        if (!isTaken(layer, port)) continue;
        const key = layer.destinations[port] ?? 0;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** Counts the uses of a layer that was read. */
  #recount(layer: Layer): void {
    for (let port = FIRST_PORT; port < this.#end; port++) if (isTaken(layer, port)) layer.used++;
    this.#used += layer.used;
    if (this.oversubscription > 1 && this.#used >= this.ports) this.#portsOf = this.#usesByDestination();
  }
}

function isTaken(layer: Layer, port: number): boolean {
  return (((layer.taken[port >>> 5] ?? 0) >>> (port & 31)) & 1) === 1;
}

/** The ports below `end` whose bit is set, ascending; those below the first port of a pool never count. */
function portsIn(taken: Uint32Array, end: number): readonly number[] {
  const ports: number[] = [];
  for (let word = FIRST_PORT / 32; word * 32 < end; word++) {
    for (let bits = taken[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const port = word * 32 + 31 - Math.clz32(bits & -bits);
      if (port < end) ports.push(port);
    }
  }
  return ports;
}

/** Destinations of the taken ports alone: few ports are taken, and what a free port was used for means nothing any more. */
function destinationsOf({ taken, destinations }: Layer, end: number): Uint32Array {
  if (destinations.length === 0) return destinations;
  return Uint32Array.from(portsIn(taken, end), (port) => destinations[port] ?? 0);
}

function destinationRoom(oversubscription: Oversubscription): number {
  return oversubscription === 1 ? 0 : 65536;
}

function asOversubscription(value: number): Oversubscription | undefined {
  return value === 1 || value === 2 || value === 4 || value === 8 ? value : undefined;
}
