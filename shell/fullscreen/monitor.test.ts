// The dashboard in a whole shell in memory: what stands on the screen, and that everything is as before afterwards.
import { afterEach, expect, test } from 'vitest';
import type { Terminal } from '../terminal/terminal.ts';
import {
  atPrompt,
  PROMPT,
  type ViewShell,
  type ViewShellTraits,
  viewShells,
  XTERM,
} from '../testing/view-shell.ts';
import { openMonitor } from './monitor.ts';
import type { TerminalKind } from './terminal-kind.ts';

const CONSOLE: TerminalKind = { name: 'linux', glyphs: 'ascii', alternateScreen: false, reportsMouse: false };
const shells = viewShells((_request, surroundings, kind) => openMonitor(surroundings, kind));
const { shell } = shells;

afterEach(shells.end);

function monitored(traits: ViewShellTraits = {}): Promise<ViewShell> {
  return shells.opened(':monitor', traits);
}

test('every panel stands on an 80x24 screen', async () => {
  const { terminal } = await monitored();
  const screen = terminal.screen().join('\n');
  for (const title of [
    '[1 Sessions]',
    '2 New connections',
    '3 Throughput',
    '4 Table use',
    '5 World',
    '6 Top talkers, so far',
    '7 Applications',
    '8 Drops',
    '9 Traffic log',
  ]) {
    expect(screen).toContain(title);
  }
  expect(screen).toContain('flow_policy_deny');
  expect(screen).toContain('10.0.0.61');
  expect(screen).toMatch(/FW {2}PA-200 .* world x1 {2}2 refreshes\/s/);
});

test('a large screen shows what a small one leaves out', async () => {
  const { terminal } = await monitored({ columns: 200, rows: 50 });
  const screen = terminal.screen().join('\n');
  expect(screen).toContain('sessions since boot');
  expect(screen).toContain('rule ');
  expect(screen.split('\n').every((row) => row.length <= 200)).toBe(true);
});

test('what the world does shows with the next refresh, but not while paused', async () => {
  const { terminal, scheduler } = await monitored();
  expect(terminal.screen().join('\n')).toContain('10:00:00 UTC');
  scheduler.pass(3000);
  await terminal.until((screen) => screen.includes('10:00:03 UTC') || screen.includes('10:00:02 UTC'));
  terminal.type(' ');
  await terminal.until((screen) => screen.includes('PAUSED'));
  const paused = terminal.screen().find((row) => row.includes('UTC'));
  scheduler.pass(5000);
  await terminal.shown();
  expect(terminal.screen().find((row) => row.includes('UTC'))).toBe(paused);
});

test('keys focus, enlarge, list themselves and lead back to the prompt', async () => {
  const { terminal, scheduler } = await monitored();
  terminal.type('8');
  await terminal.until((screen) => screen.includes('[8 Drops'));
  terminal.type('\r');
  await terminal.until((screen) => !screen.includes('Sessions') && screen.includes('[8 Drops'));
  terminal.type('?');
  await terminal.until((screen) => screen.includes('enlarge the focused panel'));
  terminal.type('\x1b');
  scheduler.pass(60);
  await terminal.until((screen) => !screen.includes('enlarge the focused panel'));
  terminal.type('\x1b');
  scheduler.pass(60);
  await terminal.until((screen) => screen.includes('1 Sessions'));
  terminal.type('\x1b');
  scheduler.pass(60);
  await terminal.until(atPrompt);
  expect(terminal.screen().slice(0, 3)).toEqual(['an older line', `${PROMPT} :monitor`, PROMPT]);
});

test('a click focuses the panel under it and the wheel scrolls, also in one read and split in the middle', async () => {
  const { terminal } = await monitored();
  terminal.type('\x1b[<0;60;20M\x1b[<0;60;20m\x1b[<65;60;20M\x1b[<65;6');
  terminal.type('0;20M');
  await terminal.until((screen) => /\[9 Traffic log 7-\d+\//.test(screen));
});

test('a slow terminal gets no pictures that would wait behind each other', async () => {
  const { terminal, scheduler } = await monitored();
  terminal.fallBehind();
  for (let refresh = 0; refresh < 50; refresh++) {
    scheduler.pass(500);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const pictures = (text: string) => text.split('\x1b[?2026h').length;
  const before = pictures(terminal.written());
  terminal.catchUp();
  await new Promise((resolve) => setImmediate(resolve));
  expect(pictures(terminal.written()) - before).toBeLessThanOrEqual(1);
  scheduler.pass(500);
  await terminal.until((screen) => screen.includes('10:00:2'));
});

test('stopped and continued, also at another size, it leaves the screen to others and takes it back whole', async () => {
  let continued = () => {};
  const abilities: Partial<Terminal> = {
    suspend: () => {},
    onContinue(listener) {
      continued = listener;
      return () => {};
    },
  };
  const { terminal } = await monitored({ abilities });
  const isShown = (screen: string) => screen.includes('[1 Sessions]') && screen.includes('q back');
  for (const [columns, rows] of [
    [80, 24],
    [90, 30],
  ] as const) {
    terminal.type('\x1a');
    await terminal.until((screen) => screen.includes('an older line') && !screen.includes('Sessions'));
    expect(terminal.rawMode()).toBe(false);
    const before = terminal.written();
    if (columns !== 80) terminal.resize(columns, rows);
    expect(terminal.written()).toBe(before);
    continued();
    await terminal.until(isShown);
    expect(terminal.rawMode()).toBe(true);
    expect(terminal.screen()[rows - 1]).toContain('q back');
    expect(terminal.written().slice(before.length)).toContain('\x1b[?1006h');
  }
  terminal.type('q');
  await terminal.until(atPrompt);
  expect(terminal.all().join('\n')).not.toContain('Sessions');
});

test('a paste is no row of keys', async () => {
  const { terminal } = await monitored();
  terminal.type('\x1b[200~quit 6\r\x1b[201~7');
  await terminal.until((screen) => screen.includes('[7 Applications'));
});

test('below 80x24 one message says what is needed, and a larger screen brings the panels', async () => {
  const { terminal } = await monitored({ columns: 60, rows: 20 });
  expect(terminal.screen().join('\n')).toContain('needs 80x24, has 60x20');
  expect(terminal.screen().join('\n')).not.toContain('Drops');
  terminal.resize(100, 30);
  await terminal.until((screen) => screen.includes('8 Drops') && !screen.includes('needs'));
});

test('without colours nothing but the words and marks tells which panel has the focus', async () => {
  const { terminal } = await monitored({ color: false });
  expect(terminal.screen().join('\n')).toContain('[1 Sessions]');
  expect(terminal.written()).not.toMatch(/\x1b\[[\d;]*[34][0-7]m/);
  const { terminal: colored } = await monitored();
  expect(colored.written()).toMatch(/\x1b\[[\d;]*3[0-7]m/);
});

test.each(['xterm-256color', 'screen', 'tmux', 'linux', 'vt100', 'a-terminal-nobody-knows'])(
  'it opens and closes on %s',
  async (name) => {
    const { terminal } = await monitored({ kind: { ...XTERM, name, glyphs: 'ascii' } });
    expect(terminal.screen().join('\n')).toContain('[1 Sessions]');
    expect(terminal.screen().join('\n')).not.toMatch(/[^\x20-\x7e\n─│┌┐└┘]/);
    terminal.type('q');
    await terminal.until(atPrompt);
    expect(terminal.screen()[0]).toBe('an older line');
  },
);

test('on a terminal with one screen what stood there goes into the scrollback, and the prompt comes back at the top', async () => {
  const { terminal } = await monitored({ kind: CONSOLE });
  terminal.type('q');
  await terminal.until(atPrompt);
  expect(terminal.screen()[0]).toBe(PROMPT);
  expect(terminal.all().slice(0, 2)).toEqual(['an older line', `${PROMPT} :monitor`]);
  expect(terminal.all().join('\n')).not.toContain('Sessions');
  expect(terminal.written()).not.toMatch(/\x1b\[\?(1049|1000|1006)h/);
});

test('a terminal without colours gets none, and black text least of all', async () => {
  const { terminal } = await monitored({ kind: { ...CONSOLE, name: 'vt100' } });
  expect(terminal.written()).not.toMatch(/\x1b\[[\d;]*[34][0-7]m/);
  expect(terminal.screen().join('\n')).toContain('[1 Sessions]');
});

/** Everybody who listens to the process and its own streams. */
function listeners(): unknown {
  return [process, process.stdin, process.stdout, process.stderr].map((emitter) =>
    emitter.eventNames().map((event) => [event, emitter.listenerCount(event)]),
  );
}

test('opened ten times with a resize inside, it leaves the prompt, the scrollback and the process as they were', async () => {
  const { terminal, scheduler } = await shell();
  terminal.type('show clock\r');
  await terminal.until((screen) => screen.includes('2026'));
  await terminal.until(atPrompt);
  const before = { listeners: listeners(), waiting: scheduler.waiting(), all: terminal.all() };
  const shown = before.all.join('\n').trimEnd();
  for (let time = 1; time <= 10; time++) {
    terminal.type(':monitor\r');
    await terminal.until((screen) => screen.includes('q back'));
    terminal.resize(time % 2 === 0 ? 80 : 110, time % 2 === 0 ? 24 : 32);
    await terminal.until((screen) => screen.includes('q back'));
    terminal.type('q');
    await terminal.until(atPrompt);
  }
  expect(listeners()).toEqual(before.listeners);
  expect(scheduler.waiting()).toBe(before.waiting);
  const after = terminal.all().join('\n').trimEnd();
  expect(after).toBe(`${shown} :monitor\n${`${PROMPT} :monitor\n`.repeat(9)}${PROMPT}`);
  terminal.type('show clock\r');
  await terminal.until((screen) => screen.split('2026').length >= 3 && atPrompt(screen));
});

test('a shell that ends under an open dashboard gives the screen back', async () => {
  const { terminal, status } = await monitored();
  terminal.hangUp();
  expect(await status).toBe(0);
  expect(terminal.rawMode()).toBe(false);
  await terminal.until((screen) => screen.includes('an older line') && !screen.includes('Drops'));
});
