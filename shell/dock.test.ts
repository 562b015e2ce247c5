import { expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import type { Ranking, RankingRequest } from '../engine/session-ranking.ts';
import { dockOrderOf } from './dock-order.ts';
import { dockRows } from './dock-rows.ts';
import { rankedSession } from './live/testing/ranked-session.ts';
import { createToySession, type ToySession } from './terminal/testing/toy-session.ts';
import { textWidth } from './terminal/text-width.ts';
import { closeAfterEach, opened, prompt } from './testing/memory-shell.ts';
import { plainTheme } from './ui/theme.ts';

closeAfterEach();

// A session whose firewall counts how often it is asked; the rate of its first session is that count.
function rankedToy(): { readonly session: ToySession; readonly requests: RankingRequest[] } {
  const requests: RankingRequest[] = [];
  const rank = (request: RankingRequest): Ranking => {
    requests.push(request);
    const sessions = [1, 2, 3].map((id) => rankedSession({ id, rate: id === 1 ? requests.length : 0 }));
    return { at: 0, total: 3, sessions: sessions.slice(0, request.limit) };
  };
  const view = { openRanking: () => ({ rank, measure: () => [] }) };
  const session = createToySession();
  return { session: Object.assign(session, { engine: { view } as unknown as Engine }), requests };
}

function dockedRows(screen: readonly string[]): readonly string[] {
  const from = screen.findIndex((row) => /^ +ID /.test(row));
  const to = screen.findIndex((row, index) => index > from && row.startsWith(prompt.trimEnd()));
  return from < 0 ? [] : screen.slice(from, to);
}

const ALT_T = '\x1bt';

test('the table stands above the prompt, follows once a second, and leaves nothing behind', async () => {
  const { session, requests } = rankedToy();
  const { terminal, scheduler } = await opened({ session, statusLine: true });
  terminal.type(ALT_T);
  await terminal.until(() => dockedRows(terminal.screen()).length === 4);
  expect(requests).toEqual([{ filter: {}, by: 'rate', direction: 'descending', startAt: 1, limit: 7 }]);
  scheduler.pass(3000);
  expect(requests).toHaveLength(4);
  await terminal.until(() => / 4$/.test(dockedRows(terminal.screen())[1] ?? ''));
  terminal.type(`${ALT_T}show\r`);
  await terminal.until((screen) => screen.includes('done: show'));
  expect(terminal.all().some((row) => /^ +ID |ACTIVE/.test(row))).toBe(false);
  scheduler.pass(3000);
  expect(requests).toHaveLength(4);
});

test('a listing takes the table away until it is over, and nothing of it comes into the scrollback', async () => {
  const { session, requests } = rankedToy();
  const { terminal, scheduler } = await opened({ session });
  terminal.type(ALT_T);
  await terminal.until(() => dockedRows(terminal.screen()).length > 0);
  terminal.fallBehind();
  terminal.type('lines 2000\r');
  await terminal.until((screen) => screen.includes('row 500'));
  scheduler.pass(5000);
  expect(requests).toHaveLength(1);
  expect(dockedRows(terminal.screen())).toEqual([]);
  terminal.catchUp();
  await terminal.until((screen) => screen.includes('row 2000') && dockedRows(terminal.screen()).length > 0);
  expect(terminal.all().filter((row) => /^ +ID /.test(row))).toHaveLength(1);
});

test('table, words and status together take a third of the screen', async () => {
  for (const rows of [24, 30, 45, 60]) {
    const { terminal } = await opened({ session: rankedToy().session, statusLine: true, rows });
    terminal.type(`${ALT_T}show many word-\t\t`);
    await terminal.until((screen) => screen.includes('Tab for more') && screen.includes('  ID '));
    const all = terminal.all();
    const shown = all.slice(0, all.findLastIndex((row) => row !== '') + 1);
    const panels = shown.length - 1;
    expect(panels, `${rows} rows`).toBeLessThanOrEqual(Math.floor(rows / 3));
  }
});

test('on a small screen there is no table, and it comes when the screen grows', async () => {
  const { terminal } = await opened({ session: rankedToy().session, rows: 12 });
  terminal.type(ALT_T);
  await terminal.until((screen) => screen.includes('is small'));
  expect(dockedRows(terminal.screen())).toEqual([]);
  terminal.resize(80, 30);
  await terminal.until(() => dockedRows(terminal.screen()).length > 0);
});

test('a firewall that takes long to rank is asked when nobody types', async () => {
  const { session, requests } = rankedToy();
  const { terminal, scheduler } = await opened({ session });
  const ranking = session.engine.view.openRanking();
  Object.assign(session.engine.view, {
    openRanking: () => ({
      rank: (request: RankingRequest) => {
        scheduler.pass(40);
        return ranking.rank(request);
      },
    }),
  });
  terminal.type(ALT_T);
  for (let time = 0; time < 20; time++) {
    terminal.type('x');
    scheduler.pass(100);
  }
  expect(requests).toHaveLength(1);
  scheduler.pass(300);
  expect(requests).toHaveLength(2);
});

test.each([
  ['', { kind: 'open' }],
  ['off', { kind: 'close' }],
  ['bytes', { kind: 'sort', by: 'bytes' }],
  ['filter application ssl', { kind: 'filter', criteria: 'application ssl', filter: {} }],
  ['filter', { kind: 'refused' }],
  ['off now', { kind: 'refused' }],
  ['filter bad', { kind: 'refused', message: 'no such criterion' }],
])('the operand %j', (operand, expected) => {
  const readFilter = (criteria: string) =>
    criteria === 'bad'
      ? ({ kind: 'refused', message: 'no such criterion' } as const)
      : ({ kind: 'filter', filter: {} } as const);
  expect(dockOrderOf(operand, readFilter)).toMatchObject(expected);
});

test('rows are as many as there is room for and never reach the last cell', () => {
  const ranking = { at: 0, total: 3, sessions: [1, 2, 3].map((id) => rankedSession({ id, rate: 1e6 })) };
  const content = {
    ranking,
    sort: { by: 'rate', direction: 'descending' } as const,
    criteria: 'application ssl',
  };
  for (const [columns, height] of [
    [80, 2],
    [80, 4],
    [120, 8],
    [40, 3],
  ] as const) {
    const rows = dockRows(content, { columns, height, theme: plainTheme });
    expect(rows).toHaveLength(height);
    expect(Math.max(...rows.map(textWidth))).toBeLessThan(columns);
  }
  expect(dockRows(content, { columns: 80, height: 8, theme: plainTheme })[0]).toBe(
    '3 sessions by rate, filter application ssl; Alt-T closes',
  );
});
