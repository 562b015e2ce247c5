// A traffic source of the world in numbers: who talks to whom, how often, and how it ends.
import { TCP } from '../packet/packet.ts';
import type { Prefix } from '../policy/prefix.ts';
import type { RandomStream } from '../random.ts';
import type { WorldDataChannel } from '../world/data-channel-shape.ts';
import type { WorldTraffic } from '../world/world-schema.ts';

/** How a TCP conversation comes to its end; the code is the position. */
export const ENDINGS = ['fin', 'clientReset', 'serverReset', 'silence'] as const;
/** One of them. */
export type Ending = (typeof ENDINGS)[number];

/** Lowest and highest value of a uniform draw. */
export type Range = readonly [number, number];

/** Retransmissions of one conversation, in seconds after each other. */
export const RETRANSMISSIONS: readonly number[] = [1, 2, 4];
const RETRANSMISSION_TOTAL = 7000;
/** Milliseconds that handshake and farewell need beside their round trips. */
const CEREMONY = 1000;
/** So that packet counts of a burst stay plausible. */
const LARGEST_BURST = 64;

/** Parameters of a source in numbers. Times are milliseconds. */
export interface TrafficSource {
  readonly name: string;
  readonly application: number;
  readonly protocol: number;
  /** For ICMP the first sequence number. */
  readonly serverPort: number;
  /** From which its clients always speak; 0 for a port of their own for each conversation. */
  readonly clientPort: number;
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
  readonly reconnect: Range;
  /** Slowest answer and longest half-closed wait that any host of the world adds. */
  readonly hostDelay: number;
  readonly hostHalfClose: number;
  /** From the beginning of the warm-up; infinite for all of it. */
  readonly openedWithin: number;
  readonly endings: readonly number[];
  readonly answers: WorldTraffic['answers'];
  /** The only address that answers; 0 for any. */
  readonly answerer: number;
  /** Percent of the answers whose first segment comes last. */
  readonly lostSegments: number;
  /** Its clients are forged and hear no answer. */
  readonly forged: boolean;
  /** Packets that travel together in each direction of one exchange. */
  readonly packets: number;
  /** What its conversations announce. */
  readonly channels: readonly DataChannel[];
  /** Longest trace, in milliseconds, of anything announced; 0 where nothing is. */
  readonly channelTrace: number;
  readonly urlCategories: readonly number[];
  /** Percent of the packet buffers that one of its sessions holds. */
  readonly buffers: number;
  /** Its position in the world, from 1, where that tells of TLS; else 0. */
  readonly tls: number;
  readonly pinned: NonNullable<WorldTraffic['tls']>['pinned'];
  /** What content inspection finds in requests: one of the `CONTENT_` codes. */
  readonly content: number;
  /** Number of the threat that it finds there. */
  readonly threat: number;
  /** Longest timer, in milliseconds, that a session of this source can be left with, by ending. */
  readonly afterlife: readonly number[];
  /** Longest pause, in milliseconds, that surely leaves a session of this source alive. */
  readonly patience: number;
}

/** A data channel of a traffic source. */
export interface DataChannel {
  /** How the ends of the channel talk. Its client is the end that connects. */
  readonly data: TrafficSource;
  /** How they talk on the port after the announced one; undefined where nobody does. */
  readonly companion: TrafficSource | undefined;
  readonly announcedBy: WorldDataChannel['announcedBy'];
  /** Percent of the exchanges that announce it, and percent of the announcements that nobody uses. */
  readonly chance: number;
  readonly abandoned: number;
  readonly ports: Range;
  /** 0 for any. */
  readonly sourcePort: number;
  /** What the client announces for an address; 0 for its own. */
  readonly announcedAddress: number;
}

/**
 * The longest time, in milliseconds, from the first packet of a conversation until its sessions are surely gone: every packet
 * refreshes them for at most the longest timer, and no packet comes later than the slowest course of the conversation.
 */
export function longestTrace(source: TrafficSource, exchanges: number, ending: number): number {
  const trip = source.roundTrip[1] + source.hostDelay;
  // An exchange that announces something is one more.
  const rounds = source.channels.length === 0 ? exchanges : exchanges * 2;
  const course =
    rounds * (source.think[1] + trip) + 4 * trip + RETRANSMISSION_TOTAL + CEREMONY + source.hostHalfClose;
  return course + (source.afterlife[ending] ?? 0) + source.channelTrace;
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
  if (source.channels.length > 0 || source.lostSegments > 0) return 1;
  // Buffers are held second by second.
  if (source.buffers > 0) return 1;
  const slowest = source.think[1] + source.roundTrip[1] + source.hostDelay;
  const fitting = Math.floor(Math.min(untilStart, source.patience) / Math.max(1, slowest)) - 1;
  return Math.max(1, Math.min(left, fitting, LARGEST_BURST));
}

/** Position in a list of weights, drawn in proportion. */
export function drawWeighted(weights: readonly number[], random: RandomStream): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = random.below(total);
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return -1;
}

/** A whole number of the range. */
export function drawRange(range: Range, random: RandomStream): number {
  return range[0] === range[1] ? range[0] : random.between(range[0], range[1]);
}
