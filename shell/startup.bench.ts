// Start-up on a pty, alternating with an empty Node program on the same pty: time to the prompt, to the first answer, and
// to the moment the full layout (Ink) has taken over, each as a ratio to bare Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

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

const ROUNDS = 15;
const WARM_UPS = 2;

/** Milliseconds from spawn until `wanted` is on the screen; `type` is sent as soon as the prompt is. */
function timeUntil(args: readonly string[], wanted: string, type: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const environment = {
      ...process.env,
      TERM: 'xterm-256color',
      XDG_STATE_HOME: join(FWSH_ROOT, 'node_modules', '.bench-state'),
    };
    const started = performance.now();
    const child = spawn(process.execPath, [...args], {
      cols: 80,
      rows: 24,
      cwd: FWSH_ROOT,
      env: environment,
    });
    const timeout = setTimeout(() => {
      child.kill();
      reject(new Error(`'${wanted}' was not seen; the screen got: ${JSON.stringify(seen.slice(-400))}`));
    }, 15_000);
    let seen = '';
    let typed = type === '';
    child.onData((data) => {
      seen += data;
      if (!typed && seen.includes('PA-TRAIN(active)>')) {
        typed = true;
        child.write(type);
      }
      if (!seen.includes(wanted)) return;
      const elapsed = performance.now() - started;
      clearTimeout(timeout);
      seen = '';
      wanted = '\0never';
      child.onExit(() => resolve(elapsed));
      child.kill('SIGKILL');
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Emits `startup-prompt` and `startup-first-answer`. */
export async function run(emit: (row: Row) => void): Promise<void> {
  const empty = join(FWSH_ROOT, 'node_modules', '.bench-empty.mjs');
  writeFileSync(empty, "process.stdout.write('> ');\n");
  const program = join(FWSH_ROOT, 'dist', 'fwsh.js');
  const bare: number[] = [];
  const prompt: number[] = [];
  const answer: number[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    const times = [
      await timeUntil([empty], '> ', ''),
      await timeUntil([program], 'PA-TRAIN(active)>', ''),
      await timeUntil([program], 'Number of sessions supported', 'show session info\r'),
    ] as const;
    if (round < 0) continue;
    bare.push(times[0]);
    prompt.push(times[1]);
    answer.push(times[2]);
  }
  const baseline = median(bare);
  for (const [bench, values] of [
    ['startup-prompt', prompt],
    ['startup-first-answer', answer],
  ] as const) {
    const middle = median(values);
    emit({
      bench,
      n: values.length,
      median: round1(middle),
      min: round1(Math.min(...values)),
      unit: 'ms',
      baseline: round1(baseline),
      ratio: round2(middle / baseline),
    });
  }
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
