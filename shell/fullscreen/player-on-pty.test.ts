// The built program's player on a pseudo-terminal: its keys, its mouse, other sizes, and the terminal as it was afterwards.
import { afterEach, expect, test } from 'vitest';
import { type PtyScreen, skipWithoutPty, startOnPty } from '../testing/pty-screen.ts';
import { runProgram } from '../testing/run-program.ts';

skipWithoutPty();

const running: PtyScreen[] = [];

afterEach(async () => {
  for (const screen of running.splice(0)) await screen.close();
});

function started(...flags: readonly string[]): PtyScreen {
  return onTerminal({ LANG: 'en_US.UTF-8' }, flags);
}

function onTerminal(environment: Record<string, string>, flags: readonly string[]): PtyScreen {
  const screen = startOnPty(['replay', 'two-flows', ...flags], { columns: 100, rows: 30, environment });
  running.push(screen);
  return screen;
}

/** The place as the title tells it. */
const at = (turn: number) => new RegExp(` ${turn}/3 `);

/** Waits until a row of the screen, counted from the bottom, holds a text. */
async function row(screen: PtyScreen, fromBottom: number, text: string): Promise<void> {
  await screen.until(() => (screen.rows().at(-fromBottom) ?? '').includes(text));
}

const RESTORED = ['\x1b[?1049l', '\x1b[?25h', '\x1b[?1000l', '\x1b[?1006l'];

function expectRestored(screen: PtyScreen): void {
  const written = screen.sent().slice(screen.sent().lastIndexOf('\x1b[?1049h'));
  for (const sequence of RESTORED) expect(written).toContain(sequence);
  expect(written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(written.lastIndexOf('\x1b[?25l'));
}

test('steps, goes back, jumps, searches, lists and leaves; the terminal is as before', async () => {
  const screen = started('--step');
  await screen.until('q leaves');
  await screen.until(at(1));
  screen.type('\r');
  await screen.until('ID ');
  screen.type('\r\r');
  await screen.until(at(2));
  screen.type('b');
  screen.type('b');
  await screen.until(at(1));
  screen.type('g3\r');
  await screen.until(at(3));
  screen.type('\x1b[H');
  await screen.until(at(1));
  screen.type('/524342\r');
  await screen.until('524342');
  screen.type('/nowhere at all\r');
  await screen.until('not found: nowhere at all');
  screen.type(']');
  screen.type('c');
  await screen.until(/> +\d {2}admin@PA-5060> show/);
  screen.type('\x1b[F\r');
  await screen.until(at(3));
  screen.type('?');
  await screen.until('search commands and outputs');
  screen.type('x');
  await screen.until((text) => !text.includes('search commands and outputs'));
  screen.type('q');
  expect(await screen.exited).toBe(0);
  expectRestored(screen);
  expect(screen.text()).not.toContain('q leaves');
});

test('plays by itself and stays on the last picture', async () => {
  const screen = started('--speed', '1000');
  await screen.until(at(3));
  await screen.until('q leaves');
  screen.type('\x03');
  expect(await screen.exited).toBe(0);
});

test('the mouse seeks on the timeline and picks from the list; the wheel scrolls', async () => {
  const screen = started('--step');
  await screen.until('q leaves');
  const click = (x: number, y: number) => screen.type(`\x1b[<0;${x};${y}M\x1b[<0;${x};${y}m`);
  click(99, 29);
  await screen.until(at(3));
  click(2, 29);
  await screen.until(at(1));
  screen.type('c');
  await screen.until(/> 1 {2}admin/);
  click(10, 3);
  await screen.until(at(2));
  screen.type('\x1b[<64;10;10M');
  screen.type('m');
  await screen.until('the mouse selects text');
  screen.type('q');
  expect(await screen.exited).toBe(0);
  expectRestored(screen);
});

test('other sizes are drawn anew, down to a small one and up again', async () => {
  const screen = started('--step');
  await screen.until('q leaves');
  for (const [columns, rows] of [
    [60, 20],
    [40, 12],
    [130, 45],
  ] as const) {
    screen.resize(columns, rows);
    await screen.until(() => screen.rows().length === rows);
    await screen.until(() => {
      const timeline = screen.rows().at(-2) ?? '';
      return timeline.startsWith('[') && timeline.endsWith(']') && timeline.length === columns;
    });
  }
  await row(screen, 1, 'Space play');
  screen.type('q');
  expect(await screen.exited).toBe(0);
});

test.each(['SIGTERM', 'SIGHUP'])('%s gives the terminal back', async (signal) => {
  const screen = started('--step');
  await screen.until('q leaves');
  screen.kill(signal);
  await screen.exited;
  expectRestored(screen);
});

test.each(['linux', 'vt100', 'screen'])('on %s it opens and leads back', async (term) => {
  const screen = onTerminal({ TERM: term }, ['--step']);
  await screen.until('q leaves');
  screen.type('\r');
  screen.type('q');
  expect(await screen.exited).toBe(0);
});

test.each([['--plain'], ['--screen-reader']])(
  '%s prints lines with marks and notes and no control sequence',
  async (flag) => {
    const screen = started(flag);
    expect(await screen.exited).toBe(0);
    await screen.until('show session id 524342');
    expect(screen.sent()).not.toContain('\x1b');
    expect(screen.text()).toMatch(/^-- mark: /m);
    expect(runProgram(['replay', 'two-flows']).stdout).not.toContain('-- mark: ');
  },
);
