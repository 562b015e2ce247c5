// The way of a packet of a session that has begun, after routes or links have changed. Vendor: KB packet flow sequence, every packet
// is forwarded by the table; `flow_fwd_l3_noroute` and `flow_fwd_zonechange` count what finds no way, or one into another zone.
import { FLOW_FWD_L3_NOROUTE, FLOW_FWD_ZONECHANGE } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet } from './packet.ts';

/**
 * Sets the egress of a translated packet to where it leaves at present, and that of its session with it; `direction` is 0 for c2s,
 * 1 for s2c. False, and counted, where it leaves nowhere. Assumption: an answer that finds another way does not change what the
 * session tells of its first packet.
 */
export function findWay(state: DataplaneState, packet: Packet, row: number, direction: number): boolean {
  const { table, compiled, counters } = state;
  const before = packet.egressInterface;
  // Vendor: policy based forwarding, sessions of a rule do not follow the routes.
  const isSteered = (table.pbfRule[row] ?? 0) !== 0;
  const forwarding = compiled.forwardingFrom[packet.ingressInterface] ?? compiled.forwarding;
  const egress = isSteered ? before : forwarding.egressOf(packet.destination, table.addresses);
  if (egress === 0 || compiled.downLinks[egress] === 1) {
    counters.add(FLOW_FWD_L3_NOROUTE, packet.count);
    return false;
  }
  if (egress === before) return true;
  if (compiled.interfaces[egress]?.zone !== compiled.interfaces[before]?.zone) {
    counters.add(FLOW_FWD_ZONECHANGE, packet.count);
    return false;
  }
  packet.egressInterface = egress;
  if (direction === 0) table.egressInterface[row] = egress;
  return true;
}

/** True where packets of a flow may be late or lost on their way out, one more than another; `flow` is row * 2 + direction. */
export function mayWait({ table, shaping, lines }: DataplaneState, flow: number): boolean {
  if (shaping === undefined && lines.areWide) return false;
  const row = flow >>> 1;
  const egress = ((flow & 1) === 0 ? table.egressInterface : table.ingressInterface)[row] ?? 0;
  return (shaping?.paceOf(egress) ?? 0) > 0 || lines.limits(egress);
}

/** True when packets of a flow leave as those before them did; `flow` is row * 2 + direction. Nothing is counted or changed. */
export function keepsWay({ table, compiled }: DataplaneState, packet: Packet, flow: number): boolean {
  if ((compiled.hasOtherWays | (compiled.downLinks[0] ?? 0)) === 0) return true;
  const row = flow >>> 1;
  const isForward = (flow & 1) === 0;
  const before = (isForward ? table.egressInterface : table.ingressInterface)[row] ?? 0;
  if (compiled.downLinks[before] === 1 || compiled.downLinks[packet.ingressInterface] === 1) return false;
  if ((table.pbfRule[row] ?? 0) !== 0) return true;
  const destination = (isForward ? table.translatedDestination : table.source)[row] ?? 0;
  const forwarding = compiled.forwardingFrom[packet.ingressInterface] ?? compiled.forwarding;
  return forwarding.egressOf(destination, table.addresses) === before;
}
