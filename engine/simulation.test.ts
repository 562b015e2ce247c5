import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine, resumeEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { StateHash } from './table/state-hash.ts';
import { parseWorld, type World } from './world/world-schema.ts';

const MINUTE = 60_000;
const ALL = { startAt: 1, limit: 1_000_000 };

function hq(): World {
  const parsed = parseWorld(parse(readFileSync(new URL('./worlds/hq.yaml', import.meta.url), 'utf8')));
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}

const WORLD = hq();

function started(seed = 1): Engine {
  const engine = createEngine(WORLD, { seed });
  engine.advance(engine.startsAt);
  return engine;
}

/** A fingerprint of the whole state. */
function stateOf(engine: Engine): string {
  const { bytes } = engine.snapshot();
  const hash = new StateHash();
  hash.add(new Uint32Array(bytes.slice().buffer));
  return hash.text();
}

/** Advances with at most so many events a call, as a shell does. */
function slice(engine: Engine, until: number, events: number): void {
  while (engine.advance(until, events) < until);
}

test.each([1, 7, 500])('slices of %d events give the same state as one call', (events) => {
  const whole = createEngine(WORLD, { seed: 3 });
  const sliced = createEngine(WORLD, { seed: 3 });
  whole.advance(whole.startsAt + 2 * MINUTE);
  slice(sliced, sliced.startsAt + 2 * MINUTE, events);
  expect(stateOf(sliced)).toBe(stateOf(whole));
});

test('stops of uneven length give the same state as one call', () => {
  const whole = started(4);
  const stopped = started(4);
  whole.advance(whole.startsAt + 3 * MINUTE);
  for (let at = 137; at < 3 * MINUTE; at += 1 + ((at * 7919) % 4001)) stopped.advance(stopped.startsAt + at);
  stopped.advance(stopped.startsAt + 3 * MINUTE);
  expect(stateOf(stopped)).toBe(stateOf(whole));
});

test('the same seed gives the same sessions, another seed others', () => {
  const rows = (seed: number) => started(seed).view.sessions({}, ALL);
  expect(rows(5)).toEqual(rows(5));
  expect(rows(6)).not.toEqual(rows(5));
});

test('a fork continues identically and disturbs nothing', () => {
  const engine = started();
  const fork = engine.fork();
  const before = stateOf(engine);
  fork.advance(engine.startsAt + 5 * MINUTE);
  fork.apply({ kind: 'clear-sessions', filter: {} });
  expect(stateOf(engine)).toBe(before);
  const other = engine.fork();
  other.advance(engine.startsAt + MINUTE);
  engine.advance(engine.startsAt + MINUTE);
  expect(stateOf(other)).toBe(stateOf(engine));
});

test('a snapshot taken in the middle of a slice continues identically', () => {
  const engine = started();
  engine.advance(engine.startsAt + MINUTE, 101);
  const resumed = resumeEngine(WORLD, { seed: 1 }, engine.snapshot());
  expect(stateOf(resumed)).toBe(stateOf(engine));
  for (const one of [engine, resumed]) slice(one, engine.startsAt + 3 * MINUTE, 333);
  expect(stateOf(resumed)).toBe(stateOf(engine));
});

test('a damaged snapshot is refused', () => {
  const { version, bytes } = started().snapshot();
  const damaged = bytes.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 0x55;
  expect(() => resumeEngine(WORLD, {}, { version, bytes: damaged })).toThrow('cannot be read');
  expect(() => resumeEngine(WORLD, {}, { version, bytes: bytes.slice(0, 400) })).toThrow('cannot be read');
  expect(() => resumeEngine(WORLD, {}, { version: version + 1, bytes })).toThrow('cannot be read');
});

test('a snapshot of another world, seed, platform, release or clock is refused with one clear message', () => {
  const snapshot = started().snapshot();
  const resume = (world: World, options: Parameters<typeof resumeEngine>[1]) => () =>
    resumeEngine(world, options, snapshot);
  expect(resume(WORLD, { seed: 1 })).not.toThrow();
  expect(resume({ ...WORLD, rejectNonSyn: false }, { seed: 1 })).toThrow(
    'cannot be read: it belongs to world hq with seed 1, and the world is another one here',
  );
  expect(resume(WORLD, { seed: 2 })).toThrow('the seed is another one here');
  expect(resume(WORLD, { platform: 'PA-850' })).toThrow('the platform is another one here');
  expect(resume(WORLD, { release: '10.2' })).toThrow('the release is another one here');
  expect(resume(WORLD, { clock: 0 })).toThrow('the clock is another one here');
});

test('at any time the listing, the count and the statistics agree, and no time to live is negative', () => {
  const engine = started(9);
  const ended = new Set<number>();
  const created = engine.view.sessionStatistics().createdSinceBoot;
  for (let step = 1; step <= 40; step++) {
    engine.advance(engine.startsAt + step * 9_731);
    const rows = engine.view.sessions({}, ALL);
    const statistics = engine.view.sessionStatistics();
    expect(engine.view.countSessions({})).toBe(rows.length);
    expect(statistics.allocated).toBe(rows.length);
    expect(statistics.activeTcp + statistics.activeUdp + statistics.activeIcmp).toBe(rows.length);
    expect(engine.view.sessionMeters()).toMatchObject([{ vsys: 1, current: rows.length }]);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const { id } of rows) {
      const session = engine.view.session(id);
      expect(session?.timeToLive).toBeGreaterThan(0);
      expect(session?.timeToLive).toBeLessThanOrEqual(session?.timeout ?? 0);
      expect(session?.inAger).toBe(true);
      ended.add(id);
    }
  }
  for (const { id } of engine.view.sessions({}, ALL)) ended.delete(id);
  expect(ended.size).toBeGreaterThan(100);
  for (const id of ended)
    expect(engine.view.session(id)).toMatchObject({ timeToLive: undefined, inAger: false });
  expect(engine.view.sessionStatistics().createdSinceBoot).toBeGreaterThan(created + ended.size);
});

test('pages follow each other without gap or overlap', () => {
  const { view } = started();
  const all = view.sessions({}, ALL);
  const pages = Array.from({ length: Math.ceil(all.length / 64) }, (_, page) =>
    view.sessions({}, { startAt: page * 64 + 1, limit: 64 }),
  );
  expect(pages.flat()).toEqual(all);
});

test('the headquarters are alive at the start: sessions of all ages, kinds and translations', () => {
  const { view } = started(2);
  const count = (filter: Parameters<typeof view.countSessions>[0]) => view.countSessions(filter);
  expect(count({})).toBeGreaterThan(250);
  expect(count({})).toBeLessThan(900);
  expect(count({ minAge: 2 * 3600 })).toBeGreaterThan(5);
  expect(count({ minAge: 600 }) - count({ minAge: 3600 })).toBeGreaterThan(50);
  expect(count({}) - count({ minAge: 10 })).toBeGreaterThan(20);
  for (const application of ['ssl', 'web-browsing', 'dns', 'ssh', 'mssql-db']) {
    expect(count({ application })).toBeGreaterThan(3);
  }
  for (const nat of ['none', 'source', 'destination'] as const) expect(count({ nat })).toBeGreaterThan(3);
});

test('probes from outside never become sessions', () => {
  const engine = started(2);
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(engine.view.countSessions({ source: '192.0.2.99', to: 'dc' })).toBe(0);
});

test('rates are those of the last whole second', () => {
  const engine = started(2);
  let sessions = 0;
  const before = engine.view.sessionStatistics().createdSinceBoot;
  for (let second = 1; second <= 60; second++) {
    engine.advance(engine.startsAt + second * 1000);
    sessions += engine.view.sessionStatistics().newConnectionsPerSecond;
  }
  engine.advance(engine.startsAt + 60_999);
  const created = engine.view.sessionStatistics().createdSinceBoot - before;
  expect(Math.abs(created - sessions)).toBeLessThan(40);
  expect(sessions).toBeGreaterThan(200);
});

test('clearing ends the sessions that match and nothing else', () => {
  const engine = started();
  const { view } = engine;
  const all = view.countSessions({});
  const dns = view.sessions({ application: 'dns' }, ALL);
  expect(engine.apply({ kind: 'clear-sessions', filter: { application: 'dns' } })).toEqual({
    kind: 'sessions-cleared',
    count: dns.length,
  });
  expect(view.countSessions({})).toBe(all - dns.length);
  expect(view.session(dns[0]?.id ?? 0)).toMatchObject({
    endReason: 'unknown',
    trackerStage: 'session clear',
    inAger: false,
  });
  const id = view.sessions({}, ALL)[0]?.id ?? 0;
  expect(engine.apply({ kind: 'clear-session', id })).toEqual({ kind: 'session-cleared', id });
  expect(engine.apply({ kind: 'clear-session', id })).toEqual({
    kind: 'failed',
    failure: { kind: 'no-such-session', id },
  });
});

test('a conversation whose session was cleared is not taken up again without a SYN', () => {
  const engine = started();
  engine.apply({ kind: 'clear-sessions', filter: { application: 'mssql-db' } });
  const cleared = engine.view.now();
  engine.advance(cleared + 20 * MINUTE);
  const rows = engine.view.sessions({ application: 'mssql-db' }, ALL);
  expect(rows.length).toBeGreaterThan(3);
  for (const { id } of rows) expect(engine.view.session(id)?.startTime).toBeGreaterThanOrEqual(cleared);
});

test('names are those of the configuration, session ids ascending and at most 20', () => {
  const { view } = started();
  const names = (kind: Parameters<typeof view.names>[0]) => view.names(kind).map((object) => object.name);
  expect(names('zone')).toEqual(['untrust', 'trust', 'dmz', 'dc', 'remote', 'untrust2', 'vpn']);
  expect(names('security-rule').slice(0, 2)).toEqual(['Users-DNS', 'Users-Web']);
  expect(names('nat-rule')).toEqual(['DNAT-Web', 'SNAT-Out']);
  expect(names('vsys')).toEqual(['vsys1']);
  const ids = names('session-id').map(Number);
  expect(ids).toHaveLength(20);
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test('unknown names in a filter match nothing', () => {
  const { view } = started();
  expect(view.countSessions({ application: 'gopher' })).toBe(0);
  expect(view.sessions({ from: 'nowhere' }, ALL)).toEqual([]);
});

test('uptime goes on with the clock', () => {
  const engine = started();
  expect(engine.view.system().uptime).toBe(WORLD.uptime);
  engine.advance(engine.startsAt + 90_000);
  expect(engine.view.system().uptime).toBe((WORLD.uptime ?? 0) + 90);
});
