// Zone protection at work: packets that a profile discards, and floods of first packets.
import { FLOODS, type FloodThreshold, type ZoneProtection } from '../policy/zone-protection.ts';
import {
  FLOW_DOS_PF_ICMPFRAG,
  FLOW_DOS_PF_ICMPLPKT,
  FLOW_DOS_PF_IPFRAG,
  FLOW_DOS_PF_IPSPOOF,
  FLOW_DOS_PF_PING0,
  FLOW_DOS_PF_TCPSYNACKDATA,
  FLOW_DOS_PF_TCPSYNDATA,
  FLOW_DOS_RED_ICMP,
  FLOW_DOS_RED_ICMP6,
  FLOW_DOS_RED_IP,
  FLOW_DOS_RED_TCP,
  FLOW_DOS_RED_UDP,
  FLOW_DOS_SYNCOOKIE_MAX,
  FLOW_DOS_ZONE_RED_ACT,
  FLOW_DOS_ZONE_RED_MAX,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { FLOOD_FIELDS } from './flood-meters.ts';
import { floodOf, isIcmp, type Packet, TCP, TCP_ACK, TCP_SYN } from './packet.ts';
import { type FloodNote, noteFlood } from './threat-notes.ts';

// Vendor: zone protection, large ICMP packets are those above 1024 bytes.
const LARGE_ICMP = 1024;
const PROTOCOL_COUNTERS = [
  FLOW_DOS_RED_TCP,
  FLOW_DOS_RED_UDP,
  FLOW_DOS_RED_ICMP,
  FLOW_DOS_RED_IP,
  FLOW_DOS_RED_ICMP6,
];

/** Results of the flood guard: go on; drop; answer with a SYN cookie. */
export const ADMITTED = 0;
export const FLOODED = 1;
export const CHALLENGED = 2;

/** Counter of the option that discards this packet, or -1. */
export function discardedBy(state: DataplaneState, packet: Packet, zone: number): number {
  const profile = state.compiled.zoneProtection[zone];
  if (profile === undefined) return -1;
  if (packet.fragment !== 0) {
    if (isIcmp(packet) && profile.discardIcmpFragment) return FLOW_DOS_PF_ICMPFRAG;
    if (profile.discardIpFragment) return FLOW_DOS_PF_IPFRAG;
  }
  if (profile.discardIpSpoof && isSpoofed(state, packet, zone)) return FLOW_DOS_PF_IPSPOOF;
  if (isIcmp(packet)) return discardedIcmp(profile, packet);
  return packet.protocol === TCP ? discardedTcp(profile, packet) : -1;
}

// Vendor: zone protection, a spoofed source is one that no route leads back to through the zone the packet came from.
function isSpoofed(state: DataplaneState, packet: Packet, zone: number): boolean {
  const { compiled, table } = state;
  const { forwardingFrom, interfaces } = compiled;
  const forwarding = forwardingFrom[packet.ingressInterface] ?? compiled.forwarding;
  return interfaces[forwarding.egressOf(packet.source, table.addresses)]?.zone !== zone;
}

function discardedIcmp(profile: ZoneProtection, packet: Packet): number {
  if (profile.discardIcmpPingZeroId && packet.sourcePort === 0) return FLOW_DOS_PF_PING0;
  const isLarge = packet.bytes > LARGE_ICMP * packet.count;
  return profile.discardIcmpLargePacket && isLarge ? FLOW_DOS_PF_ICMPLPKT : -1;
}

function discardedTcp(profile: ZoneProtection, packet: Packet): number {
  if ((packet.tcpFlags & TCP_SYN) === 0 || packet.payloadPackets === 0) return -1;
  if ((packet.tcpFlags & TCP_ACK) !== 0)
    return profile.discardTcpSynAckWithData ? FLOW_DOS_PF_TCPSYNACKDATA : -1;
  return profile.discardTcpSynWithData ? FLOW_DOS_PF_TCPSYNDATA : -1;
}

/**
 * Counts a first packet and says what becomes of it. Vendor: random early drop, or SYN cookies, between activate and maximum;
 * above it everything is dropped. Assumption: the share that is dropped grows evenly from none to all and is dealt out evenly,
 * so that no chance is needed.
 */
export function guardAgainstFlood(state: DataplaneState, packet: Packet, zone: number): number {
  const flood = floodOf(packet);
  const threshold = state.compiled.zoneProtection[zone]?.floods[flood];
  if (threshold === undefined) return ADMITTED;
  const { values } = state.floods;
  const at = (zone * FLOODS.length + flood) * FLOOD_FIELDS;
  const second = Math.floor(state.now / 1000);
  if (values[at] !== second) values[at + 1] = 0;
  values[at] = second;
  const count = (values[at + 1] ?? 0) + 1;
  values[at + 1] = count;
  if (count <= threshold.activate) return ADMITTED;
  const isAboveMaximum = count > threshold.maximum;
  if (threshold.action === 'syn-cookies') {
    note(state, packet, { zone, action: isAboveMaximum ? 'drop' : 'syncookie-sent' });
    if (!isAboveMaximum) return CHALLENGED;
    state.counters.add(FLOW_DOS_SYNCOOKIE_MAX, packet.count);
    values[at + 3] = (values[at + 3] ?? 0) + packet.count;
    return FLOODED;
  }
  if (!isAboveMaximum && !isEarlyDrop(state, at, threshold)) return ADMITTED;
  note(state, packet, { zone, action: isAboveMaximum ? 'drop' : 'random-drop' });
  values[at + 3] = (values[at + 3] ?? 0) + packet.count;
  state.counters.add(PROTOCOL_COUNTERS[flood] ?? FLOW_DOS_RED_IP, packet.count);
  state.counters.add(isAboveMaximum ? FLOW_DOS_ZONE_RED_MAX : FLOW_DOS_ZONE_RED_ACT, packet.count);
  return FLOODED;
}

function note(state: DataplaneState, packet: Packet, flood: Pick<FloodNote, 'zone' | 'action'>): void {
  noteFlood(state, packet, { ...flood, dosRule: 0, source: 0, destination: 0 });
}

/** True when the meter at this place has gathered enough for another drop. */
function isEarlyDrop(state: DataplaneState, at: number, { activate, maximum }: FloodThreshold): boolean {
  const { values } = state.floods;
  const span = maximum - activate;
  const credit = (values[at + 2] ?? 0) + (values[at + 1] ?? 0) - activate;
  values[at + 2] = credit >= span ? credit - span : credit;
  return credit >= span;
}
