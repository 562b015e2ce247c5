// Lines behind interfaces that take less than what the firewall sends into them: what leaves waits at the carrier, or is lost there.
// A carrier knows no classes, and the firewall hears nothing of it.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import { CLASSES, EgressQueue, REFUSED } from '../packet/egress-queue.ts';
import { hasHandshake, type Packet } from '../packet/packet.ts';
import { queueWords, restoreQueues } from '../packet/queue-words.ts';
import { BYTES_OF_MEGABIT } from '../policy/compile-qos-nodes.ts';

const ONLY_CLASS = 1;

/** The lines of one firewall that have a capacity. */
export class LineQueues {
  private readonly queues = new Map<number, EgressQueue>();

  constructor({ world, names }: CompiledWorld) {
    for (const { interface: port, capacity } of world.network.lines) {
      const rate = capacity * BYTES_OF_MEGABIT;
      const share = { priority: 0, guaranteed: 0, max: rate };
      this.queues.set(
        names.interfaces.idOf(port),
        new EgressQueue({ rate, shares: new Array(CLASSES).fill(share) }),
      );
    }
  }

  /** True while every line takes whatever comes. */
  get areWide(): boolean {
    return this.queues.size === 0;
  }

  /** True where packets that leave by the interface may be late or lost behind it. */
  limits(interfaceId: number): boolean {
    return this.queues.has(interfaceId);
  }

  /**
   * A packet has left the firewall, which sends at so many bytes a millisecond there, 0 for as it likes; true when it is lost behind
   * it. What it waits is added to the packet. Nothing waits where the firewall sends no faster than the line takes.
   */
  loses(packet: Packet, pace: number, now: Instant): boolean {
    const queue = this.queues.get(packet.egressInterface);
    if (queue === undefined || (pace > 0 && pace <= queue.limits.rate)) return false;
    const { count: packets, bytes, protocol } = packet;
    const adapts = hasHandshake(protocol);
    const wait = queue.offer({ trafficClass: ONLY_CLASS, packets, bytes, adapts }, now);
    if (wait === REFUSED) return true;
    packet.wait += wait;
    return false;
  }

  state(): Uint32Array {
    return queueWords(this.queues);
  }

  restore(words: Uint32Array): void {
    restoreQueues(this.queues, words);
  }
}
