// How busy the dataplane was: in each of the last seconds, minutes, hours, days and weeks. Only counts are kept; what they mean
// on a model is computed where they are read, so that keeping them costs a few additions a second.

/** The scales, finest first, each with so many entries kept. Vendor: show running resource-monitor, last. */
export const LOAD_SCALES = ['second', 'minute', 'hour', 'day', 'week'] as const;
export type LoadScale = (typeof LOAD_SCALES)[number];
const LOAD_ENTRIES: Readonly<Record<LoadScale, number>> = {
  second: 60,
  minute: 60,
  hour: 24,
  day: 7,
  week: 13,
};

/** Entries of a scale that make one of the next. */
const ENTRIES_A_STEP = [60, 60, 24, 7] as const;

/** Numbers of an entry: packets, sessions that began, live sessions, percent of buffers held, base load: averages, then the highest of each. */
const FIELDS = 10;
const HALF = FIELDS / 2;

/** Counts of a second, or averages over a longer time with the highest of any second in it. */
export interface LoadEntry {
  readonly packets: number;
  readonly newSessions: number;
  readonly sessions: number;
  /** Percent of the packet buffers that sessions hold for longer than packets do. */
  readonly buffers: number;
  /** Percent of what the cores can do that traffic takes which is not played. */
  readonly base: number;
  readonly packetsMaximum: number;
  readonly newSessionsMaximum: number;
  readonly sessionsMaximum: number;
  readonly buffersMaximum: number;
  readonly baseMaximum: number;
}

/** What one second had. */
export type SecondLoad = Pick<LoadEntry, 'packets' | 'newSessions' | 'sessions' | 'buffers' | 'base'>;

/** One ring a scale. */
interface Ring {
  readonly values: Float64Array;
  readonly entries: number;
  /** Entries ever written. */
  written: number;
}

/** The rings of all scales. */
export class LoadHistory {
  private readonly rings: readonly Ring[] = LOAD_SCALES.map((scale) => ({
    values: new Float64Array(LOAD_ENTRIES[scale] * FIELDS),
    entries: LOAD_ENTRIES[scale],
    written: 0,
  }));

  /** A second has passed. */
  note({ packets, newSessions, sessions, buffers, base }: SecondLoad): void {
    const seconds = this.rings[0];
    if (seconds === undefined) return;
    const at = (seconds.written % seconds.entries) * FIELDS;
    for (let field = 0; field < FIELDS; field += HALF) {
      seconds.values[at + field] = packets;
      seconds.values[at + field + 1] = newSessions;
      seconds.values[at + field + 2] = sessions;
      seconds.values[at + field + 3] = buffers;
      seconds.values[at + field + 4] = base;
    }
    seconds.written++;
    this.climb(0);
  }

  /** At most `limit` complete entries, newest first. */
  latest(scale: LoadScale, limit: number): readonly LoadEntry[] {
    const ring = this.rings[LOAD_SCALES.indexOf(scale)];
    if (ring === undefined) return [];
    const count = Math.min(limit, ring.entries, ring.written);
    return Array.from({ length: count }, (_, back) => entryAt(ring, ring.written - 1 - back));
  }

  /** For a snapshot. */
  state(): Float64Array {
    const written = Float64Array.from(this.rings, (ring) => ring.written);
    const state = new Float64Array(
      this.rings.reduce((sum, { values }) => sum + values.length, written.length),
    );
    state.set(written);
    let at = written.length;
    for (const { values } of this.rings) {
      state.set(values, at);
      at += values.length;
    }
    return state;
  }

  restore(state: Float64Array): void {
    let at = this.rings.length;
    this.rings.forEach((ring, scale) => {
      ring.written = state[scale] ?? 0;
      ring.values.set(state.subarray(at, at + ring.values.length));
      at += ring.values.length;
    });
  }

  /** Makes an entry of the next scale where enough of this one are there. */
  private climb(scale: number): void {
    const [ring, next] = [this.rings[scale], this.rings[scale + 1]];
    const step = ENTRIES_A_STEP[scale];
    if (ring === undefined || next === undefined || step === undefined || ring.written % step !== 0) return;
    const at = (next.written % next.entries) * FIELDS;
    for (let field = 0; field < HALF; field++) {
      let sum = 0;
      let maximum = 0;
      for (let back = 1; back <= step; back++) {
        const from = ((ring.written - back) % ring.entries) * FIELDS + field;
        sum += ring.values[from] ?? 0;
        maximum = Math.max(maximum, ring.values[from + HALF] ?? 0);
      }
      next.values[at + field] = sum / step;
      next.values[at + HALF + field] = maximum;
    }
    next.written++;
    this.climb(scale + 1);
  }
}

function entryAt({ values, entries }: Ring, number: number): LoadEntry {
  const value = (field: number) => values[(number % entries) * FIELDS + field] ?? 0;
  return {
    packets: value(0),
    newSessions: value(1),
    sessions: value(2),
    buffers: value(3),
    base: value(4),
    packetsMaximum: value(5),
    newSessionsMaximum: value(6),
    sessionsMaximum: value(7),
    buffersMaximum: value(8),
    baseMaximum: value(9),
  };
}
