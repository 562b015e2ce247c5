// How long each example line takes while 100,000 sessions live. Goal: half of the times of a line at most 5 ms. There is no
// baseline to alternate with: what counts is that nobody has to wait.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseWorld, type World } from '../engine/world/world-schema.ts';
import { ExampleFirewall } from './testing/examples/example-firewall.ts';
import type { ExampleScene } from './testing/examples/example-scene.ts';
import { EXAMPLE_SCENES } from './testing/examples/example-scenes.ts';
import { playedScene } from './testing/examples/play-scene.ts';

declare const FWSH_ROOT: string;

/** One scene, one of the slowest lines, or all lines. */
interface Row {
  readonly bench: string;
  readonly line?: string;
  readonly n: number;
  readonly min: number;
  readonly p50: number;
  readonly p99: number;
  readonly unit: 'ms';
}

const SESSIONS = 100_000;
/** Some of them end while the world becomes warm. */
const FILLED = 104_000;
const ROUNDS = 11;
const SLOWEST = 20;
/** Milliseconds within which half of the times of a line have to be. */
const GOAL = 5;

/** Times of one line of a scene, in milliseconds. */
interface Timed {
  readonly line: string;
  readonly times: number[];
}

/** Emits `device` for each scene (its lines' times together), for the slowest lines, and `device-over-goal`, how many miss the goal. */
export async function run(
  emit: (row: Row | { readonly bench: string; readonly lines: number }) => void,
): Promise<void> {
  const firewall = new ExampleFirewall(crowdedWorld());
  const lines: Timed[] = [];
  for (const scene of EXAMPLE_SCENES) {
    const timed = measured(scene, firewall);
    emit({ bench: `device-${scene.name}`, ...row(timed.flatMap(({ times }) => times)) });
    lines.push(...timed);
  }
  const slowest = lines.toSorted((a, b) => percentile(b.times, 50) - percentile(a.times, 50));
  for (const { line, times } of slowest.slice(0, SLOWEST))
    emit({ bench: 'device-line', line, ...row(times) });
  emit({ bench: 'device', ...row(lines.flatMap(({ times }) => times)) });
  emit({
    bench: 'device-over-goal',
    lines: lines.filter(({ times }) => percentile(times, 50) > GOAL).length,
  });
}

/** Every round has a firewall of its own, for lines change what the later ones find; the first round is not counted. */
function measured(scene: ExampleScene, firewall: ExampleFirewall): readonly Timed[] {
  const timed = scene.lines.map((line) => ({ line, times: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++) {
    const session = firewall.conversation();
    const live = session.engine.view.countSessions({});
    if (live < SESSIONS) throw new Error(`the table has ${live} sessions`);
    // The first line of a conversation also makes its language.
    session.execute('show cli idle-timeout');
    let at = 0;
    let started = performance.now();
    for (const _ of playedScene(scene, session)) {
      const elapsed = performance.now() - started;
      if (round > 0) timed[at]?.times.push(elapsed);
      at += 1;
      started = performance.now();
    }
  }
  // Time that passes in the world is no line of the device.
  return timed.filter(({ line }) => !line.startsWith(':'));
}

function row(times: readonly number[]) {
  return {
    n: times.length,
    min: percentile(times, 0),
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    unit: 'ms' as const,
  };
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100));
  return Math.round((sorted[at] ?? 0) * 100) / 100;
}

/** The default world with so many more connections from its users into the data centre. */
function crowdedWorld(): World {
  const text = readFileSync(join(FWSH_ROOT, 'engine', 'worlds', 'hq.yaml'), 'utf8');
  const prefill = [
    {
      name: 'crowd',
      application: 'ssl',
      clients: ['10.20.8.0/22'],
      servers: ['10.30.0.64/26'],
      sessions: FILLED,
      within: 1800,
    },
  ];
  const parsed = parseWorld({ ...parse(text), warmUp: 60, prefill });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}
