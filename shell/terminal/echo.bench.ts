// What a typed key costs until its bytes are handed to the terminal: with the plain layout against the same key written
// straight out, and with Ink against the plain layout. Rounds alternate, so that the machine's moods hit all alike.
import { createInkLayout } from '../ui/ink-layout.tsx';
import { styledTheme } from '../ui/theme.ts';
import type { Layout, LiveView } from './layout.ts';
import { Painter } from './painter.ts';
import { createPlainLayout } from './plain-layout.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

const rounds = 40;
const keys = 'show session all filter source 10.0.0.1 destination 192.0.2.7 ';

/** Emits `echo-plain` and `echo-ink`: microseconds a key. */
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
  const painter = new Painter({ columns: 80, rows: 24 }, sink);
  const from = performance.now();
  for (let typed = 1; typed <= keys.length; typed++)
    painter.paint(layout.frame(viewOf(keys.slice(0, typed))));
  return ((performance.now() - from) * 1000) / keys.length;
}

function viewOf(text: string): LiveView {
  return {
    columns: 80,
    rows: 24,
    input: { kind: 'prompt', prompt: 'admin@PA-TRAIN> ', text, cursor: text.length },
    menu: undefined,
    status: '2013-03-17 09:18:00  1x  123456 sessions',
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
