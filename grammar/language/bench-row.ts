// How a bench of the language reports: one row per measured thing.

/** One measurement; `ratio` is the median divided by the baseline. */
export interface BenchRow {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

/** Takes the rows of a bench as they come. */
export type Emit = (row: BenchRow) => void;

/** A row from single measurements, rounded to three digits behind the point. */
export function benchRow(bench: string, unit: string, values: readonly number[]): BenchRow {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { bench, n: values.length, median: at(0.5), min: at(0), unit };
}

/** The same row beside the median of another one. */
export function against(row: BenchRow, baseline: BenchRow): BenchRow {
  return { ...row, baseline: baseline.median, ratio: round(row.median / baseline.median) };
}

/** Milliseconds that the work takes. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
