// What is counted of the associations of tunnels, each by its position among all of them.
import type { TunnelTraffic } from '../answers/vpn-records.ts';
import type { TunnelChild, TunnelPacket } from './tunnel-child.ts';

/** Numbers of an association: packets and bytes lost, and of one among many those encapsulated and decapsulated. */
const SIDES = 6;
/** Where each pair of them begins. */
const LOST = 0;
const ENCAPSULATED = 2;
const DECAPSULATED = 4;
/** Numbers kept of each association since its counters were cleared. */
const CLEARED = 5;

const NOTHING: TunnelTraffic = {
  encapPackets: 0,
  encapBytes: 0,
  decapPackets: 0,
  decapBytes: 0,
  encapErrors: 0,
};

/** Counters of the associations of one firewall. */
export class TunnelCounts {
  private readonly children: readonly TunnelChild[];
  private readonly counts: Float64Array;
  private readonly cleared: TunnelTraffic[];

  constructor(children: readonly TunnelChild[]) {
    this.children = children;
    this.counts = new Float64Array(children.length * SIDES);
    this.cleared = children.map(() => NOTHING);
  }

  /** An association goes on with the counters of one of another configuration, or begins at 0 where `known` is -1. */
  follow(child: number, before: TunnelCounts, known: number): void {
    for (let side = 0; side < SIDES; side++)
      this.counts[child * SIDES + side] = before.counts[known * SIDES + side] ?? 0;
    this.cleared[child] = before.cleared[known] ?? NOTHING;
  }

  /** Packets that found no association; carried ones only of a tunnel with several, else 0. */
  of(child: number): TunnelTraffic {
    const [errors = 0, , encapPackets = 0, encapBytes = 0, decapPackets = 0, decapBytes = 0] =
      this.counts.subarray(child * SIDES, child * SIDES + SIDES);
    return { encapPackets, encapBytes, decapPackets, decapBytes, encapErrors: errors };
  }

  /** Bytes of the packets that found no association. */
  lostBytes(child: number): number {
    return this.counts[child * SIDES + LOST + 1] ?? 0;
  }

  /** What an association had carried when its counters were cleared. */
  clearedAt(child: number): TunnelTraffic {
    return this.cleared[child] ?? NOTHING;
  }

  /** Begins to count an association's traffic again. */
  clear(child: number, counted: TunnelTraffic): void {
    this.cleared[child] = counted;
  }

  /** A packet that leaves by a tunnel is encapsulated, or lost for want of an association. */
  encapsulated(child: number, packet: TunnelPacket, result: 'carried' | 'lost'): void {
    if (result === 'lost') this.add(child, LOST, packet);
    else if (this.children[child]?.isOneOfMany === true) this.add(child, ENCAPSULATED, packet);
  }

  /** A packet of the peer comes out of a tunnel. */
  decapsulated(child: number, packet: TunnelPacket): void {
    if (this.children[child]?.isOneOfMany === true) this.add(child, DECAPSULATED, packet);
  }

  /** All of it, for a snapshot. */
  numbers(): readonly number[] {
    const cleared = this.cleared.flatMap((one) => [
      one.encapPackets,
      one.encapBytes,
      one.decapPackets,
      one.decapBytes,
      one.encapErrors,
    ]);
    return [...this.counts, ...cleared];
  }

  /** Takes up what `numbers` gave, each by its position there. */
  restore(numberAt: (index: number) => number): void {
    for (let index = 0; index < this.counts.length; index++) this.counts[index] = numberAt(index);
    for (let child = 0; child < this.cleared.length; child++) {
      const first = this.counts.length + child * CLEARED;
      this.cleared[child] = {
        encapPackets: numberAt(first),
        encapBytes: numberAt(first + 1),
        decapPackets: numberAt(first + 2),
        decapBytes: numberAt(first + 3),
        encapErrors: numberAt(first + 4),
      };
    }
  }

  private add(child: number, side: number, { count, bytes }: TunnelPacket): void {
    const at = Math.max(0, child) * SIDES + side;
    this.counts[at] = (this.counts[at] ?? 0) + count;
    this.counts[at + 1] = (this.counts[at + 1] ?? 0) + bytes;
  }
}
