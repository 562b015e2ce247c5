// The built program's dashboard on a pseudo-terminal: that blessed is in the bundle and leaves the terminal as it was.
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, skipWithoutPty, startOnPty } from '../testing/pty-screen.ts';
import { runProgram } from '../testing/run-program.ts';
import {
  answeringProbe,
  crashingProbe,
  type ProgramProbe,
  type ProgramState,
} from './testing/program-probe.ts';

skipWithoutPty();

const running: PtyScreen[] = [];

afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

function started(environment: Record<string, string> = {}): PtyScreen {
  const screen = startOnPty([], { columns: 100, rows: 30, environment });
  running.push(screen);
  return screen;
}

const EMPTY_PROMPT = /admin@PA-TRAIN\(active\)>\s*\n.*sessions/;

test('ten times to the dashboard and back, with a resize inside, leave prompt and scrollback as they were', async () => {
  const screen = started({ LANG: 'en_US.UTF-8' });
  await screen.until(EMPTY_PROMPT);
  screen.type('show clock\r');
  await screen.until(/2026[\s\S]*admin@PA-TRAIN\(active\)>\s*\n.*sessions/);
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

/** The program asked about itself. */
async function stateOf(screen: PtyScreen, probe: ProgramProbe): Promise<ProgramState> {
  let state: ProgramState | undefined;
  screen.kill('SIGUSR2');
  await screen.until(() => {
    state ??= probe.answer();
    return state !== undefined;
  });
  if (state === undefined) throw new Error('waited for');
  return state;
}

test('blessed is loaded with the first dashboard, and every further one leaves listeners as they were', async () => {
  const probe = answeringProbe();
  const screen = started(probe.environment);
  const toDashboardAndBack = async () => {
    screen.type(':monitor\r');
    await screen.until('[1 Sessions');
    screen.type('q');
    await screen.until((text) => !text.includes('[1 Sessions') && EMPTY_PROMPT.test(text));
  };
  await screen.until(EMPTY_PROMPT);
  // Ink comes when nobody types for a moment, and listens to every signal.
  let start = await stateOf(screen, probe);
  while (start.process['SIGALRM'] === undefined) start = await stateOf(screen, probe);
  expect(start.loaded).not.toContain('blessed.cjs');
  await toDashboardAndBack();
  const first = await stateOf(screen, probe);
  expect(first.loaded).toContain('blessed.cjs');
  expect(first).toMatchObject({ stdin: start.stdin, stdout: start.stdout });
  for (let time = 2; time <= 10; time++) await toDashboardAndBack();
  expect(await stateOf(screen, probe)).toEqual(first);
  probe.remove();
});

const RESTORED = ['\x1b[?1049l', '\x1b[?25h', '\x1b[?1000l', '\x1b[?1006l', '\x1b[?2004l'];

/** Ends the program under an open dashboard and checks that the terminal is as it was. */
async function checkRestored(screen: PtyScreen, end: string): Promise<void> {
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions]');
  screen.kill(end);
  await screen.exited;
  await screen.until('Last login');
  const written = screen.sent().slice(screen.sent().lastIndexOf('\x1b[?1049h'));
  for (const sequence of RESTORED) expect(written).toContain(sequence);
  expect(written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(written.lastIndexOf('\x1b[?25l'));
  expect(screen.sent()).not.toContain('\x1b[?1h');
}

test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT'])(
  '%s under an open dashboard gives the terminal back',
  async (signal) => {
    await checkRestored(started(), signal);
  },
);

test('a bug under an open dashboard gives the terminal back and is told in its scrollback', async () => {
  const probe = crashingProbe();
  const screen = started(probe.environment);
  await checkRestored(screen, 'SIGUSR2');
  expect(await screen.exited).not.toBe(0);
  await screen.until('a bug');
  probe.remove();
});

test('Ctrl-C leaves the dashboard, not the program', async () => {
  const screen = started();
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions]');
  screen.type('\x03');
  await screen.until((text) => !text.includes('Sessions') && EMPTY_PROMPT.test(text));
  screen.type('exit\r');
  expect(await screen.exited).toBe(0);
});

test.each(['screen', 'tmux-256color', 'xterm-kitty'])(
  'on %s it opens, is clicked into, and leads back',
  async (term) => {
    const screen = started({ TERM: term, LANG: 'en_US.UTF-8' });
    await screen.until(EMPTY_PROMPT);
    screen.type(':monitor\r');
    await screen.until('[1 Sessions]');
    screen.type('\x1b[<0;60;25M\x1b[<0;60;25m');
    await screen.until('[9 Traffic log');
    screen.type('q');
    await screen.until((text) => !text.includes('Traffic log') && EMPTY_PROMPT.test(text));
  },
);

test.each(['linux', 'vt100'])('on %s it opens in plain characters and leads back', async (term) => {
  const screen = started({ TERM: term, LANG: 'en_US.UTF-8' });
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions]');
  expect(screen.text()).not.toContain('█');
  screen.type('9');
  await screen.until('[9 Traffic log');
  screen.type('q');
  await screen.until((text) => !text.includes('Traffic log') && EMPTY_PROMPT.test(text));
});

test('NO_COLOR has no colours, and the focus still shows', async () => {
  const screen = started({ NO_COLOR: '1' });
  await screen.until(EMPTY_PROMPT);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions]');
  expect(screen.sent().slice(screen.sent().indexOf('\x1b[?1049h'))).not.toMatch(/\x1b\[[\d;]*[34][0-7]m/);
});

test('on a terminal that cannot move its cursor, and in a pipe, one line says so', async () => {
  const screen = started({ TERM: 'dumb' });
  await screen.until('admin@PA-TRAIN(active)>');
  screen.type(':monitor\r');
  await screen.until(':monitor needs a terminal that can move its cursor');
  const piped = runProgram(['-c', ':monitor']);
  expect(piped).toMatchObject({ status: 1, stdout: '' });
  expect(piped.stderr).toBe(':monitor needs a terminal that can move its cursor\n');
});
