// Packets of the management port, as far as they follow from what the firewall shows of itself: its time servers and the
// administrators who are logged in. Assumption: how often each is heard of, and how long their packets are.
import { managementOf } from '../ha/management-address.ts';
import type { Instant } from '../instant.ts';
import { fingerprint, macOctets, neighborMac } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { TCP, TCP_ACK, UDP } from '../packet/packet.ts';
import type { CapturedFrame } from '../packet-diag/captured-frame.ts';
import { frameOf } from '../packet-diag/frame.ts';
import { parseIpv4 } from '../table/address.ts';
import { adminSessions } from './administration-records.ts';

/** Somebody whom the management port talks to again and again. */
interface Correspondent {
  readonly address: string;
  /** Whoever asks; the other answers. */
  readonly asks: 'firewall' | 'other';
  readonly protocol: number;
  readonly port: number;
  readonly application: string;
  /** Milliseconds from one question to the next. */
  readonly every: number;
  /** Bytes of payload of the question and of the answer. */
  readonly bytes: readonly [number, number];
}

const HEADERS = 20;
const UDP_HEADER = 8;
const TCP_HEADER = 20;
/** Milliseconds until the answer. */
const ANSWERED_AFTER = 4;

/** Frames after `from` and until `to`, oldest first; the same whenever they are asked for. */
export function managementFrames(
  state: DataplaneState,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly CapturedFrame[] {
  return correspondents(state)
    .flatMap((one) => exchanges(state, one, { from: from - ANSWERED_AFTER, to }))
    .filter(({ at }) => at > from && at <= to)
    .sort((a, b) => a.at - b.at);
}

function correspondents(state: DataplaneState): readonly Correspondent[] {
  const { administration } = state.compiled.world;
  const servers = administration.ntpServers.map(
    ({ address }): Correspondent => ({
      address,
      asks: 'firewall',
      protocol: UDP,
      port: 123,
      application: 'ntp',
      every: 64_000,
      bytes: [48, 48],
    }),
  );
  const others = adminSessions(state).filter(({ whose }) => whose === 'other');
  const clients = others.map(
    ({ from, client }): Correspondent => ({
      address: from,
      asks: 'other',
      protocol: TCP,
      port: client === 'Web' ? 443 : 22,
      application: client === 'Web' ? 'ssl' : 'ssh',
      every: client === 'Web' ? 10_000 : 30_000,
      bytes: client === 'Web' ? [310, 1240] : [52, 52],
    }),
  );
  return [...servers, ...clients];
}

function exchanges(
  state: DataplaneState,
  one: Correspondent,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly CapturedFrame[] {
  const phase = fingerprint(`management ${one.address} ${one.port}`) % one.every;
  const frames: CapturedFrame[] = [];
  for (let number = Math.ceil((from - phase) / one.every); number * one.every + phase <= to; number++) {
    const at = number * one.every + phase;
    frames.push(frame(state, one, { at, number, direction: 0 }));
    frames.push(frame(state, one, { at: at + ANSWERED_AFTER, number, direction: 1 }));
  }
  return frames;
}

function frame(
  state: DataplaneState,
  one: Correspondent,
  { at, number, direction }: { readonly at: Instant; readonly number: number; readonly direction: 0 | 1 },
): CapturedFrame {
  const { world } = state.compiled;
  const port = managementOf(state, 'local');
  const own = { address: parseIpv4(port.address) ?? 0, mac: macOctets(port.mac) };
  const other = {
    address: parseIpv4(one.address) ?? 0,
    mac: macOctets(neighborMac(world.name, port.gateway)),
  };
  const asking = one.asks === 'firewall' ? own : other;
  const answering = one.asks === 'firewall' ? other : own;
  const [sender, receiver] = direction === 0 ? [asking, answering] : [answering, asking];
  const print = fingerprint(`${one.address} ${one.port}`);
  const askingPort = one.port === 123 ? 123 : 49_152 + (print % 16_000);
  const header = one.protocol === UDP ? UDP_HEADER : TCP_HEADER;
  const [asked, answered] = one.bytes;
  const bytes = frameOf({
    sourceMac: sender.mac,
    destinationMac: receiver.mac,
    source: sender.address,
    destination: receiver.address,
    sourcePort: direction === 0 ? askingPort : one.port,
    destinationPort: direction === 0 ? one.port : askingPort,
    protocol: one.protocol,
    length: HEADERS + header + one.bytes[direction],
    timeToLive: 64,
    identification: (print + number * 2 + direction) & 0xffff,
    tcpFlags: TCP_ACK,
    sequence: (print + number * (direction === 0 ? asked : answered)) >>> 0,
    acknowledgment: (print + (number + direction) * (direction === 0 ? answered : asked)) >>> 0,
    sctpChunk: 0,
    direction,
    application: one.application,
    payloadSeed: (print + number) >>> 0,
    flowSeed: print,
  });
  return { at, bytes, length: bytes.length };
}
