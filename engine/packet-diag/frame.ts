// A packet of numbers as the bytes of a frame: Ethernet, IPv4 or IPv6, TCP, UDP, SCTP or ICMP, with right checksums.
import { ICMP, ICMP6, SCTP, TCP, UDP } from '../packet/packet.ts';
import type { Ipv6Words } from '../table/address.ts';
import { crc32c, internetChecksum, sumOfWords } from './checksum.ts';
import { fillPayload } from './payload.ts';

/** Everything a frame says. */
export interface FrameParts {
  readonly sourceMac: readonly number[];
  readonly destinationMac: readonly number[];
  /** An IPv4 address, or the words of an IPv6 one; both of one family. */
  readonly source: number | Ipv6Words;
  readonly destination: number | Ipv6Words;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly protocol: number;
  /** Bytes from the IP header on. */
  readonly length: number;
  readonly timeToLive: number;
  /** IPv4 identification. */
  readonly identification: number;
  readonly tcpFlags: number;
  readonly sequence: number;
  readonly acknowledgment: number;
  readonly sctpChunk: number;
  /** 0 from the client, 1 from the server. */
  readonly direction: number;
  readonly application: string;
  readonly payloadSeed: number;
  readonly flowSeed: number;
}

const ETHERNET = 14;
const IPV4 = 20;
const IPV6 = 40;
const IPV4_TYPE = 0x0800;
const IPV6_TYPE = 0x86dd;
const DO_NOT_FRAGMENT = 0x4000;
/** Header lengths of transports. */
const TCP_HEADER = 20;
const UDP_HEADER = 8;
const ICMP_HEADER = 8;
const SCTP_HEADER = 12;
const CHUNK_HEADER = 4;
const WINDOW = 64_240;
const TCP_ACK = 16;
const TCP_PUSH = 8;

/** The frame, from the Ethernet header on. */
export function frameOf(parts: FrameParts): Uint8Array {
  const bytes = new Uint8Array(ETHERNET + parts.length);
  const view = new DataView(bytes.buffer);
  bytes.set(parts.destinationMac, 0);
  bytes.set(parts.sourceMac, 6);
  const isIpv4 = typeof parts.source === 'number';
  view.setUint16(12, isIpv4 ? IPV4_TYPE : IPV6_TYPE);
  const transport = ETHERNET + (isIpv4 ? IPV4 : IPV6);
  if (isIpv4) writeIpv4(view, parts);
  else writeIpv6(view, parts);
  writeTransport(view, transport, parts);
  return bytes;
}

function writeIpv4(view: DataView, parts: FrameParts): void {
  view.setUint8(ETHERNET, 0x45);
  view.setUint16(ETHERNET + 2, parts.length);
  view.setUint16(ETHERNET + 4, parts.identification);
  view.setUint16(ETHERNET + 6, DO_NOT_FRAGMENT);
  view.setUint8(ETHERNET + 8, parts.timeToLive);
  view.setUint8(ETHERNET + 9, parts.protocol);
  writeAddress(view, ETHERNET + 12, parts.source);
  writeAddress(view, ETHERNET + 16, parts.destination);
  view.setUint16(ETHERNET + 10, internetChecksum(bytesOf(view), ETHERNET, ETHERNET + IPV4));
}

function writeIpv6(view: DataView, parts: FrameParts): void {
  view.setUint32(ETHERNET, 0x60000000);
  view.setUint16(ETHERNET + 4, parts.length - IPV6);
  view.setUint8(ETHERNET + 6, parts.protocol);
  view.setUint8(ETHERNET + 7, parts.timeToLive);
  writeAddress(view, ETHERNET + 8, parts.source);
  writeAddress(view, ETHERNET + 24, parts.destination);
}

function writeAddress(view: DataView, at: number, address: number | Ipv6Words): void {
  const words = typeof address === 'number' ? [address] : address;
  words.forEach((word, index) => {
    view.setUint32(at + index * 4, word);
  });
}

function writeTransport(view: DataView, at: number, parts: FrameParts): void {
  switch (parts.protocol) {
    case TCP:
      writeTcp(view, at, parts);
      break;
    case UDP:
      writeUdp(view, at, parts);
      break;
    case ICMP:
    case ICMP6:
      writeIcmp(view, at, parts);
      break;
    case SCTP:
      writeSctp(view, at, parts);
      break;
    default:
      fill(view, at, parts);
  }
}

function writeTcp(view: DataView, at: number, parts: FrameParts): void {
  const hasPayload = view.byteLength > at + TCP_HEADER;
  view.setUint16(at, parts.sourcePort);
  view.setUint16(at + 2, parts.destinationPort);
  view.setUint32(at + 4, parts.sequence);
  view.setUint32(at + 8, (parts.tcpFlags & TCP_ACK) === 0 ? 0 : parts.acknowledgment);
  view.setUint8(at + 12, (TCP_HEADER / 4) << 4);
  view.setUint8(at + 13, parts.tcpFlags | (hasPayload ? TCP_PUSH : 0));
  view.setUint16(at + 14, WINDOW);
  fill(view, at + TCP_HEADER, parts);
  view.setUint16(at + 16, checksumOver(view, at, parts));
}

function writeUdp(view: DataView, at: number, parts: FrameParts): void {
  view.setUint16(at, parts.sourcePort);
  view.setUint16(at + 2, parts.destinationPort);
  view.setUint16(at + 4, view.byteLength - at);
  fill(view, at + UDP_HEADER, parts);
  // Of UDP a checksum of zero means that there is none.
  view.setUint16(at + 6, checksumOver(view, at, parts) || 0xffff);
}

/** An echo. Ports of an echo are its identifier and sequence, as the client wrote them. */
function writeIcmp(view: DataView, at: number, parts: FrameParts): void {
  const isIpv4 = parts.protocol === ICMP;
  const isReply = parts.direction === 1;
  view.setUint8(at, isIpv4 ? (isReply ? 0 : 8) : isReply ? 129 : 128);
  view.setUint16(at + 4, isReply ? parts.destinationPort : parts.sourcePort);
  view.setUint16(at + 6, isReply ? parts.sourcePort : parts.destinationPort);
  fill(view, at + ICMP_HEADER, parts);
  const checksum = isIpv4
    ? internetChecksum(bytesOf(view), at, view.byteLength)
    : checksumOver(view, at, parts);
  view.setUint16(at + 2, checksum);
}

function writeSctp(view: DataView, at: number, parts: FrameParts): void {
  view.setUint16(at, parts.sourcePort);
  view.setUint16(at + 2, parts.destinationPort);
  view.setUint32(at + 4, parts.sequence);
  const chunk = at + SCTP_HEADER;
  if (view.byteLength >= chunk + CHUNK_HEADER) {
    view.setUint8(chunk, parts.sctpChunk);
    view.setUint16(chunk + 2, view.byteLength - chunk);
    fill(view, chunk + CHUNK_HEADER, parts);
  }
  view.setUint32(at + 8, crc32c(bytesOf(view), at, view.byteLength), true);
}

function fill(
  view: DataView,
  at: number,
  { application, direction, payloadSeed, flowSeed }: FrameParts,
): void {
  if (view.byteLength > at)
    fillPayload(bytesOf(view), at, { application, direction, seed: payloadSeed, flow: flowSeed });
}

/** The checksum with the pseudo header of addresses, protocol and length. */
function checksumOver(view: DataView, at: number, { protocol, source }: FrameParts): number {
  const bytes = bytesOf(view);
  const [from, to] =
    typeof source === 'number' ? [ETHERNET + 12, ETHERNET + IPV4] : [ETHERNET + 8, ETHERNET + IPV6];
  const pseudo = sumOfWords(bytes, from, to) + protocol + (bytes.length - at);
  return internetChecksum(bytes, at, bytes.length, pseudo);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}
