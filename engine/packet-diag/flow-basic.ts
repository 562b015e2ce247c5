// The lines that the flow module writes about a packet: what each stage decided. Assumption: the words, after public excerpts of
// such logs; every fact in them is the packet path's own.
import { protocolName } from '../logs/protocol-name.ts';
import { COUNTER_CATALOGUE } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { Packet, Verdict } from '../packet/packet.ts';
import { TCP } from '../packet/packet.ts';
import { logsPart } from './module-lines.ts';
import type { ObservedPacket } from './observed-packet.ts';
import type { Header } from './packet-matcher.ts';

/** A packet that the packet path is done with. */
export interface HandledPacket {
  /** As it leaves, where it was forwarded. */
  readonly packet: Packet;
  readonly observed: ObservedPacket;
  /** Its session, 0 for none. */
  readonly row: number;
  readonly isNew: boolean;
  readonly verdict: Verdict;
  /** Whether a counter was moved by it. */
  readonly moved: (counter: number) => boolean;
}

const FLAG_NAMES = [
  [2, 'SYN'],
  [16, 'ACK'],
  [1, 'FIN'],
  [4, 'RST'],
] as const;

/** None where the flow module does not log. */
export function flowBasicLines(state: DataplaneState, handled: HandledPacket): readonly string[] {
  if (!logsPart(state, 'flow', 'basic')) return [];
  return [
    ...arrival(state, handled),
    ...(handled.isNew ? setup(state, handled.row) : known(state, handled)),
    ...departure(state, handled),
    '',
  ];
}

function arrival(state: DataplaneState, { packet, observed, isNew }: HandledPacket): readonly string[] {
  const { header, flow, identity } = observed;
  const vsys = state.compiled.interfaces[header.ingressInterface]?.vsys ?? 1;
  const stage = flow === 0 || isNew ? 'slowpath' : 'fastpath';
  const length = Math.floor(packet.bytes / packet.count);
  const tcp =
    packet.protocol === TCP
      ? [
          `TCP:    sport ${header.sourcePort}, dport ${header.destinationPort}, seq ${identity.sequence}, flags ${flagsText(packet.tcpFlags)}`,
        ]
      : [
          `${protocolName(packet.protocol).toUpperCase()}:    sport ${header.sourcePort}, dport ${header.destinationPort}`,
        ];
  return [
    `Packet received at ${stage} stage`,
    `Packet info: len ${length + 14} port ${header.ingressInterface} interface ${header.ingressInterface} vsys ${vsys}`,
    'Packet decoded dump:',
    `IP:     ${endpoints(state, header)}, protocol ${packet.protocol}`,
    `        version ${header.ipVersion}, len ${length}, id ${identity.identification}`,
    ...tcp,
  ];
}

function flagsText(flags: number): string {
  const names = FLAG_NAMES.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  return `0x${flags.toString(16).padStart(4, '0')} (${names.join(' ')})`;
}

function endpoints({ table }: DataplaneState, { source, destination }: Header): string {
  return `${table.addresses.text(source)}->${table.addresses.text(destination)}`;
}

/** What session setup has found for a new session. */
function setup(state: DataplaneState, row: number): readonly string[] {
  const { table, compiled } = state;
  const { names } = compiled;
  const ingress = names.interfaces.nameOf(table.ingressInterface[row] ?? 0);
  const egress = names.interfaces.nameOf(table.egressInterface[row] ?? 0);
  const natRule = table.natRule[row] ?? 0;
  const rule = table.rule[row] ?? 0;
  return [
    `Session setup: vsys ${table.vsys[row]}`,
    `Session setup: ingress interface ${ingress} egress interface ${egress} (zone ${table.toZone[row]})`,
    natRule === 0
      ? 'NAT policy lookup, no rule matched'
      : `NAT policy lookup, matched rule index ${natRule - 1} (${names.natRules.nameOf(natRule)})`,
    `Policy lookup, matched rule index ${rule - 1} (${names.securityRules.nameOf(rule)}), action allow`,
    ...(natRule === 0 ? [] : [`NAT: ${translation(state, row)}`]),
    `Allocated new session ${compiled.numbering.idOf(row)}.`,
    'Created session, enqueue to install',
  ];
}

function translation({ table }: DataplaneState, row: number): string {
  const text = (address: number | undefined, port: number | undefined) =>
    `${table.addresses.text(address ?? 0)}[${port}]`;
  const source = text(table.source[row], table.sourcePort[row]);
  const destination = text(table.destination[row], table.destinationPort[row]);
  const newSource = text(table.translatedSource[row], table.translatedSourcePort[row]);
  const newDestination = text(table.translatedDestination[row], table.translatedDestinationPort[row]);
  return `${source}->${destination} translated to ${newSource}->${newDestination}`;
}

function known({ compiled }: DataplaneState, { row, observed }: HandledPacket): readonly string[] {
  if (row === 0) return ['No active flow found'];
  const direction = (observed.flow & 1) === 0 ? 'c2s' : 's2c';
  return [`Flow fastpath, session ${compiled.numbering.idOf(row)} ${direction}`];
}

function departure(
  state: DataplaneState,
  { packet, observed, verdict, moved }: HandledPacket,
): readonly string[] {
  const { names } = state.compiled;
  if (verdict === 'cookie') return ['SYN cookie sent in place of the server'];
  if (verdict !== 'forwarded') return drop(moved, verdict);
  const egress = names.interfaces.nameOf(packet.egressInterface);
  const isTranslated =
    packet.source !== observed.header.source ||
    packet.destination !== observed.header.destination ||
    packet.sourcePort !== observed.header.sourcePort ||
    packet.destinationPort !== observed.header.destinationPort;
  return [
    ...(isTranslated ? [`NAT session, run address/port translation: ${endpoints(state, packet)}`] : []),
    `Forwarding lookup, ingress interface ${observed.header.ingressInterface}`,
    `Route found, interface ${egress}`,
    `Transmit packet size ${Math.floor(packet.bytes / packet.count)} on port ${packet.egressInterface}`,
  ];
}

function drop(moved: (counter: number) => boolean, verdict: Verdict): readonly string[] {
  const causes = COUNTER_CATALOGUE.filter(({ severity }, counter) => severity !== 'info' && moved(counter));
  const causeLines = causes.map(({ name, description }) => `Packet dropped, ${name}: ${description}`);
  const answer = verdict === 'reset' ? ['TCP RST sent to the sender'] : [];
  return [...(causeLines.length === 0 ? ['Packet dropped'] : causeLines), ...answer];
}
