// QoS at work: the queues of the interfaces that have it. What leaves is counted by class, and where an interface or a class is
// limited, it waits or is lost. Vendor: QoS, traffic is shaped where it leaves the firewall.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import { egressLimits } from '../policy/compile-qos-nodes.ts';
import { EgressQueue, REFUSED } from './egress-queue.ts';
import { hasHandshake, type Packet } from './packet.ts';
import { queueWords, restoreQueues } from './queue-words.ts';

/** The interfaces of one firewall with QoS; a firewall without any has no shaping. */
export class TrafficShaping {
  /** By number of the interface. */
  private readonly queues = new Map<number, EgressQueue>();
  /** True while some interface or class has a maximum. */
  readonly isLimiting: boolean;

  constructor({ world, names }: CompiledWorld) {
    for (const port of world.qosInterfaces)
      this.queues.set(names.interfaces.idOf(port.name), new EgressQueue(egressLimits(world, port)));
    this.isLimiting = [...this.queues.values()].some(({ limits }) => limits.rate > 0);
  }

  /** Undefined for an interface without QoS. */
  queueOf(interfaceId: number): EgressQueue | undefined {
    return this.queues.get(interfaceId);
  }

  /** Bytes a millisecond that leave by the interface at most; 0 where nothing limits it. */
  paceOf(interfaceId: number): number {
    return this.queues.get(interfaceId)?.limits.rate ?? 0;
  }

  /** A translated packet of a class would leave; false when it does not. What it waits is added to the packet. */
  admits(packet: Packet, trafficClass: number, now: Instant): boolean {
    const queue = this.queues.get(packet.egressInterface);
    if (queue === undefined) return true;
    const { count: packets, bytes, protocol } = packet;
    const wait = queue.offer({ trafficClass, packets, bytes, adapts: hasHandshake(protocol) }, now);
    if (wait === REFUSED) return false;
    packet.wait += wait;
    return true;
  }

  /** Counts from 0 again. */
  clear(): void {
    for (const queue of this.queues.values()) queue.clear();
  }

  /** Interfaces that keep their QoS go on where they were. */
  follow(before: TrafficShaping | undefined): void {
    for (const [port, queue] of this.queues) {
      const earlier = before?.queues.get(port);
      if (earlier !== undefined) queue.follow(earlier);
    }
  }

  state(): Uint32Array {
    return queueWords(this.queues);
  }

  restore(words: Uint32Array): void {
    restoreQueues(this.queues, words);
  }
}

/** Undefined where no interface has QoS. */
export function shapingOf(compiled: CompiledWorld): TrafficShaping | undefined {
  return compiled.world.qosInterfaces.length === 0 ? undefined : new TrafficShaping(compiled);
}
