// The built program on pseudo-terminals of many kinds: what each of them is sent, and how it is given back.
import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { traitsOfTerminal } from './terminal/terminal-traits.ts';
import {
  PROGRAM,
  type PtyScreen,
  skipWithoutPty,
  startCommandOnPty,
  startOnPty,
} from './testing/pty-screen.ts';

skipWithoutPty();

const running: PtyScreen[] = [];

afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

function started(environment: Record<string, string> = {}, args: readonly string[] = []): PtyScreen {
  const screen = startOnPty(args, { columns: 80, rows: 24, environment });
  running.push(screen);
  return screen;
}

const PROMPT = /admin@PA-TRAIN\(active\)>\s*$/;
const PROMPT_WITH_STATUS = /admin@PA-TRAIN\(active\)>\s*\n.*sessions\s*$/;

/** Private modes that a terminal is sent, as `?25`. */
function modesSent(sent: string): readonly string[] {
  const modes = [...sent.matchAll(/\x1b\[(\?\d+)[hl]/g)].map(([, mode = '']) => mode);
  return [...new Set(modes)].sort();
}

test.each([
  ['xterm-256color', ['?1000', '?1002', '?1003', '?1006', '?2004', '?2026', '?25']],
  ['tmux', ['?1000', '?1002', '?1003', '?1006', '?2004', '?2026', '?25']],
  ['screen', ['?1000', '?1002', '?1003', '?1006', '?2004', '?25']],
  ['linux', ['?25']],
  ['vt100', []],
])('on %s a line runs, words are listed, and only what it understands is sent', async (term, modes) => {
  const screen = started({ TERM: term });
  await screen.until(PROMPT_WITH_STATUS);
  screen.type('show clock\rshow session \t\t');
  await screen.until(/> show clock\n[\s\S]*2026[\s\S]*> show session\s+all +/);
  screen.type('\x15exit\r');
  expect(await screen.exited).toBe(0);
  expect(modesSent(screen.sent())).toEqual(modes);
  expect(screen.sent().includes('\x1b[2m')).toBe(traitsOfTerminal(term).dims);
});

test('on a dumb terminal the line is edited, lists are printed, and no control sequence is sent', async () => {
  const screen = started({ TERM: 'dumb' });
  await screen.until(PROMPT);
  screen.type('show sesion\x7f\x7f\x7f\x7f');
  await screen.until(/> show se\s*$/);
  screen.type('s\t\t\t');
  await screen.until(/> show session ?\n +all [\s\S]*> show session\s*$/);
  screen.type('\x15show session info | match "Packet rate"\r');
  await screen.until(/Packet rate: +\d+\/s\n[\s\S]*PA-TRAIN\(active\)>\s*$/);
  screen.type('exit\r');
  expect(await screen.exited).toBe(0);
  expect(screen.sent()).not.toContain('\x1b');
});

test.each([
  ['--plain', [] as readonly string[]],
  ['--screen-reader', []],
])('with %s nothing below the line is ever drawn', async (flag) => {
  const screen = started({}, [flag]);
  await screen.until(PROMPT);
  screen.type('show session \t\t');
  await screen.until(/> show session ?\n +all [\s\S]*> show session\s*$/);
  screen.type('\x15\x1bs');
  await screen.until(/\n2026-.* sessions\nadmin@PA-TRAIN\(active\)>\s*$/);
  screen.type(':dock\r');
  await screen.until(/:dock needs a terminal/);
});

test('INK_SCREEN_READER is as good as the flag', async () => {
  const screen = started({ INK_SCREEN_READER: 'true' });
  await screen.until(PROMPT);
  screen.type(':monitor\r');
  await screen.until(/:monitor needs a terminal/);
});

test('under NO_COLOR no style is sent, and the words are the same', async () => {
  const screen = started({ NO_COLOR: '1' });
  await screen.until(PROMPT_WITH_STATUS);
  screen.type('show bogus\r:dock\r');
  await screen.until(/Invalid syntax[\s\S]* ID App/);
  expect(screen.sent().replaceAll('\x1b[0m', '')).not.toMatch(/\x1b\[[\d;]*m/);
});

test('under CI the shell paints as ever', async () => {
  const screen = started({ CI: 'true' });
  await screen.until(PROMPT_WITH_STATUS);
  screen.type('show session \t\t');
  await screen.until(/> show session\s+all +/);
});

// What a shell finds when it gets its terminal back.
function expectGivenBack(screen: PtyScreen): void {
  const sent = screen.sent();
  for (const mode of ['?1000', '?1002', '?1003', '?1006', '?2004', '?1049', '?2026']) {
    expect(sent.lastIndexOf(`\x1b[${mode}h`), mode).toBeLessThanOrEqual(sent.lastIndexOf(`\x1b[${mode}l`));
  }
  expect(sent.lastIndexOf('\x1b[?25h')).toBeGreaterThan(sent.lastIndexOf('\x1b[?25l'));
}

test.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'])('%s gives the terminal back', async (signal) => {
  const screen = started();
  await screen.until(PROMPT_WITH_STATUS);
  screen.kill(signal);
  await screen.exited;
  expect(screen.sent()).toContain('\x1b[?2004l');
  expectGivenBack(screen);
  await screen.until((text) => !/sessions\s*$/.test(text));
});

// The program has no bug to offer, so one is put into it from outside, to show itself on a signal.
test.each([
  ['an exception that nobody catches', 'throw new Error("boom")'],
  ['a promise that nobody heeds', 'Promise.reject(new Error("boom"))'],
])('%s gives the terminal back and is one line', async (_, bug) => {
  const preload = `process.on('SIGUSR2', () => { ${bug} })`;
  const screen = started({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload)}` });
  await screen.until(PROMPT_WITH_STATUS);
  screen.type(':monitor\r');
  await screen.until('[1 Sessions');
  screen.kill('SIGUSR2');
  expect(await screen.exited).toBe(70);
  await screen.until('fwsh: internal error: boom (FWSH_TRACE=1 shows where)');
  expect(screen.text()).not.toContain(' at ');
  expect(screen.text()).toContain('Last login');
  expectGivenBack(screen);
});

test.skipIf(!existsSync('/bin/bash'))('Ctrl-Z and fg, under a shell with job control', async () => {
  const screen = startCommandOnPty(['/bin/bash', '--norc', '--noprofile', '-i'], {
    columns: 80,
    rows: 24,
    environment: { PS1: 'bash-ready ', FWSH_PROGRAM: PROGRAM, FWSH_NODE: process.execPath },
  });
  running.push(screen);
  await screen.until('bash-ready');
  // What is switched on from here on is the program's.
  screen.type("bind 'set enable-bracketed-paste off'\r");
  await screen.until(/off'\nbash-ready\s*$/);
  screen.type('"$FWSH_NODE" "$FWSH_PROGRAM"\r');
  await screen.until(PROMPT_WITH_STATUS);
  screen.type('show clo');
  await screen.until(/> show clo\s*\n/);
  for (const time of [1, 2]) {
    screen.type('\x1a');
    await screen.until((text) => text.split('Stopped').length === time + 1 && text.endsWith('bash-ready'));
    expectGivenBack(screen);
    // The terminal echoes again: the shell's line discipline is as it was.
    screen.type('echo $((40 + 2))\r');
    await screen.until((text) => text.split('\n42').length === time + 1);
    screen.resize(80 + time * 10, 24 + time);
    screen.type('fg\r');
    await screen.until(/fg\n[\s\S]*> show clo\s*\n.*sessions\s*$/);
  }
  screen.type('ck\r');
  await screen.until(/> show clock\n[\s\S]*2026[\s\S]*PA-TRAIN\(active\)>/);
  screen.type('exit\r');
  await screen.until(/exit\nbash-ready\s*$/);
});
