import { expect, test } from 'vitest';
import { createToySession } from '../terminal/testing/toy-session.ts';
import { textWidth } from '../terminal/text-width.ts';
import { closeAfterEach, opened, prompt } from '../testing/memory-shell.ts';
import { plainTheme } from '../ui/theme.ts';
import type { LabPanel } from './lab-panel.ts';
import { labPanelRows } from './lab-panel-rows.ts';

closeAfterEach();

const PANEL: LabPanel = {
  title: 'A title that is long, and longer than anybody would choose for a lab, and even longer than that',
  mode: 'ticket',
  ticket: 'Nobody gets anywhere.',
  marks: [
    { mark: '✓', name: 'web' },
    { mark: '✗', name: 'mail' },
    { mark: '–', name: 'why' },
  ],
  hints: 1,
  minutes: 3,
  of: 12,
};

const rows = (room: number, columns = 80, changes: Partial<LabPanel> = {}) =>
  labPanelRows({ ...PANEL, ...changes }, { room, columns, theme: plainTheme });

test('marks, hints and time are there at every width, and no row is wider than the screen', () => {
  for (const columns of [80, 60, 200]) {
    const [head = '', ...others] = rows(3, columns);
    expect(head).toMatch(/ {2}ticket {2}3 of 12 min {2}hints 1 of 3$/);
    expect(others).toEqual(['Nobody gets anywhere.', '✓ web  ✗ mail  – why']);
    expect(Math.max(...[head, ...others].map(textWidth))).toBeLessThan(columns);
  }
});

test('with less room the ticket goes first, then the marks', () => {
  expect(rows(2)[1]).toBe('✓ web  ✗ mail  – why');
  expect(rows(1)).toHaveLength(1);
  expect(rows(0)).toEqual([]);
});

test('in an exam the time that is left is shown', () => {
  expect(rows(1, 80, { mode: 'exam' })[0]).toContain('exam  9 min left');
  expect(rows(1, 80, { mode: 'exam', minutes: 99 })[0]).toContain('0 min left');
});

const inLab = () => Object.assign(createToySession(), { panel: () => PANEL });

test.each([[true], [false]])(
  'the panel stands above the prompt and goes while a line runs (plain layout %s)',
  async (plain) => {
    const { terminal } = await opened({ session: inLab(), statusLine: true, plain });
    await terminal.until((screen) => screen.includes('✓ web  ✗ mail  – why\nadmin@PA-TEST>'));
    terminal.type('show\r');
    await terminal.until((screen) => screen.includes('done: show'));
    await terminal.until((screen) => screen.includes('– why\nadmin@PA-TEST>'));
    expect(terminal.all().filter((row) => row.includes('✓ web'))).toHaveLength(1);
    terminal.type('\x1bg');
    await terminal.until((screen) => !screen.includes('✓ web'));
    expect(terminal.all().filter((row) => row.startsWith(prompt.trimEnd())).length).toBeGreaterThan(0);
  },
);

test('lines only: there is no panel', async () => {
  const { terminal } = await opened({ session: inLab(), presentation: 'lines' });
  terminal.type('show\r');
  await terminal.until((screen) => screen.includes('done: show'));
  expect(terminal.all().join('\n')).not.toContain('✓ web');
});

test('panel, words and status together take a third of the screen', async () => {
  for (const height of [24, 30, 45]) {
    const { terminal } = await opened({ session: inLab(), statusLine: true, rows: height });
    terminal.type('show many word-\t\t');
    await terminal.until((screen) => screen.includes('Tab for more'));
    const all = terminal.all();
    const panels = all.slice(0, all.findLastIndex((row) => row !== '') + 1).length - 1;
    expect(panels, `${height} rows`).toBeLessThanOrEqual(Math.floor(height / 3));
  }
});
