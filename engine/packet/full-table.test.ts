import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { parseWorld } from '../world/world-schema.ts';

const MINUTE = 60_000;
const CAPACITY = 200;
/** Connections that are opened and say nothing more, each for an hour. */
const IDLE = {
  name: 'idle',
  application: 'ssl',
  clients: ['10.0.0.5'],
  servers: ['192.0.2.80'],
  connections: 400,
  exchanges: [2, 2],
  think: [20 * MINUTE, 20 * MINUTE],
};

function engineWith(changes: Readonly<Record<string, unknown>>): Engine {
  const world = smallWorld({ sessionCapacity: CAPACITY, traffic: [IDLE], ...changes });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 10 * MINUTE);
  return engine;
}

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;

test('a scaled table fills up, says so, and refuses further sessions with a counter', () => {
  const engine = engineWith({ acceleratedAging: false });
  expect(engine.view.sessionStatistics()).toMatchObject({
    supported: CAPACITY,
    allocated: CAPACITY,
    utilization: 100,
  });
  expect(counter(engine, 'session_alloc_failure')).toBeGreaterThan(0);
  const ids = engine.view.sessions({}, { startAt: 1, limit: 999 }).map(({ id }) => id);
  expect(ids.every((id) => engine.view.session(id) !== undefined)).toBe(true);
});

test('accelerated ageing makes room as it is set', () => {
  const slow = engineWith({ acceleratedAging: false });
  const fast = engineWith({ sessionSettings: { acceleratedAgingThreshold: 50, acceleratedAgingFactor: 16 } });
  expect(counter(fast, 'session_alloc_failure')).toBeLessThan(counter(slow, 'session_alloc_failure'));
});

test('forks and snapshots of a scaled table go on', () => {
  const engine = engineWith({});
  const fork = engine.fork();
  for (const one of [engine, fork]) one.advance(one.view.now() + MINUTE);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
});

test('more sessions than the scaled table holds cannot be there from the beginning', () => {
  const prefill = [
    { name: 'p', application: 'ssl', clients: ['10.0.0.5'], servers: ['192.0.2.80'], sessions: 300 },
  ];
  const parsed = parseWorld({ ...smallWorld(), sessionCapacity: CAPACITY, prefill });
  expect(parsed).toMatchObject({
    kind: 'invalid',
    issues: [{ message: `more than the session capacity ${CAPACITY}` }],
  });
});
