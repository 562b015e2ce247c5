import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const BRANCH = '10.0.0.99';

const kept = (name: string, changes: Readonly<Record<string, unknown>>) => ({
  name,
  application: 'ssl',
  clients: [BRANCH],
  servers: ['198.51.100.7'],
  connections: 1,
  exchanges: [9000, 9000],
  think: [50, 100],
  reconnect: [1000, 2000],
  openedWithin: 1,
  ...changes,
});

const world = (protection: Readonly<Record<string, unknown>>) =>
  smallWorld({
    traffic: [kept('elephant', { holdsBuffers: 92 }), kept('neighbour', { think: [400, 500] })],
    bufferProtection: { blockHoldTime: 20, blockDuration: 300, ...protection },
  });

function after(seconds: number, protection: Readonly<Record<string, unknown>> = {}): Engine {
  const engine = createEngine(world(protection), { seed: 1 });
  engine.advance(engine.startsAt + seconds * 1000);
  return engine;
}

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;
const threats = (engine: Engine) =>
  new Set(engine.view.threatLog({ limit: 500, direction: 'forward' }).map(({ threatName }) => threatName));
const states = (engine: Engine) =>
  engine.view.sessions({ source: BRANCH }, { startAt: 1, limit: 9 }).map(({ state }) => state);
const offender = (engine: Engine) => engine.view.dataplane.bufferProtection().offenders[0];

test('early drop keeps the buffers near the threshold, and tells of it', () => {
  const engine = after(15);
  const { held, isMitigating } = engine.view.dataplane.bufferProtection();
  expect([held, isMitigating]).toEqual([83, true]);
  expect(counter(engine, 'pkt_buf_protect_red')).toBeGreaterThan(5);
  expect(counter(engine, 'flow_dos_pbp_drop')).toBe(counter(engine, 'pkt_buf_protect_red'));
  expect(threats(engine)).toEqual(new Set(['PBP Packet Drop']));
  expect(offender(engine)).toMatchObject({ source: BRANCH, zone: 'inside', percent: 83, action: 'red' });
});

test('a session that goes on for the hold time is discarded, and the buffers are free', () => {
  const engine = after(24);
  expect(states(engine)).toContain('discard');
  expect(counter(engine, 'pkt_buf_protect_discard')).toBe(1);
  expect(threats(engine)).toContain('PBP Session Discarded');
  expect(engine.view.dataplane.bufferProtection().held).toBe(0);
  expect(offender(engine)).toMatchObject({ source: BRANCH, action: 'discard' });
});

test('a source that offends again is shut out with all of its sessions, for the block duration', () => {
  const engine = after(120);
  expect(counter(engine, 'pkt_buf_protect_block_ip')).toBe(1);
  expect(counter(engine, 'flow_dos_drop_ip_blocked')).toBeGreaterThan(0);
  expect(threats(engine)).toContain('PBP IP Blocked');
  const blocked = engine.view.dataplane.blocked();
  expect(blocked).toMatchObject([{ address: BRANCH, rule: '', zones: ['inside'] }]);
  engine.advance(engine.view.now() + (blocked[0]?.remaining ?? 0) * 1000 + 1000);
  expect(engine.view.dataplane.blocked()).toEqual([]);
});

test('whom an administrator lets in begins anew', () => {
  const engine = after(120);
  engine.apply({ kind: 'release-blocked', address: '10.0.0.98' });
  engine.apply({ kind: 'release-blocked', zone: 'outside' });
  expect(engine.view.dataplane.blocked()).toHaveLength(1);
  engine.apply({ kind: 'release-blocked', address: BRANCH });
  expect(engine.view.dataplane.blocked()).toEqual([]);
  const dropped = counter(engine, 'flow_dos_drop_ip_blocked');
  engine.advance(engine.view.now() + 15_000);
  expect(counter(engine, 'flow_dos_drop_ip_blocked')).toBe(dropped);
});

test.each([
  ['switched off', { enabled: false }, 92, []],
  ['that only monitors', { monitorOnly: true }, 92, []],
  ['whose threshold is not reached', { activate: 95 }, 92, []],
  ['of a zone without it', { zonesWithout: ['inside'] }, 83, ['PBP Packet Drop']],
  ['without a hold time', { blockHoldTime: 0 }, 83, ['PBP Packet Drop']],
  ['by latency', { useBuffer: false, useLatency: true, latencyActivate: 100 }, 74, ['PBP Packet Drop']],
])('protection %s', (_, protection, held, told) => {
  const engine = after(40, protection);
  expect(engine.view.dataplane.bufferProtection().held).toBe(held);
  expect(threats(engine)).toEqual(new Set(told));
  expect(states(engine)).not.toContain('discard');
});

test('congestion is in the system log after ten seconds, and again every minute', () => {
  const times = (seconds: number) =>
    after(seconds, { activate: 95 })
      .view.management.events()
      .filter(({ kind }) => kind === 'buffers-congested');
  expect(times(8)).toEqual([]);
  expect(times(50).map(({ subject }) => subject)).toEqual(['15826/17203 (92%)']);
  expect(times(80)).toHaveLength(2);
});

test('what is watched and shut out is part of the state', () => {
  for (const seconds of [15, 60, 120]) {
    const engine = after(seconds);
    const resumed = resumeEngine(world({}), { seed: 1 }, engine.snapshot());
    const fork = engine.fork();
    for (const one of [engine, resumed, fork]) one.advance(one.view.now() + 60_000);
    expect(resumed.snapshot()).toEqual(engine.snapshot());
    expect(fork.snapshot()).toEqual(engine.snapshot());
  }
});
