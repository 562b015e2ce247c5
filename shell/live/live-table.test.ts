import { expect, test } from 'vitest';
import type { RankedSession } from '../../engine/session-ranking.ts';
import type { LiveRequest, LiveSample } from './live-sample.ts';
import { LiveTable } from './live-table.ts';
import { type FakeFirewall, fakeFirewall } from './testing/fake-firewall.ts';
import { rankedSession } from './testing/ranked-session.ts';

const session = (id: number, changes: Partial<RankedSession> = {}) =>
  rankedSession({ id, startTime: id, ...changes });

/** Sessions 1 to `count`, the first with most bytes. */
function many(count: number): readonly RankedSession[] {
  return Array.from({ length: count }, (_, index) => session(index + 1, { bytes: 100_000 - index }));
}

interface Bench {
  readonly firewall: FakeFirewall;
  readonly table: LiveTable;
  readonly request: LiveRequest;
  /** Lets real milliseconds pass and reads again. */
  read(changes?: Partial<LiveRequest>, milliseconds?: number): LiveSample;
}

function bench(sessions: readonly RankedSession[], changes: Partial<LiveRequest> = {}): Bench {
  const firewall = fakeFirewall();
  firewall.has(sessions, 10_000);
  let now = 0;
  const table = new LiveTable(firewall.view, () => now);
  const request: LiveRequest = {
    filter: {},
    sort: { by: 'bytes', direction: 'descending' },
    top: 0,
    height: 4,
    chosen: undefined,
    ...changes,
  };
  const read = (again: Partial<LiveRequest> = {}, milliseconds = 500) => {
    now += milliseconds;
    return table.sample({ ...request, ...again });
  };
  read();
  return { firewall, table, request, read };
}

/** Rows as `+3`, the mark or place first. */
function shown({ rows }: LiveSample): readonly string[] {
  const signs = { none: '', new: '+', changed: '*', ended: '-' };
  const places = { ranked: '', above: '^', below: 'v' };
  return rows.map(({ session: { id }, mark, place }) => `${places[place]}${signs[mark]}${id}`);
}

test('no more rows are read than have room', () => {
  const { firewall, read } = bench(many(1000));
  read({ top: 500 });
  expect(firewall.asked.every(({ limit }) => limit <= 4)).toBe(true);
  expect(firewall.asked[0]).toMatchObject({ startAt: 501, limit: 4 });
});

test('where the order ends before the screen does, its last rows are shown', () => {
  const { read } = bench(many(10));
  expect(read({ top: 8 })).toMatchObject({ top: 6, total: 10 });
  expect(shown(read({ top: 8 }))).toEqual(['7', '8', '9', '10']);
});

test('a session that has begun since the refresh before is new for a moment', () => {
  const { firewall, read } = bench(many(2));
  firewall.has([...many(2), session(11_500)], 12_000);
  expect(shown(read())).toEqual(['1', '2', '+11500']);
  expect(shown(read())).toEqual(['1', '2', '+11500']);
  expect(shown(read())).toEqual(['1', '2', '11500']);
});

test('a session that only comes to the screen is not new', () => {
  const { read } = bench(many(20));
  expect(shown(read({ top: 4 }))).toEqual(['5', '6', '7', '8']);
});

test('a changed state is marked for a moment', () => {
  const { firewall, read } = bench(many(2));
  const [first, second] = many(2);
  firewall.has([{ ...(first as RankedSession), state: 'closing' }, second as RankedSession], 12_000);
  expect(shown(read())).toEqual(['*1', '2']);
  read();
  expect(shown(read())).toEqual(['1', '2']);
});

test('a session that has ended stays in its place for a moment', () => {
  const { firewall, read } = bench(many(6));
  firewall.has(
    many(6).filter(({ id }) => id !== 2),
    12_000,
  );
  expect(shown(read())).toEqual(['1', '-2', '3', '4']);
  expect(shown(read())).toEqual(['1', '-2', '3', '4']);
  expect(shown(read())).toEqual(['1', '3', '4', '5']);
});

test('a session that only leaves the screen has not ended', () => {
  const { firewall, read } = bench(many(6));
  firewall.has([...many(6), session(900, { bytes: 1e6 })], 10_000);
  expect(shown(read())).toEqual(['900', '1', '2', '3']);
});

test('an id used again is another session', () => {
  const { firewall, read } = bench([session(1, { bytes: 5 })]);
  firewall.has([session(1, { startTime: 11_500, bytes: 5 })], 12_000);
  expect(shown(read())).toEqual(['-1', '+1']);
});

test('the chosen session is followed to wherever it goes, and stays at the edge when that is not on screen', () => {
  const { firewall, read } = bench(many(9));
  const chosen = { id: 2, startTime: 2 };
  const withBytes = (bytes: number) => many(9).map((one) => (one.id === 2 ? { ...one, bytes } : one));
  firewall.has(withBytes(99_996.5), 12_000);
  expect(shown(read({ chosen }))).toEqual(['1', '3', '4', '2']);
  firewall.has(withBytes(5), 13_000);
  expect(shown(read({ chosen }))).toEqual(['1', '3', '4', 'v2']);
  firewall.has(withBytes(1e6), 14_000);
  expect(shown(read({ chosen, top: 3 }))).toEqual(['^2', '4', '5', '6']);
});

test('the chosen session stays on screen when it has ended', () => {
  const { firewall, read } = bench(many(9));
  const chosen = { id: 3, startTime: 3 };
  read({ chosen });
  firewall.has(
    many(9).filter(({ id }) => id !== 3),
    12_000,
  );
  for (let time = 0; time < 10; time++) expect(shown(read({ chosen }))).toEqual(['1', '2', '-3', '4']);
  expect(shown(read())).toEqual(['1', '2', '4', '5']);
});

test('held rows stay in their order with their values while their sessions change and end', () => {
  const { firewall, table, request, read } = bench(many(9));
  table.hold(request);
  const before = read();
  expect(shown(before)).toEqual(['1', '2', '3', '4']);
  const others = many(9)
    .filter(({ id }) => id !== 1 && id !== 3)
    .map((one) => ({ ...one, bytes: one.id * 1e6 }));
  firewall.has([...others, session(4000)], 15_000);
  const after = read();
  expect(shown(after)).toEqual(['-1', '2', '-3', '4']);
  expect(after.rows.map((row) => row.session)).toEqual(before.rows.map((row) => row.session));
  expect(after).toMatchObject({ at: 15_000, total: 8, held: { at: 10_000, created: 1, ended: 2 } });
});

test('held rows can be scrolled as far as they are held', () => {
  const { table, request, read } = bench(many(5000), { top: 2000 });
  table.hold(request);
  const { held } = read();
  expect(held).toMatchObject({ from: 1500, to: 2500 });
  expect(shown(read({ top: 1600 }))).toEqual(['1601', '1602', '1603', '1604']);
  expect(read({ top: 0 }).top).toBe(1500);
  expect(read({ top: 4000 }).top).toBe(2496);
});

test('what was on screen when rows were held is held as it was, ended ones among it', () => {
  const { firewall, table, request, read } = bench(many(9));
  firewall.has(
    many(9).filter(({ id }) => id !== 2),
    12_000,
  );
  read();
  table.hold(request);
  expect(shown(read())).toEqual(['1', '-2', '3', '4']);
  expect(shown(read({ top: 4 }))).toEqual(['5', '6', '7', '8']);
});

test('released rows are those of the moment', () => {
  const { firewall, table, request, read } = bench(many(9));
  table.hold(request);
  firewall.has(many(2), 12_000);
  table.release();
  expect(read()).toMatchObject({ total: 2, held: undefined });
});

test('all rows come in the order asked for, held ones as they are held', () => {
  const { firewall, table, request } = bench(many(50));
  const ids = () => table.all(request, 20).map(({ id }) => id);
  expect(ids()).toEqual(many(20).map(({ id }) => id));
  table.hold(request);
  firewall.has([], 12_000);
  expect(ids()).toHaveLength(50);
});
