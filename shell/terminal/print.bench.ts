// A listing of 100,000 lines through the painter in pieces, against the same lines written in one string; and the whole program
// on a pty: how long long listings take until their last line is there, how much memory they leave, how soon Ctrl-C stops one.
import { HAS_PROC, type MeasuredShell, withPrintingProgram } from '../testing/measured-shell.ts';
import { printListing } from './listing.ts';
import { Painter } from './painter.ts';
import { systemScheduler } from './scheduler.ts';
import { MODERN_TERMINAL } from './terminal-traits.ts';

declare const FWSH_ROOT: string;

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
const listings = 5;
const stops = 15;
const lines: readonly string[] = Array.from(
  { length: 100_000 },
  (_, id) =>
    `${id}  web-browsing   ACTIVE  FLOW  NS   10.0.0.${id % 256}[${1024 + (id % 60000)}]/trust/6  (203.0.113.5)`,
);

/**
 * Emits `print-listing`: milliseconds for 100,000 lines. Then on a pty, from Enter to the last line: `print-100k` and
 * `print-1m`, with the memory held afterwards (`print-100k-memory`, `print-1m-memory`); and `print-stop`, from Ctrl-C in the
 * middle of a million lines to the prompt.
 */
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
  await withPrintingProgram(FWSH_ROOT, async (start) => {
    await measureListing(emit, start(), { bench: 'print-100k', count: 100_000 });
    await measureListing(emit, start(), { bench: 'print-1m', count: 1_000_000 });
    await measureStops(emit, start());
  });
}

async function measureListing(
  emit: (row: Row) => void,
  shell: MeasuredShell,
  { bench, count }: { readonly bench: string; readonly count: number },
): Promise<void> {
  await shell.until(/PA-TRAIN\S*>/);
  await shell.time('set cli pager off\r', /pager off[\s\S]*PA-TRAIN\S*>/);
  // The first listing also warms up; it counts like the others, as a person's first listing does.
  const times: number[] = [];
  const memory: number[] = [];
  while (times.length < listings) {
    times.push(
      await shell.time(`lines ${count}\r`, new RegExp(`${count} lines printed[\\s\\S]*PA-TRAIN\\S*>`)),
    );
    if (HAS_PROC) memory.push(shell.memory().now);
  }
  emit({
    bench,
    n: times.length,
    median: round1(median(times)),
    min: round1(Math.min(...times)),
    unit: 'ms',
  });
  if (HAS_PROC) {
    emit({
      bench: `${bench}-memory`,
      n: memory.length,
      median: median(memory),
      min: Math.min(...memory),
      unit: 'MB',
    });
  }
  await shell.close();
}

async function measureStops(emit: (row: Row) => void, shell: MeasuredShell): Promise<void> {
  await shell.until(/PA-TRAIN\S*>/);
  await shell.time('set cli pager off\r', /pager off[\s\S]*PA-TRAIN\S*>/);
  const times: number[] = [];
  while (times.length < stops) {
    await shell.time('lines 1000000\r', /trust\/6/);
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 200));
    times.push(await shell.time('\x03', /\^C[\s\S]*PA-TRAIN\S*>/));
  }
  emit({
    bench: 'print-stop',
    n: times.length,
    median: round1(median(times)),
    min: round1(Math.min(...times)),
    unit: 'ms',
  });
  await shell.close();
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
