// Byte counts of all rows at two instants, for the rate of each session between them. A row may belong to another session by
// then: only what began by the earlier sample and was live at it has a rate.
import type { Instant } from '../instant.ts';
import type { SessionTable } from './session-table.ts';

/** The rows at one instant. */
export interface ByteSample {
  /** Undefined before the first sample. */
  at: Instant | undefined;
  /** Bytes of both directions by row; of no meaning for a row that is not live. */
  totals: Float64Array;
  /** One bit a row, set for those that were live. */
  live: Uint32Array;
}

/** The latest sample and the one before it. */
export class ByteSamples {
  latest: ByteSample = emptySample();
  before: ByteSample = emptySample();

  /** Takes a sample at the present instant. One that was taken at the same instant is replaced. */
  take(table: SessionTable, at: Instant): void {
    if (this.latest.at !== at) [this.latest, this.before] = [this.before, this.latest];
    const { latest } = this;
    latest.at = at;
    makeRoom(latest, table);
    sumColumns(latest.totals, table);
    latest.live.set(table.live);
  }
}

/** The sample that a rate at an instant is measured from; undefined when there is none. */
export function sampleBefore(samples: ByteSamples, at: Instant): ByteSample | undefined {
  const sample = samples.latest.at === at ? samples.before : samples.latest;
  return sample.at === undefined ? undefined : sample;
}

/** Bytes that a live row has carried since a sample; 0 for a session that was not there. */
export function bytesSince(sample: ByteSample, table: SessionTable, row: number): number {
  const wasLive = (((sample.live[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  if (!wasLive || (table.startSecond[row] ?? 0) * 1000 > (sample.at ?? 0)) return 0;
  const total = (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0);
  return Math.max(0, total - (sample.totals[row] ?? 0));
}

function emptySample(): ByteSample {
  return { at: undefined, totals: new Float64Array(0), live: new Uint32Array(0) };
}

/** A table grows at most once, so this happens at most twice. What was remembered of fewer rows need not stay: see `take`. */
function makeRoom(sample: ByteSample, table: SessionTable): void {
  if (sample.totals.length === table.rows) return;
  sample.totals = new Float64Array(table.rows);
  sample.live = new Uint32Array(table.live.length);
}

function sumColumns(totals: Float64Array, table: SessionTable): void {
  const { bytesC2s, bytesS2c, highWater } = table;
  for (let row = 0; row <= highWater; row++) totals[row] = (bytesC2s[row] ?? 0) + (bytesS2c[row] ?? 0);
}
