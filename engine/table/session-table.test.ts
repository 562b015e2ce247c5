import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, sessionOf } from './flow-key.ts';
import {
  STATE_ACTIVE,
  STATE_CLOSING,
  STATE_DISCARD,
  STATE_OPENING,
  TYPE_FLOW,
  TYPE_PREDICT,
} from './session-codes.ts';
import { SessionTable } from './session-table.ts';

const TRUST = 1;
const UNTRUST = 2;
const TRANSLATED = 0xcb007102;

interface Client {
  readonly source: number;
  readonly sourcePort: number;
  readonly timeout: number;
}

/** Opens a TCP session from trust to 192.0.2.80:443 with source translation; 0 when full or its key is taken. */
function open(table: SessionTable, client: Client): number {
  const id = table.allocate();
  if (id === 0) return 0;
  table.source[id] = client.source;
  table.destination[id] = 0xc0000250;
  table.translatedSource[id] = TRANSLATED + client.source;
  table.translatedDestination[id] = 0xc0000250;
  table.sourcePort[id] = client.sourcePort;
  table.destinationPort[id] = 443;
  table.translatedSourcePort[id] = client.sourcePort + 1;
  table.translatedDestinationPort[id] = 443;
  table.protocol[id] = 6;
  table.fromZone[id] = TRUST;
  table.toZone[id] = UNTRUST;
  table.vsys[id] = 1;
  table.stateC2s[id] = STATE_ACTIVE;
  table.timeout[id] = client.timeout;
  table.expireSecond[id] = table.now + client.timeout;
  if (table.install(id)) return id;
  table.release(id);
  return 0;
}

function findC2s(table: SessionTable, client: Client): number {
  return table.find(client.source, 0xc0000250, client.sourcePort, 443, 6, TRUST);
}

function findS2c(table: SessionTable, client: Client): number {
  return table.find(0xc0000250, TRANSLATED + client.source, 443, client.sourcePort + 1, 6, UNTRUST);
}

interface ModelSession extends Client {
  readonly id: number;
  expires: number;
  timeout: number;
}

/** Sessions in a Map, expired by looking at all of them. */
class ModelTable {
  readonly sessions = new Map<string, ModelSession>();
  now = 0;
  get(client: Client): ModelSession | undefined {
    return this.sessions.get(`${client.source}/${client.sourcePort}`);
  }
  open(id: number, client: Client): void {
    this.sessions.set(`${client.source}/${client.sourcePort}`, {
      ...client,
      id,
      expires: this.now + client.timeout,
    });
  }
  clear(client: Client): void {
    this.sessions.delete(`${client.source}/${client.sourcePort}`);
  }
  advance(until: number): { id: number; second: number }[] {
    const ended = [...this.sessions.values()].filter((session) => session.expires <= until);
    for (const session of ended) this.clear(session);
    this.now = until;
    return ended.map(({ id, expires }) => ({ id, second: expires }));
  }
}

const client = fc.record({
  source: fc.integer({ min: 1, max: 12 }),
  sourcePort: fc.integer({ min: 1024, max: 1036 }),
  timeout: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 15_999_999 }) },
  ),
});

const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ verb: fc.constant('open' as const), client }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('touch' as const), client }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('timeout' as const), client }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('clear' as const), client }) },
);

const action = fc.oneof(
  { weight: 14, arbitrary: change },
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant('advance' as const),
      seconds: fc.constantFrom(0, 1, 1, 1, 30, 300, 9000),
    }),
  },
);

type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

function check(table: SessionTable, model: ModelTable, actions: readonly Action[]): void {
  for (const step of actions) {
    if (step.verb === 'advance') {
      const ended: { id: number; second: number }[] = [];
      table.advanceTo(model.now + step.seconds, (id) => ended.push({ id, second: table.now }) > 0);
      const expected = model.advance(model.now + step.seconds);
      expect(byId(ended)).toEqual(byId(expected));
      expect(ended.map((one) => one.second)).toEqual(ended.map((one) => one.second).sort((a, b) => a - b));
    } else apply(table, model, step);
    expect(table.liveCount).toBe(model.sessions.size);
    expect(table.countOf({ protocolClass: 'tcp', state: STATE_ACTIVE })).toBe(model.sessions.size);
    expect(table.countOfVsys(1)).toBe(model.sessions.size);
  }
}

function byId(ended: readonly { id: number; second: number }[]): { id: number; second: number }[] {
  return [...ended].sort((a, b) => a.id - b.id);
}

function apply(table: SessionTable, model: ModelTable, step: Exclude<Action, { verb: 'advance' }>): void {
  const found = findC2s(table, step.client);
  const known = model.get(step.client);
  expect(found).toBe((known?.id ?? 0) * 2);
  expect(findS2c(table, step.client)).toBe(known === undefined ? 0 : known.id * 2 + 1);
  if (step.verb === 'open') {
    const id = open(table, step.client);
    if (known !== undefined) expect(id).toBe(0);
    else if (id !== 0) model.open(id, step.client);
    else expect(model.sessions.size).toBe(table.capacity);
  } else if (known !== undefined) {
    if (step.verb === 'clear') {
      table.release(known.id);
      model.clear(known);
      return;
    }
    if (step.verb === 'timeout') {
      known.timeout = step.client.timeout;
      table.setTimeout(known.id, known.timeout);
    } else table.touch(known.id);
    known.expires = model.now + known.timeout;
  }
}

test('the table agrees with a Map of sessions after any operations, and ends empty', () => {
  fc.assert(
    fc.property(
      fc.array(action, { minLength: 50, maxLength: 400 }),
      fc.constantFrom(3, 60, 500),
      (actions, capacity) => {
        const table = new SessionTable({ capacity, initialRows: 4 });
        const model = new ModelTable();
        check(table, model, actions);
        const last = model.now + 16_000_000;
        table.advanceTo(last, () => true);
        expect(table.liveCount).toBe(0);
        expect(table.hasNoFlows()).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('a written and read table, and a copy, continue identically', () => {
  fc.assert(
    fc.property(
      fc.array(action, { maxLength: 150 }),
      fc.array(action, { maxLength: 150 }),
      (before, after) => {
        const table = new SessionTable({ capacity: 60, initialRows: 4 });
        const model = new ModelTable();
        check(table, model, before);
        const restored = SessionTable.read(table.write(), 60);
        const copy = table.copy();
        for (const other of [restored, copy]) {
          expect(other?.hash()).toBe(table.hash());
          if (other === undefined) return;
          check(other, forkOf(model), after);
        }
        check(table, model, after);
        expect(copy.hash()).toBe(table.hash());
        expect(restored?.hash()).toBe(table.hash());
        expect(restored?.write()).toEqual(table.write());
      },
    ),
    { numRuns: 60 },
  );
});

function settle(table: SessionTable, second: number, budget: number, order: number[]): void {
  while (table.now < second) {
    table.tick();
    while (!table.expire(budget, (id) => order.push(id) > 0));
  }
}

test('growth and the slicing of time never show', () => {
  const run = (initialRows: number, budget: number): { hash: string; order: string } => {
    const table = new SessionTable({ capacity: 300_000, initialRows });
    const order: number[] = [];
    for (let n = 1; n <= 9000; n++) {
      open(table, { source: n, sourcePort: 2000 + (n % 5000), timeout: 1 + ((n * 7919) % 700) });
      if (n % 3 === 0) table.touch(1 + ((n * 31) % n));
      if (n % 50 === 0) settle(table, table.now + 1, budget, order);
    }
    settle(table, table.now + 5000, budget, order);
    return { hash: table.hash(), order: order.join(' ') };
  };
  const whole = run(300_001, Number.POSITIVE_INFINITY);
  expect(whole.order.split(' ').length).toBe(9000);
  expect(run(4, Number.POSITIVE_INFINITY)).toEqual(whole);
  expect(run(4096, 1)).toEqual(whole);
  expect(run(64, 17)).toEqual(whole);
});

const partly = fc.oneof(
  { weight: 12, arbitrary: change },
  {
    weight: 4,
    arbitrary: fc.record({ verb: fc.constant('tick' as const), seconds: fc.constantFrom(1, 1, 9, 300) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ verb: fc.constant('expire' as const), budget: fc.integer({ min: 1, max: 6 }) }),
  },
);

type Part = typeof partly extends fc.Arbitrary<infer A> ? A : never;

/** Time goes on whether or not all that is due was taken: what waits is live and found, and lives on if a packet comes. */
function checkPartly(table: SessionTable, model: ModelTable, parts: readonly Part[]): void {
  for (const step of parts) {
    if (step.verb === 'tick') {
      for (let n = 0; n < step.seconds; n++) table.tick();
      model.now += step.seconds;
    } else if (step.verb === 'expire') {
      const isAll = table.expire(step.budget, (id) => {
        const ended = [...model.sessions.values()].find((session) => session.id === id);
        if (ended === undefined) throw new Error(`session ${id} is not known`);
        expect(ended.expires).toBeLessThanOrEqual(model.now);
        model.clear(ended);
        return true;
      });
      if (isAll)
        expect([...model.sessions.values()].filter(({ expires }) => expires <= model.now)).toEqual([]);
    } else apply(table, model, step);
    expect(table.now).toBe(model.now);
    expect(table.liveCount).toBe(model.sessions.size);
  }
}

function forkOf(model: ModelTable): ModelTable {
  const fork = new ModelTable();
  for (const [key, session] of model.sessions) fork.sessions.set(key, { ...session });
  fork.now = model.now;
  return fork;
}

test('a table whose seconds are only half taken agrees with a Map, and so do its copy and what was written and read', () => {
  fc.assert(
    fc.property(
      fc.array(partly, { minLength: 20, maxLength: 200 }),
      fc.array(partly, { maxLength: 100 }),
      (before, after) => {
        const table = new SessionTable({ capacity: 60, initialRows: 4 });
        const model = new ModelTable();
        checkPartly(table, model, before);
        const restored = SessionTable.read(table.write(), 60);
        const copy = table.copy();
        if (restored === undefined) throw new Error('the snapshot is refused');
        for (const other of [restored, copy]) {
          expect(other.hash()).toBe(table.hash());
          checkPartly(other, forkOf(model), after);
        }
        checkPartly(table, model, after);
        expect(copy.hash()).toBe(table.hash());
        expect(restored.hash()).toBe(table.hash());
        table.advanceTo(model.now + 16_000_000, () => true);
        expect(table.liveCount).toBe(0);
      },
    ),
    { numRuns: 80 },
  );
});

test('ids ascend until the table is full, then the longest ended id comes back first', () => {
  const table = new SessionTable({ capacity: 4 });
  const ids = [1, 2, 3, 4].map((source) => open(table, { source, sourcePort: 5000, timeout: 60 }));
  expect(ids).toEqual([1, 2, 3, 4]);
  expect(table.allocate()).toBe(0);
  table.release(3);
  table.release(1);
  expect(table.sourcePort[3]).toBe(5000);
  expect(table.allocate()).toBe(3);
  expect(table.sourcePort[3]).toBe(0);
  expect(table.allocate()).toBe(1);
  expect(table.allocate()).toBe(0);
});

test('an ended session cannot be ended again', () => {
  const table = new SessionTable({ capacity: 4 });
  const first = open(table, { source: 1, sourcePort: 5000, timeout: 60 });
  const second = open(table, { source: 2, sourcePort: 5000, timeout: 60 });
  table.release(first);
  table.release(second);
  expect(() => table.release(first)).toThrow();
  expect(() => table.release(second)).toThrow();
});

test('each flow is found in its direction', () => {
  const table = new SessionTable({ capacity: 10 });
  const sender = { source: 7, sourcePort: 5000, timeout: 60 };
  const id = open(table, sender);
  expect([sessionOf(findC2s(table, sender)), directionOf(findC2s(table, sender))]).toEqual([id, 0]);
  expect([sessionOf(findS2c(table, sender)), directionOf(findS2c(table, sender))]).toEqual([id, 1]);
  expect(table.find(7, 0xc0000250, 5000, 443, 6, UNTRUST)).toBe(0);
  expect(table.find(7, 0xc0000250, 5000, 443, 17, TRUST)).toBe(0);
});

test('a session whose return flow collides with another is not installed', () => {
  const table = new SessionTable({ capacity: 10 });
  open(table, { source: 7, sourcePort: 5000, timeout: 60 });
  const id = table.allocate();
  for (const column of ['translatedSource', 'translatedDestination', 'translatedSourcePort'] as const) {
    table[column][id] = table[column][1] ?? 0;
  }
  table.translatedDestinationPort[id] = 443;
  table.protocol[id] = 6;
  table.source[id] = 99;
  table.toZone[id] = UNTRUST;
  expect(table.install(id)).toBe(false);
  expect(table.find(99, 0, 0, 0, 6, 0)).toBe(0);
  expect(table.liveCount).toBe(1);
});

test('a session that goes from active to closing in the handler expires again after its new timeout', () => {
  const table = new SessionTable({ capacity: 10 });
  open(table, { source: 7, sourcePort: 5000, timeout: 60 });
  const seen: [number, number][] = [];
  table.advanceTo(200, (id) => {
    seen.push([table.now, table.stateC2s[id] ?? 0]);
    if (table.stateC2s[id] === STATE_CLOSING) return true;
    table.setState(id, STATE_CLOSING);
    table.setTimeout(id, 15);
    expect(table.countOf({ state: STATE_CLOSING })).toBe(1);
    return false;
  });
  expect(seen).toEqual([
    [60, STATE_ACTIVE],
    [75, STATE_CLOSING],
  ]);
  expect(table.countOf({})).toBe(0);
});

test('a packet costs the ager nothing, and a shorter timeout takes effect at once', () => {
  const table = new SessionTable({ capacity: 10 });
  const id = open(table, { source: 7, sourcePort: 5000, timeout: 3600 });
  for (let second = 1; second <= 200; second++) {
    table.advanceTo(second, () => true);
    table.touch(id);
  }
  expect(table.work.agerMoves).toBe(0);
  table.setTimeout(id, 5);
  table.advanceTo(204, () => true);
  expect(table.isLive(id)).toBe(true);
  table.advanceTo(205, () => true);
  expect(table.isLive(id)).toBe(false);
  expect(table.isInAger(id)).toBe(false);
});

function openPredict(
  table: SessionTable,
  wanted: { source?: number; destination?: number; destinationPort?: number },
): number {
  const id = table.allocate();
  table.source[id] = wanted.source ?? 0;
  table.destination[id] = wanted.destination ?? 0;
  table.destinationPort[id] = wanted.destinationPort ?? 0;
  table.protocol[id] = 6;
  table.fromZone[id] = TRUST;
  table.expireSecond[id] = table.now + 60;
  return table.installPredict(id) ? id : 0;
}

test('the most specific predict session is found, whatever it leaves open', () => {
  const table = new SessionTable({ capacity: 10 });
  const open = openPredict(table, { destination: 5, destinationPort: 20 });
  const narrow = openPredict(table, { source: 4, destination: 5, destinationPort: 20 });
  const wide = openPredict(table, { source: 4 });
  expect(table.findPredict(4, 5, 41000, 20, 6, TRUST)).toBe(narrow);
  expect(table.findPredict(9, 5, 41000, 20, 6, TRUST)).toBe(open);
  expect(table.findPredict(4, 6, 41000, 21, 6, TRUST)).toBe(wide);
  expect(table.findPredict(9, 6, 41000, 21, 6, TRUST)).toBe(0);
  expect(table.findPredict(4, 5, 41000, 20, 6, UNTRUST)).toBe(0);
  expect(table.find(4, 5, 0, 20, 6, TRUST)).toBe(0);
  expect(openPredict(table, { source: 4 })).toBe(0);
  expect(table.countOf({ type: TYPE_PREDICT })).toBe(3);
  table.release(narrow);
  expect(table.findPredict(4, 5, 41000, 20, 6, TRUST)).toBe(open);
});

test('a predict session turns into a flow session under the same id', () => {
  const table = new SessionTable({ capacity: 10 });
  const id = openPredict(table, { source: 4, destination: 5, destinationPort: 20 });
  table.withdraw(id);
  table.type[id] = TYPE_FLOW;
  table.sourcePort[id] = 41000;
  table.translatedSource[id] = 4;
  table.translatedDestination[id] = 5;
  table.translatedSourcePort[id] = 41000;
  table.translatedDestinationPort[id] = 20;
  table.toZone[id] = UNTRUST;
  expect(table.install(id)).toBe(true);
  expect(table.findPredict(4, 5, 41000, 20, 6, TRUST)).toBe(0);
  expect(table.find(5, 4, 20, 41000, 6, UNTRUST)).toBe(id * 2 + 1);
  expect(table.createdCount).toBe(1);
  expect(SessionTable.read(table.write(), 10)?.find(5, 4, 20, 41000, 6, UNTRUST)).toBe(id * 2 + 1);
});

test('live sessions are walked in the order of their ids', () => {
  const table = new SessionTable({ capacity: 200, initialRows: 8 });
  for (let source = 1; source <= 150; source++) open(table, { source, sourcePort: 5000, timeout: 60 });
  for (let id = 1; id <= 150; id++) if (id % 40 !== 0) table.release(id);
  const seen: number[] = [];
  for (let id = table.nextLive(0); id !== 0; id = table.nextLive(id)) seen.push(id);
  expect(seen).toEqual([40, 80, 120]);
});

test('the state of a live session moves its counter, that of an ended one does not', () => {
  const table = new SessionTable({ capacity: 10 });
  const id = open(table, { source: 7, sourcePort: 5000, timeout: 60 });
  table.setState(id, STATE_DISCARD);
  expect(table.countOf({ state: STATE_DISCARD, type: TYPE_FLOW, protocolClass: 'tcp' })).toBe(1);
  expect(table.countOf({ state: STATE_OPENING })).toBe(0);
  table.release(id);
  table.setState(id, STATE_OPENING);
  expect(table.countOf({})).toBe(0);
});

test('IPv6 addresses live as long as the row they stand in can be read', () => {
  const table = new SessionTable({ capacity: 1 });
  const id = table.allocate();
  table.source[id] = table.addresses.intern('2001:db8::7') ?? 0;
  table.translatedSource[id] = table.addresses.intern('2001:db8::7') ?? 0;
  table.destination[id] = table.addresses.intern('ff02::1') ?? 0;
  table.translatedDestination[id] = table.addresses.intern('ff02::1') ?? 0;
  table.protocol[id] = 17;
  table.toZone[id] = UNTRUST;
  expect(table.install(id)).toBe(true);
  expect(table.countOf({ protocolClass: 'multicast' })).toBe(1);
  table.release(id);
  expect(table.addresses.text(table.source[id] ?? 0)).toBe('2001:db8::7');
  expect(table.addresses.size).toBe(2);
  expect(table.allocate()).toBe(id);
  expect(table.addresses.size).toBe(0);
});

test('a snapshot that is damaged, cut or too large for the capacity is refused', () => {
  const table = new SessionTable({ capacity: 100 });
  for (let source = 1; source <= 20; source++) open(table, { source, sourcePort: 5000, timeout: 60 });
  const bytes = table.write();
  expect(SessionTable.read(bytes, 20)?.liveCount).toBe(20);
  expect(SessionTable.read(bytes, 19)).toBeUndefined();
  expect(SessionTable.read(bytes.subarray(0, bytes.length - 4), 100)).toBeUndefined();
  expect(SessionTable.read(new Uint8Array(0), 100)).toBeUndefined();
  const damaged = bytes.slice();
  damaged[bytes.length - 5] = 77;
  expect(SessionTable.read(damaged, 100)).toBeUndefined();
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(SessionTable.read(shifted.subarray(1), 100)?.hash()).toBe(table.hash());
});

test('a table that is far from full uses the longest ended ids again once 32,768 have ended', () => {
  const table = new SessionTable({ capacity: 100_000 });
  for (let n = 1; n <= 32_769; n++) table.release(table.allocate());
  expect(table.highWater).toBe(32_768);
  expect(table.allocate()).toBe(2);
});
