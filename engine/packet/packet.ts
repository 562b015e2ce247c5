// A packet as numbers. One record is filled in again for every packet, so that no packet costs an allocation.

/** TCP flag bits as on the wire. */
export const TCP_FIN = 1;
export const TCP_SYN = 2;
export const TCP_RST = 4;
export const TCP_ACK = 16;

/** IP protocol numbers. */
export const ICMP = 1;
export const TCP = 6;
export const UDP = 17;

/** One packet, or a train of like packets that travel together. For ICMP echo the ports are identifier and sequence. */
export class Packet {
  /** Interface it came in by. */
  ingressInterface = 0;
  source = 0;
  destination = 0;
  sourcePort = 0;
  destinationPort = 0;
  protocol = 0;
  tcpFlags = 0;
  /** Packets of the train. */
  count = 1;
  /** Bytes of the whole train, IP headers included. */
  bytes = 0;
  /** Packets of the train that carry payload. */
  payloadPackets = 0;
  /** Application that App-ID recognises in the payload, sooner or later. */
  application = 0;
  /** URL category the payload asks for, 0 for none. */
  urlCategory = 0;
  /** Where it leaves; filled in by forwarding. */
  egressInterface = 0;
}

/** What became of a packet. */
export type Verdict = 'forwarded' | 'dropped';

/** True for the packet that opens a TCP connection. */
export function isFirstSyn(packet: Packet): boolean {
  return (packet.tcpFlags & (TCP_SYN | TCP_ACK | TCP_RST)) === TCP_SYN;
}
