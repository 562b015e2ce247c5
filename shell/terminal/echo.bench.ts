// What a typed key costs until its bytes are handed to the terminal: with the plain layout against the same key written
// straight out, and with Ink against the plain layout. Rounds alternate, so that the machine's moods hit all alike.
import { join } from 'node:path';
import { MeasuredShell, withPrintingProgram } from '../testing/measured-shell.ts';
import { createInkLayout } from '../ui/ink-layout.tsx';
import { styledTheme } from '../ui/theme.ts';
import type { Layout, LiveView } from './layout.ts';
import { Painter } from './painter.ts';
import { createPlainLayout } from './plain-layout.ts';
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
  readonly p99?: number;
  readonly baselineP99?: number;
  readonly max?: number;
}

const LINES = 60;
const LINE = 'show session all filter count yes';
const ANSWER = /Number of sessions that match filter: \d/;

const rounds = 40;
const typedKeys = 200;
/** Letters that nothing else on the screen shows. */
const letters = ['Q', 'X', 'Z', 'J'];
const keys = 'show session all filter source 10.0.0.1 destination 192.0.2.7 ';

/**
 * Emits `echo-plain` and `echo-ink`: microseconds a key; `echo-typed`, also `-after-print` and `-docked`: milliseconds a key of the
 * whole program on a pty; then milliseconds a line: `stress-first-line`, given when the prompt is
 * there but the world not yet warm, and `stress-count`.
 */
export async function run(emit: (row: Row) => void): Promise<void> {
  const layouts = { 'echo-plain': createPlainLayout(styledTheme), 'echo-ink': createInkLayout(styledTheme) };
  const times: Record<string, number[]> = { raw: [], 'echo-plain': [], 'echo-ink': [] };
  for (let round = -5; round < rounds; round++) {
    const measured = {
      raw: timeRaw(),
      ...Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [name, timeLayout(layout)])),
    };
    if (round >= 0) for (const [name, time] of Object.entries(measured)) times[name]?.push(time);
  }
  const names = ['raw', 'echo-plain', 'echo-ink'] as const;
  for (const [index, name] of names.entries()) {
    const values = times[name] ?? [];
    const before = names[index - 1];
    if (before === undefined) continue;
    const baseline = median(times[before] ?? []);
    emit({
      bench: name,
      n: values.length * keys.length,
      median: round2(median(values)),
      min: round2(Math.min(...values)),
      unit: 'us/key',
      baseline: round2(baseline),
      ratio: round2(median(values) / baseline),
    });
  }
  for (const layout of Object.values(layouts)) layout.close();
  await measureTyping(emit);
  await measureStressCount(emit);
}

/** A Node program that does nothing but echo: what the machine itself makes a key wait. */
const BARE_ECHO =
  "process.stdin.setRawMode(true).on('data', (keys) => process.stdout.write(keys)); console.log('ready')";

/**
 * Milliseconds from a key to its letter on the pty, keys coming 30 to 50 ms apart: in a fresh program, after 100,000 lines, and
 * with the docked table open. Keys go by turns to the program and to a bare one.
 */
async function measureTyping(emit: (row: Row) => void): Promise<void> {
  await withPrintingProgram(FWSH_ROOT, async (start) => {
    const shell = start();
    const bare = new MeasuredShell(['-e', BARE_ECHO], { columns: 120, rows: 40, environment: {} });
    await bare.until(/ready/);
    await shell.until(/PA-TRAIN\S*>/);
    await pause(1500);
    emit(await typed(shell, bare, 'echo-typed'));
    await shell.time('set cli pager off\r', /pager off[\s\S]*PA-TRAIN\S*>/);
    await shell.time('lines 100000\r', /lines printed[\s\S]*PA-TRAIN\S*>/);
    emit(await typed(shell, bare, 'echo-typed-after-print'));
    await shell.time('\x1bt', / TTL /);
    emit(await typed(shell, bare, 'echo-typed-docked'));
    await bare.close();
    await shell.close();
  });
}

async function typed(shell: MeasuredShell, bare: MeasuredShell, bench: string): Promise<Row> {
  const times: number[] = [];
  const bareTimes: number[] = [];
  for (let key = 0; key < typedKeys; key++) {
    await pause(15 + Math.random() * 10);
    const letter = letters[key % letters.length] ?? 'Q';
    bareTimes.push(await bare.time(letter, new RegExp(letter)));
    await pause(15 + Math.random() * 10);
    times.push(await shell.time(letter, new RegExp(letter)));
    if (key % 40 === 39) shell.write('\x15');
  }
  const quantile = (values: readonly number[], part: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    return round2(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  };
  return {
    bench,
    n: times.length,
    median: quantile(times, 0.5),
    min: quantile(times, 0),
    unit: 'ms',
    baseline: quantile(bareTimes, 0.5),
    ratio: round2(quantile(times, 0.5) / quantile(bareTimes, 0.5)),
    p99: quantile(times, 0.99),
    baselineP99: quantile(bareTimes, 0.99),
    max: quantile(times, 1),
  };
}

let sunk = 0;

function sink(text: string): boolean {
  sunk += text.length;
  return sunk >= 0;
}

function timeRaw(): number {
  const from = performance.now();
  for (const key of keys) sink(key);
  return ((performance.now() - from) * 1000) / keys.length;
}

function timeLayout(layout: Layout): number {
  const painter = new Painter({ columns: 80, rows: 24 }, MODERN_TERMINAL, sink);
  const from = performance.now();
  for (let typed = 1; typed <= keys.length; typed++)
    painter.paint(layout.frame(viewOf(keys.slice(0, typed))));
  return ((performance.now() - from) * 1000) / keys.length;
}

function viewOf(text: string): LiveView {
  return {
    columns: 80,
    rows: 24,
    input: { kind: 'prompt', prompt: 'admin@PA-TRAIN> ', text, cursor: text.length, suggested: '' },
    menu: undefined,
    dock: [],
    lab: [],
    notice: undefined,
    status: '2013-03-17 09:18:00  1x  123456 sessions',
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * What `show session all filter count yes` costs in the world `stress` from Enter to its answer, on a pty, at random moments: the
 * ager may have a hundred thousand sessions to end in the very second in which the line comes.
 */
async function measureStressCount(emit: (row: Row) => void): Promise<void> {
  const shell = new MeasuredShell([join(FWSH_ROOT, 'dist', 'fwsh.js'), '--world', 'stress'], {
    columns: 100,
    rows: 30,
    environment: { XDG_STATE_HOME: join(FWSH_ROOT, 'node_modules', '.bench-state') },
  });
  await shell.until(/PA-5060>/);
  const first = await ask(shell);
  emit({ bench: 'stress-first-line', n: 1, median: first, min: first, unit: 'ms' });
  const times: number[] = [];
  while (times.length < LINES) {
    await pause(100 + Math.random() * 900);
    times.push(await ask(shell));
  }
  await shell.close();
  times.sort((a, b) => a - b);
  const quantile = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  emit({
    bench: 'stress-count',
    n: times.length,
    median: quantile(0.5),
    min: quantile(0),
    unit: 'ms',
    p99: quantile(0.99),
    max: quantile(1),
  });
}

/** Milliseconds from Enter to the answer. */
async function ask(shell: MeasuredShell): Promise<number> {
  await shell.time(LINE, /count yes/);
  await pause(30);
  return shell.time('\r', ANSWER);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
