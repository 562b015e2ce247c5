// Who sends and receives most. What moves within half a second jumps about too much to be read, so talkers are told by a
// window of several samples.
import type { Instant } from '../../engine/instant.ts';
import type { MonitorSample, SessionTraffic } from './monitor-sample.ts';

/** A source address and what its sessions carried. */
export interface Talker {
  readonly source: string;
  /** Those that are there now. */
  readonly sessions: number;
  /** Within the window. */
  readonly recentBytes: number;
  /** As long as its present sessions have lived. */
  readonly totalBytes: number;
}

/** What every source carried between two samples. */
export interface TrafficInterval {
  readonly since: Instant;
  readonly seconds: number;
  readonly bytes: ReadonlyMap<string, number>;
}

/** The interval from one sample to the next. */
export function trafficInterval(before: MonitorSample, now: MonitorSample): TrafficInterval {
  const earlier = new Map(before.traffic.map((session) => [identity(session), session.bytes]));
  const bytes = new Map<string, number>();
  for (const session of now.traffic) {
    const grown = growth(session, earlier.get(identity(session)), before.at);
    if (grown > 0) bytes.set(session.source, (bytes.get(session.source) ?? 0) + grown);
  }
  return { since: before.at, seconds: (now.at - before.at) / 1000, bytes };
}

/** Most bytes within the intervals first, then most in all. A source whose sessions have ended stays while it counts. */
export function talkersOf(
  intervals: readonly TrafficInterval[],
  traffic: readonly SessionTraffic[],
): readonly Talker[] {
  const talkers = new Map<string, Talker>();
  const add = (source: string, recentBytes: number, totalBytes: number, sessions: number) => {
    const known = talkers.get(source);
    talkers.set(source, {
      source,
      sessions: (known?.sessions ?? 0) + sessions,
      recentBytes: (known?.recentBytes ?? 0) + recentBytes,
      totalBytes: (known?.totalBytes ?? 0) + totalBytes,
    });
  };
  for (const { source, bytes } of traffic) add(source, 0, bytes, 1);
  for (const interval of intervals) {
    for (const [source, bytes] of interval.bytes) add(source, bytes, 0, 0);
  }
  return [...talkers.values()].sort(
    (a, b) => b.recentBytes - a.recentBytes || b.totalBytes - a.totalBytes || (a.source < b.source ? -1 : 1),
  );
}

// A session that was there before without having been looked at carried some of its bytes earlier, and nobody knows how many.
function growth({ bytes, startTime }: SessionTraffic, known: number | undefined, since: number): number {
  if (known !== undefined) return Math.max(0, bytes - known);
  return startTime > since ? bytes : 0;
}

function identity({ id, startTime }: SessionTraffic): string {
  return `${id} ${startTime}`;
}
