// A small reader of pcap files, for tests: it knows nothing of how they are written.
import { Buffer } from 'node:buffer';

/** A packet of a file, checksums judged. */
export interface ReadPacket {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `10.0.0.5:1024 > 192.0.2.1:443`; of ICMP without ports. */
  readonly flow: string;
  readonly timeToLive: number;
  readonly tcpFlags: number;
  readonly sequence: number;
  readonly acknowledgment: number;
  readonly payload: number;
  readonly originalLength: number;
  readonly capturedLength: number;
  /** False where a checksum of IP or of the transport is wrong; true for a cut packet. */
  readonly isSound: boolean;
}

/** Reads IPv4 and IPv6 over Ethernet. */
export function readPcap(bytes: Uint8Array): readonly ReadPacket[] {
  const file = Buffer.from(bytes);
  if (file.readUInt32LE(0) !== 0xa1b2c3d4 || file.readUInt32LE(20) !== 1)
    throw new Error('no pcap of Ethernet');
  const packets: ReadPacket[] = [];
  for (let at = 24; at < file.length; ) {
    const captured = file.readUInt32LE(at + 8);
    const header = {
      at: file.readUInt32LE(at) * 1000 + file.readUInt32LE(at + 4) / 1000,
      length: file.readUInt32LE(at + 12),
    };
    packets.push(readFrame(file.subarray(at + 16, at + 16 + captured), header));
    at += 16 + captured;
  }
  return packets;
}

function readFrame(
  frame: Buffer,
  { at, length }: { readonly at: number; readonly length: number },
): ReadPacket {
  const isIpv6 = frame.readUInt16BE(12) === 0x86dd;
  const ip = frame.subarray(14);
  const protocol = ip.readUInt8(isIpv6 ? 6 : 9);
  const transport = ip.subarray(isIpv6 ? 40 : 20);
  const hasPorts = protocol === 6 || protocol === 17;
  const ends = isIpv6
    ? [ip.subarray(8, 24), ip.subarray(24, 40)]
    : [ip.subarray(12, 16), ip.subarray(16, 20)];
  const [source = '', destination = ''] = ends.map((address) => [...address].join('.'));
  const flow = hasPorts
    ? `${source}:${transport.readUInt16BE(0)} > ${destination}:${transport.readUInt16BE(2)}`
    : `${source} > ${destination}`;
  const isTcp = protocol === 6 && transport.length >= 20;
  const isWhole = frame.length === length;
  return {
    at,
    flow,
    timeToLive: ip.readUInt8(isIpv6 ? 7 : 8),
    tcpFlags: isTcp ? transport.readUInt8(13) : 0,
    sequence: isTcp ? transport.readUInt32BE(4) : 0,
    acknowledgment: isTcp ? transport.readUInt32BE(8) : 0,
    payload: isTcp ? transport.length - 20 : Math.max(0, transport.length - 8),
    originalLength: length,
    capturedLength: frame.length,
    isSound:
      !isWhole ||
      ((isIpv6 || wordSum(ip.subarray(0, 20)) === 0xffff) &&
        isTransportSound(ip, transport, protocol, isIpv6)),
  };
}

function isTransportSound(ip: Buffer, transport: Buffer, protocol: number, isIpv6: boolean): boolean {
  if (protocol === 1) return wordSum(transport) === 0xffff;
  const pseudo = Buffer.concat([
    ip.subarray(isIpv6 ? 8 : 12, isIpv6 ? 40 : 20),
    Buffer.from([0, protocol, transport.length >> 8, transport.length & 255]),
  ]);
  return wordSum(Buffer.concat([pseudo, transport])) === 0xffff;
}

function wordSum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    sum += (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    sum = (sum & 0xffff) + (sum >>> 16);
  }
  return sum;
}
