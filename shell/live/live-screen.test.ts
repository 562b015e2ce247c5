// The live table in a whole shell in memory: what stands on the screen, and that everything is as before afterwards.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { TerminalKind } from '../fullscreen/terminal-kind.ts';
import { atPrompt, PROMPT, type ViewShell, type ViewShellTraits, viewShells } from '../testing/view-shell.ts';
import { openLive } from './live-screen.ts';

const shells = viewShells((request, surroundings, kind) => openLive(surroundings, request.operand, kind));
const { shell } = shells;

afterEach(async () => {
  vi.unstubAllEnvs();
  await shells.end();
});

function live(line = ':live', traits: ViewShellTraits = {}): Promise<ViewShell> {
  return shells.opened(line, traits);
}

const text = ({ terminal }: ViewShell) => terminal.screen().join('\n');

/** Types and waits until everything typed is on screen. */
async function press({ terminal }: ViewShell, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    terminal.type(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await terminal.shown();
}

/** Lets real time pass, in which the world lives on, and waits for the picture. */
async function pass({ terminal, scheduler }: ViewShell, milliseconds: number): Promise<void> {
  scheduler.pass(milliseconds);
  await new Promise((resolve) => setImmediate(resolve));
  await terminal.shown();
}

/** The table's rows without their first two cells, empty ones left out. */
function tableRows(shown: ViewShell, until = 23): readonly string[] {
  return shown.terminal
    .screen()
    .slice(2, until)
    .filter((row) => row !== '')
    .map((row) => row.slice(2));
}

const idOf = (row: string | undefined) => /\d+/.exec(row ?? '')?.[0] ?? '';

test('the table stands on an 80x24 screen, and what the world does shows with the next refresh', async () => {
  const shown = await live();
  expect(text(shown)).toMatch(/^Live sessions {2}1-21 of \d+ {2}by bytes ▼ +10:00:00 {2}x1 {2}2\/s$/m);
  expect(tableRows(shown)).toHaveLength(21);
  expect(text(shown)).toContain('10.0.0.61');
  await pass(shown, 3000);
  expect(text(shown)).toMatch(/10:00:0[23] {2}x1/);
});

test('the operand filters from the start, and a wrong one opens nothing', async () => {
  const shown = await live(':live filter min-age 10');
  expect(text(shown)).toContain('filter min-age 10');
  expect(tableRows(shown).length).toBeGreaterThan(5);
  expect(tableRows(shown).some((row) => / [0-9]s /.test(row))).toBe(false);
  const other = await shell();
  other.terminal.type(':live filter application\r');
  await other.terminal.until((screen) => screen.includes(':live expected:') && atPrompt(screen));
});

test('Tab behind :live is the listing’s own', async () => {
  const { terminal } = await shell();
  terminal.type(':live f\tapplication ss\t');
  await terminal.until((screen) => screen.includes(':live filter application ss'));
  terminal.type('\t');
  await terminal.until((screen) => /^ {2}ssh +\S/m.test(screen) && /^ {2}ssl +\S/m.test(screen));
});

test('a filter is typed with Tab and ?, a wrong one says why, and the right one takes effect', async () => {
  const shown = await live();
  expect(tableRows(shown).some((row) => / [0-9]s /.test(row))).toBe(true);
  await press(shown, '/', 'min-a', '\t', 'x', '\r');
  expect(text(shown)).toMatch(/^expected: .*\nfilter> min-age x$/m);
  await press(shown, '\x7f', '?');
  expect(text(shown)).toMatch(/^ {2}<value> +<1-4194304> At least[\s\S]*filter> min-age$/m);
  await press(shown, '10', '\r');
  expect(text(shown)).toContain('filter min-age 10');
  expect(tableRows(shown).length).toBeGreaterThan(5);
  expect(tableRows(shown).some((row) => / [0-9]s /.test(row))).toBe(false);
});

test('a chosen session stays chosen while others come, change and go', async () => {
  const shown = await live(':live filter application dns');
  await press(shown, 'A', 'A', '\x1b[B', '\x1b[B');
  const chosen = () => shown.terminal.screen().find((row) => row.startsWith('>'));
  const id = idOf(chosen());
  expect(id).not.toBe('');
  for (let refresh = 0; refresh < 20; refresh++) {
    await pass(shown, 500);
    expect(idOf(chosen())).toBe(id);
  }
});

test('frozen rows keep their place and values while their sessions die, and what is dead opens', async () => {
  const shown = await live(':live filter application dns');
  await press(shown, ' ');
  const before = tableRows(shown);
  await pass(shown, 90_000);
  expect(text(shown)).toMatch(/FROZEN {2}since 10:00:00 {2}\+\d\d -\d\d/);
  expect(tableRows(shown)).toEqual(before);
  expect(
    shown.terminal
      .screen()
      .slice(2, 23)
      .every((row) => row.startsWith(' -')),
  ).toBe(true);
  await press(shown, '\x1b[B', '\r');
  expect(text(shown)).toMatch(new RegExp(`Session ${idOf(before[0])} {2}ended, aged-out`));
  expect(text(shown)).toContain('c2s flow:');
  await press(shown, '\x1b[F');
  expect(text(shown)).toContain('end-reason');
  await press(shown, 'q');
  await shown.terminal.until(atPrompt);
});

test('a detail stays open when its session ends', async () => {
  const shown = await live(':live filter application dns');
  await press(shown, 'T', '\r');
  const id = /Session (\d+) {2}ACTIVE/.exec(text(shown))?.[1];
  expect(id).toBeDefined();
  await pass(shown, 120_000);
  expect(text(shown)).toContain(`Session ${id}  ended`);
  expect(text(shown)).toContain('c2s flow:');
});

test('a click on a title orders, again reverses; a click on a row chooses, again opens; the wheel scrolls', async () => {
  const shown = await live();
  await press(shown, '\x1b[<0;20;2M', '\x1b[<0;20;2m');
  expect(text(shown)).toContain('by state ▲');
  await press(shown, '\x1b[<0;20;2M');
  expect(text(shown)).toContain('by state ▼');
  await press(shown, '\x1b[<65;20;9M');
  expect(text(shown)).toContain('Live sessions  4-24 of');
  await press(shown, '\x1b[<0;20;7M');
  expect(shown.terminal.screen()[6]).toMatch(/^>/);
  await press(shown, '\x1b[<0;20;7M');
  expect(text(shown)).toMatch(/Session \d+ {2}/);
});

test('an export writes every row that meets the filter, and says where', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fwsh-live-'));
  try {
    const shown = await live(':live filter application dns');
    const path = join(folder, 'dns.csv');
    await press(shown, 'e', '\x15', path, '\r');
    await shown.terminal.until((screen) => screen.includes('sessions written to'));
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + shown.session.engine.view.countSessions({ application: 'dns' }));
    await press(shown, 'e', '\x15', path, '\r');
    await shown.terminal.until((screen) => screen.includes('exists already'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('any size at any time: nothing is cleared, nothing is left over, and below 80x24 one message says so', async () => {
  const shown = await live();
  for (const [columns, rows] of [
    [120, 40],
    [80, 24],
    [200, 50],
    [60, 20],
    [100, 30],
  ] as const) {
    shown.terminal.resize(columns, rows);
    await pass(shown, 500);
    // The screen model keeps cells beyond its right edge after a narrowing.
    const screen = shown.terminal.screen().map((row) => row.slice(0, columns).trimEnd());
    if (columns < 80) {
      expect(screen.filter((row) => row !== '')).toEqual(['needs 80x24, has 60x20', 'q: back']);
      continue;
    }
    expect(screen[0]).toMatch(/^Live sessions.*\/s$/);
    expect(screen.at(-1)).toMatch(/q back$/);
    expect(screen.filter((row) => row.includes('Live sessions'))).toHaveLength(1);
  }
  expect(shown.terminal.written().split('\x1b[?1049h')[1]).not.toMatch(/\x1b\[[0-3]?J/);
});

test('however many keys one read brings, rows are read once', async () => {
  const shown = await live();
  const { view } = shown.session.engine;
  const opened = vi.spyOn(view, 'openRanking');
  await press(shown, 'q');
  await shown.terminal.until(atPrompt);
  shown.terminal.type(':live\r');
  await shown.terminal.until((screen) => screen.includes('Live sessions'));
  const ranking = opened.mock.results[0]?.value;
  const rank = vi.spyOn(ranking, 'rank');
  await press(shown, '\x1b[B'.repeat(30));
  expect(rank).toHaveBeenCalledTimes(1);
  expect(text(shown)).toMatch(/Live sessions {2}10-30 of/);
  expect(shown.terminal.screen()[22]).toMatch(/^>/);
});

test('a slow terminal gets no pictures that would wait behind each other', async () => {
  const shown = await live();
  shown.terminal.fallBehind();
  for (let refresh = 0; refresh < 50; refresh++) await pass(shown, 500);
  const pictures = () => shown.terminal.written().split('\x1b[?2026h').length;
  const before = pictures();
  shown.terminal.catchUp();
  await pass(shown, 0);
  expect(pictures() - before).toBeLessThanOrEqual(1);
  expect(text(shown)).toMatch(/10:00:2\d/);
});

test('as many refreshes a second as asked for', async () => {
  const shown = await live();
  const rank = vi.spyOn(shown.session.engine.view, 'sessionStatistics');
  await press(shown, '+', '+', '+', '+', ' ');
  rank.mockClear();
  await pass(shown, 1000);
  expect(rank.mock.calls.length).toBe(10);
  expect(text(shown)).toContain('FROZEN');
});

test('without colours signs and words say it all', async () => {
  const shown = await live(':live', { color: false });
  await press(shown, '\x1b[B');
  expect(shown.terminal.screen()[2]).toMatch(/^>/);
  expect(shown.terminal.written()).not.toMatch(/\x1b\[[\d;]+m/);
});

test('under CI it draws as everywhere', async () => {
  vi.stubEnv('CI', 'true');
  const shown = await live();
  await pass(shown, 1000);
  expect(text(shown)).toMatch(/10:00:0[01] {2}x1/);
});

test('in the background nothing is drawn, and coming back brings the table again', async () => {
  let comeBack = () => {};
  const shown = await live(':live', {
    abilities: {
      suspend: () => {},
      onContinue(listener) {
        comeBack = listener;
        return () => {};
      },
    },
  });
  await press(shown, '\x1a');
  const { terminal } = shown;
  const before = terminal.written().length;
  await pass(shown, 5000);
  expect(terminal.written().length).toBe(before);
  expect(terminal.screen()[0]).toBe('an older line');
  comeBack();
  await pass(shown, 0);
  expect(text(shown)).toMatch(/^Live sessions[\s\S]*q back$/);
  await press(shown, 'q');
  await terminal.until(atPrompt);
});

test.each(['linux', 'vt100'])(
  'on %s, which has one screen and no mouse, the shell goes on at its top',
  async (name) => {
    const kind: TerminalKind = { name, glyphs: 'ascii', alternateScreen: false, reportsMouse: false };
    const shown = await live(':live', { kind });
    const { terminal } = shown;
    expect(text(shown)).toMatch(/^Live sessions [\x20-\x7e\n]*$/);
    await press(shown, 'q');
    await terminal.until(atPrompt);
    expect(terminal.screen().filter((row) => row !== '')).toEqual([PROMPT]);
    expect(terminal.all().slice(0, 2)).toEqual(['an older line', `${PROMPT} :live`]);
    expect(terminal.written()).not.toMatch(/\x1b\[\?(1049|1000|1006)h/);
  },
);

test('where there is no background Ctrl-Z changes nothing', async () => {
  const shown = await live();
  await press(shown, '\x1a');
  await pass(shown, 2000);
  expect(text(shown)).toMatch(/10:00:0[12] {2}x1/);
});

test('opened ten times, it leaves the prompt, the scrollback and the timers as they were', async () => {
  const shown = await shell();
  const { terminal, scheduler } = shown;
  const before = { waiting: scheduler.waiting(), all: terminal.all().join('\n').trimEnd() };
  for (let time = 1; time <= 10; time++) {
    terminal.type(':live\r');
    await terminal.until((screen) => screen.includes('q back'));
    terminal.resize(time % 2 === 0 ? 80 : 110, time % 2 === 0 ? 24 : 32);
    await terminal.until((screen) => screen.includes('q back'));
    terminal.type('q');
    await terminal.until(atPrompt);
  }
  expect(scheduler.waiting()).toBe(before.waiting);
  expect(terminal.all().join('\n').trimEnd()).toBe(
    `${before.all} :live\n${`${PROMPT} :live\n`.repeat(9)}${PROMPT}`,
  );
  for (const mode of ['1000', '1006', '1049']) {
    const last = terminal.written().lastIndexOf(`\x1b[?${mode}h`);
    expect(terminal.written().lastIndexOf(`\x1b[?${mode}l`)).toBeGreaterThan(last);
  }
});

test('a shell that ends under an open table gives the screen back', async () => {
  const { terminal, status } = await live();
  terminal.hangUp();
  expect(await status).toBe(0);
  expect(terminal.rawMode()).toBe(false);
  await terminal.until((screen) => screen.includes('an older line') && !screen.includes('Live sessions'));
});
