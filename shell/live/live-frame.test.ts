// The picture without a shell around it: what it says at each size, and what it costs to keep it right.
import { expect, test } from 'vitest';
import type { RankedSession } from '../../engine/session-ranking.ts';
import { ScreenPainter } from '../terminal/screen-painter.ts';
import { textWidth } from '../terminal/text-width.ts';
import { createLiveChrome } from '../ui/live-chrome.tsx';
import { plainTheme, styledTheme } from '../ui/theme.ts';
import { composeFrame, tooSmallFrame } from './live-frame.ts';
import { drawLive, type LiveLook, type LiveScene } from './live-picture.ts';
import type { LiveRow } from './live-row.ts';
import { openingState } from './live-state.ts';
import { rankedSession } from './testing/ranked-session.ts';

const plain: LiveLook = { theme: plainTheme, glyphs: 'unicode' };

function rowsOf(count: number): readonly LiveRow[] {
  return Array.from({ length: count }, (_, index) => ({
    session: rankedSession({ id: index + 1, startTime: index, bytes: 5000 - index }),
    mark: 'none',
    place: 'ranked',
  }));
}

function scene(changes: Partial<LiveScene> = {}, rows: readonly LiveRow[] = rowsOf(5)): LiveScene {
  return {
    state: openingState('', {}),
    sample: { at: Date.UTC(2026, 2, 18, 10, 42, 3), total: rows.length, top: 0, rows, held: undefined },
    report: undefined,
    size: { columns: 80, rows: 24 },
    pace: { speed: 1, pace: 1 },
    ...changes,
  };
}

function drawn(shown: LiveScene, look: LiveLook = plain): readonly string[] {
  const chrome = createLiveChrome(look);
  const picture = drawLive(shown, look);
  const { rows } = composeFrame(picture, chrome.chrome(picture.chrome));
  chrome.close();
  return rows;
}

test('80x24 has room for a title, the essential columns and the keys', () => {
  const rows = drawn(scene());
  expect(rows).toHaveLength(24);
  expect([rows[0], rows[1]?.trimEnd(), rows[2], rows[7], rows[23]]).toEqual([
    'Live sessions  1-5 of 5  by bytes ▼                            10:42:03  x1  2/s',
    '       ID App      State   Source        Destination   Dport Age  TTL BYTES Rate',
    '        1 ssl      ACTIVE  10.1.20.15    203.0.113.10    443 10s 1800  4.9K    0',
    '',
    '/ filter  <> order  r reverse  Space freeze  Enter detail  ? keys  q back',
  ]);
});

test.each([
  [80, 24],
  [81, 25],
  [120, 40],
  [165, 30],
  [166, 50],
  [200, 50],
])('at %ix%i no row is wider than the screen and none is missing, whatever is open', (columns, rows) => {
  const state = openingState('state active', {});
  const size = { columns, rows };
  const report = {
    title: 'Session 1',
    lines: Array.from({ length: 60 }, (_, line) => `line ${line} ${'x'.repeat(300)}`),
  };
  const session = { id: 1, startTime: 0 };
  const panes = [{ kind: 'none' }, { kind: 'keys' }, { kind: 'detail', session, scrolled: 70 }] as const;
  for (const pane of panes) {
    const picture = drawn(scene({ state: { ...state, pane, chosen: session }, size, report }, rowsOf(60)));
    expect(picture).toHaveLength(rows);
    expect(picture.filter((row) => textWidth(row) > columns)).toEqual([]);
    if (pane.kind === 'detail') expect(picture.join('\n')).toMatch(/lines \d+-60 of 60/);
  }
});

test('a world that stands, or is too large for the machine, says so', () => {
  expect(drawn(scene({ pace: { speed: 0, pace: undefined } }))[0]).toMatch(/ stands still {2}2\/s$/);
  expect(drawn(scene({ pace: { speed: 1, pace: 0.3 } }))[0]).toMatch(/ x1, reaches x0\.30 {2}2\/s$/);
});

test('a table without rows says so', () => {
  const rows = drawn(scene({}, []));
  expect(rows[0]).toContain('none of 0');
  expect(rows[2]?.trim()).toBe('No session meets the filter.');
});

test('signs tell what styles tell, too', () => {
  const marks = ['none', 'new', 'changed', 'ended'] as const;
  const rows = rowsOf(5).map((row, index): LiveRow => {
    const mark = marks[index];
    return mark === undefined ? { ...row, place: 'below' } : { ...row, mark };
  });
  const state = { ...openingState('', {}), chosen: { id: 5, startTime: 4 } };
  const shown = drawn(scene({ state }, rows)).slice(2, 7);
  expect(shown.map((row) => row.slice(0, 2))).toEqual(['  ', ' +', ' *', ' -', '>v']);
  expect(shown.join('')).not.toContain('\x1b');
  expect(drawn(scene({ state }, rows))[0]).toContain('1-3 of 5');
});

test('frozen rows are marked by a word, with what has happened since', () => {
  const { sample } = scene();
  const held = { at: sample.at - 5000, from: 0, to: 5, created: 1200, ended: 7 };
  const [title] = drawn(scene({ sample: { ...sample, held } }));
  expect(title).toMatch(/ FROZEN {2}since 10:41:58 {2}\+1.2K -7$/);
});

test('without block characters everything is plain ASCII', () => {
  const session = { id: 1, startTime: 0 };
  const state = { ...openingState('', {}), pane: { kind: 'detail', session, scrolled: 0 } } as const;
  const report = { title: 'Session 1', lines: ['x'.repeat(300)] };
  const rows = rowsOf(3).map((row) => ({
    ...row,
    session: { ...row.session, application: 'a-very-long-name' },
  }));
  expect(drawn(scene({ state, report }, rows), { theme: plainTheme, glyphs: 'ascii' }).join('')).toMatch(
    /^[\x20-\x7e]*$/,
  );
});

test('without room one row says how much is needed', () => {
  expect(tooSmallFrame({ columns: 60, rows: 20 }).rows).toEqual(['needs 80x24, has 60x20', 'q: back']);
  expect(tooSmallFrame({ columns: 5, rows: 1 }).rows).toEqual(['need…']);
});

/** The rows a refresh later: every tenth has carried more, and whose second it is counts down. */
function later(rows: readonly LiveRow[], refresh: number): readonly LiveRow[] {
  return rows.map((row, index) => {
    if (index % 10 !== refresh % 10) return row;
    const { bytes, packets, ttl } = row.session;
    const session: RankedSession = {
      ...row.session,
      bytes: bytes + 70_000 * refresh,
      packets: packets + 3,
      ttl: ttl - 1,
      rate: 81_000 + 999 * refresh,
    };
    return { ...row, session };
  });
}

test('40 rows of which a tenth changes take less than 1,000 bytes a frame, and none clears the screen', () => {
  const look: LiveLook = { theme: styledTheme, glyphs: 'unicode' };
  const chrome = createLiveChrome(look);
  const size = { columns: 120, rows: 43 };
  const painter = new ScreenPainter(size);
  let rows = rowsOf(40);
  const outputs = Array.from({ length: 41 }, (_, refresh) => {
    rows = later(rows, refresh);
    const { sample } = scene({}, rows);
    const picture = drawLive(
      scene({ size, sample: { ...sample, at: sample.at + refresh * 200 } }, rows),
      look,
    );
    return painter.update(composeFrame(picture, chrome.chrome(picture.chrome)));
  });
  chrome.close();
  const sizes = outputs.slice(1).map((output) => Buffer.byteLength(output));
  expect(Math.max(...sizes)).toBeLessThan(1000);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(outputs.join('')).not.toMatch(/\x1b\[[0-3]?J/);
});
