// The built program in batch: what a script sees.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { asCommands, runIntoClosedPipe, runProgram } from './testing/run-program.ts';

const THIRTY_LINES = [
  'show clock',
  'show session info',
  'show session meter',
  'show session all',
  'show session all filter application dns',
  'show session all filter state active count yes',
  ':warp 5',
  'show session all filter protocol 6 | match untrust',
  'show session info | match rate',
  'show session all filter nat source count yes',
  ':warp 1m',
  'show session all filter from trust to untrust',
  'show session all filter rule Users-Web count yes',
  'show session all filter min-age 60 count yes',
  'clear session all filter application ping',
  'show session all filter application ping count yes',
  ':warp 10m',
  'show session all',
  'show session info',
  'show system info',
  'show session meter',
  'show session all filter destination-port 443',
  'show session all filter source 10.20.0.0/24 count yes',
  ':warp 1h',
  'show session all start-at 10',
  'show session all filter type predict',
  'show session info | except timeout',
  'find command keyword session',
  'show clock',
  'show session all filter count yes',
];

test('the DNS session of the founding article is ACTIVE and in the ager, and CLOSED in both flows 31 s later', () => {
  const { status, stdout } = runProgram([
    '--world',
    'overview',
    ...asCommands('show session id 2359361', ':warp 31', 'show session id 2359361'),
  ]);
  expect(status).toBe(0);
  const [before = '', after = ''] = stdout
    .split(/(?=\nSession +2359361)/)
    .filter((part) => part.includes('c2s flow'));
  expect(before.match(/state: +ACTIVE/g)).toHaveLength(2);
  expect(before).toMatch(/time to live +: [1-9]\d* sec/);
  expect(before).toMatch(/session in session ager +: True/);
  expect(after.match(/state: +CLOSED/g)).toHaveLength(2);
  expect(after).toMatch(/session in session ager +: False/);
});

test('piped lines print clean text and status 0', () => {
  const { status, stdout, stderr } = runProgram([], {
    input: 'show session info\nshow session all filter count yes\n',
  });
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).not.toContain('\x1b');
  expect(stdout).toMatch(/Number of sessions supported: +\d+/);
  expect(stdout).toMatch(/Number of sessions that match filter: [1-9]\d*\n$/);
});

test("a misspelled command prints the device's error, coaches on standard error and exits 1", () => {
  const { status, stdout, stderr } = runProgram(asCommands('show sesion all'));
  expect(status).toBe(1);
  expect(stdout).toContain('Invalid syntax.');
  expect(stdout).not.toContain('session');
  expect(stderr).toContain('session');
  expect(runProgram(['--no-coach', ...asCommands('show sesion all')]).stderr).toBe('');
});

test('a world nobody knows is one clear line and status 2', () => {
  const { status, stdout, stderr } = runProgram(['--world', 'nosuch', ...asCommands('show clock')]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    "fwsh: no world 'nosuch'; shipped worlds: alg, dual, esx, hq, overview, stress, vsys\n",
  );
});

test('the same thirty lines give the same bytes whatever the time zone and language, and another seed gives others', () => {
  const args = asCommands(...THIRTY_LINES);
  const first = runProgram(args, { environment: { TZ: 'UTC', LANG: 'C' } });
  const second = runProgram(args, {
    environment: { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  const otherSeed = runProgram(['--seed', '2', ...args]);
  expect(first.status).toBe(0);
  expect(first.stdout.length).toBeGreaterThan(20_000);
  expect(second.stdout).toBe(first.stdout);
  expect(otherSeed.stdout).not.toBe(first.stdout);
});

test.each(['1', '2', '3'])(
  'count, rows and show session info agree at the same world time under seed %s',
  (seed) => {
    for (const time of ['0', '17', '10m']) {
      const lines = [
        `:warp ${time}`,
        'show session all filter count yes',
        'show session info',
        'show session all',
      ];
      const { stdout } = runProgram(['--seed', seed, ...asCommands(...lines)]);
      const counted = Number(/match filter: (\d+)/.exec(stdout)?.[1]);
      const allocated = Number(/Number of allocated sessions: +(\d+)/.exec(stdout)?.[1]);
      const rows = stdout.match(/^vsys\d+ +\S+\[\d+\]\/\S+ {2}\(/gm)?.length;
      expect(counted).toBeGreaterThan(50);
      expect({ allocated, rows }).toEqual({ allocated: counted, rows: counted });
    }
  },
);

test('exit ends the batch; later lines do not run', () => {
  const { status, stdout } = runProgram(asCommands('show clock', 'exit', 'show system info'));
  expect(status).toBe(0);
  expect(stdout).not.toContain('hostname');
});

test('--echo prints prompt and line before each output', () => {
  const { stdout } = runProgram(['--echo', ...asCommands('show clock')]);
  expect(stdout).toMatch(/^admin@PA-TRAIN\(active\)> show clock\n\n\w{3} \w{3} [ \d]\d /);
});

test('a reader that stops early ends the program quietly', () => {
  const lines = asCommands(...Array.from({ length: 20 }, () => 'show session all'));
  const { status, stderr } = runIntoClosedPipe(lines);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the shipped warm start is the state that a full warm-up reaches', () => {
  const lines = asCommands(
    'show session all',
    'show session info',
    ':warp 20m',
    'show session all',
    'show session info',
  );
  const shipped = runProgram(lines);
  // Naming the clock, though it is the world's own, makes the world warm up for real.
  const played = runProgram(['--clock', '2026-03-18T10:42:00Z', ...lines]);
  expect(played.stdout).toBe(shipped.stdout);
});

test('no control character of the input comes back out', () => {
  const { status, stdout, stderr } = runProgram([], { input: '\x1b[31mfoo\x07\nshow\tclock\n' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/UTC 2026/);
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a recording never overwrites a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lesson.fwsh');
  writeFileSync(file, 'precious');
  const { status, stderr } = runProgram(['--record', file, '-c', 'show clock']);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `fwsh: cannot record to ${file}: the file exists already\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe('precious');
});
