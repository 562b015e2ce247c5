// What a typed key costs until its bytes are handed to the terminal: with the plain layout against the same key written
// straight out, and with Ink against the plain layout. Rounds alternate, so that the machine's moods hit all alike.
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
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
  readonly max?: number;
}

const LINES = 60;
const LINE = 'show session all filter count yes';
const ANSWER = /Number of sessions that match filter: \d/;

const rounds = 40;
const keys = 'show session all filter source 10.0.0.1 destination 192.0.2.7 ';

/**
 * Emits `echo-plain` and `echo-ink`: microseconds a key; then milliseconds a line: `stress-first-line`, given when the prompt is
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
  await measureStressCount(emit);
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
  const shell = new StressShell();
  await shell.until(/PA-5060>/);
  const first = await shell.ask();
  emit({ bench: 'stress-first-line', n: 1, median: first, min: first, unit: 'ms' });
  const times: number[] = [];
  while (times.length < LINES) {
    await pause(100 + Math.random() * 900);
    times.push(await shell.ask());
  }
  shell.close();
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

/** The built program in the world `stress`. */
class StressShell {
  private seen = '';
  private wake: () => void = () => {};
  private readonly child = spawn(
    process.execPath,
    [join(FWSH_ROOT, 'dist', 'fwsh.js'), '--world', 'stress'],
    {
      cols: 100,
      rows: 30,
      cwd: FWSH_ROOT,
      env: {
        ...process.env,
        TERM: 'xterm-256color',
        XDG_STATE_HOME: join(FWSH_ROOT, 'node_modules', '.bench-state'),
      },
    },
  );

  constructor() {
    this.child.onData((data) => {
      this.seen += data;
      this.wake();
    });
  }

  /** Settles once the screen got what matches since the last question. */
  async until(wanted: RegExp): Promise<void> {
    while (!wanted.test(this.seen)) {
      await new Promise<void>((resolve, reject) => {
        const timeout = setTimeout(() => reject(new Error(`${wanted} was not seen`)), 60_000);
        this.wake = () => {
          clearTimeout(timeout);
          resolve();
        };
      });
    }
  }

  /** Milliseconds from Enter to the answer. */
  async ask(): Promise<number> {
    this.seen = '';
    this.child.write(LINE);
    await this.until(/count yes/);
    await pause(30);
    this.seen = '';
    const from = performance.now();
    this.child.write('\r');
    await this.until(ANSWER);
    return performance.now() - from;
  }

  close(): void {
    this.child.kill('SIGKILL');
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
