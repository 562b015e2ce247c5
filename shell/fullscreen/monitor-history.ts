// What the dashboard remembers from sample to sample: curves, growth, talkers. Pure: a sample gives the next history.
import { type CounterDelta, type CounterSample, counterDeltas } from '../../engine/view.ts';
import type { MonitorSample } from './monitor-sample.ts';
import { type Talker, type TrafficInterval, talkersOf, trafficInterval } from './talker.ts';

/** Samples a curve goes back: as many as the widest screens have columns. */
export const CURVE_SAMPLES = 240;

/** Seconds of world time that talkers and drops are told by; one interval where a single one is longer. */
export const WINDOW_SECONDS = 10;

/** A counter of dropped packets. */
export interface DropCount {
  readonly name: string;
  readonly description: string;
  /** Within the window. */
  readonly growth: number;
  /** Packets a second within the window. */
  readonly rate: number;
  readonly total: number;
}

/** The part of the window between two samples. */
export interface WindowInterval extends TrafficInterval {
  /** As they stood at its beginning. */
  readonly counters: CounterSample;
  readonly realSeconds: number;
}

/** Everything the panels are drawn from. Curves are oldest first. */
export interface MonitorHistory {
  readonly latest: MonitorSample;
  readonly newConnections: readonly number[];
  readonly kilobits: readonly number[];
  readonly packets: readonly number[];
  /** What the window is made of, oldest first. */
  readonly intervals: readonly WindowInterval[];
  /** World time that the window spans; 0 after the first sample. */
  readonly windowSeconds: number;
  /** Virtual seconds a real second within the window; undefined while there is none. */
  readonly pace: number | undefined;
  /** Most bytes within the window first. */
  readonly talkers: readonly Talker[];
  /** Largest growth first; counters that never counted are left out. */
  readonly drops: readonly DropCount[];
}

/** The history with one more sample. Without one before, nothing has grown yet. */
export function withSample(before: MonitorHistory | undefined, sample: MonitorSample): MonitorHistory {
  const { newConnectionsPerSecond, kilobitsPerSecond, packetsPerSecond } = sample.statistics;
  return {
    newConnections: curve(before?.newConnections, newConnectionsPerSecond),
    kilobits: curve(before?.kilobits, kilobitsPerSecond),
    packets: curve(before?.packets, packetsPerSecond),
    ...windowOf(before === undefined ? [] : intervalsUpTo(before, sample), sample),
  };
}

/** The history as if the latest sample were the first of its window: what was before went by unseen. */
export function withoutWindow(history: MonitorHistory): MonitorHistory {
  return { ...history, ...windowOf([], history.latest) };
}

type Curves = 'newConnections' | 'kilobits' | 'packets';

function windowOf(intervals: readonly WindowInterval[], latest: MonitorSample): Omit<MonitorHistory, Curves> {
  const windowSeconds = sumOf(intervals.map(({ seconds }) => seconds));
  const realSeconds = sumOf(intervals.map((interval) => interval.realSeconds));
  return {
    latest,
    intervals,
    windowSeconds,
    pace: realSeconds > 0 ? windowSeconds / realSeconds : undefined,
    talkers: talkersOf(intervals, latest.traffic),
    drops: dropsOf(intervals[0]?.counters ?? latest.counters, latest.counters),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function curve(values: readonly number[] = [], next: number): readonly number[] {
  return [...values, next].slice(-CURVE_SAMPLES);
}

// Where world time stands there is no interval; where it should have moved, the latest one took longer.
function intervalsUpTo(
  { latest, intervals }: MonitorHistory,
  sample: MonitorSample,
): readonly WindowInterval[] {
  const realSeconds = (sample.realTime - latest.realTime) / 1000;
  if (sample.at === latest.at) {
    return sample.speed === 0 ? intervals : lengthened(intervals, realSeconds);
  }
  const all = [...intervals, { ...trafficInterval(latest, sample), counters: latest.counters, realSeconds }];
  const oldest = sample.at - WINDOW_SECONDS * 1000;
  return all.filter(({ since }, index) => since >= oldest || index === all.length - 1);
}

function lengthened(intervals: readonly WindowInterval[], realSeconds: number): readonly WindowInterval[] {
  const last = intervals.at(-1);
  if (last === undefined) return intervals;
  return [...intervals.slice(0, -1), { ...last, realSeconds: last.realSeconds + realSeconds }];
}

function dropsOf(before: CounterSample, now: CounterSample): readonly DropCount[] {
  const totals = new Map(now.counters.map(({ name, value }) => [name, value]));
  return counterDeltas(before, now)
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
