import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import type { Operation } from '../operation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

/** Sessions that a turn may end. */
const TURN = 1024;
const ALL = { startAt: 1, limit: 100_000 };
const CLEAR: Operation = { kind: 'clear-sessions', filter: { sourcePort: 1061 } };

/** A world with so many sessions that run out evenly within so many seconds. */
function runningOut(sessions: number, within: number): World {
  const clients = ['10.0.0.0/25'];
  const servers = ['172.16.0.10', '172.16.0.11'];
  const entry = { name: 'short', application: 'ssh', clients, servers, sessions, within };
  return smallWorld({ warmUp: 0, prefill: [entry] });
}

function started(world: World): Engine {
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const at = (engine: Engine, millisecond: number): Engine => {
  engine.advance(engine.startsAt + millisecond);
  return engine;
};

test('of many sessions that run out in one second a turn of them ends each millisecond', () => {
  const engine = started(runningOut(2500, 1));
  expect(at(engine, 999).view.countSessions({})).toBe(2500);
  expect(at(engine, 1000).view.countSessions({})).toBe(2500 - TURN);
  expect(at(engine, 1001).view.countSessions({})).toBe(2500 - 2 * TURN);
  expect(at(engine, 1002).view.countSessions({})).toBe(0);
});

test('what ends in one turn ends at the instant at which the second begins', () => {
  expect(at(started(runningOut(TURN, 1)), 1000).view.countSessions({})).toBe(0);
});

test('each ended session is logged at the instant of its turn', () => {
  const engine = at(started(runningOut(2500, 1)), 5000);
  const records = engine.view.trafficLog({ limit: 5000, direction: 'forward' });
  const instants = records.filter((record) => record.subtype === 'end').map((record) => record.at);
  expect([...new Set(instants)].map((instant) => instant - engine.startsAt)).toEqual([1000, 1001, 1002]);
});

test('sessions that wait for their turn have no time to live left, and the next second begins with its own', () => {
  const engine = at(started(runningOut(40_000, 2)), 1010);
  const left = engine.view.sessions({}, ALL).map((row) => engine.view.session(row.id)?.timeToLive);
  expect(new Set(left)).toEqual(new Set([0, 1]));
  expect(at(engine, 1999).view.countSessions({})).toBe(20_000);
  expect(at(engine, 2000).view.countSessions({})).toBe(20_000 - TURN);
});

test('a session that waits for its turn can be cleared, and is gone then', () => {
  const engine = at(started(runningOut(2500, 1)), 1000);
  const [row] = engine.view.sessions({}, { startAt: 1, limit: 1 });
  if (row === undefined) throw new Error('no session is left');
  expect(engine.apply({ kind: 'clear-session', id: row.id })).toEqual({
    kind: 'session-cleared',
    id: row.id,
  });
  expect(engine.view.session(row.id)?.timeToLive).toBeUndefined();
  expect(engine.view.countSessions({})).toBe(2500 - TURN - 1);
});

/** Goes to an instant in slices, with a clearing in the middle of the backlog. */
function lived(world: World, slice: number): Engine {
  const engine = createEngine(world, { seed: 1 });
  for (const millisecond of [1000, 1001, 1003, 1500, 2001, 4000]) {
    const until = engine.startsAt + millisecond;
    while (engine.advance(until, slice) < until);
    if (millisecond === 1001 || millisecond === 2001) engine.apply(CLEAR);
  }
  return engine;
}

/** Enough for accelerated ageing: the table is looked through each second while sessions run out. */
const PRESSED = runningOut(56_000, 20);

test.each([
  ['a backlog', runningOut(12_000, 3)],
  ['a backlog and a table that is looked through', PRESSED],
])('in a world with %s any slices give the same state', (_, world) => {
  const whole = lived(world, Number.POSITIVE_INFINITY).snapshot().bytes;
  for (const slice of [1, 100, 1023, 5000])
    expect(Buffer.compare(lived(world, slice).snapshot().bytes, whole)).toBe(0);
});

test('a snapshot and a fork from the middle of a turn and of a backlog continue identically', () => {
  const engine = started(PRESSED);
  for (const slice of [700, 1000, 1500, 3000]) {
    engine.advance(engine.startsAt + 4000, slice);
    const others = [resumeEngine(PRESSED, { seed: 1 }, engine.snapshot()), engine.fork()];
    const [restored, fork, straight] = [...others, engine.fork()].map(
      (one) => at(one, 6000).snapshot().bytes,
    );
    if (restored === undefined || fork === undefined || straight === undefined) throw new Error('no state');
    expect(Buffer.compare(restored, straight)).toBe(0);
    expect(Buffer.compare(fork, straight)).toBe(0);
  }
});
