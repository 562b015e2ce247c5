// Byte counts of all rows at two instants, for the rate of each session between them.
import type { Instant } from '../instant.ts';
import type { SessionTable } from './session-table.ts';

/** The rows at one instant. */
export interface ByteSample {
  at: Instant;
  /** Highest row that could be live. */
  highWater: number;
  /** Bytes of both directions by row; not a number for rows that were not live. */
  totals: Float64Array;
}

/**
 * The bytes that the session of a live row had carried when a sample was taken; not a number when it was not there. A row that
 * was live then and whose session began by then still has that session: no row is used again within the second of its use.
 */
export function sampledBytes(sample: ByteSample, row: number, startSecond: number): number {
  if (row > sample.highWater || startSecond * 1000 > sample.at) return Number.NaN;
  return sample.totals[row] ?? Number.NaN;
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
    latest.highWater = table.highWater;
    if (latest.totals.length !== table.rows) latest.totals = new Float64Array(table.rows);
    sumColumns(latest.totals, table);
    forgetEnded(latest.totals, table);
  }

  /** Bits a second that a live row has carried since the latest sample of an earlier instant; 0 when it was not there. */
  rateOf(table: SessionTable, row: number, now: Instant): number {
    const sample = this.latest.at === now ? this.before : this.latest;
    const before = sampledBytes(sample, row, table.startSecond[row] ?? 0);
    const bytes = (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0);
    return bytes > before ? ((bytes - before) * 8000) / (now - sample.at) : 0;
  }
}

/** No row was live at it. */
function emptySample(): ByteSample {
  return { at: Number.NEGATIVE_INFINITY, highWater: 0, totals: new Float64Array(0) };
}

function sumColumns(totals: Float64Array, { bytesC2s, bytesS2c, highWater }: SessionTable): void {
  for (let row = 0; row <= highWater; row++) totals[row] = (bytesC2s[row] ?? 0) + (bytesS2c[row] ?? 0);
}

/** A word of the live bits at a time, because few rows of a busy table have ended. */
function forgetEnded(totals: Float64Array, { live, highWater }: SessionTable): void {
  for (let base = 0; base <= highWater; base += 32) {
    for (let ended = ~(live[base >>> 5] ?? 0); ended !== 0; ended &= ended - 1) {
      totals[base + 31 - Math.clz32(ended & -ended)] = Number.NaN;
    }
  }
}
