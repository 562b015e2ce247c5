// What the dashboard remembers from sample to sample: curves, growth, talkers. Pure: a sample gives the next history.
import { type CounterDelta, counterDeltas } from '../../engine/view.ts';
import type { MonitorSample, SessionTraffic } from './monitor-sample.ts';

/** Samples a curve goes back. */
export const CURVE_SAMPLES = 120;

/** A source address and what its sessions carried. */
export interface Talker {
  readonly source: string;
  readonly sessions: number;
  /** Since the sample before. */
  readonly recentBytes: number;
  /** As long as its sessions have lived. */
  readonly totalBytes: number;
}

/** A counter of dropped packets. */
export interface DropCount {
  readonly name: string;
  readonly description: string;
  /** Since the sample before. */
  readonly growth: number;
  /** Packets a second since the sample before. */
  readonly rate: number;
  readonly total: number;
}

/** Everything the panels are drawn from. Curves are oldest first. */
export interface MonitorHistory {
  readonly latest: MonitorSample;
  readonly newConnections: readonly number[];
  readonly kilobits: readonly number[];
  readonly packets: readonly number[];
  /** Most bytes since the sample before first. */
  readonly talkers: readonly Talker[];
  /** Largest growth first; counters that never counted are left out. */
  readonly drops: readonly DropCount[];
}

/** The history with one more sample. Without one before, nothing has grown yet. */
export function withSample(before: MonitorHistory | undefined, sample: MonitorSample): MonitorHistory {
  const { newConnectionsPerSecond, kilobitsPerSecond, packetsPerSecond } = sample.statistics;
  return {
    latest: sample,
    newConnections: curve(before?.newConnections, newConnectionsPerSecond),
    kilobits: curve(before?.kilobits, kilobitsPerSecond),
    packets: curve(before?.packets, packetsPerSecond),
    talkers: talkersOf(before?.latest, sample),
    drops: dropsOf(before?.latest, sample),
  };
}

function curve(values: readonly number[] = [], next: number): readonly number[] {
  return [...values, next].slice(-CURVE_SAMPLES);
}

function talkersOf(before: MonitorSample | undefined, now: MonitorSample): readonly Talker[] {
  const earlier = new Map(before?.traffic.map((session) => [identity(session), session.bytes]));
  const talkers = new Map<string, Talker>();
  for (const session of now.traffic) {
    const { source, bytes } = session;
    const known = talkers.get(source);
    talkers.set(source, {
      source,
      sessions: (known?.sessions ?? 0) + 1,
      recentBytes: (known?.recentBytes ?? 0) + recentBytes(session, earlier, before?.at),
      totalBytes: (known?.totalBytes ?? 0) + bytes,
    });
  }
  return [...talkers.values()].sort(
    (a, b) => b.recentBytes - a.recentBytes || b.totalBytes - a.totalBytes || (a.source < b.source ? -1 : 1),
  );
}

// A session that was there before without having been looked at carried some of its bytes earlier, and nobody knows how many.
function recentBytes(
  session: SessionTraffic,
  earlier: ReadonlyMap<string, number>,
  since: number | undefined,
): number {
  const known = earlier.get(identity(session));
  if (known !== undefined) return Math.max(0, session.bytes - known);
  return since !== undefined && session.startTime > since ? session.bytes : 0;
}

function identity({ id, startTime }: SessionTraffic): string {
  return `${id} ${startTime}`;
}

function dropsOf(before: MonitorSample | undefined, now: MonitorSample): readonly DropCount[] {
  const totals = new Map(now.counters.counters.map(({ name, value }) => [name, value]));
  return counterDeltas(before?.counters ?? now.counters, now.counters)
    .filter(({ counter }) => counter.severity === 'drop')
    .map(({ counter, rate }: CounterDelta) => ({
      name: counter.name,
      description: counter.description,
      growth: counter.value,
      rate,
      total: totals.get(counter.name) ?? 0,
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.growth - a.growth || b.total - a.total || (a.name < b.name ? -1 : 1));
}
