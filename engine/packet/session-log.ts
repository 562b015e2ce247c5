// What the traffic log keeps of a session, and of a first packet that policy dropped.

import { writeLong } from '../logs/record-ring.ts';
import { knownUserAt } from '../policy/known-user.ts';
import type { SecurityRule } from '../policy/security-policy.ts';
import type { LogSubtype } from '../session-log-record.ts';
import { isPooled } from '../table/address-pool.ts';
import { LOG, LOG_ACTIONS } from '../traffic-log.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, TCP } from './packet.ts';
import type { SessionSetup } from './session-setup.ts';
import { TCP_ESTABLISHED } from './tcp-state.ts';

/** Bytes of the headers of a packet without payload. */
const BARE_PACKET = 40;
const BARE_IPV6_PACKET = 60;

/** Writes a record about a session at the present instant. */
export function appendSessionLog(state: DataplaneState, id: number, subtype: LogSubtype): void {
  const { table, log } = state;
  const at = log.begin(subtype, state.now);
  const { words } = log;
  words[at + LOG.sessionId] = state.compiled.numbering.idOf(id);
  words[at + LOG.vsys] = table.vsys[id] ?? 0;
  words[at + LOG.source] = table.source[id] ?? 0;
  words[at + LOG.sourcePort] = table.sourcePort[id] ?? 0;
  words[at + LOG.destination] = table.destination[id] ?? 0;
  words[at + LOG.destinationPort] = table.destinationPort[id] ?? 0;
  words[at + LOG.natSource] = table.translatedSource[id] ?? 0;
  words[at + LOG.natSourcePort] = table.translatedSourcePort[id] ?? 0;
  words[at + LOG.natDestination] = table.translatedDestination[id] ?? 0;
  words[at + LOG.natDestinationPort] = table.translatedDestinationPort[id] ?? 0;
  words[at + LOG.protocol] = table.protocol[id] ?? 0;
  words[at + LOG.fromZone] = table.fromZone[id] ?? 0;
  words[at + LOG.toZone] = table.toZone[id] ?? 0;
  words[at + LOG.ingressInterface] = table.ingressInterface[id] ?? 0;
  words[at + LOG.egressInterface] = table.egressInterface[id] ?? 0;
  words[at + LOG.user] = table.user[id] ?? 0;
  words[at + LOG.destinationUser] = table.destinationUser[id] ?? 0;
  words[at + LOG.application] = table.application[id] || unfinishedApplication(state, id);
  words[at + LOG.rule] = table.rule[id] ?? 0;
  words[at + LOG.action] =
    subtype === 'deny' ? actionCode(state.compiled.security.ruleOf(table.rule[id] ?? 0)) : 0;
  words[at + LOG.packetsSent] = table.packetsC2s[id] ?? 0;
  words[at + LOG.packetsReceived] = table.packetsS2c[id] ?? 0;
  words[at + LOG.elapsed] = Math.max(0, Math.floor(state.now / 1000) - (table.startSecond[id] ?? 0));
  words[at + LOG.startSecond] = table.startSecond[id] ?? 0;
  words[at + LOG.urlCategory] = table.urlCategory[id] ?? 0;
  words[at + LOG.endReason] = subtype === 'end' || subtype === 'deny' ? (table.endReason[id] ?? 0) : 0;
  words[at + LOG.trackerStage] = table.trackerStage[id] ?? 0;
  writeLong(words, at + LOG.bytesSent, table.bytesC2s[id] ?? 0);
  writeLong(words, at + LOG.bytesReceived, table.bytesS2c[id] ?? 0);
  log.holdAddresses(at);
}

/** What a rule said is written down, because a commit may change the rule. */
function actionCode(rule: SecurityRule | undefined): number {
  return LOG_ACTIONS.indexOf(rule?.action ?? 'allow');
}

/** Writes a record about a first packet that a rule denied: no session was made, its id is 0. */
export function appendDropLog(state: DataplaneState, packet: Packet, setup: SessionSetup): void {
  const { log, compiled } = state;
  const at = log.begin('drop', state.now);
  const { words } = log;
  words[at + LOG.vsys] = compiled.interfaces[packet.ingressInterface]?.vsys ?? 1;
  words[at + LOG.source] = packet.source;
  words[at + LOG.sourcePort] = packet.sourcePort;
  words[at + LOG.destination] = packet.destination;
  words[at + LOG.destinationPort] = packet.destinationPort;
  // Assumption: a packet that never was translated shows its own addresses.
  words[at + LOG.natSource] = packet.source;
  words[at + LOG.natSourcePort] = packet.sourcePort;
  words[at + LOG.natDestination] = packet.destination;
  words[at + LOG.natDestinationPort] = packet.destinationPort;
  words[at + LOG.protocol] = packet.protocol;
  words[at + LOG.fromZone] = setup.fromZone;
  words[at + LOG.toZone] = setup.toZone;
  words[at + LOG.ingressInterface] = packet.ingressInterface;
  const target = { zone: setup.toZone, address: packet.destination };
  words[at + LOG.user] = setup.user;
  words[at + LOG.destinationUser] = knownUserAt(state, target, state.table.addresses);
  words[at + LOG.application] = compiled.pseudoApplications.notApplicable;
  words[at + LOG.rule] = setup.rule?.id ?? 0;
  words[at + LOG.action] = actionCode(setup.rule);
  words[at + LOG.packetsSent] = packet.count;
  words[at + LOG.startSecond] = Math.floor(state.now / 1000);
  writeLong(words, at + LOG.bytesSent, packet.bytes);
  log.holdAddresses(at);
}

/**
 * What a session whose application was never found out is called. Vendor: KB on incomplete and insufficient-data: the
 * handshake was not completed or no data followed it; data came, but not enough.
 */
function unfinishedApplication(state: DataplaneState, id: number): number {
  const { table } = state;
  const { incomplete, insufficientData } = state.compiled.pseudoApplications;
  if (table.protocol[id] !== TCP) return insufficientData;
  const bytes = (table.bytesC2s[id] ?? 0) + (table.bytesS2c[id] ?? 0);
  const packets = (table.packetsC2s[id] ?? 0) + (table.packetsS2c[id] ?? 0);
  const bare = isPooled(table.source[id] ?? 0) ? BARE_IPV6_PACKET : BARE_PACKET;
  const hasData = bytes > packets * bare;
  return (table.tcpState[id] ?? 0) < TCP_ESTABLISHED || !hasData ? incomplete : insufficientData;
}
