// Recordings of the built program: begun in the middle, kept without being asked, killed, and on a disk without room.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readTranscript } from '../transcripts/read.ts';
import { plainText } from '../transcripts/replay.ts';
import { type Transcript, turnsOf } from '../transcripts/transcript.ts';
import { PROGRAM, skipWithoutPty, startOnPty } from './testing/pty-screen.ts';
import { asCommands, runProgram } from './testing/run-program.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function transcriptIn(file: string): Transcript {
  const reading = readTranscript(readFileSync(file, 'utf8'));
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

describe('on a terminal', () => {
  skipWithoutPty();
  test('an interactive shell keeps a transcript unless told not to, and none of doing nothing', async () => {
    const session = async (args: readonly string[], lines: readonly string[]) => {
      const state = folder();
      const screen = startOnPty(args, { columns: 100, rows: 30, environment: { XDG_STATE_HOME: state } });
      for (const line of lines) {
        await screen.until(/admin@PA-TRAIN\(active\)>\s*\n.*sessions/);
        screen.type(`${line}\r`);
      }
      await screen.until(/admin@PA-TRAIN\(active\)>\s*\n.*sessions/);
      screen.type('\u0004');
      await screen.exited;
      await screen.close();
      const kept = join(state, 'fwsh', 'transcripts');
      const names = existsSync(kept) ? readdirSync(kept) : [];
      return names.map((name) => join(kept, name));
    };
    const [kept, ...more] = await session([], ['show clock']);
    expect(more).toEqual([]);
    expect(turnsOf(transcriptIn(kept ?? '')).map(({ command }) => command.line)).toEqual(['show clock']);
    expect(await session([], [])).toEqual([]);
    expect(await session(['--no-record'], ['show clock'])).toEqual([]);
  });
});

test('a recording that begins in the middle can be run again from the beginning of the world', () => {
  const file = join(folder(), 'late.fwsh');
  const run = runProgram(
    asCommands(
      'set session timeout-udp 77',
      ':warp 40',
      `:record start ${file}`,
      ':record mark Timers',
      ':record note The timer was changed before.',
      'show session info',
      ':record stop',
      'show clock',
    ),
  );
  expect(run.stderr).toContain(`recorded in ${file}`);
  expect(run.status).toBe(0);
  const { entries } = transcriptIn(file);
  expect(entries.map(({ event }) => event.kind)).toEqual(['cmd', 'out', 'mark', 'note', 'cmd', 'out']);
  expect(JSON.stringify(entries)).toContain('77 secs');
  expect(runProgram(['verify', file])).toMatchObject({ status: 0 });
});

test('marks and notes need a recording, and one recording runs at a time', () => {
  const file = join(folder(), 'a.fwsh');
  const { stderr, status } = runProgram(
    asCommands(
      ':record mark x',
      ':record',
      `:record start ${file}`,
      ':record start other',
      ':record stop',
      ':record stop',
      ':record stop now',
    ),
  );
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    "nothing is being recorded; ':record start' begins",
    "no recording was asked for; ':record start' begins",
    `recording to ${file}`,
    `already recording to ${file}; ':record stop' ends it`,
    `recorded in ${file}`,
    'nothing is being recorded',
    ':record stop takes nothing after it',
  ]);
});

test('whenever it is killed, the file reads and holds every output but the last that was shown', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `show session id ${index + 1}`).join('\n');
  let killedInside = 0;
  await inTurns(50, async (round) => {
    const file = join(folder(), 'killed.fwsh');
    const program = spawn(process.execPath, [PROGRAM, '--record', file, '--echo'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let shown = '';
    // The seconds a start takes say nothing: the clock of the kill begins with the first output.
    program.stdout.once('data', () => setTimeout(() => program.kill('SIGKILL'), (round * 7) % 12));
    program.stdout.on('data', (bytes: Buffer) => {
      shown += bytes.toString();
    });
    program.stdin.on('error', () => {});
    program.stdin.end(`${lines}\n`);
    await new Promise((resolve) => program.once('close', resolve));
    const transcript = transcriptIn(file);
    if (transcript.truncated !== undefined || turnsOf(transcript).length < 40) killedInside++;
    const recorded = plainText(transcript).join('\n');
    const echoes = shown.split(/(?=admin@PA-TRAIN\(active\)> )/);
    for (const echo of echoes.slice(0, -1)) expect(recorded).toContain(echo.trimEnd());
  });
  expect(killedInside).toBeGreaterThan(0);
}, 120_000);

test('a disk without room is told once, what was recorded stays whole, and the shell goes on', () => {
  const file = join(folder(), 'full.fwsh');
  const commands = Array.from({ length: 6 }, () => ['-c', 'show session info']).flat();
  const script = 'ulimit -f 8; exec "$@"';
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', script, 'bash', process.execPath, PROGRAM, '--record', file, ...commands],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout.match(/TCP default timeout/g)).toHaveLength(6);
  expect(stderr.match(/recording stopped/g)).toHaveLength(1);
  const turns = turnsOf(transcriptIn(file));
  expect(turns.length).toBeGreaterThan(0);
  expect(turns.length).toBeLessThan(6);
  expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
});

/** Runs rounds, four at a time. */
async function inTurns(rounds: number, run: (round: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < rounds; first += 4) {
    const batch = Array.from({ length: Math.min(4, rounds - first) }, (_, index) => run(first + index));
    await Promise.all(batch);
  }
}
