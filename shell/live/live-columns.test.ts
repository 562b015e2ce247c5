import { expect, test } from 'vitest';
import type { RankedSession } from '../../engine/session-ranking.ts';
import { type ColumnSet, cellText, headingText, placeColumns, sessionText } from './live-columns.ts';
import { rankedSession } from './testing/ranked-session.ts';

function shown(set: ColumnSet, width: number): readonly string[] {
  return placeColumns(set, { left: 2, width }).map(({ title }) => title);
}

test('80 cells have room for the measures beside what names a session', () => {
  expect(shown('measures', 80)).toEqual([
    'ID',
    'App',
    'State',
    'Source',
    'Destination',
    'Dport',
    'Age',
    'TTL',
    'Bytes',
    'Rate',
  ]);
});

test('80 cells have room for the rest of the listing in the other set', () => {
  expect(shown('attributes', 80)).toEqual(['ID', 'State', 'Source', 'From', 'Destination', 'To', 'Proto']);
});

test.each([80, 81, 97, 120, 160, 200, 300])(
  'a row of %i cells is never wider, whatever the session',
  (width) => {
    const session = rankedSession({
      id: 4_294_967_295,
      application: 'x'.repeat(80),
      source: '2001:db8:1111:2222:3333:4444:5555:6666',
      fromZone: '日本語ゾーン日本語ゾーン',
      rule: 'a\x1b[31mred\nrule',
      bytes: 9e15,
      age: 1e9,
    });
    for (const set of ['measures', 'attributes'] as const) {
      const columns = placeColumns(set, { left: 2, width });
      const last = columns.at(-1);
      expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(sessionText(columns, session)).not.toMatch(/\p{Cc}/u);
      expect(sessionText(columns, session).length).toBeLessThanOrEqual(width - 2);
    }
  },
);

test('wider screens lose no column that a narrower one has, and in the end have all', () => {
  let before: readonly string[] = [];
  for (let width = 80; width <= 240; width++) {
    const now = shown('measures', width);
    expect(before.filter((title) => !now.includes(title))).toEqual([]);
    before = now;
  }
  expect(before).toHaveLength(19);
  expect(shown('attributes', 240)).toEqual(before);
});

test('cells say what the device says of a session, and its measures in brief', () => {
  const session = rankedSession({
    state: 'discard',
    nat: 'both',
    decrypted: true,
    bytes: 20_480,
    rate: 1500,
  });
  const check = (by: Parameters<typeof cellText>[1], changes: Partial<RankedSession> = {}) =>
    cellText({ ...session, ...changes }, by);
  expect([check('state'), check('flag'), check('bytes'), check('rate')]).toEqual([
    'DISCARD',
    '*NB',
    '20K',
    '1.5K',
  ]);
  expect([check('type', { type: 'predict' }), check('flag', { type: 'predict' })]).toEqual(['PRED', '']);
  expect([check('age', { age: 130 }), check('ttl', { ttl: 3600 })]).toEqual(['2m', '3600']);
});

test('the heading shows in capitals what the rows are ordered by', () => {
  const columns = placeColumns('measures', { left: 2, width: 120 });
  const marks = { ascending: '^', descending: 'v' };
  const heading = headingText(columns, { by: 'bytes', direction: 'descending' }, marks);
  expect(heading).toContain('BYTES');
  expect(heading).not.toContain('STATE');
  expect(headingText(columns, { by: 'source', direction: 'ascending' }, marks)).toContain('SOURCE^');
});
