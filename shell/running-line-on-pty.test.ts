// Lines that take time, on a real pseudo-terminal: Ctrl-C, keys typed meanwhile, and a terminal given back.
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, skipWithoutPty, startOnPty } from './testing/pty-screen.ts';

skipWithoutPty();

const running: PtyScreen[] = [];
afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

const PROMPT = /admin@PA-TRAIN\(active\)>\s*\n.*sessions\s*$/;

function started(): PtyScreen {
  const screen = startOnPty(['--no-record', '--speed', '20'], { columns: 80, rows: 24 });
  running.push(screen);
  return screen;
}

test('Ctrl-C ends a ping with its statistics, and the prompt is there again', async () => {
  const screen = started();
  await screen.until(PROMPT);
  screen.type('ping source 10.20.0.1 host 10.30.0.5\r');
  await screen.until('icmp_seq=3');
  screen.type('\x03');
  const text = await screen.until(PROMPT);
  expect(text).toMatch(/\^C\n--- 10\.30\.0\.5 ping statistics ---\n\d+ packets transmitted, /);
});

test('what is typed while a line runs is typed at the prompt behind it', async () => {
  const screen = started();
  await screen.until(PROMPT);
  screen.type('ping source 10.20.0.1 host 10.30.0.5 count 3\r');
  await screen.until('icmp_seq=1');
  screen.type('show clock\r');
  const text = await screen.until(/show clock\n\n.*2026/);
  expect(text.indexOf('3 packets transmitted')).toBeLessThan(text.indexOf('> show clock'));
  screen.type('exit\r');
  expect(await screen.exited).toBe(0);
});
