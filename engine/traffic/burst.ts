// What an end sends in one instant, packet behind packet.
import { hasHandshake, type Packet, SCTP, TCP } from '../packet/packet.ts';
import type { TrafficSource } from './traffic-source.ts';

const HEADERS_TCP = 40;
const HEADERS_UDP = 28;
/** With the header of one chunk of data. */
const HEADERS_SCTP = 48;
/** An IPv6 header is so much longer than one of IPv4. */
const LONGER_IPV6_HEADER = 20;

/** What there is to send. */
export interface Load {
  /** Bytes of one exchange. */
  readonly payload: number;
  /** Exchanges, or bare segments, that travel in this instant. */
  readonly times: number;
  /** Payload of the longest packet. */
  readonly segment: number;
}

/** The packets of a load, cut out of it one by one or as a train. One record is begun anew for every load. */
export class Burst {
  /** Packets that have still to be taken, and those that were. */
  left = 0;
  taken = 0;
  private payload = 0;
  private segment = 0;
  /** Packets of one exchange: full segments, and a last one with the rest. */
  private segments = 1;
  private headers = 0;

  begin(source: TrafficSource, { payload, times, segment }: Load, ipVersion: number): void {
    const isOnePacket = payload <= segment || !hasHandshake(source.protocol);
    this.payload = payload;
    this.segments = isOnePacket ? 1 : Math.ceil(payload / segment);
    this.segment = segment;
    this.headers = headersOf(source.protocol, ipVersion);
    this.left = this.segments * times * source.packets;
    this.taken = 0;
  }

  /** Makes the packet the next one of the burst. */
  takeOne(packet: Packet): void {
    packet.count = 1;
    packet.payloadPackets = this.payload > 0 ? 1 : 0;
    packet.bytes = this.headers + this.payloadOfNext();
    this.left--;
    this.taken++;
  }

  /** Makes the packet a train of all that are left; none is taken. */
  showTrain(packet: Packet): void {
    const { left, payload, segment, segments } = this;
    const exchanges = Math.ceil(left / segments);
    const takenOfFirst = exchanges * segments - left;
    packet.count = left;
    packet.payloadPackets = payload > 0 ? left : 0;
    packet.bytes = left * this.headers + exchanges * payload - takenOfFirst * segment;
  }

  private payloadOfNext(): number {
    const { payload, segment, segments } = this;
    if (segments === 1) return payload;
    return (this.left - 1) % segments === 0 ? payload - (segments - 1) * segment : segment;
  }
}

/** Bytes of the headers of a packet. */
export function headersOf(protocol: number, ipVersion: number): number {
  const longer = ipVersion === 6 ? LONGER_IPV6_HEADER : 0;
  if (protocol === TCP) return HEADERS_TCP + longer;
  return (protocol === SCTP ? HEADERS_SCTP : HEADERS_UDP) + longer;
}
