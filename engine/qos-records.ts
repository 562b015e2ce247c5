// QoS at the egress of interfaces as the records of the view.
import type { QosClassRecord, QosNodeRecord } from './dataplane-view.ts';
import type { Instant } from './instant.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import {
  BYTES,
  CLASSES,
  DROPPED_BYTES,
  DROPPED_PACKETS,
  type EgressQueue,
  PACKETS,
} from './packet/egress-queue.ts';
import { QOS_PRIORITIES } from './world/qos-priority.ts';

/** Bits a second of a byte a millisecond. */
const BITS = 8000;

/** The node of an interface; undefined where it has no QoS. */
export function qosNodeRecord(state: DataplaneState, name: string): QosNodeRecord | undefined {
  const { compiled, shaping, now } = state;
  const port = compiled.world.qosInterfaces.find((one) => one.name === name);
  const queue = shaping?.queueOf(compiled.names.interfaces.idOf(name));
  if (port === undefined || queue === undefined) return undefined;
  return {
    interface: name,
    profile: port.profile,
    max: queue.limits.rate * BITS,
    classes: Array.from({ length: CLASSES }, (_, index) => classRecord(queue, index + 1, now)),
  };
}

function classRecord(queue: EgressQueue, trafficClass: number, now: Instant): QosClassRecord {
  const { rate, shares } = queue.limits;
  const { priority = 0, guaranteed = 0, max = 0 } = shares[trafficClass - 1] ?? {};
  return {
    class: trafficClass,
    priority: QOS_PRIORITIES[priority] ?? 'low',
    guaranteed: guaranteed * BITS,
    max: max === rate ? 0 : max * BITS,
    packets: queue.valueOf(PACKETS, trafficClass),
    bytes: queue.valueOf(BYTES, trafficClass),
    packetsDropped: queue.valueOf(DROPPED_PACKETS, trafficClass),
    bytesDropped: queue.valueOf(DROPPED_BYTES, trafficClass),
    backlog: queue.backlogAt(now, trafficClass),
    throughput: queue.throughputAt(now, trafficClass) * 8,
  };
}
