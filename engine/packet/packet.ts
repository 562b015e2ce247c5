// A packet as numbers. One record is filled in again for every packet, so that no packet costs an allocation.
import { SCTP_INIT } from './sctp-state.ts';

/** TCP flag bits as on the wire. */
export const TCP_FIN = 1;
export const TCP_SYN = 2;
export const TCP_RST = 4;
export const TCP_ACK = 16;

/** IP protocol numbers. */
export const ICMP = 1;
export const TCP = 6;
export const UDP = 17;
export const ICMP6 = 58;
export const SCTP = 132;

/**
 * One packet, or a train of like packets of a session that `Dataplane.receiveTrain` takes through together. For ICMP echo the
 * ports are identifier and sequence.
 */
export class Packet {
  /** Interface it came in by. */
  ingressInterface = 0;
  /** 4 or 6. The addresses of an IPv6 packet are numbers of the table's address pool. */
  ipVersion = 4;
  source = 0;
  destination = 0;
  sourcePort = 0;
  destinationPort = 0;
  protocol = 0;
  tcpFlags = 0;
  /** Type of the SCTP chunk that counts; read of SCTP packets only. */
  sctpChunk = 0;
  /** Packets of the train. */
  count = 1;
  /** Bytes of the whole train, IP headers included. */
  bytes = 0;
  /** Packets of the train that carry payload. */
  payloadPackets = 0;
  /** Application that App-ID recognises in the payload, sooner or later. */
  application = 0;
  /**
   * How the TCP sequence number stands to the window that the firewall expects: `SEQUENCE_EXACT`, `SEQUENCE_IN_WINDOW` or
   * `SEQUENCE_OUTSIDE`. Numbers themselves are not simulated.
   */
  sequence = 0;
  /** Segments from the lost one to this one, which wait in the queue of the flow with it; 0 when nothing is lost. */
  segmentsAhead = 0;
  /** 1 when it acknowledges a SYN cookie of the firewall. */
  synCookie = 0;
  /** 1 for a fragment of an IP packet. */
  fragment = 0;
  /** What content inspection finds in the payload: one of the `CONTENT_` codes. */
  content = 0;
  /** Number of the threat that inspection finds; read where `content` is one. */
  threat = 0;
  /** Percent of the packet buffers that its session holds while such packets come; 0 for most. */
  buffers = 0;
  /** Traffic source of the world, counted from 1, that tells of its TLS; 0 where nothing is odd about it. */
  tls = 0;
  /** URL category the payload asks for, 0 for none. */
  urlCategory = 0;
  /**
   * Port of its sender at which the payload announces a data channel, 0 for none; the receiver reads it translated. The port of
   * the channel's companion, such as RTCP beside RTP, follows, 0 for none.
   */
  announcedPort = 0;
  announcedCompanionPort = 0;
  /** Address that the payload announces with the port; 0 for the sender's own. */
  announcedAddress = 0;
  /** Application of the announced data channel. */
  announcedApplication = 0;
  /** 1 when the firewall sent a RST to the end the packet was for. */
  peerReset = 0;
  /** 1 when a link on its way was too short for it, and the MTU that its sender is told of then, 0 for silence. */
  isTooLong = 0;
  toldMtu = 0;
  /** Milliseconds for which it waits in queues on its way. */
  wait = 0;
  /** Where it leaves; filled in by forwarding. */
  egressInterface = 0;
  /** Row of its session as far as its sender knows, 0 for unknown; filled in with the row it belongs to. Saves a lookup only. */
  knownRow = 0;
}

/** The sequence number expected next, a later one inside the window, or one outside of it. */
export const SEQUENCE_EXACT = 0;
export const SEQUENCE_IN_WINDOW = 1;
export const SEQUENCE_OUTSIDE = 2;

/** What content inspection does about a payload. Vendor: actions of security profiles. */
export const CONTENTS = ['clean', 'drop', 'reset-client', 'reset-server', 'reset-both', 'block-url'] as const;
export const CONTENT_CLEAN = 0;
export const CONTENT_RESET_CLIENT = 2;
export const CONTENT_RESET_SERVER = 3;
export const CONTENT_RESET_BOTH = 4;
export const CONTENT_BLOCK_URL = 5;

/**
 * What became of a packet. `reset`: it went no further and its sender was answered with a RST. `cookie`: it was a SYN, and the
 * firewall answered it in place of the server. `lost`: it did not come over a cable or a line, before the firewall or behind it, the
 * queue that it was to leave by was full, or it found no room in the packet buffers; its sender is told nothing.
 */
export type Verdict = 'forwarded' | 'dropped' | 'reset' | 'cookie' | 'lost';

/** True for the packet that opens a TCP connection. */
export function isFirstSyn(packet: Packet): boolean {
  return (packet.tcpFlags & (TCP_SYN | TCP_ACK | TCP_RST)) === TCP_SYN;
}

/** True for the packet that opens a connection or an association, which then waits for its answer. */
export function beginsHandshake(packet: Packet): boolean {
  if (packet.protocol === TCP) return isFirstSyn(packet);
  return packet.protocol === SCTP && packet.sctpChunk === SCTP_INIT;
}

/** True for protocols whose ends shake hands before they talk, and say so when they part. */
export function hasHandshake(protocol: number): boolean {
  return protocol === TCP || protocol === SCTP;
}

/** True for ICMP of either version of IP. */
export function isIcmp(packet: { readonly protocol: number }): boolean {
  return packet.protocol === ICMP || packet.protocol === ICMP6;
}

/** Position in FLOODS of the flood that a first packet may be part of. */
export function floodOf({ protocol }: Packet): number {
  if (protocol === TCP) return 0;
  if (protocol === UDP) return 1;
  if (protocol === ICMP) return 2;
  return protocol === ICMP6 ? 4 : 3;
}
