import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const PORTS = 64;
/** Connections out under a public address that are opened and say nothing more, each for an hour. */
const IDLE = {
  name: 'idle',
  application: 'ssl',
  clients: ['10.0.0.5'],
  servers: ['192.0.2.80'],
  connections: 100,
  exchanges: [2, 2],
  think: [20 * MINUTE, 20 * MINUTE],
};

function engineWith(changes: Readonly<Record<string, unknown>>): Engine {
  const engine = createEngine(smallWorld({ traffic: [IDLE], ...changes }), { seed: 1 });
  engine.advance(engine.startsAt + 10 * MINUTE);
  return engine;
}

function refused(engine: Engine): number {
  return engine.view.counters().find(({ name }) => name === 'flow_policy_nat')?.value ?? 0;
}

test('the ports of a scaled pool run out, and further connections are refused with a counter', () => {
  const engine = engineWith({ dippPorts: PORTS, dippOversubscription: 1 });
  expect(engine.view.dataplane.natPools()).toMatchObject([
    { used: PORTS, available: 0, oversubscription: 1 },
  ]);
  expect(refused(engine)).toBeGreaterThan(0);
});

test('a port may be shared towards different servers alone', () => {
  const engine = engineWith({ dippPorts: PORTS, dippOversubscription: 2 });
  expect(engine.view.dataplane.natPools()).toMatchObject([{ used: PORTS, available: PORTS }]);
  expect(refused(engine)).toBeGreaterThan(0);
  const others = engineWith({
    dippPorts: PORTS,
    dippOversubscription: 2,
    traffic: [IDLE, { ...IDLE, name: 'others', servers: ['192.0.2.81'] }],
  });
  expect(others.view.dataplane.natPools()).toMatchObject([{ used: 2 * PORTS, available: 0 }]);
});

test('a world that says nothing has all ports of its platform', () => {
  const engine = engineWith({});
  expect(engine.view.dataplane.natPools()).toMatchObject([
    { used: 100, available: 129_024 - 100, oversubscription: 2 },
  ]);
  expect(refused(engine)).toBe(0);
});

test('a snapshot of a full pool goes on as the engine does', () => {
  const world = smallWorld({ traffic: [IDLE], dippPorts: PORTS, dippOversubscription: 2 });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 10 * MINUTE);
  const resumed = resumeEngine(world, { seed: 1 }, engine.snapshot());
  for (const one of [engine, resumed]) one.advance(one.view.now() + 15 * MINUTE);
  expect(resumed.snapshot()).toEqual(engine.snapshot());
  expect(resumed.view.dataplane.natPools()).toMatchObject([{ used: PORTS, available: PORTS }]);
});
