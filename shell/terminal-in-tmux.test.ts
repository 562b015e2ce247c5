// The built program in tmux: one live prompt whatever is done to the window, and nothing lost.
import { afterEach, expect, test } from 'vitest';
import { skipWithoutTmux, startInTmux, type TmuxScreen } from './testing/tmux-screen.ts';

skipWithoutTmux();

const running: TmuxScreen[] = [];

afterEach(() => {
  for (const screen of running.splice(0)) screen.close();
});

async function started(columns: number, rows: number): Promise<TmuxScreen> {
  const screen = startInTmux({ columns, rows });
  running.push(screen);
  await screen.until((text) => /admin@PA-TRAIN\(active\)>\n.*sessions$/.test(text));
  return screen;
}

const PROMPT = 'admin@PA-TRAIN(active)> ';
/** With the prompt a row of 130 columns. */
const LINE = `show session all filter ${'source 10.0.0.1 '.repeat(6)}`.slice(0, 130 - PROMPT.length);
const STATUS = /^2026-\d\d-\d\d .* sessions$/;

/** The rows of the prompt with the line. */
function lineRows(columns: number): readonly string[] {
  const whole = PROMPT + LINE;
  return Array.from({ length: Math.ceil(whole.length / columns) }, (_, row) =>
    whole.slice(row * columns, (row + 1) * columns).trimEnd(),
  );
}

function expectOneLivePrompt(screen: TmuxScreen, columns: number): void {
  const all = screen.all();
  const count = (check: (row: string) => boolean) => all.filter(check).length;
  const rows = lineRows(columns);
  const from = all.findIndex((row) => row.startsWith(`${PROMPT}show session all`));
  expect(all.slice(from, from + rows.length)).toEqual(rows);

  expect(count((row) => STATUS.test(row))).toBeLessThanOrEqual(1);
  for (const text of ['Last login', 'Trainer verbs', `${PROMPT}show session all`, `${PROMPT}:help`])
    expect(
      count((row) => row.includes(text)),
      `${text}, ${columns} columns`,
    ).toBe(1);
}

async function settled(screen: TmuxScreen, columns: number): Promise<void> {
  await screen.until((text) => text.includes(`\n${lineRows(columns).join('\n')}\n`));
}

test('wider and narrower, while a line of 130 columns is being edited', async () => {
  const screen = await started(120, 40);
  screen.type(':help\r');
  await screen.until((text) => text.includes('Trainer verbs'));
  screen.type(LINE);
  await settled(screen, 120);
  for (const columns of [60, 40, 120]) {
    screen.resize(columns, 40);
    await settled(screen, columns);
    // The notice of a small screen is the last to come or to go.
    await screen.until((text) => text.includes('is small') === columns < 80);
    expectOneLivePrompt(screen, columns);
  }
});

test('lower and higher, while a line of 130 columns is being edited', async () => {
  const screen = await started(120, 40);
  screen.type(':help\r');
  await screen.until((text) => text.includes('Trainer verbs'));
  screen.type(LINE);
  await settled(screen, 120);
  for (const rows of [20, 10, 40]) {
    screen.resize(120, rows);
    await screen.until((text) => text.includes('is small') === rows < 24);
    await settled(screen, 120);
    expectOneLivePrompt(screen, 120);
  }
});

test('wider and narrower under a docked table, of which no row is left behind', async () => {
  const screen = await started(120, 40);
  // tmux moves as many rows off the screen as others wrap into, even where there is room: here they are those of a listing.
  screen.type('set cli pager off\rshow session info\r:dock\r');
  await screen.until((text) => text.includes('Alt-T closes'));
  screen.type(LINE);
  await settled(screen, 120);
  for (const columns of [60, 100, 120]) {
    screen.resize(columns, 40);
    await settled(screen, columns);
    await screen.until((text) => text.includes('is small') === columns < 80);
    const all = screen.all();
    expect(
      all.filter((row) => row.includes('Alt-T closes')),
      `${columns} columns`,
    ).toHaveLength(1);
    expect(all.filter((row) => row.includes(`${PROMPT}show session all`))).toHaveLength(1);
    expect(all.filter((row) => row.startsWith('Number of sessions supported'))).toHaveLength(1);
  }
});

test('45 rows of output in 45 rows leave the history before them', async () => {
  const screen = await started(100, 45);
  screen.type('set cli pager off\r');
  await screen.until((text) => /> set cli pager off\nadmin@PA-TRAIN\(active\)>\n/.test(text));
  screen.type('show session info\r');
  await screen.until(
    (text) => /PA-TRAIN\(active\)>\n.*sessions$/.test(text) && text.split('\n').length >= 44,
  );
  const all = screen.all();
  expect(all.filter((row) => row.includes('Last login'))).toHaveLength(1);
  expect(all.filter((row) => row.endsWith('> set cli pager off'))).toHaveLength(1);
  expect(all.filter((row) => row.startsWith('Number of sessions supported'))).toHaveLength(1);
  expect(all.filter((row) => STATUS.test(row))).toHaveLength(1);
});
