// Captured frames as lines, in the form of tcpdump, which view-pcap is. Assumption: what its options print follows tcpdump's; names of
// hosts are never looked up, because there is nobody to ask.
import type { CapturedFrame } from '../../engine/packet-diag/captured-frame.ts';
import { dateTime } from './ctime.ts';
import { type DecodedFrame, decodeFrame } from './decoded-frame.ts';

/** How frames are printed. */
export interface PcapLayout {
  readonly time: 'none' | 'time' | 'date' | 'seconds' | 'delta';
  readonly ports: 'names' | 'numbers';
  readonly linkHeader: 'shown' | 'hidden';
  readonly sequence: 'absolute' | 'relative';
  readonly detail: 'brief' | 'verbose';
  readonly dump: 'none' | 'hex' | 'hex-ascii';
}

const PORT_NAMES: Readonly<Record<number, string>> = {
  20: 'ftp-data',
  21: 'ftp',
  22: 'ssh',
  25: 'smtp',
  53: 'domain',
  80: 'http',
  110: 'pop3',
  123: 'ntp',
  143: 'imap',
  443: 'https',
  445: 'microsoft-ds',
  1720: 'h323hostcall',
  3389: 'ms-wbt-server',
  5060: 'sip',
};
const PROTOCOL_NAMES: Readonly<Record<number, string>> = {
  1: 'ICMP',
  6: 'TCP',
  17: 'UDP',
  58: 'ICMPv6',
  132: 'SCTP',
};
const TCP_HEADER = 20;

/** One line a frame, more where they are wanted. */
export function viewedFrames(frames: readonly CapturedFrame[], layout: PcapLayout): readonly string[] {
  const firsts = new Map<string, number>();
  return [
    '',
    ...frames.flatMap((frame, index) => [
      ...frameLines(frame, frames[index - 1]?.at ?? frame.at, { layout, firsts }),
      ...dumpLines(frame, layout),
    ]),
  ];
}

interface Printing {
  readonly layout: PcapLayout;
  /** The first sequence number of each flow, for relative ones. */
  readonly firsts: Map<string, number>;
}

function frameLines(frame: CapturedFrame, before: number, printing: Printing): readonly string[] {
  const { layout } = printing;
  const decoded = decodeFrame(frame.bytes);
  const link =
    layout.linkHeader === 'shown'
      ? `${decoded.sourceMac} > ${decoded.destinationMac}, ethertype ${decoded.family === 4 ? 'IPv4 (0x0800)' : 'IPv6 (0x86dd)'}, length ${frame.length}: `
      : '';
  const head = `${timeText(frame.at, before, layout)}${link}${layout.linkHeader === 'shown' ? '' : decoded.family === 4 ? 'IP ' : 'IP6 '}`;
  const body = `${endText(decoded, 'source', layout)} > ${endText(decoded, 'destination', layout)}: ${transportText(frame, decoded, printing)}`;
  if (layout.detail === 'brief') return [`${head}${body}`];
  return [`${head}${headerText(decoded)}`, `    ${body}`];
}

function timeText(at: number, before: number, { time }: PcapLayout): string {
  const micros = `${String(at % 1000).padStart(3, '0')}000`;
  const clock = dateTime(at).slice(11);
  switch (time) {
    case 'none':
      return '';
    case 'time':
      return `${clock}.${micros} `;
    case 'date':
      return `${dateTime(at).slice(0, 10).replaceAll('/', '-')} ${clock}.${micros} `;
    case 'seconds':
      return `${Math.floor(at / 1000)}.${micros} `;
    case 'delta': {
      const past = at - before;
      return `${dateTime(past).slice(11)}.${String(past % 1000).padStart(3, '0')}000 `;
    }
  }
}

function headerText(decoded: DecodedFrame): string {
  const name = `${PROTOCOL_NAMES[decoded.protocol] ?? 'unknown'} (${decoded.protocol})`;
  if (decoded.family === 6)
    return `(hlim ${decoded.timeToLive}, next-header ${name} payload length: ${decoded.ipLength - 40})`;
  return `(tos 0x0, ttl ${decoded.timeToLive}, id ${decoded.identification}, offset 0, flags [DF], proto ${name}, length ${decoded.ipLength})`;
}

function endText(decoded: DecodedFrame, end: 'source' | 'destination', { ports }: PcapLayout): string {
  const port = end === 'source' ? decoded.sourcePort : decoded.destinationPort;
  const address = decoded[end];
  if (port === 0) return address;
  return `${address}.${(ports === 'names' ? PORT_NAMES[port] : undefined) ?? port}`;
}

function transportText(frame: CapturedFrame, decoded: DecodedFrame, printing: Printing): string {
  const payload = frame.length - decoded.transport;
  switch (decoded.protocol) {
    case 6:
      return tcpText(frame, decoded, printing);
    case 17:
      return `UDP, length ${payload - 8}`;
    case 1:
    case 58:
      return echoText(frame, decoded);
    case 132:
      return `sctp (1) chunk type ${frame.bytes[decoded.transport + 12] ?? 0}, length ${payload}`;
    default:
      return `ip-proto-${decoded.protocol} ${payload}`;
  }
}

function tcpText({ bytes, length }: CapturedFrame, decoded: DecodedFrame, printing: Printing): string {
  const { layout, firsts } = printing;
  const { transport } = decoded;
  if (bytes.length < transport + TCP_HEADER) return '[|tcp]';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = bytes[transport + 13] ?? 0;
  const payload = length - transport - TCP_HEADER;
  const isSyn = (flags & 2) !== 0;
  const own = relativeTo(decoded, 'own');
  const sequence = view.getUint32(transport + 4);
  const acknowledgment = view.getUint32(transport + 8);
  const isFirst = !firsts.has(own);
  if (isFirst || isSyn) firsts.set(own, sequence);
  const base = layout.sequence === 'absolute' || isFirst || isSyn ? 0 : (firsts.get(own) ?? 0);
  const otherBase = layout.sequence === 'absolute' || isSyn ? 0 : firsts.get(relativeTo(decoded, 'other'));
  const from = (sequence - base) >>> 0;
  const showsSequence = payload > 0 || (flags & 7) !== 0;
  const span = payload > 0 ? `${from}:${(from + payload) >>> 0}` : String(from);
  const parts = [
    `Flags [${flagLetters(flags)}]`,
    ...(layout.detail === 'verbose'
      ? [
          `cksum 0x${view
            .getUint16(transport + 16)
            .toString(16)
            .padStart(4, '0')} (correct)`,
        ]
      : []),
    ...(showsSequence ? [`seq ${span}`] : []),
    ...((flags & 16) !== 0 ? [`ack ${(acknowledgment - (otherBase ?? 0)) >>> 0}`] : []),
    `win ${view.getUint16(transport + 14)}`,
    `length ${payload}`,
  ];
  return parts.join(', ');
}

function relativeTo(decoded: DecodedFrame, whose: 'own' | 'other'): string {
  const source = `${decoded.source} ${decoded.sourcePort}`;
  const destination = `${decoded.destination} ${decoded.destinationPort}`;
  return whose === 'own' ? `${source} ${destination}` : `${destination} ${source}`;
}

function flagLetters(flags: number): string {
  const letters = [
    [1, 'F'],
    [2, 'S'],
    [4, 'R'],
    [8, 'P'],
  ] as const;
  const set = letters.filter(([bit]) => (flags & bit) !== 0).map(([, letter]) => letter);
  return `${set.join('')}${(flags & 16) === 0 ? '' : '.'}` || 'none';
}

function echoText({ bytes, length }: CapturedFrame, { transport, family }: DecodedFrame): string {
  const type = bytes[transport] ?? 0;
  const kind = type === 8 || type === 128 ? 'echo request' : 'echo reply';
  const short = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const name = family === 4 ? 'ICMP' : 'ICMP6';
  return `${name} ${kind}, id ${short(transport + 4)}, seq ${short(transport + 6)}, length ${length - transport}`;
}

/** The packet from the IP header on, sixteen bytes a line. */
function dumpLines({ bytes }: CapturedFrame, { dump }: PcapLayout): readonly string[] {
  if (dump === 'none') return [];
  const packet = bytes.subarray(14);
  const lines: string[] = [];
  for (let at = 0; at < packet.length; at += 16) {
    const row = packet.subarray(at, at + 16);
    const hex = [...row].map(
      (byte, index) => byte.toString(16).padStart(2, '0') + (index % 2 === 1 ? ' ' : ''),
    );
    const letters = [...row]
      .map((byte) => (byte >= 33 && byte < 127 ? String.fromCharCode(byte) : '.'))
      .join('');
    const offset = `\t0x${at.toString(16).padStart(4, '0')}:  `;
    lines.push(
      dump === 'hex' ? `${offset}${hex.join('').trimEnd()}` : `${offset}${hex.join('').padEnd(41)}${letters}`,
    );
  }
  return lines;
}

/** Assumption: the words, which are those of the tool that reads the file. */
export function noSuchCapture(name: string): readonly string[] {
  return ['', `tcpdump: ${name}: No such file or directory`];
}
