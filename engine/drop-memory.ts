// The last packets that were dropped, and the counter that each moved. A ring: what is older is forgotten.
import type { Instant } from './instant.ts';
import { COUNTER_CATALOGUE } from './packet/counter-catalogue.ts';
import type { Packet } from './packet/packet.ts';
import { AddressPool } from './table/address-pool.ts';

const CAPACITY = 1024;
const WORDS = 11;
const HIGH = 4294967296;

/** A dropped packet or train in numbers, as it came in. */
export interface DroppedPacket {
  readonly at: Instant;
  readonly ipVersion: number;
  readonly source: number;
  readonly destination: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly protocol: number;
  readonly ingressInterface: number;
  readonly tcpFlags: number;
  readonly packets: number;
  /** Position in the counter catalogue; -1 when no drop counter moved. */
  readonly counter: number;
}

/** 1 at the positions in the catalogue of the counters that stand for a loss. */
const DROP_COUNTERS = Uint8Array.from(COUNTER_CATALOGUE, ({ severity }) => (severity === 'info' ? 0 : 1));

/** The last 1024 drops. Nothing is allocated to note one. */
export class DropMemory {
  private readonly words = new Uint32Array(CAPACITY * WORDS);
  private readonly addresses: AddressPool;
  private written = 0;
  /** Values of the drop counters when the last drop was noted. */
  private readonly before = new Float64Array(COUNTER_CATALOGUE.length);

  /** Drops of IPv6 packets hold their addresses in the pool for as long as they are remembered. */
  constructor(addresses = new AddressPool()) {
    this.addresses = addresses;
  }

  /** Notes that `packet` was dropped. `counters` are the present values; the drop counter that has moved most is its cause. */
  note(packet: Packet, at: Instant, counters: Float64Array): void {
    const counter = this.movedSince(counters);
    const { words } = this;
    const place = (this.written % CAPACITY) * WORDS;
    this.exchangeAddresses(place, packet);
    words[place] = packet.source;
    words[place + 1] = packet.destination;
    words[place + 2] = packet.sourcePort;
    words[place + 3] = packet.destinationPort;
    words[place + 4] = packet.protocol | (packet.tcpFlags << 8);
    words[place + 5] = packet.ingressInterface;
    words[place + 6] = packet.count;
    words[place + 7] = counter + 1;
    words[place + 8] = at % HIGH;
    words[place + 9] = at / HIGH;
    words[place + 10] = packet.ipVersion;
    this.written++;
  }

  private exchangeAddresses(place: number, packet: Packet): void {
    const { addresses, words } = this;
    if (words[place + 10] === 6) {
      addresses.release(words[place] ?? 0);
      addresses.release(words[place + 1] ?? 0);
    }
    if (packet.ipVersion !== 6) return;
    addresses.retain(packet.source);
    addresses.retain(packet.destination);
  }

  /** Drops newest first, while `wanted` has not yet returned true; that one, or undefined. */
  latest(wanted: (drop: DroppedPacket) => boolean): DroppedPacket | undefined {
    for (let back = 1; back <= Math.min(this.written, CAPACITY); back++) {
      const drop = this.read((this.written - back) % CAPACITY);
      if (wanted(drop)) return drop;
    }
    return undefined;
  }

  state(): Uint32Array {
    const kept = Math.min(this.written, CAPACITY) * WORDS;
    const before = new Uint32Array(this.before.slice().buffer);
    const state = new Uint32Array(2 + before.length + kept);
    state[0] = this.written % HIGH;
    state[1] = Math.floor(this.written / HIGH);
    state.set(before, 2);
    state.set(this.words.subarray(0, kept), 2 + before.length);
    return state;
  }

  restore(state: Uint32Array): void {
    const first = 2 + this.before.length * 2;
    this.written = (state[0] ?? 0) + (state[1] ?? 0) * HIGH;
    this.before.set(new Float64Array(state.slice(2, first).buffer));
    this.words.set(state.subarray(first));
  }

  /** The drop counter that grew since the last look, the latest of the catalogue where several did; -1 for none. */
  private movedSince(counters: Float64Array): number {
    let moved = -1;
    for (let counter = 0; counter < counters.length; counter++) {
      if (DROP_COUNTERS[counter] === 0) continue;
      const value = counters[counter] ?? 0;
      // A counter that stands at 0 after a clear has not moved.
      if (value !== this.before[counter] && value > 0) moved = counter;
      this.before[counter] = value;
    }
    return moved;
  }

  private read(position: number): DroppedPacket {
    const place = position * WORDS;
    const word = (index: number) => this.words[place + index] ?? 0;
    return {
      source: word(0),
      destination: word(1),
      sourcePort: word(2),
      destinationPort: word(3),
      protocol: word(4) & 255,
      tcpFlags: word(4) >>> 8,
      ingressInterface: word(5),
      packets: word(6),
      counter: word(7) - 1,
      at: word(8) + word(9) * HIGH,
      ipVersion: word(10),
    };
  }
}
