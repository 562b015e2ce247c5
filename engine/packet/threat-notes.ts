// What the threat log keeps: of a session whose content was judged, of a flood, of a packet that protection discards.
import { FLOOD_THREATS, THREAT_ACTIONS, type ThreatAction, URL_FILTERING } from '../logs/threat-catalogue.ts';
import { THREAT, type ThreatKey } from '../logs/threat-log.ts';
import {
  FLOW_DOS_PF_ICMPFRAG,
  FLOW_DOS_PF_ICMPLPKT,
  FLOW_DOS_PF_IPFRAG,
  FLOW_DOS_PF_IPSPOOF,
  FLOW_DOS_PF_PING0,
  FLOW_DOS_PF_TCPSYNACKDATA,
  FLOW_DOS_PF_TCPSYNDATA,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { CONTENT_BLOCK_URL, CONTENTS, floodOf, type Packet } from './packet.ts';

/** Numbers of packet based protection, by the counter that the discarded packet moves. */
const PACKET_THREATS: ReadonlyMap<number, number> = new Map([
  [FLOW_DOS_PF_IPSPOOF, 8710],
  [FLOW_DOS_PF_IPFRAG, 8711],
  [FLOW_DOS_PF_PING0, 8712],
  [FLOW_DOS_PF_ICMPFRAG, 8713],
  [FLOW_DOS_PF_ICMPLPKT, 8714],
  [FLOW_DOS_PF_TCPSYNDATA, 8715],
  [FLOW_DOS_PF_TCPSYNACKDATA, 8716],
]);

/**
 * What inspection did about a session's content; `content` is one of the `CONTENT_` codes and not the clean one. Assumption: who
 * finds something in a payload knows the application that it shows, even where App-ID wants to see more of the session.
 */
export function noteContent(
  state: DataplaneState,
  packet: Packet,
  at: { readonly id: number; readonly direction: number; readonly content: number },
): void {
  const { table, threats, compiled, now } = state;
  const { id, content } = at;
  const action = CONTENTS[content];
  const key: ThreatKey = {
    threat: content === CONTENT_BLOCK_URL ? URL_FILTERING : packet.threat,
    action: actionCode(action === undefined || action === 'clean' ? 'drop' : action),
    source: table.source[id] ?? 0,
    destination: table.destination[id] ?? 0,
    application: table.application[id] || (compiled.appearances[packet.application] ?? 0),
    fromZone: table.fromZone[id] ?? 0,
    rule: table.rule[id] ?? 0,
    dosRule: 0,
  };
  if (threats.repeat(key, 1, now)) return;
  describeSession(
    state,
    { id, direction: at.direction, urlCategory: packet.urlCategory },
    threats.begin(key, 1, now),
  );
}

function describeSession(
  { table, threats, compiled }: DataplaneState,
  {
    id,
    direction,
    urlCategory,
  }: { readonly id: number; readonly direction: number; readonly urlCategory: number },
  place: number,
): void {
  const { words } = threats;
  words[place + THREAT.direction] = direction;
  words[place + THREAT.sessionId] = compiled.numbering.idOf(id);
  words[place + THREAT.vsys] = table.vsys[id] ?? 0;
  words[place + THREAT.sourcePort] = table.sourcePort[id] ?? 0;
  words[place + THREAT.destinationPort] = table.destinationPort[id] ?? 0;
  words[place + THREAT.natSource] = table.translatedSource[id] ?? 0;
  words[place + THREAT.natSourcePort] = table.translatedSourcePort[id] ?? 0;
  words[place + THREAT.natDestination] = table.translatedDestination[id] ?? 0;
  words[place + THREAT.natDestinationPort] = table.translatedDestinationPort[id] ?? 0;
  words[place + THREAT.protocol] = table.protocol[id] ?? 0;
  words[place + THREAT.toZone] = table.toZone[id] ?? 0;
  words[place + THREAT.ingressInterface] = table.ingressInterface[id] ?? 0;
  words[place + THREAT.egressInterface] = table.egressInterface[id] ?? 0;
  words[place + THREAT.user] = table.user[id] ?? 0;
  words[place + THREAT.destinationUser] = table.destinationUser[id] ?? 0;
  words[place + THREAT.urlCategory] = urlCategory;
  threats.holdAddresses(place);
}

/** Of what a flood is told. */
export interface FloodNote {
  readonly zone: number;
  readonly action: ThreatAction;
  /** Number of the DoS rule, 0 for zone protection. */
  readonly dosRule: number;
  /** Addresses that are metered alone; 0 for one that is not. */
  readonly source: number;
  readonly destination: number;
  /** The number of the threat where it is not the flood that the packet is part of. */
  readonly threat?: number;
}

/**
 * First packets that are dropped or answered in place of the server. Vendor: KB kA14u000000wlIm, what is metered together is
 * told of as from 0.0.0.0 to 0.0.0.0, with the rule of DoS protection. Assumption: a flood has no ports and no protocol, its
 * zones are the one it comes from, and each packet counts as a repetition.
 */
export function noteFlood(state: DataplaneState, packet: Packet, note: FloodNote): void {
  const { threats, compiled, now } = state;
  const key: ThreatKey = {
    threat: note.threat ?? FLOOD_THREATS[floodOf(packet)] ?? 0,
    action: actionCode(note.action),
    source: note.source,
    destination: note.destination,
    application: compiled.pseudoApplications.notApplicable,
    fromZone: note.zone,
    rule: 0,
    dosRule: note.dosRule,
  };
  if (threats.repeat(key, packet.count, now)) return;
  const place = threats.begin(key, packet.count, now);
  const { words } = threats;
  words[place + THREAT.vsys] = vsysOf(state, packet);
  words[place + THREAT.toZone] = note.zone;
  words[place + THREAT.ingressInterface] = packet.ingressInterface;
  threats.holdAddresses(place);
}

/**
 * A session that holds packet buffers, and what is done about it. Assumption: where its source is blocked, that alone is told of,
 * for the rest of the record concerns one session of many.
 */
export function noteBufferAbuse(
  state: DataplaneState,
  abuse: {
    readonly threat: number;
    readonly action: ThreatAction;
    readonly row: number;
    readonly repeats: number;
  },
): void {
  const { table, threats, now } = state;
  const { row: id, repeats } = abuse;
  const isOfSource = abuse.action === 'block-ip';
  const key: ThreatKey = {
    threat: abuse.threat,
    action: actionCode(abuse.action),
    source: table.source[id] ?? 0,
    destination: isOfSource ? 0 : (table.destination[id] ?? 0),
    application: isOfSource ? state.compiled.pseudoApplications.notApplicable : (table.application[id] ?? 0),
    fromZone: table.fromZone[id] ?? 0,
    rule: isOfSource ? 0 : (table.rule[id] ?? 0),
    dosRule: 0,
  };
  if (threats.repeat(key, repeats, now)) return;
  const place = threats.begin(key, repeats, now);
  if (isOfSource) describeSource(state, id, place);
  else describeSession(state, { id, direction: 0, urlCategory: 0 }, place);
}

function describeSource({ table, threats }: DataplaneState, id: number, place: number): void {
  const { words } = threats;
  words[place + THREAT.vsys] = table.vsys[id] ?? 0;
  words[place + THREAT.toZone] = table.fromZone[id] ?? 0;
  words[place + THREAT.ingressInterface] = table.ingressInterface[id] ?? 0;
  threats.holdAddresses(place);
}

/** A packet that moved a counter of packet based protection. Assumption: as with floods, it has not been forwarded anywhere. */
export function notePacket(
  state: DataplaneState,
  packet: Packet,
  { zone, counter }: { readonly zone: number; readonly counter: number },
): void {
  const { threats, compiled, now } = state;
  const threat = PACKET_THREATS.get(counter);
  if (threat === undefined || !threats.logsPackets) return;
  const key: ThreatKey = {
    threat,
    action: actionCode('drop'),
    source: packet.source,
    destination: packet.destination,
    application: compiled.pseudoApplications.notApplicable,
    fromZone: zone,
    rule: 0,
    dosRule: 0,
  };
  if (threats.repeat(key, packet.count, now)) return;
  const place = threats.begin(key, packet.count, now);
  const { words } = threats;
  words[place + THREAT.vsys] = vsysOf(state, packet);
  words[place + THREAT.sourcePort] = packet.sourcePort;
  words[place + THREAT.destinationPort] = packet.destinationPort;
  words[place + THREAT.protocol] = packet.protocol;
  words[place + THREAT.toZone] = zone;
  words[place + THREAT.ingressInterface] = packet.ingressInterface;
  words[place + THREAT.user] = compiled.users.get(packet.source) ?? 0;
  threats.holdAddresses(place);
}

function vsysOf({ compiled }: DataplaneState, packet: Packet): number {
  return compiled.interfaces[packet.ingressInterface]?.vsys ?? 1;
}

function actionCode(action: ThreatAction): number {
  return THREAT_ACTIONS.indexOf(action);
}
