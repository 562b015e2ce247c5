// Byte counts of all rows at two instants, for the rate of each session between them.
import type { Instant } from '../instant.ts';
import type { SessionTable } from './session-table.ts';

/** The rows at one instant. */
export interface ByteSample {
  at: Instant;
  /** Bytes of both directions by row. */
  totals: Float64Array;
  /** One bit a row, set for those that were live. */
  live: Uint32Array;
}

/**
 * The bytes that the session of a row had carried when a sample was taken; -1 when it was not there. A row that was live then
 * and whose session began by then still has that session: a row is not used again within the second of its use.
 */
export function sampledBytes(sample: ByteSample, row: number, startSecond: number): number {
  const wasLive = ((sample.live[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  return wasLive === 0 || startSecond * 1000 > sample.at ? -1 : (sample.totals[row] ?? 0);
}

/** The latest sample and the one before it, in memory of sixteen bytes a row that every sample uses again. */
export class ByteSamples {
  latest: ByteSample = emptySample();
  before: ByteSample = emptySample();

  /** Takes a sample at the present instant. One that was taken at the same instant is replaced. */
  take(table: SessionTable, at: Instant): void {
    if (this.latest.at !== at) [this.latest, this.before] = [this.before, this.latest];
    const { latest } = this;
    latest.at = at;
    if (latest.totals.length !== table.rows) {
      latest.totals = new Float64Array(table.rows);
      latest.live = new Uint32Array(table.live.length);
    }
    latest.live.set(table.live);
    sumColumns(latest.totals, table);
  }

  /** Bits a second that a live row has carried since the latest sample of an earlier instant; 0 when it was not there. */
  rateOf(table: SessionTable, row: number, now: Instant): number {
    const sample = this.latest.at === now ? this.before : this.latest;
    const before = sampledBytes(sample, row, table.startSecond[row] ?? 0);
    const bytes = (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0);
    return before < 0 || bytes <= before ? 0 : ((bytes - before) * 8000) / (now - sample.at);
  }
}

/** No row was live at it. */
function emptySample(): ByteSample {
  return { at: Number.NEGATIVE_INFINITY, totals: new Float64Array(0), live: new Uint32Array(0) };
}

function sumColumns(totals: Float64Array, { bytesC2s, bytesS2c, highWater }: SessionTable): void {
  for (let row = 0; row <= highWater; row++) totals[row] = (bytesC2s[row] ?? 0) + (bytesS2c[row] ?? 0);
}
