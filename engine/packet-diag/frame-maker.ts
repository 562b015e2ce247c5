// From a packet in the packet path to the parts of its frame: link addresses, sequence numbers, hops.
import { hardwareId } from '../network/interface-ids.ts';
import { macOctets, neighborMac, portMac } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { type Packet, SEQUENCE_IN_WINDOW, SEQUENCE_OUTSIDE, TCP } from '../packet/packet.ts';
import { TCP_CLIENT_FIN, TCP_SERVER_FIN, TCP_TIME_WAIT } from '../packet/tcp-state.ts';
import type { Ipv6Words } from '../table/address.ts';
import { isPooled } from '../table/address-pool.ts';
import { StateHash } from '../table/state-hash.ts';
import { frameOf } from './frame.ts';
import type { Header } from './packet-matcher.ts';

// Assumption: hosts send with a time to live of 64 and the firewall takes one off.
const TIME_TO_LIVE = 64;
const TCP_HEADERS = 40;
const TCP_HEADERS_IPV6 = 60;
/** The payload of a full segment: one that was lost leaves such a gap. */
const SEGMENT = 1460;
const FAR_OUTSIDE = 0x4000_0000;
const HALF_WORD = 0xffff;

/** What is the same for a packet at every stage. */
export interface PacketIdentity {
  readonly direction: number;
  readonly sequence: number;
  readonly acknowledgment: number;
  readonly identification: number;
  readonly payloadSeed: number;
  readonly flowSeed: number;
}

/** A packet at one stage. */
export interface StagedPacket {
  /** As it is at the stage: before translation or after. */
  readonly header: Header;
  readonly identity: PacketIdentity;
  readonly packet: Packet;
  /** Number of the interface it came in by or leaves by. */
  readonly port: number;
  readonly way: 'in' | 'out';
}

/**
 * Who the packet is, before it is counted; row 0 for a packet without a session. Assumption: the numbers of both ends begin at
 * values that follow from the session, and every byte that was counted has moved them on.
 */
export function identityOf(
  state: DataplaneState,
  packet: Packet,
  row: number,
  direction: number,
): PacketIdentity {
  const { table } = state;
  const began = row === 0 ? Math.floor(state.now / 1000) : (table.startSecond[row] ?? 0);
  // A first packet has no session yet, and the numbers that its session will have: both follow from the client.
  const client = row === 0 ? packet.source : (table.source[row] ?? 0);
  const clientPort = row === 0 ? packet.sourcePort : (table.sourcePort[row] ?? 0);
  const flow = hashed(client, clientPort, began);
  const seen = row === 0 ? 0 : ((direction === 0 ? table.packetsC2s[row] : table.packetsS2c[row]) ?? 0);
  const sequence = firstNumber(flow, direction) + numbersOf(state, row, direction, packet);
  const acknowledgment = firstNumber(flow, 1 - direction) + numbersOf(state, row, 1 - direction, packet);
  return {
    direction,
    sequence: (sequence + offsetOf(packet)) >>> 0,
    acknowledgment: acknowledgment >>> 0,
    identification: hashed(flow, direction, seen) & HALF_WORD,
    payloadSeed: hashed(seen, flow, direction),
    flowSeed: flow,
  };
}

/** Numbers that an end has used up: its SYN, its payload, its FIN. */
function numbersOf({ table }: DataplaneState, row: number, end: number, packet: Packet): number {
  if (packet.protocol !== TCP || row === 0) return 0;
  const packets = (end === 0 ? table.packetsC2s[row] : table.packetsS2c[row]) ?? 0;
  const bytes = (end === 0 ? table.bytesC2s[row] : table.bytesS2c[row]) ?? 0;
  const headers = isPooled(table.source[row] ?? 0) ? TCP_HEADERS_IPV6 : TCP_HEADERS;
  const payload = Math.max(0, bytes - packets * headers);
  const syn = packets > 0 ? 1 : 0;
  return syn + payload + (hasSentFin(table.tcpState[row] ?? 0, end) ? 1 : 0);
}

function hasSentFin(state: number, end: number): boolean {
  return state === TCP_TIME_WAIT || state === (end === 0 ? TCP_CLIENT_FIN : TCP_SERVER_FIN);
}

function offsetOf({ sequence, protocol }: Packet): number {
  if (protocol !== TCP) return 0;
  if (sequence === SEQUENCE_IN_WINDOW) return SEGMENT;
  return sequence === SEQUENCE_OUTSIDE ? FAR_OUTSIDE : 0;
}

function firstNumber(flow: number, end: number): number {
  return hashed(flow, end, 1);
}

function hashed(a: number, b: number, c: number): number {
  const hash = new StateHash();
  hash.add(Uint32Array.of(a, b, c));
  return hash.word();
}

/** The bytes of a packet at a stage. */
export function frameAt(
  state: DataplaneState,
  { header, identity, packet, port, way }: StagedPacket,
): Uint8Array {
  const { compiled } = state;
  const own = portAddress(state, port);
  const neighbor = neighborAddress(state, way === 'in' ? header.source : header.destination, port);
  return frameOf({
    sourceMac: way === 'in' ? neighbor : own,
    destinationMac: way === 'in' ? own : neighbor,
    source: addressOf(state, header.source),
    destination: addressOf(state, header.destination),
    sourcePort: header.sourcePort,
    destinationPort: header.destinationPort,
    protocol: header.protocol,
    length: Math.floor(packet.bytes / packet.count),
    timeToLive: way === 'in' ? TIME_TO_LIVE : TIME_TO_LIVE - 1,
    identification: identity.identification,
    tcpFlags: packet.tcpFlags,
    sequence: identity.sequence,
    acknowledgment: identity.acknowledgment,
    sctpChunk: packet.sctpChunk,
    direction: identity.direction,
    application: compiled.names.applications.nameOf(packet.application),
    payloadSeed: identity.payloadSeed,
    flowSeed: identity.flowSeed,
  });
}

function addressOf({ table }: DataplaneState, address: number): number | Ipv6Words {
  return isPooled(address) ? table.addresses.wordsOf(address) : address;
}

/** The port's address as `show interface` has it; a sub-interface speaks with that of its port. */
function portAddress({ compiled }: DataplaneState, port: number): readonly number[] {
  const { serial, highAvailability } = compiled.world;
  const name = compiled.names.interfaces.nameOf(port).split('.')[0] ?? '';
  const owner = { serial, group: highAvailability?.group };
  return macOctets(portMac(owner, hardwareId(compiled.platform, name)));
}

/**
 * The neighbour's address as `show arp` has it: that of the end on the link, or else of the router towards it. Assumption: where
 * the configuration names neither, the frame has an address that follows from the end.
 */
function neighborAddress({ compiled, table }: DataplaneState, end: number, port: number): readonly number[] {
  const neighbor = compiled.neighbors.towards(end, port, table.addresses) || end;
  return macOctets(neighborMac(compiled.world.name, table.addresses.text(neighbor)));
}
