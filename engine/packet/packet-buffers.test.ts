import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const source = (name: string, changes: Readonly<Record<string, unknown>>) => ({
  name,
  application: 'ssl',
  clients: ['10.0.0.32/28'],
  servers: ['198.51.100.7'],
  perSecond: 4,
  exchanges: [3, 3],
  think: [50, 60],
  ...changes,
});

const elephant = (holdsBuffers: number) =>
  source('elephant', {
    clients: ['10.0.0.99'],
    perSecond: undefined,
    connections: 1,
    exchanges: [9000, 9000],
    think: [100, 200],
    reconnect: [900_000, 900_000],
    ends: { silence: 1 },
    holdsBuffers,
  });

const world = (holdsBuffers: number) =>
  smallWorld({
    warmUp: 60,
    traffic: [source('users', {}), elephant(holdsBuffers)],
    bufferProtection: { enabled: false },
  });

function started(holdsBuffers: number): Engine {
  const engine = createEngine(world(holdsBuffers), { seed: 1 });
  engine.advance(engine.startsAt + 30_000);
  return engine;
}

const refused = (engine: Engine) =>
  engine.view.counters().find(({ name }) => name === 'pkt_alloc_failure')?.value ?? 0;
const newest = (engine: Engine) => engine.view.dataplane.resources('second', 1)[0]?.entries[0];

test('a session that holds buffers is told, and buffers, descriptors and cores are busy with it', () => {
  const engine = started(92);
  const [holder, ...others] = engine.view.dataplane.bufferHolders();
  expect(others).toEqual([]);
  expect(holder?.percent).toBe(92);
  expect(engine.view.session(holder?.id ?? 0)?.c2s.source).toBe('10.0.0.99');
  expect(newest(engine)?.packetBuffer.average).toBeGreaterThanOrEqual(92);
  expect(newest(engine)?.packetDescriptor.average).toBeGreaterThanOrEqual(92);
  const busiest = Math.max(...(newest(engine)?.cores ?? []).map(({ maximum }) => maximum));
  expect(busiest).toBeGreaterThan(50);
});

test('packets of others find no buffer while they are crowded, and all of them find one below', () => {
  expect(refused(started(92))).toBeGreaterThan(20);
  expect(refused(started(100))).toBeGreaterThan(refused(started(92)));
  expect(refused(started(70))).toBe(0);
  expect(newest(started(70))?.packetBuffer.average).toBeGreaterThanOrEqual(70);
});

test('a holder that is discarded or cleared holds nothing any more', () => {
  for (const kind of ['session-discard', 'clear-session'] as const) {
    const engine = started(92);
    const id = engine.view.dataplane.bufferHolders()[0]?.id ?? 0;
    engine.apply({ kind, id });
    expect(engine.view.dataplane.bufferHolders()).toEqual([]);
    const before = refused(engine);
    engine.advance(engine.view.now() + 20_000);
    expect(engine.view.dataplane.bufferHolders()).toEqual([]);
    expect(refused(engine)).toBe(before);
    expect(newest(engine)?.packetBuffer.average).toBeLessThan(50);
  }
});

test('who holds buffers is part of the state', () => {
  const engine = started(92);
  const resumed = resumeEngine(world(92), { seed: 1 }, engine.snapshot());
  const fork = engine.fork();
  for (const one of [engine, resumed, fork]) one.advance(one.view.now() + 20_000);
  expect(resumed.view.dataplane.bufferHolders()).toEqual(engine.view.dataplane.bufferHolders());
  expect(refused(resumed)).toBe(refused(engine));
  expect(refused(fork)).toBe(refused(engine));
});

test('what only the hardware could carry fills the buffers while it is off, and is gone after it', () => {
  const busy = smallWorld({ platform: 'PA-5060', dataplaneLoad: 92, traffic: [source('users', {})] });
  const engine = createEngine(busy, { seed: 1 });
  const pass = (seconds: number) => engine.advance(engine.view.now() + seconds * 1000);
  const cores = () => (newest(engine)?.cores ?? []).slice(1).map(({ maximum }) => maximum);
  pass(5);
  expect(Math.min(...cores())).toBeGreaterThanOrEqual(88);
  expect(Math.max(...cores())).toBeLessThan(98);
  engine.apply({ kind: 'set-session-setting', setting: 'offload', value: false });
  pass(10);
  expect(new Set(cores())).toEqual(new Set([100]));
  expect(newest(engine)?.packetBuffer.average).toBe(100);
  const before = refused(engine);
  expect(before).toBeGreaterThan(10);
  engine.apply({ kind: 'set-session-setting', setting: 'offload', value: true });
  pass(15);
  const after = refused(engine);
  const resumed = resumeEngine(busy, { seed: 1 }, engine.snapshot());
  pass(20);
  resumed.advance(engine.view.now());
  expect([refused(engine), refused(resumed)]).toEqual([after, after]);
  expect(newest(engine)?.packetBuffer.average).toBeLessThan(10);
});
