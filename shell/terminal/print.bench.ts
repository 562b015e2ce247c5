// A listing of 100,000 lines through the painter in pieces, against the same lines written in one string.
import { printListing } from './listing.ts';
import { Painter } from './painter.ts';
import { systemScheduler } from './scheduler.ts';
import { MODERN_TERMINAL } from './terminal-traits.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

const rounds = 15;
const lines: readonly string[] = Array.from(
  { length: 100_000 },
  (_, id) =>
    `${id}  web-browsing   ACTIVE  FLOW  NS   10.0.0.${id % 256}[${1024 + (id % 60000)}]/trust/6  (203.0.113.5)`,
);

/** Emits `print-listing`: milliseconds for 100,000 lines. */
export async function run(emit: (row: Row) => void): Promise<void> {
  const whole: number[] = [];
  const pieces: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const times = [timeWhole(), await timePieces()] as const;
    if (round < 0) continue;
    whole.push(times[0]);
    pieces.push(times[1]);
  }
  const baseline = median(whole);
  emit({
    bench: 'print-listing',
    n: rounds,
    median: round1(median(pieces)),
    min: round1(Math.min(...pieces)),
    unit: 'ms/100k lines',
    baseline: round1(baseline),
    ratio: round1(median(pieces) / baseline),
  });
}

let sunk = 0;

function sink(text: string): boolean {
  sunk += Buffer.byteLength(text);
  return sunk >= 0;
}

function timeWhole(): number {
  const from = performance.now();
  sink(`${lines.join('\r\n')}\r\n`);
  return performance.now() - from;
}

async function timePieces(): Promise<number> {
  const painter = new Painter({ columns: 120, rows: 40 }, MODERN_TERMINAL, sink);
  const frame = { rows: ['status'], cursor: undefined };
  const from = performance.now();
  await printListing(
    lines,
    { print: (piece) => painter.print(piece, frame), drained: async () => {}, isStopped: () => false },
    systemScheduler,
  );
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
