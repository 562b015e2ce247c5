// The built program on a pseudo-terminal: what a person sees.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, skipWithoutPty, startOnPty } from './testing/pty-screen.ts';
import { runProgram } from './testing/run-program.ts';

skipWithoutPty();

const cleanUps: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function started(args: readonly string[], size = { columns: 120, rows: 40 }, environment = {}): PtyScreen {
  const screen = startOnPty(args, { ...size, environment });
  cleanUps.push(() => screen.close());
  return screen;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  cleanUps.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The prompt with nothing typed, as the last line above the status row. */
const EMPTY_PROMPT = /admin@PA-TRAIN\(active\)>\s*\n.*sessions/;

test('abbreviations complete by Space and Tab, a table of live sessions follows, and it moves', async () => {
  const screen = started([]);
  await screen.until(EMPTY_PROMPT);
  screen.type('sh ');
  await screen.until(/admin@PA-TRAIN\(active\)> show\s*\n/);
  screen.type('sess\t');
  await screen.until(/admin@PA-TRAIN\(active\)> show session\s*\n/);
  screen.type('all filter state act\t');
  await screen.until('admin@PA-TRAIN(active)> show session all filter state active');
  screen.type('count yes\r');
  await screen.until(/match filter: [1-9]\d*/);
  const created = async (times: number) => {
    screen.type('show session info | match bootup\r');
    const numbers = (text: string) =>
      [...text.matchAll(/since bootup: +(\d+)/g)].map((match) => Number(match[1]));
    const shown = await screen.until((text) => numbers(text).length === times);
    return numbers(shown).at(-1) ?? 0;
  };
  const before = await created(1);
  screen.type(':warp 5m\r');
  await screen.until(/world time is now/);
  expect(await created(2)).toBeGreaterThan(before + 100);
});

test('the question mark is not echoed, lists what may follow and keeps the line', async () => {
  const screen = started([]);
  await screen.until(EMPTY_PROMPT);
  screen.type('show session ?');
  const text = await screen.until(/> meter/);
  expect(text).toMatch(/admin@PA-TRAIN\(active\)> show session *\n> all +\S/);
  await screen.until(/\n\nadmin@PA-TRAIN\(active\)> show session\s*\n/);
  expect(screen.text()).not.toContain('session ?');
});

test('a listing longer than the screen stops at the pager, and q leaves it', async () => {
  const screen = started([], { columns: 120, rows: 24 });
  await screen.until(EMPTY_PROMPT);
  screen.type('show session all\r');
  await screen.until(/lines 1-\d+/);
  screen.type('q');
  await screen.until(EMPTY_PROMPT);
});

test('a rejected line prints the words of the device, then a coach line apart', async () => {
  const screen = started([]);
  await screen.until(EMPTY_PROMPT);
  screen.type('show sesion all\r');
  const text = await screen.until(/did you mean/i);
  expect(text.indexOf('Invalid syntax.')).toBeLessThan(text.search(/did you mean/i));
});

test('exit and Ctrl-D on an empty line leave with status 0; lines are remembered by the next shell', async () => {
  const state = folder();
  const first = started([], { columns: 100, rows: 30 }, { XDG_STATE_HOME: state });
  await first.until(EMPTY_PROMPT);
  first.type('show clock\r');
  await first.until(/UTC 2026/);
  first.type('exit\r');
  expect(await first.exited).toBe(0);
  const second = started([], { columns: 100, rows: 30 }, { XDG_STATE_HOME: state });
  await second.until(EMPTY_PROMPT);
  second.type('\x1b[A\x1b[A');
  await second.until('admin@PA-TRAIN(active)> show clock');
  second.type('\x15\x04');
  expect(await second.exited).toBe(0);
});

test('the program works under CI, without colour and plain', async () => {
  const screen = started(['--plain'], { columns: 100, rows: 30 }, { CI: 'true', NO_COLOR: '1' });
  await screen.until(/admin@PA-TRAIN\(active\)>\s*$/);
  screen.type('show session meter\r');
  await screen.until(/VSYS +Maximum/);
});

test('a recording killed in the middle reads, replays and verifies up to the last finished line', async () => {
  const file = join(folder(), 'lesson.fwsh');
  const screen = started(['--record', file]);
  await screen.until(EMPTY_PROMPT);
  await screen.until(/REC/);
  for (const line of ['show session info', ':warp 90', 'show session all filter application dns']) {
    screen.type('set cli pager off\r');
    screen.type(`${line}\r`);
  }
  screen.type('show session meter\r');
  await screen.until(/VSYS +Maximum/);
  screen.kill('SIGKILL');
  await screen.exited;
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"kind":"cmd","at":9`);

  const verified = runProgram(['verify', file]);
  expect(verified.stdout).toMatch(/turns: \d+ same, 0 different/);
  expect(verified.status).toBe(0);
  const replayed = runProgram(['replay', file]);
  expect(replayed.stdout).toContain('admin@PA-TRAIN(active)> show session info');
  expect(replayed.stdout).toContain('VSYS  Maximum');
  expect(replayed.stderr).toContain('broke off');

  const changed = readFileSync(file, 'utf8').replace(/TCP default timeout: +3600 secs/, (line) =>
    line.replace('3600', '3601'),
  );
  writeFileSync(file, changed);
  const different = runProgram(['verify', file]);
  expect(different.status).toBe(1);
  const lineNumber = changed.split('\n').findIndex((line) => line.includes('3601 secs')) + 1;
  expect(different.stdout).toContain(`${file}:${lineNumber}:`);
  expect(different.stdout).toMatch(/TCP default timeout: recorded .*3601.*3600/);
});
