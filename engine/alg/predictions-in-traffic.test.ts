import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const MINUTE = 60_000;
const ALL = { startAt: 1, limit: 10_000 };

function started(world: string, seed = 1): Engine {
  const engine = createEngine(shippedWorld(world), { seed });
  engine.advance(engine.startsAt);
  return engine;
}

const value = (engine: Engine, name: string) =>
  engine.view.counters().find((counter) => counter.name === name)?.value ?? -1;

test('in an office of announced connections every kind of them is predicted and used', () => {
  const engine = started('alg');
  const flows = new Set<string>();
  const predicted = new Set<string>();
  for (let minute = 0; minute < 40; minute++) {
    engine.advance(engine.view.now() + MINUTE);
    for (const row of engine.view.sessions({ type: 'predict' }, ALL)) predicted.add(row.application);
    for (const row of engine.view.sessions({ type: 'flow' }, ALL)) flows.add(row.application);
  }
  expect([...flows].sort()).toEqual(['ftp', 'ftp-data', 'h.225', 'h.245', 'rtcp', 'rtp', 'sip']);
  expect([...predicted].sort()).toEqual(expect.arrayContaining(['ftp-data', 'rtcp', 'rtp']));
  expect(value(engine, 'flow_policy_deny')).toBe(0);
  expect(value(engine, 'session_discard')).toBe(0);
  expect(value(engine, 'flow_predict_convert_failed')).toBe(0);
});

test('the listing by type, the count and the statistics know the same predict sessions', () => {
  const engine = started('alg');
  for (let minute = 0; minute < 20; minute++) {
    engine.advance(engine.view.now() + MINUTE);
    const rows = engine.view.sessions({ type: 'predict' }, ALL);
    expect(
      rows.every((row) => row.sourcePort === 0 && row.state === 'active' && row.type === 'predict'),
    ).toBe(true);
    expect(engine.view.countSessions({ type: 'predict' })).toBe(rows.length);
    expect(engine.view.sessionStatistics().activePredict).toBe(rows.length);
  }
});

test('every predict session has a live control session and at most its timeout to live', () => {
  const engine = started('alg', 7);
  for (let minute = 0; minute < 20; minute++) {
    engine.advance(engine.view.now() + MINUTE);
    for (const { id } of engine.view.sessions({ type: 'predict' }, ALL)) {
      const detail = engine.view.session(id);
      const parent = engine.view.session(detail?.prediction?.parent ?? 0);
      expect(parent).toMatchObject({ type: 'flow', endReason: 'unknown' });
      expect(detail?.timeToLive).toBeGreaterThan(0);
      expect(detail?.timeToLive).toBeLessThanOrEqual(detail?.timeout ?? 0);
    }
  }
});

test('the data connections of the headquarters need no rule of their own', () => {
  const engine = started('hq');
  const seen = new Set<string>();
  for (let minute = 0; minute < 30; minute++) {
    engine.advance(engine.view.now() + MINUTE);
    for (const { id, fromZone, type } of engine.view.sessions({ application: 'ftp-data' }, ALL)) {
      seen.add(`${type} from ${fromZone}`);
      if (type === 'flow') expect(engine.view.session(id)?.rule).toBe('DC-Access');
    }
  }
  expect([...seen].sort()).toEqual([
    'flow from dmz',
    'flow from trust',
    'predict from dmz',
    'predict from trust',
  ]);
});

test('predict sessions are part of the state: slices, a fork and a snapshot continue identically', () => {
  const engine = started('alg', 3);
  while (engine.view.countSessions({ type: 'predict' }) === 0) engine.advance(engine.view.now() + 1000);
  const until = engine.view.now() + 10 * MINUTE;
  const fork = engine.fork();
  const resumed = resumeEngine(shippedWorld('alg'), { seed: 3 }, engine.snapshot());
  engine.advance(until);
  resumed.advance(until);
  while (fork.advance(until, 3) < until);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
  expect(resumed.snapshot().bytes).toEqual(engine.snapshot().bytes);
});
