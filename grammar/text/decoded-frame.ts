// What the bytes of a captured frame say, as far as a line about it wants to know. Cut frames are read as far as they go.

/** A decoded frame. */
export interface DecodedFrame {
  readonly sourceMac: string;
  readonly destinationMac: string;
  readonly family: 4 | 6;
  readonly source: string;
  readonly destination: string;
  readonly protocol: number;
  /** From the IP header on. */
  readonly ipLength: number;
  readonly timeToLive: number;
  readonly identification: number;
  /** Position of the transport header. */
  readonly transport: number;
  /** 0 where the transport has none. */
  readonly sourcePort: number;
  readonly destinationPort: number;
}

const ETHERNET = 14;
const IPV6_TYPE = 0x86dd;
const WITH_PORTS: readonly number[] = [6, 17, 132];

/** Decodes a frame of Ethernet with IP in it. */
export function decodeFrame(bytes: Uint8Array): DecodedFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at) : 0);
  const byte = (at: number) => bytes[at] ?? 0;
  const isIpv6 = short(12) === IPV6_TYPE;
  const protocol = byte(ETHERNET + (isIpv6 ? 6 : 9));
  const transport = ETHERNET + (isIpv6 ? 40 : 20);
  const hasPorts = WITH_PORTS.includes(protocol);
  return {
    sourceMac: macText(bytes.subarray(6, 12)),
    destinationMac: macText(bytes.subarray(0, 6)),
    family: isIpv6 ? 6 : 4,
    source: isIpv6 ? ipv6Text(short, ETHERNET + 8) : ipv4Text(byte, ETHERNET + 12),
    destination: isIpv6 ? ipv6Text(short, ETHERNET + 24) : ipv4Text(byte, ETHERNET + 16),
    protocol,
    ipLength: isIpv6 ? short(ETHERNET + 4) + 40 : short(ETHERNET + 2),
    timeToLive: byte(ETHERNET + (isIpv6 ? 7 : 8)),
    identification: isIpv6 ? 0 : short(ETHERNET + 4),
    transport,
    sourcePort: hasPorts ? short(transport) : 0,
    destinationPort: hasPorts ? short(transport + 2) : 0,
  };
}

function macText(octets: Uint8Array): string {
  return [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join(':');
}

function ipv4Text(byte: (at: number) => number, at: number): string {
  return [0, 1, 2, 3].map((index) => byte(at + index)).join('.');
}

/** RFC 5952: the first longest run of zero groups is shortened. */
function ipv6Text(short: (at: number) => number, at: number): string {
  const groups = Array.from({ length: 8 }, (_, index) => short(at + index * 2));
  let [start, length] = [0, 0];
  for (let from = 0; from < 8; from++) {
    let run = 0;
    while (groups[from + run] === 0) run++;
    if (run > length) [start, length] = [from, run];
  }
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}
