// The most memory the interactive program ever held: with the 500 sessions of the default world, with some 2,000, and in the
// stress world near four million. Measured by the system on a pty, so only where there is a /proc.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { MeasuredShell } from './testing/measured-shell.ts';

declare const FWSH_ROOT: string;

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
}

const ROUNDS = 3;
const IDLE = 10_000;
/** Enough times the traffic of the default world for 2,000 sessions. */
const BUSIER = 4.2;
const COUNT = /match filter: (\d+)/;

/**
 * Emits `idle-memory` (megabytes some seconds after the prompt), `idle-cpu`, `idle-cpu-docked` and `idle-cpu-paused` (percent of a core while nobody types;
 * the default world lives on but for the last); then `memory-500`, `memory-2000` and
 * `memory-stress`: megabytes at the peak, `n` the sessions counted.
 */
export async function run(emit: (row: Row) => void): Promise<void> {
  if (!existsSync('/proc/self/status')) return;
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-memory-'));
  await measureIdle(emit, folder);
  const busier = join(folder, 'busier.yaml');
  const usual = readFileSync(join(FWSH_ROOT, 'engine', 'worlds', 'hq.yaml'), 'utf8');
  writeFileSync(
    busier,
    usual.replace(/perSecond: ([\d.]+)/g, (_, rate) => `perSecond: ${Number(rate) * BUSIER}`),
  );
  for (const [bench, world, rounds] of [
    ['memory-500', 'hq', ROUNDS],
    ['memory-2000', busier, ROUNDS],
    ['memory-stress', 'stress', 1],
  ] as const) {
    const peaks: Peak[] = [];
    for (let round = 0; round < rounds; round++) peaks.push(await peakOf(world, folder));
    const sorted = peaks.sort((a, b) => a.megabytes - b.megabytes);
    const middle = sorted[sorted.length >>> 1];
    const least = sorted[0];
    if (middle === undefined || least === undefined) continue;
    emit({ bench, n: middle.sessions, median: middle.megabytes, min: least.megabytes, unit: 'MB' });
  }
  rmSync(folder, { recursive: true });
}

async function measureIdle(emit: (row: Row) => void, folder: string): Promise<void> {
  const shell = new MeasuredShell([join(FWSH_ROOT, 'dist', 'fwsh.js')], {
    columns: 120,
    rows: 40,
    environment: { XDG_STATE_HOME: folder },
  });
  const emitOne = (bench: string, value: number, unit: string) =>
    emit({ bench, n: 1, median: value, min: value, unit });
  await shell.until(/PA-TRAIN\S*>/);
  await shell.time('show session info\r', /lines 1-/);
  shell.write('q');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  emitOne('idle-memory', shell.memory().now, 'MB');
  emitOne('idle-cpu', await shell.share(IDLE), '%');
  await shell.time('\x1bt', / TTL /);
  emitOne('idle-cpu-docked', await shell.share(IDLE), '%');
  await shell.time(':pause\r', /stands at/);
  emitOne('idle-cpu-paused', await shell.share(IDLE), '%');
  await shell.close();
}

interface Peak {
  readonly sessions: number;
  readonly megabytes: number;
}

/** Runs the shell, has it list and count, lets it live for a while, and reads its high-water mark. */
async function peakOf(world: string, folder: string): Promise<Peak> {
  const child = spawn(process.execPath, [join(FWSH_ROOT, 'dist', 'fwsh.js'), '--world', world], {
    cols: 120,
    rows: 40,
    env: { ...process.env, TERM: 'xterm-256color', XDG_STATE_HOME: folder },
  });
  let seen = '';
  const counted = new Promise<number>((resolve) => {
    child.onData((data) => {
      seen += data;
      const count = COUNT.exec(seen)?.[1];
      if (count !== undefined) resolve(Number(count));
    });
  });
  child.write('set cli pager off\rshow session info\rshow session all filter count yes\r');
  const sessions = await counted;
  for (let look = 0; look < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.write('show session all filter count yes\r');
  }
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  const gone = new Promise<void>((resolve) => child.onExit(() => resolve()));
  child.kill('SIGKILL');
  await gone;
  return { sessions, megabytes: Math.round(Number(peak) / 102.4) / 10 };
}
