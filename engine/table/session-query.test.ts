import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIpv4, parseIpv6 } from './address.ts';
import {
  FLAG_DECRYPTED,
  FLAG_NAT_DESTINATION,
  FLAG_NAT_SOURCE,
  STATE_ACTIVE,
  STATE_DISCARD,
} from './session-codes.ts';
import {
  type AddressPrefix,
  compileQuery,
  countMatching,
  nextPage,
  pageOf,
  type SessionCriteria,
} from './session-query.ts';
import { SessionTable } from './session-table.ts';

const SESSIONS = 9000;

/** Sessions with spread values, one in seven ended again. */
function filledTable(): SessionTable {
  const table = new SessionTable({ capacity: 20_000, second: 100_000 });
  for (let n = 1; n <= SESSIONS; n++) {
    if (n % 30 === 0) table.advanceTo(table.now + 1, () => true);
    const id = table.allocate();
    const isV6 = n % 11 === 0;
    table.source[id] = isV6 ? (table.addresses.intern([0x20010db8, n % 3, 0, n]) ?? 0) : 0x0a000000 + n * 77;
    table.destination[id] = isV6
      ? (table.addresses.intern([0x20010db8, 9, 0, n % 5]) ?? 0)
      : 0xc0000200 + (n % 9);
    table.translatedSource[id] = n;
    table.translatedDestination[id] = n;
    table.sourcePort[id] = 1024 + (n % 500);
    table.destinationPort[id] = n % 2 === 0 ? 443 : 53;
    table.protocol[id] = n % 2 === 0 ? 6 : 17;
    table.application[id] = n % 8;
    table.rule[id] = n % 5;
    table.user[id] = n % 4;
    table.stateC2s[id] = n % 3 === 0 ? STATE_DISCARD : STATE_ACTIVE;
    table.flags[id] =
      [0, FLAG_NAT_SOURCE, FLAG_NAT_DESTINATION | FLAG_DECRYPTED, FLAG_NAT_SOURCE | FLAG_NAT_DESTINATION][
        n % 4
      ] ?? 0;
    table.fromZone[id] = n % 3;
    table.toZone[id] = n % 7;
    table.vsys[id] = 1 + (n % 2);
    table.bytesC2s[id] = n * 100;
    table.bytesS2c[id] = n * 400;
    table.qosClass[id] = 1 + (n % 8);
    table.expireSecond[id] = table.now + 100_000;
    if (!table.install(id)) throw new Error('flow keys collide');
    if (n % 7 === 0) table.release(id);
  }
  return table;
}

const table = filledTable();

/** The meaning of a criterion, one row at a time and by text where a prefix is asked. */
function matches(id: number, criteria: SessionCriteria): boolean {
  const kb = ((table.bytesC2s[id] ?? 0) + (table.bytesS2c[id] ?? 0)) / 1024;
  const nat = { 0: 'none', 1: 'source', 2: 'destination', 3: 'both' }[(table.flags[id] ?? 0) & 3];
  const equal = (wanted: unknown, value: unknown): boolean => wanted === undefined || wanted === value;
  return (
    (criteria.source === undefined || isWithin(table.source[id] ?? 0, criteria.source)) &&
    (criteria.destination === undefined || isWithin(table.destination[id] ?? 0, criteria.destination)) &&
    equal(criteria.application, table.application[id]) &&
    equal(criteria.rule, table.rule[id]) &&
    equal(criteria.user, table.user[id]) &&
    equal(criteria.protocol, table.protocol[id]) &&
    equal(criteria.destinationPort, table.destinationPort[id]) &&
    equal(criteria.state, table.stateC2s[id]) &&
    equal(criteria.fromZone, table.fromZone[id]) &&
    equal(criteria.toZone, table.toZone[id]) &&
    equal(criteria.vsys, table.vsys[id]) &&
    equal(criteria.qosClass, table.qosClass[id]) &&
    equal(criteria.nat, nat) &&
    equal(criteria.decrypted, ((table.flags[id] ?? 0) & FLAG_DECRYPTED) !== 0) &&
    table.now - (table.startSecond[id] ?? 0) >= (criteria.minAge ?? 0) &&
    kb >= (criteria.minKb ?? 0) &&
    kb <= (criteria.maxKb ?? Number.POSITIVE_INFINITY)
  );
}

function isWithin(address: number, prefix: AddressPrefix): boolean {
  const text = table.addresses.text(address);
  const own = prefix.kind === 'ipv4' ? bits([parseIpv4(text)]) : bits(parseIpv6(text) ?? []);
  const network = prefix.kind === 'ipv4' ? bits([prefix.network]) : bits(prefix.network);
  return own !== '' && own.slice(0, prefix.length) === network.slice(0, prefix.length);
}

function bits(words: readonly (number | undefined)[]): string {
  if (words.includes(undefined)) return '';
  return words.map((word) => (word ?? 0).toString(2).padStart(32, '0')).join('');
}

function expected(criteria: SessionCriteria): number[] {
  const ids: number[] = [];
  for (let id = 1; id <= table.highWater; id++) if (table.isLive(id) && matches(id, criteria)) ids.push(id);
  return ids;
}

const ipv4 = fc.record({
  kind: fc.constant('ipv4' as const),
  network: fc.constantFrom(0x0a000000, 0x0a08bbcc, 0xc0000203, 0xf0000000, 0xe0000000),
  length: fc.integer({ min: 0, max: 32 }),
});
const ipv6 = fc.record({
  kind: fc.constant('ipv6' as const),
  network: fc.constantFrom(
    [0x20010db8, 1, 0, 22] as const,
    [0x20010db8, 9, 0, 2] as const,
    [0xfe800000, 0, 0, 0] as const,
  ),
  length: fc.integer({ min: 0, max: 128 }),
});
const criteria: fc.Arbitrary<SessionCriteria> = fc.record(
  {
    source: fc.oneof(ipv4, ipv6),
    destination: fc.oneof(ipv4, ipv6),
    application: fc.integer({ min: 0, max: 8 }),
    rule: fc.integer({ min: 0, max: 5 }),
    user: fc.integer({ min: 0, max: 4 }),
    protocol: fc.constantFrom(6, 17),
    destinationPort: fc.constantFrom(53, 443),
    state: fc.constantFrom(STATE_ACTIVE, STATE_DISCARD),
    fromZone: fc.integer({ min: 0, max: 3 }),
    toZone: fc.integer({ min: 0, max: 7 }),
    vsys: fc.constantFrom(1, 2),
    qosClass: fc.integer({ min: 1, max: 8 }),
    nat: fc.constantFrom('none' as const, 'source' as const, 'destination' as const, 'both' as const),
    decrypted: fc.boolean(),
    minAge: fc.integer({ min: 0, max: 320 }),
    minKb: fc.integer({ min: 1, max: 4000 }),
    maxKb: fc.integer({ min: 1, max: 4000 }),
  },
  { requiredKeys: [] },
);

/** Mostly one or two criteria, so that something is left. */
const fewCriteria = fc
  .tuple(criteria, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }))
  .map(([all, picks]) => {
    const entries = Object.entries(all);
    return Object.fromEntries(
      picks.flatMap((pick) => entries.slice(pick % (entries.length || 1)).slice(0, 1)),
    ) as SessionCriteria;
  });

test('a query counts and lists what looking at every row finds', () => {
  fc.assert(
    fc.property(fewCriteria, fc.nat({ max: 9000 }), fc.nat({ max: 3000 }), (wanted, skip, limit) => {
      const ids = expected(wanted);
      const query = compileQuery(wanted);
      expect(countMatching(table, query)).toBe(ids.length);
      expect(pageOf(table, query, { skip, limit })).toEqual(ids.slice(skip, skip + limit));
      expect(nextPage(table, query, { fromId: skip, limit })).toEqual(
        ids.filter((id) => id >= skip).slice(0, limit),
      );
    }),
    { numRuns: 150 },
  );
});

test('a range of ports keeps both of its ends', () => {
  const count = countMatching(table, compileQuery({ sourcePort: { min: 1100, max: 1102 } }));
  expect(count).toBe(
    [1100, 1101, 1102].reduce(
      (sum, port) => sum + countMatching(table, compileQuery({ sourcePort: port })),
      0,
    ),
  );
  expect(count).toBeGreaterThan(0);
});

test('without criteria nothing is visited to count, and one chunk to begin a listing', () => {
  const query = compileQuery({});
  expect(countMatching(table, query)).toBe(table.liveCount);
  expect(pageOf(table, query, { skip: 0, limit: 3 })).toEqual([1, 2, 3]);
  expect(query.rowsVisited).toBe(0);
});

test('each further criterion looks only at the rows that are left', () => {
  const one = compileQuery({ application: 3 });
  countMatching(table, one);
  expect(one.rowsVisited).toBe(table.liveCount);
  const two = compileQuery({ application: 3, state: STATE_ACTIVE });
  countMatching(table, two);
  expect(two.rowsVisited).toBe(table.liveCount + countMatching(table, one));
});

test('the cursor goes through every match once', () => {
  const query = compileQuery({ state: STATE_ACTIVE });
  const seen: number[] = [];
  for (let page = nextPage(table, query, { fromId: 1, limit: 250 }); page.length > 0; ) {
    seen.push(...page);
    page = nextPage(table, query, { fromId: (page.at(-1) ?? 0) + 1, limit: 250 });
  }
  expect(seen).toEqual(expected({ state: STATE_ACTIVE }));
});

test('a chunk in which every session is live and still selected gives the same rows as a thinner one', () => {
  const full = new SessionTable({ capacity: 10_000 });
  for (let n = 1; n <= 10_000; n++) {
    const id = full.allocate();
    full.source[id] = n;
    full.translatedSource[id] = n;
    full.application[id] = n % 3;
    full.expireSecond[id] = 9;
    full.install(id);
  }
  const query = compileQuery({ application: 2 });
  const everyThird = Array.from({ length: 3333 }, (_, index) => index * 3 + 2);
  expect(pageOf(full, query, { skip: 0, limit: 10_000 })).toEqual(everyThird);
  full.release(5);
  expect(countMatching(full, query)).toBe(3332);
});
