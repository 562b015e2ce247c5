// The built program's live table on a pseudo-terminal: that it leaves the terminal as it was, however it ends.
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, skipWithoutPty, startOnPty } from '../testing/pty-screen.ts';
import { runProgram } from '../testing/run-program.ts';

skipWithoutPty();

const running: PtyScreen[] = [];

afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

function started(environment: Record<string, string> = {}): PtyScreen {
  const screen = startOnPty([], {
    columns: 100,
    rows: 30,
    environment: { LANG: 'en_US.UTF-8', ...environment },
  });
  running.push(screen);
  return screen;
}

const EMPTY_PROMPT = /admin@PA-TRAIN\(active\)>\s*\n.*sessions/;

test('to the table and back with a filter, a resize and a detail leaves prompt and scrollback as they were', async () => {
  const screen = started({ CI: 'true' });
  await screen.until(EMPTY_PROMPT);
  screen.type(':live filter application ssl\r');
  await screen.until((text) => text.includes('Live sessions') && text.includes('filter application ssl'));
  screen.resize(120, 40);
  await screen.until(() => screen.rows().length === 40 && (screen.rows()[39] ?? '').includes('q back'));
  screen.type('\x1b[B\r');
  await screen.until('c2s flow:');
  screen.type('q');
  await screen.until((text) => text.includes('> :live filter application ssl') && EMPTY_PROMPT.test(text));
  expect(screen.text()).toContain('Last login');
  expect(screen.text()).not.toContain('Live sessions');
  expect(screen.sent().slice(screen.sent().indexOf('\x1b[?1049h'))).not.toContain('\x1b[2J');
  screen.type('exit\r');
  expect(await screen.exited).toBe(0);
});

test('killed under an open table the program gives the terminal back', async () => {
  const screen = started();
  await screen.until(EMPTY_PROMPT);
  screen.type(':live\r');
  await screen.until('Live sessions');
  screen.kill('SIGTERM');
  await screen.exited;
  await screen.until('Last login');
  const end = screen.sent().slice(screen.sent().lastIndexOf('\x1b[?1049h'));
  for (const sequence of ['\x1b[?1049l', '\x1b[?25h', '\x1b[?1000l', '\x1b[?1006l', '\x1b[?2004l']) {
    expect(end).toContain(sequence);
  }
});

test('without a terminal that can move its cursor one line says so', async () => {
  const screen = started({ TERM: 'dumb' });
  await screen.until('admin@PA-TRAIN(active)>');
  screen.type(':live\r');
  await screen.until(':live needs a terminal that can move its cursor');
  const piped = runProgram(['-c', ':live filter state active']);
  expect(piped).toMatchObject({ status: 1, stdout: '' });
  expect(piped.stderr).toBe(':live needs a terminal that can move its cursor\n');
});
