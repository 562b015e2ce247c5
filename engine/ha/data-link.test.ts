import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

type Words = Readonly<Record<string, unknown>>;

const world = (pair: Words) =>
  shippedWorld('hq', { warmUp: 300, highAvailability: { peer: 'PA-TRAIN-B', ...pair } });

function started(pair: Words = {}): Engine {
  const engine = createEngine(world(pair), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const synchronization = (engine: Engine) => engine.view.management.pair()?.synchronization;
const nonSynDrops = (engine: Engine) =>
  engine.view.counters().find(({ name }) => name === 'flow_tcp_non_syn_drop')?.value ?? 0;

/** Sessions that live on over a failover, and TCP packets of sessions that are gone in the minute after it. */
function failedOver(engine: Engine): { kept: number; drops: number } {
  const before = nonSynDrops(engine);
  engine.apply({ kind: 'ha-failover' });
  const kept = engine.view.countSessions({});
  engine.advance(engine.view.now() + 60_000);
  return { kept, drops: nonSynDrops(engine) - before };
}

test('what goes into the wrong VLAN is sent and never received: all sessions are lost', () => {
  const engine = started({ ha2: 'wrong-vlan' });
  expect(synchronization(engine)).toMatchObject({ state: 'complete', sessions: 0 });
  expect(synchronization(engine)?.setups).toBeGreaterThan(100);
  const { kept, drops } = failedOver(engine);
  expect(kept).toBe(0);
  expect(drops).toBeGreaterThan(10);
  expect(synchronization(engine)?.received).toEqual({ setups: 0, teardowns: 0, updates: 0 });
});

test('in the right VLAN the unit that takes over has received what was sent', () => {
  const engine = started({ ha2: 'wrong-vlan' });
  expect(engine.apply({ kind: 'set-pair', ha2: 'up' })).toEqual({ kind: 'ha-changed' });
  const before = synchronization(engine);
  expect(before?.sessions).toBeGreaterThan(50);
  const { kept, drops } = failedOver(engine);
  expect(kept).toBe(before?.sessions);
  const lost = failedOver(started({ ha2: 'wrong-vlan' })).drops;
  expect(drops).toBeLessThan(lost / 2);
  expect(synchronization(engine)?.received).toEqual({
    setups: before?.setups,
    teardowns: before?.teardowns,
    updates: before?.updates,
  });
});

test('a link that is out stays out', () => {
  const engine = started({ ha2: 'down' });
  expect(engine.apply({ kind: 'set-pair', ha2: 'up' }).kind).toBe('failed');
  expect(synchronization(engine)).toMatchObject({ state: 'not-running', sessions: 0 });
});

test('a peer with other content takes no session, and neither does one that is not to be synchronized', () => {
  const other = started({ peerContent: 'other' });
  expect(synchronization(other)).toMatchObject({ state: 'not-running', enabled: true, sessions: 0 });
  other.apply({ kind: 'set-pair', peerContent: 'same' });
  expect(synchronization(other)?.sessions).toBeGreaterThan(50);
  const switchedOff = started({ sessionSynchronization: false });
  expect(synchronization(switchedOff)).toMatchObject({ state: 'not-running', enabled: false, sessions: 0 });
  switchedOff.apply({ kind: 'commit', configuration: configurationOf(world({})) });
  expect(synchronization(switchedOff)?.sessions).toBeGreaterThan(50);
});

test('link, content and what was received are part of the state', () => {
  const engine = started();
  engine.apply({ kind: 'ha-failover' });
  engine.apply({ kind: 'set-pair', ha2: 'wrong-vlan', peerContent: 'other' });
  const resumed = resumeEngine(world({}), { seed: 1 }, engine.snapshot());
  expect(resumed.view.management.pair()).toEqual(engine.view.management.pair());
  expect(resumed.view.management.pair()).toMatchObject({ ha2: 'wrong-vlan', peerContent: 'other' });
});
