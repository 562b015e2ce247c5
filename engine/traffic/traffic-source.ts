// A traffic source of the world, compiled: who talks to whom, how often, and how it ends.
import { PROTOCOL_NUMBERS } from '../application.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { ICMP, Packet, TCP, UDP } from '../packet/packet.ts';
import { SessionSetup } from '../packet/session-setup.ts';
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { RandomStream } from '../random.ts';
import type { WorldTraffic } from '../world/world-schema.ts';

/** How a TCP conversation comes to its end; the code is the position. */
export const ENDINGS = ['fin', 'clientReset', 'serverReset', 'silence'] as const;
type Ending = (typeof ENDINGS)[number];

/** Lowest and highest value of a uniform draw. */
export type Range = readonly [number, number];

/** Retransmissions of one conversation, in seconds after each other. */
export const RETRANSMISSIONS: readonly number[] = [1, 2, 4];
const RETRANSMISSION_TOTAL = 7000;
/** Milliseconds that handshake and farewell need beside their round trips. */
const CEREMONY = 1000;
const FIRST_SEQUENCE = 1;
/** So that packet counts of a burst stay plausible. */
const LARGEST_BURST = 64;
const NANOSECONDS_PER_SECOND = 1_000_000_000;

/** Parameters of a source in numbers. Times are milliseconds. */
export interface TrafficSource {
  readonly name: string;
  readonly application: number;
  readonly protocol: number;
  /** For ICMP the first sequence number. */
  readonly serverPort: number;
  readonly clients: readonly Prefix[];
  readonly servers: readonly Prefix[];
  /** Mean nanoseconds between two new conversations; undefined for a source that keeps connections. */
  readonly interval: number | undefined;
  readonly connections: number;
  readonly exchanges: Range;
  readonly requestBytes: Range;
  readonly responseBytes: Range;
  readonly think: Range;
  readonly roundTrip: Range;
  readonly endings: readonly number[];
  readonly answers: WorldTraffic['answers'];
  readonly urlCategories: readonly number[];
  /** Longest timer, in milliseconds, that a session of this source can be left with, by ending. */
  readonly afterlife: readonly number[];
  /** Longest pause, in milliseconds, that surely leaves a session of this source alive. */
  readonly patience: number;
}

/** Compiles a source of a checked world. */
export function compileTrafficSource(compiled: CompiledWorld, traffic: WorldTraffic): TrafficSource {
  const { names } = compiled;
  const applicationId = names.applications.idOf(traffic.application);
  const application = compiled.applications[applicationId];
  if (application === undefined) throw new Error(`unknown application ${traffic.application}`);
  const protocol = PROTOCOL_NUMBERS[application.transport];
  return {
    name: traffic.name,
    application: applicationId,
    protocol,
    serverPort: traffic.port ?? application.ports[0] ?? FIRST_SEQUENCE,
    clients: prefixesOf(traffic.clients),
    servers: prefixesOf(traffic.servers),
    interval: traffic.perSecond === undefined ? undefined : NANOSECONDS_PER_SECOND / traffic.perSecond,
    connections: traffic.connections ?? 0,
    exchanges: traffic.exchanges,
    requestBytes: traffic.requestBytes,
    responseBytes: traffic.responseBytes,
    think: traffic.think,
    roundTrip: traffic.roundTrip,
    endings: ENDINGS.map((ending) => traffic.ends[ending]),
    answers: traffic.answers,
    urlCategories: traffic.urlCategories.map((category) => names.urlCategories.idOf(category)),
    afterlife: ENDINGS.map((ending) => afterlife(compiled, { protocol, ending, own: application.timeout })),
    patience: ((application.timeout ?? compiled.timers.tcp) * 1000) / 2,
  };
}

function prefixesOf(texts: readonly string[]): readonly Prefix[] {
  return texts.map(parsePrefix).filter((prefix) => prefix !== undefined);
}

interface Life {
  readonly protocol: number;
  readonly ending: Ending;
  readonly own: number | undefined;
}

function afterlife(compiled: CompiledWorld, { protocol, ending, own }: Life): number {
  const { timers } = compiled;
  if (protocol === UDP) return Math.max(timers.discardUdp, own ?? timers.udp) * 1000;
  if (protocol !== TCP) return Math.max(timers.discardOtherIp, own ?? timers.icmp) * 1000;
  // A packet of a session is never lost, so that the second FIN follows the first within the course of the conversation.
  const closing = Math.max(timers.discardTcp, timers.tcpInit, timers.tcpHandshake, timers.tcpTimeWait);
  return (ending === 'silence' ? Math.max(closing, own ?? timers.tcp) : closing) * 1000;
}

/**
 * The longest time, in milliseconds, from the first packet of a conversation until its sessions are surely gone: every packet
 * refreshes them for at most the longest timer, and no packet comes later than the slowest course of the conversation.
 */
export function longestTrace(source: TrafficSource, exchanges: number, ending: number): number {
  const trip = source.roundTrip[1];
  const course = exchanges * (source.think[1] + trip) + 4 * trip + RETRANSMISSION_TOTAL + CEREMONY;
  return course + (source.afterlife[ending] ?? 0);
}

/** The longest trace any conversation of the source can have. */
export function longestTraceOfAny(source: TrafficSource): number {
  const traces = source.endings.map((weight, ending) =>
    weight === 0 ? 0 : longestTrace(source, source.exchanges[1], ending),
  );
  return Math.max(...traces);
}

/**
 * Exchanges that may travel as one burst with as many packets. Before the user comes, only what is left at the start counts: a
 * burst keeps a session alive as its parts would, and the last stretch before the start is played part by part.
 */
export function exchangesAtOnce(source: TrafficSource, left: number, untilStart: number): number {
  if (untilStart <= 0 || source.protocol !== TCP) return 1;
  const slowest = source.think[1] + source.roundTrip[1];
  const fitting = Math.floor(Math.min(untilStart, source.patience) / Math.max(1, slowest)) - 1;
  return Math.max(1, Math.min(left, fitting, LARGEST_BURST));
}

/** Sessions that one conversation opens: none when its first packet is denied, one for each echo request of a ping. */
export function sessionsOfConversation(compiled: CompiledWorld, source: TrafficSource): number {
  const client = source.clients[0]?.network ?? 0;
  const packet = new Packet();
  packet.source = client;
  packet.destination = source.servers[0]?.network ?? 0;
  packet.protocol = source.protocol;
  packet.destinationPort = source.serverPort;
  const zone = compiled.interfaces[compiled.forwarding.egressOf(client)]?.zone ?? 0;
  if (new SessionSetup(compiled).decide(packet, zone) !== 'allowed') return 0;
  return source.protocol === ICMP ? Math.round((source.exchanges[0] + source.exchanges[1]) / 2) : 1;
}

/** An address out of the prefixes, network and broadcast address of a subnet left out. */
export function drawAddress(prefixes: readonly Prefix[], random: RandomStream): number {
  const prefix = prefixes.length === 1 ? prefixes[0] : prefixes[random.below(prefixes.length)];
  if (prefix === undefined) return 0;
  if (prefix.length >= 31) return prefix.network + (prefix.length === 31 ? random.below(2) : 0);
  return prefix.network + random.between(1, 2 ** (32 - prefix.length) - 2);
}

/** Position in a list of weights, drawn in proportion. */
export function drawWeighted(weights: readonly number[], random: RandomStream): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random.below(total);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

/** A whole number of the range. */
export function drawRange(range: Range, random: RandomStream): number {
  return range[0] === range[1] ? range[0] : random.between(range[0], range[1]);
}
