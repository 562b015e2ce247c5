// What a control connection announces: the port, and the conversation that follows on it.
import { PREDICT_TIMEOUTS } from '../alg/gateway-catalogue.ts';
import type { RandomStream } from '../random.ts';
import { type DataChannel, drawRange, longestTraceOfAny, type TrafficSource } from './traffic-source.ts';

const SECOND = 1000;

/** Every conversation that these channels can begin, channels of channels included, in a fixed order. */
export function conversationsOn(channels: readonly DataChannel[]): readonly TrafficSource[] {
  return channels.flatMap(({ data, companion }) => [
    data,
    ...(companion === undefined ? [] : [companion]),
    ...conversationsOn(data.channels),
  ]);
}

/** Longest time, in milliseconds, from an announcement until nothing is left of its channel. */
export function longestTraceOn(channels: readonly DataChannel[]): number {
  return (
    conversationsOn(channels).reduce((longest, data) => Math.max(longest, longestTraceOfAny(data)), 0) +
    LONGEST_WAIT
  );
}

const LONGEST_WAIT = Math.max(...Object.values(PREDICT_TIMEOUTS)) * SECOND;

/** Sessions that one exchange of a control connection opens on average, beside its own, in hundredths. */
export function sessionsOfExchange(channels: readonly DataChannel[]): number {
  return channels.reduce((sum, { chance, companion, announcedBy }) => {
    const streams = companion === undefined ? 1 : 2;
    return sum + chance * streams * (announcedBy === 'both' ? 2 : 1);
  }, 0);
}

/** A port to announce. */
export function drawPort(channel: DataChannel, random: RandomStream): number {
  const port = drawRange(channel.ports, random);
  return channel.companion === undefined ? port : port & 0xfffe;
}
