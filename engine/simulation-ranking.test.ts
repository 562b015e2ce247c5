import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryBytes, chanceOf, openSessions } from './random-sessions.fixture.ts';
import type { SessionDetail, SessionRow } from './session.ts';
import type { SessionFilter } from './session-filter.ts';
import type { RankedColumn, RankingRequest } from './session-ranking.ts';
import { Simulation } from './simulation.ts';
import { SimulationRanking } from './simulation-ranking.ts';
import { parseIpv6 } from './table/address.ts';
import { smallWorld } from './world/small-world.fixture.ts';

const EVERYTHING = { startAt: 1, limit: 100_000 };

/** A session as the other answers of the view describe it. */
interface Known {
  readonly row: SessionRow;
  readonly detail: SessionDetail;
  readonly age: number;
  readonly bytes: number;
  readonly packets: number;
  readonly rate: number;
}

/** Bytes of each session at an instant, by id and start. */
interface Seen {
  readonly at: number;
  readonly bytes: ReadonlyMap<string, number>;
}

const NOTHING_SEEN: Seen = { at: 0, bytes: new Map() };
const keyOf = ({ id, startTime }: SessionDetail) => `${id}@${startTime}`;

function knownSessions(simulation: Simulation, filter: SessionFilter, seen: Seen): readonly Known[] {
  const { view, state } = simulation;
  return view.sessions(filter, EVERYTHING).map((row) => {
    const detail = view.session(row.id);
    if (detail === undefined) throw new Error(`session ${row.id} is listed and cannot be read`);
    const at = state.compiled.numbering.rowOf(row.id);
    const bytes = detail.bytesC2s + detail.bytesS2c;
    const grown = bytes - (seen.bytes.get(keyOf(detail)) ?? bytes);
    return {
      row,
      detail,
      age: state.table.now - detail.startTime / 1000,
      bytes,
      packets: (state.table.packetsC2s[at] ?? 0) + (state.table.packetsS2c[at] ?? 0),
      rate: grown > 0 ? (grown * 8000) / (view.now() - seen.at) : 0,
    };
  });
}

function seenNow(simulation: Simulation): Seen {
  const known = knownSessions(simulation, {}, NOTHING_SEEN);
  return {
    at: simulation.view.now(),
    bytes: new Map(known.map(({ detail, bytes }) => [keyOf(detail), bytes])),
  };
}

/** IPv4 as 32 bits, IPv6 above all of them. */
function addressValue(text: string): bigint {
  const words = text.includes(':') ? parseIpv6(text) : undefined;
  if (words === undefined) return text.split('.').reduce((value, octet) => value * 256n + BigInt(octet), 0n);
  return words.reduce((value, word) => (value << 32n) + BigInt(word), 0n) + (1n << 128n);
}

const VALUES: Readonly<Record<RankedColumn, (session: Known) => number | string | bigint>> = {
  id: ({ row }) => row.id,
  vsys: ({ row }) => Number(row.vsys.slice('vsys'.length)),
  application: ({ row }) => row.application,
  state: ({ row }) =>
    ['init', 'opening', 'active', 'discard', 'closing', 'closed', 'free'].indexOf(row.state),
  type: ({ row }) => ['flow', 'predict', 'tunnel', 'forward', 'vni'].indexOf(row.type),
  flag: ({ row }) => (row.decrypted ? 10 : 0) + ['none', 'source', 'destination', 'both'].indexOf(row.nat),
  source: ({ row }) => addressValue(row.source),
  'source-port': ({ row }) => row.sourcePort,
  'source-zone': ({ row }) => row.fromZone,
  destination: ({ row }) => addressValue(row.destination),
  'destination-port': ({ row }) => row.destinationPort,
  'destination-zone': ({ row }) => row.toZone,
  protocol: ({ row }) => row.protocol,
  rule: ({ detail }) => detail.rule ?? '',
  age: ({ age }) => age,
  ttl: ({ detail }) => detail.timeToLive ?? 0,
  bytes: ({ bytes }) => bytes,
  packets: ({ packets }) => packets,
  rate: ({ rate }) => rate,
};

const COLUMNS = Object.keys(VALUES).filter((name): name is RankedColumn => name in VALUES);

/** All of it sorted the plain way. The listing is in the order of the table, and sorting keeps that of equals. */
function sorted(known: readonly Known[], { by, direction }: RankingRequest): readonly Known[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const values = new Map(known.map((session) => [session, VALUES[by](session)]));
  return [...known].sort((a, b) => {
    const [left = 0, right = 0] = [values.get(a), values.get(b)];
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
}

function expectRanked(
  simulation: Simulation,
  ranking: SimulationRanking,
  asked: { readonly request: RankingRequest; readonly seen: Seen },
): void {
  const { request, seen } = asked;
  const known = knownSessions(simulation, request.filter, seen);
  const expected = sorted(known, request)
    .slice(request.startAt - 1)
    .slice(0, request.limit);
  const answer = ranking.rank(request);
  expect({ at: answer.at, total: answer.total }).toEqual({ at: simulation.view.now(), total: known.length });
  expect(answer.sessions).toEqual(
    expected.map(({ row, detail, age, bytes, packets, rate }) => ({
      ...row,
      startTime: detail.startTime,
      rule: detail.rule ?? '',
      age,
      ttl: detail.timeToLive,
      bytes,
      packets,
      rate,
    })),
  );
}

/** Without traffic: the sessions are the test's own. */
const WORLD = smallWorld({ warmUp: 1 });

function startedSimulation(platform: 'PA-200' | 'PA-5060' = 'PA-200'): Simulation {
  const simulation = Simulation.begin(WORLD, { seed: 5, platform });
  simulation.advance(simulation.startsAt);
  return simulation;
}

const filter = fc.constantFrom<SessionFilter[]>(
  {},
  {},
  { protocol: 17 },
  { source: '10.0.0.0/28' },
  { ip6: true, destinationPort: 53 },
  { state: 'active', minKb: 1 },
  { type: 'predict' },
  { application: 'no-such-application' },
);

const request = fc.record<RankingRequest>({
  filter,
  by: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom('ascending', 'descending'),
  startAt: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1300 })),
  limit: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(100_000)),
});

test('a page of the order is what sorting everything the plain way finds, on whatever path time has taken', () => {
  const step = fc.record({
    request,
    milliseconds: fc.constantFrom(0, 300, 5000),
    sessions: fc.integer({ min: 0, max: 500 }),
  });
  const life = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    platform: fc.constantFrom('PA-200' as const, 'PA-5060' as const),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  });
  fc.assert(
    fc.property(life, ({ seed, platform, steps }) => {
      const simulation = startedSimulation(platform);
      const chance = chanceOf(seed);
      const ranking = new SimulationRanking(simulation.state);
      let seen = NOTHING_SEEN;
      let latest = NOTHING_SEEN;
      for (const { request: asked, milliseconds, sessions } of steps) {
        simulation.advance(simulation.view.now() + milliseconds);
        openSessions(simulation, sessions, chance);
        for (const { row } of knownSessions(simulation, { protocol: 6 }, NOTHING_SEEN)) {
          carryBytes(simulation.state, simulation.state.compiled.numbering.rowOf(row.id), chance);
        }
        if (simulation.view.now() !== latest.at) seen = latest;
        expectRanked(simulation, ranking, { request: asked, seen });
        latest = seenNow(simulation);
      }
    }),
    { numRuns: 40 },
  );
});

const BUSY = startedSimulation();
openSessions(BUSY, 9000, chanceOf(3));
const BUSY_SESSIONS = knownSessions(BUSY, {}, NOTHING_SEEN);
const PARTS = [
  { startAt: 1, limit: 30 },
  { startAt: 4000, limit: 300 },
  { startAt: BUSY_SESSIONS.length - 5, limit: 10 },
];

test.each(COLUMNS)(
  'over several chunks of the table the order by %s has every session at its place',
  (by) => {
    const ranking = BUSY.view.openRanking();
    for (const direction of ['ascending', 'descending'] as const) {
      for (const part of PARTS) {
        const asked = { filter: {}, by, direction, ...part };
        const expected = sorted(BUSY_SESSIONS, asked).slice(part.startAt - 1, part.startAt - 1 + part.limit);
        expect(ranking.rank(asked).sessions.map(({ id }) => id)).toEqual(expected.map(({ row }) => row.id));
      }
    }
  },
);

test.each(['source', 'destination'] as const)(
  'sessions of one IPv6 address by %s stand behind IPv4',
  (by) => {
    const { simulation, table } = withSessions(60);
    const only = table.addresses.intern([0x20010db8, 0, 0, 1]);
    for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
      for (const column of [
        table.source,
        table.destination,
        table.translatedSource,
        table.translatedDestination,
      ]) {
        const address = column[row] ?? 0;
        table.addresses.release(address);
        table.addresses.retain(only);
        column[row] = row % 3 === 0 ? only : row;
      }
    }
    expect(table.addresses.size).toBe(1);
    const ranking = new SimulationRanking(simulation.state);
    for (const direction of ['ascending', 'descending'] as const) {
      for (const startAt of [1, 10, 45]) {
        expectRanked(simulation, ranking, {
          request: { filter: {}, by, direction, startAt, limit: 20 },
          seen: NOTHING_SEEN,
        });
      }
    }
  },
);

const BY_RATE: RankingRequest = { filter: {}, by: 'rate', direction: 'descending', startAt: 1, limit: 3 };

/** A simulation with some sessions, and the row of one of them. */
function withSessions(count: number) {
  const simulation = startedSimulation();
  openSessions(simulation, count, chanceOf(9));
  const row = simulation.state.table.nextLive(0);
  return {
    simulation,
    table: simulation.state.table,
    row,
    id: simulation.state.compiled.numbering.idOf(row),
  };
}

function advanceBy(simulation: Simulation, milliseconds: number): void {
  simulation.advance(simulation.view.now() + milliseconds);
}

test('the rate is over the time since the ranking before, and asking again at the same instant does not change it', () => {
  const { simulation, table, row, id } = withSessions(100);
  const ranking = simulation.view.openRanking();
  expect(ranking.rank(BY_RATE).sessions.map(({ rate }) => rate)).toEqual([0, 0, 0]);
  table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + 900;
  table.bytesS2c[row] = (table.bytesS2c[row] ?? 0) + 100;
  advanceBy(simulation, 500);
  expect(ranking.rank(BY_RATE).sessions[0]).toMatchObject({ id, rate: 16_000 });
  expect(ranking.rank({ ...BY_RATE, by: 'id' }).total).toBe(100);
  expect(ranking.rank(BY_RATE).sessions[0]).toMatchObject({ id, rate: 16_000 });
  advanceBy(simulation, 500);
  expect(ranking.rank(BY_RATE).sessions.map(({ rate }) => rate)).toEqual([0, 0, 0]);
});

test('a session has no rate against the bytes of the one that had its id before', () => {
  const { simulation, table, row, id } = withSessions(100);
  const ranking = simulation.view.openRanking();
  table.bytesC2s[row] = 10;
  ranking.rank(BY_RATE);
  table.release(row);
  advanceBy(simulation, 2000);
  for (let ended = 0; table.highWater < 33_000 && ended < 40_000; ended++) table.release(table.allocate());
  while (!table.isLive(row)) openSessions(simulation, 1, chanceOf(1));
  table.startSecond[row] = table.now;
  table.bytesC2s[row] = 5_000_000;
  const find = () =>
    ranking.rank({ ...BY_RATE, limit: 100_000 }).sessions.find((session) => session.id === id);
  expect(find()).toMatchObject({ bytes: 5_000_000 + (table.bytesS2c[row] ?? 0), rate: 0 });
  table.bytesC2s[row] = 5_001_000;
  advanceBy(simulation, 1000);
  expect(find()).toMatchObject({ rate: 8000 });
});

test('rates are kept when the table grows between two rankings', () => {
  const { simulation, table, row, id } = withSessions(100);
  const ranking = simulation.view.openRanking();
  ranking.rank(BY_RATE);
  const rowsBefore = table.rows;
  openSessions(simulation, 6000, chanceOf(4));
  expect(table.rows).toBeGreaterThan(rowsBefore);
  table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + 1000;
  advanceBy(simulation, 1000);
  const ranked = ranking.rank(BY_RATE);
  expect(ranked.total).toBe(6100);
  expect(ranked.sessions.map((session) => [session.id, session.rate])).toEqual([
    [id, 8000],
    [expect.any(Number), 0],
    [expect.any(Number), 0],
  ]);
});

test('given sessions are measured in the order given, with their rate since the latest ranking', () => {
  const { simulation, table, row } = withSessions(100);
  const ranking = simulation.view.openRanking();
  const { sessions } = ranking.rank({ ...BY_RATE, by: 'id', direction: 'ascending', limit: 5 });
  expect(ranking.measure(sessions)).toEqual(sessions);
  table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + 1000;
  advanceBy(simulation, 2000);
  const backwards = [...sessions].reverse();
  const measured = ranking.measure(backwards);
  expect(measured.map((session) => session?.id)).toEqual(backwards.map(({ id }) => id));
  const [first] = sessions;
  expect(measured.at(-1)).toMatchObject({
    rate: 4000,
    bytes: (first?.bytes ?? 0) + 1000,
    age: (first?.age ?? 0) + 2,
  });
});

test('a session that has ended is measured as undefined, and so is one whose id another session has now', () => {
  const { simulation, table, row, id } = withSessions(100);
  const ranking = simulation.view.openRanking();
  const startTime = (table.startSecond[row] ?? 0) * 1000;
  expect(ranking.measure([{ id, startTime }])).toMatchObject([{ id, startTime }]);
  expect(
    ranking.measure([
      { id, startTime: startTime + 1000 },
      { id: 4_000_000_000, startTime },
    ]),
  ).toEqual([undefined, undefined]);
  simulation.apply({ kind: 'clear-session', id });
  expect(ranking.measure([{ id, startTime }])).toEqual([undefined]);
});

test('ranking leaves the engine and its forks as they are', () => {
  const { simulation } = withSessions(500);
  const fork = simulation.fork();
  const before = simulation.snapshot().bytes;
  const ranking = simulation.view.openRanking();
  for (const by of COLUMNS) ranking.rank({ ...BY_RATE, by, filter: { protocol: 6 } });
  expect(Buffer.compare(simulation.snapshot().bytes, before)).toBe(0);
  expect(Buffer.compare(fork.snapshot().bytes, before)).toBe(0);
});

test('two rankings of one engine remember bytes each for itself', () => {
  const { simulation, table, row } = withSessions(100);
  const often = simulation.view.openRanking();
  const seldom = simulation.view.openRanking();
  const top = (ranking: typeof often) => ranking.rank({ ...BY_RATE, limit: 1 }).sessions[0]?.rate;
  expect([top(often), top(seldom)]).toEqual([0, 0]);
  for (const expected of [8000, 8000]) {
    table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + 1000;
    advanceBy(simulation, 1000);
    expect(top(often)).toBe(expected);
  }
  advanceBy(simulation, 2000);
  expect(top(seldom)).toBe(4000);
});

test.each(COLUMNS)('a page by %s makes at most one key word for each session of the table', (by) => {
  const ranking = new SimulationRanking(BUSY.state);
  const isByAddress = by === 'source' || by === 'destination';
  ranking.rank({ ...BY_RATE, by, direction: 'ascending' });
  const made = ranking.rows.wordsMade;
  expect(made).toBe(BUSY_SESSIONS.length);
  ranking.rank({ ...BY_RATE, by, direction: 'ascending', filter: { source: '10.0.0.1' } });
  const matching = BUSY.view.countSessions({ source: '10.0.0.1' });
  expect(matching).toBeGreaterThan(0);
  expect(ranking.rows.wordsMade - made).toBe(matching);
  expect(isByAddress ? 0 : ranking.rows.wordsRead).toBeLessThanOrEqual(3 * (made + matching));
});
