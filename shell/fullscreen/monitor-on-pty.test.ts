// The built program's dashboard on a pseudo-terminal: that blessed is in the bundle and leaves the terminal as it was.
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, startOnPty } from '../testing/pty-screen.ts';
import { runProgram } from '../testing/run-program.ts';

const running: PtyScreen[] = [];

afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

function started(environment: Record<string, string> = {}): PtyScreen {
  const screen = startOnPty([], { columns: 100, rows: 30, environment });
  running.push(screen);
  return screen;
}

const EMPTY_PROMPT = /admin@PA-TRAIN>\s*\n.*sessions/;

test('ten times to the dashboard and back, with a resize inside, leave prompt and scrollback as they were', async () => {
  const screen = started({ LANG: 'en_US.UTF-8' });
  await screen.until(EMPTY_PROMPT);
  screen.type('show clock\r');
  await screen.until(/2026[\s\S]*admin@PA-TRAIN>\s*\n.*sessions/);
  for (let time = 1; time <= 10; time++) {
    screen.type(':monitor\r');
    await screen.until((text) => text.includes('[1 Sessions') && text.includes('q back'));
    if (time === 5) {
      screen.resize(120, 40);
      await screen.until(() => screen.rows().length === 40 && (screen.rows()[39] ?? '').includes('q back'));
    }
    screen.type('q');
    await screen.until((text) => text.split('> :monitor').length === time + 1 && EMPTY_PROMPT.test(text));
  }
  expect(screen.text()).toContain('Last login');
  expect(screen.text()).not.toContain('1 Sessions');
  screen.type('show clock\r');
  await screen.until((text) => text.split('> show clock').length === 3 && EMPTY_PROMPT.test(text));
  screen.type('exit\r');
  expect(await screen.exited).toBe(0);
});

test('killed under an open dashboard the program gives the terminal back', async () => {
  const screen = started();
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions]');
  screen.kill('SIGTERM');
  await screen.exited;
  await screen.until('Last login');
  const end = screen.sent().slice(screen.sent().lastIndexOf('\x1b[?1049h'));
  for (const sequence of ['\x1b[?1049l', '\x1b[?25h', '\x1b[?1000l', '\x1b[?1006l', '\x1b[?2004l']) {
    expect(end).toContain(sequence);
  }
  expect(screen.sent()).not.toContain('\x1b[?1h');
});

test('on a terminal that cannot move its cursor, and in a pipe, one line says so', async () => {
  const screen = started({ TERM: 'dumb' });
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until(':monitor needs a terminal that can move its cursor');
  const piped = runProgram(['-c', ':monitor']);
  expect(piped).toMatchObject({ status: 1, stdout: '' });
  expect(piped.stderr).toBe(':monitor needs a terminal that can move its cursor\n');
});
