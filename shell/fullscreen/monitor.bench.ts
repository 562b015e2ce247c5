// What the dashboard costs: one sample over the full table of the stress world, against reading every session for the same
// panels, and the share of a core that the program uses behind the open dashboard, against the bare prompt.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { createEngine } from '../../engine/create-engine.ts';
import { type Emit, median, milliseconds } from '../../engine/table/table-baseline.ts';
import type { EngineView } from '../../engine/view.ts';
import { findWorld } from '../shipped-world.ts';
import { withSample } from './monitor-history.ts';
import { createMonitorProbe } from './monitor-sample.ts';

declare const FWSH_ROOT: string;

const SAMPLES = 60;
const PAGE = 10_000;
const ROUNDS = 3;
const SECONDS = 8;
/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/** Emits `monitor-sample` in milliseconds, and `monitor-cpu` in percent of a core where there is a /proc. */
export async function run(emit: Emit): Promise<void> {
  await sampleOfStress(emit);
  if (existsSync('/proc/self/stat')) await shareOfCore(emit);
}

async function sampleOfStress(emit: Emit): Promise<void> {
  const lookup = await findWorld('stress', pathToFileURL(join(FWSH_ROOT, 'dist', 'worlds/')));
  if (lookup.kind === 'problem') throw new Error(lookup.problem);
  const engine = createEngine(lookup.loaded.world, { seed: 1 });
  engine.advance(engine.startsAt);
  const probe = createMonitorProbe(engine.view);
  const times: number[] = [];
  let history = withSample(undefined, probe.sample({ realTime: 0, speed: 1 }));
  for (let sample = 0; sample < SAMPLES; sample++) {
    engine.advance(engine.view.now() + 10);
    times.push(
      milliseconds(() => {
        history = withSample(history, probe.sample({ realTime: 0, speed: 1 }));
      }),
    );
  }
  const baseline = milliseconds(() => everySession(engine.view));
  emit({
    bench: 'monitor-sample',
    n: history.latest.statistics.allocated,
    median: median(times),
    min: Math.min(...times),
    unit: 'ms',
    baseline,
    ratio: baseline / median(times),
  });
}

/** Talkers and applications from the whole table. */
function everySession(view: EngineView): number {
  const bytes = new Map<string, number>();
  const sessions = new Map<string, number>();
  for (let startAt = 1; ; startAt += PAGE) {
    const rows = view.sessions({}, { startAt, limit: PAGE });
    for (const { id, application } of rows) {
      const detail = view.session(id);
      if (detail === undefined) continue;
      const { source } = detail.c2s;
      bytes.set(source, (bytes.get(source) ?? 0) + detail.bytesC2s + detail.bytesS2c);
      sessions.set(application, (sessions.get(application) ?? 0) + 1);
    }
    if (rows.length < PAGE) return bytes.size + sessions.size;
  }
}

async function shareOfCore(emit: Emit): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-monitor-'));
  const open: number[] = [];
  const prompt: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    open.push(await shareBehind(':monitor\r', 'Throughput', folder));
    prompt.push(await shareBehind('', 'PA-TRAIN>', folder));
  }
  rmSync(folder, { recursive: true });
  const baseline = median(prompt);
  emit({
    bench: 'monitor-cpu',
    n: SECONDS,
    median: median(open),
    min: Math.min(...open),
    unit: '%',
    baseline,
    ratio: baseline / median(open),
  });
}

/** Percent of a core used in the seconds after `wanted` has been on the screen for a while. */
async function shareBehind(line: string, wanted: string, folder: string): Promise<number> {
  const child = spawn(process.execPath, [join(FWSH_ROOT, 'dist', 'fwsh.js')], {
    cols: 120,
    rows: 40,
    env: { ...process.env, TERM: 'xterm-256color', XDG_STATE_HOME: folder },
  });
  let seen = '';
  let typed = false;
  await new Promise<void>((resolve) => {
    child.onData((data) => {
      seen += data;
      if (!typed && seen.includes('PA-TRAIN>')) {
        typed = true;
        child.write(line);
      }
      if (typed && seen.includes(wanted)) resolve();
    });
  });
  await seconds(2);
  const before = ticksOf(child.pid);
  await seconds(SECONDS);
  const used = ticksOf(child.pid) - before;
  const gone = new Promise<void>((resolve) => child.onExit(() => resolve()));
  child.kill('SIGKILL');
  await gone;
  return (used / TICKS / SECONDS) * 100;
}

/** User and system time of a process. The fields count from behind its name, which may hold anything. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
