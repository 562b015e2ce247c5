// TCP segments that come before their turn wait until the missing one is there; a session that makes too many wait is ended.
import { FLAG_LAYER7_DONE } from '../table/session-codes.ts';
import { TCP_DENY, TCP_EXCEED_FLOW_SEG_LIMIT } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, TCP } from './packet.ts';
import { enterDiscard, noteEnd } from './session-end.ts';

/** Vendor: out-of-order queue, 64 segments of a session. */
const SEGMENTS_IN_QUEUE = 64;

/**
 * True when the segment, which lies beyond the expected sequence number, does not fit into the queue of its flow: the session is
 * denied for want of a resource. Vendor: traffic log fields, resources-unavailable. Assumption: segments queue only while layer
 * 7 processing wants them in order, it does not let go of a session before the hole is filled, and the session goes to DISCARD.
 */
export function overflowsQueue(state: DataplaneState, packet: Packet, id: number): boolean {
  if (packet.protocol !== TCP || packet.segmentsAhead <= SEGMENTS_IN_QUEUE) return false;
  if (((state.table.flags[id] ?? 0) & FLAG_LAYER7_DONE) !== 0) return false;
  state.counters.add(TCP_EXCEED_FLOW_SEG_LIMIT, packet.count);
  state.counters.add(TCP_DENY, 1);
  noteEnd(state, id, ['resources-unavailable', 'resource limit']);
  enterDiscard(state, id);
  return true;
}
