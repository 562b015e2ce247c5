import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { StateHash } from '../table/state-hash.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const ENTRY = {
  name: 'kept',
  application: 'ssh',
  clients: ['10.0.0.0/25'],
  servers: ['172.16.0.10', '172.16.0.11'],
  sessions: 5000,
};

function prefilled(changes: Readonly<Record<string, unknown>> = {}): Engine {
  return createEngine(smallWorld({ prefill: [{ ...ENTRY, ...changes }] }), { seed: 1 });
}

function stateOf(engine: Engine): string {
  const hash = new StateHash();
  hash.add(new Uint32Array(engine.snapshot().bytes.slice().buffer));
  return hash.text();
}

test('prefilled sessions are there at the start, ACTIVE, of all ages and with all times to live', () => {
  const engine = prefilled();
  engine.advance(engine.startsAt);
  expect(engine.view.countSessions({ application: 'ssh', state: 'active' })).toBe(5000);
  expect(engine.view.sessionStatistics()).toMatchObject({ allocated: 5000, activeTcp: 5000 });
  const details = engine.view
    .sessions({}, { startAt: 1, limit: 5000 })
    .map((row) => engine.view.session(row.id));
  const left = details.map((session) => session?.timeToLive ?? 0);
  expect(Math.min(...left)).toBe(1);
  expect(Math.max(...left)).toBe(7199);
  expect(details[0]).toMatchObject({ timeout: 7200, rule: 'Admin', inAger: true, nat: 'none' });
  expect(new Set(details.map((session) => session?.startTime)).size).toBeGreaterThan(1000);
});

test('they run out evenly within the time given', () => {
  const engine = prefilled({ within: 100 });
  engine.advance(engine.startsAt + 10_000);
  expect(engine.view.countSessions({})).toBe(4500);
  engine.advance(engine.startsAt + 100_000);
  expect(engine.view.countSessions({})).toBe(0);
});

test('few of them are spread over the whole time too', () => {
  const engine = prefilled({ sessions: 100, within: 1000 });
  engine.advance(engine.startsAt + 500_500);
  expect(engine.view.countSessions({})).toBe(50);
});

test('filling can be sliced, forked and taken up again in the middle', () => {
  const whole = prefilled();
  const sliced = prefilled();
  whole.advance(whole.startsAt + 1000);
  sliced.advance(sliced.startsAt, 20);
  expect(sliced.view.countSessions({})).toBeLessThan(5000);
  const fork = sliced.fork();
  for (const engine of [sliced, fork]) {
    while (engine.advance(whole.startsAt + 1000, 7) < whole.startsAt + 1000);
    expect(stateOf(engine)).toBe(stateOf(whole));
  }
});

test('an entry that policy denies or translates makes no sessions', () => {
  const translated = prefilled({ servers: ['192.0.2.80'], application: 'ssl' });
  const denied = prefilled({ application: 'bittorrent', clients: ['172.16.0.10'], servers: ['10.0.0.5'] });
  for (const engine of [translated, denied]) {
    engine.advance(engine.startsAt);
    expect(engine.view.countSessions({})).toBe(0);
  }
});
