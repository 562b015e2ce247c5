import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { Simulation } from '../simulation.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const MINUTE = 60_000;
const ALL = { startAt: 1, limit: 10_000 };
const PAIR = { peer: 'PA-TRAIN-B' };

function pair(highAvailability: Readonly<Record<string, unknown>> = PAIR): Engine {
  return started({ highAvailability });
}

function started(changes: Readonly<Record<string, unknown>>): Engine {
  const world = shippedWorld('hq', changes);
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const ids = (engine: Engine) => engine.view.sessions({}, ALL).map((row) => row.id);
const nonSynDrops = (engine: Engine) =>
  engine.view.counters().find((counter) => counter.name === 'flow_tcp_non_syn_drop')?.value ?? 0;

test('a unit that stands alone has no pair and refuses a failover', () => {
  const engine = started({ highAvailability: undefined });
  expect(engine.view.highAvailability()).toBeUndefined();
  expect(engine.apply({ kind: 'ha-failover' })).toEqual({
    kind: 'failed',
    failure: { kind: 'ha-refused', reason: 'not-configured' },
  });
});

test('established TCP and UDP sessions are taken over, flagged and with their time to live; others are lost', () => {
  const engine = pair();
  const before = new Map(ids(engine).map((id) => [id, engine.view.session(id)]));
  expect(engine.apply({ kind: 'ha-failover' })).toEqual({ kind: 'ha-changed' });
  const after = ids(engine);
  expect(after.length).toBeGreaterThan(200);
  for (const id of after) {
    expect(engine.view.session(id)).toEqual({ ...before.get(id), syncedFromPeer: true });
  }
  const lost = [...before].filter(([id]) => !after.includes(id));
  expect(lost.length).toBeGreaterThan(0);
  for (const [id, session] of lost) {
    expect(engine.view.session(id)).toBeUndefined();
    const isYoung = (session?.startTime ?? 0) > engine.view.now() - 1000;
    const isKept = session?.c2s.state === 'active' && [6, 17].includes(session.c2s.protocol) && !isYoung;
    // A TCP handshake that is not over is ACTIVE from the SYN-ACK on, for at most ten seconds.
    expect(isKept && (session?.timeout ?? 0) > 10).toBe(false);
  }
  expect(engine.view.sessionStatistics()).toMatchObject({ allocated: after.length, activeIcmp: 0 });
});

test('sessions made after the failover are local ones', () => {
  const engine = pair();
  engine.apply({ kind: 'ha-failover' });
  const taken = new Set(ids(engine));
  engine.advance(engine.startsAt + 5000);
  const fresh = ids(engine).filter((id) => !taken.has(id));
  expect(fresh.length).toBeGreaterThan(5);
  for (const id of fresh) expect(engine.view.session(id)?.syncedFromPeer).toBe(false);
});

test('packets of synchronised sessions pass and keep them alive; without synchronisation they are dropped as non-SYN', () => {
  const drops = (engine: Engine) => {
    const kept = engine.view.sessions({ application: 'mssql-db', minAge: 60 }, ALL).map((row) => row.id);
    const before = nonSynDrops(engine);
    engine.apply({ kind: 'ha-failover' });
    engine.advance(engine.startsAt + 20 * MINUTE);
    const alive = kept.filter((id) => engine.view.session(id)?.timeToLive !== undefined);
    return { drops: nonSynDrops(engine) - before, kept: kept.length, alive: alive.length };
  };
  const synchronised = drops(pair());
  const bare = drops(pair({ ...PAIR, ha2: 'down' }));
  expect(synchronised.kept).toBeGreaterThan(3);
  expect(synchronised.alive).toBeGreaterThan(synchronised.kept / 2);
  expect(bare.alive).toBe(0);
  expect(bare.drops).toBeGreaterThan(synchronised.drops + 20);
});

test('the peer knows as many sessions before a failover as it has after it', () => {
  const engine = pair();
  const known = engine.view.management.pair()?.synchronization.sessions;
  expect(known).toBeGreaterThan(200);
  engine.apply({ kind: 'ha-failover' });
  expect(engine.view.countSessions({})).toBe(known);
  const alone = pair({ ...PAIR, sessionSynchronization: false });
  expect(alone.view.management.pair()?.synchronization.sessions).toBe(0);
});

test('suspending the local unit gives its role to the peer; functional brings it back as the passive one', () => {
  const engine = pair();
  expect(engine.view.highAvailability()).toMatchObject({
    localName: 'PA-TRAIN',
    localState: 'active',
    peerName: 'PA-TRAIN-B',
    peerState: 'passive',
    lastChange: undefined,
  });
  engine.apply({ kind: 'ha-suspend', unit: 'local' });
  expect(engine.view.system().hostname).toBe('PA-TRAIN-B');
  expect(engine.view.highAvailability()).toMatchObject({
    localName: 'PA-TRAIN-B',
    peerName: 'PA-TRAIN',
    peerState: 'suspended',
    lastChange: { reason: 'user-requested' },
  });
  expect(engine.view.management.pair()?.synchronization.sessions).toBe(0);
  expect(engine.apply({ kind: 'ha-suspend', unit: 'local' })).toMatchObject({
    failure: { reason: 'peer-not-ready' },
  });
  expect(engine.apply({ kind: 'ha-functional' })).toEqual({ kind: 'ha-changed' });
  expect(engine.view.highAvailability()).toMatchObject({ peerState: 'passive', failovers: 1 });
  expect(engine.apply({ kind: 'ha-functional' })).toMatchObject({
    failure: { reason: 'already-functional' },
  });
  engine.apply({ kind: 'ha-failover' });
  expect(engine.view.system().hostname).toBe('PA-TRAIN');
  expect(engine.view.highAvailability()?.peerState).toBe('non-functional');
});

test('a suspended peer has no sessions and takes nothing over', () => {
  const engine = pair();
  engine.apply({ kind: 'ha-suspend', unit: 'peer' });
  expect(engine.view.management.pair()?.synchronization.sessions).toBe(0);
  const before = engine.view.countSessions({});
  expect(engine.apply({ kind: 'ha-failover' })).toMatchObject({ kind: 'failed' });
  expect(engine.view.countSessions({})).toBe(before);
});

test('the roles are part of a snapshot, and no translated port is lost in a failover', () => {
  const engine = pair();
  engine.apply({ kind: 'ha-failover' });
  const world = shippedWorld('hq', { highAvailability: PAIR });
  const resumed = resumeEngine(world, { seed: 1 }, engine.snapshot());
  expect(resumed.view.highAvailability()).toEqual(engine.view.highAvailability());
  for (const one of [engine, resumed]) one.advance(engine.startsAt + 2 * MINUTE);
  expect(resumed.snapshot().bytes).toEqual(engine.snapshot().bytes);
  engine.apply({ kind: 'clear-sessions', filter: {} });
  expect(engine.view.sessionStatistics().allocated).toBe(0);
  if (!(engine instanceof Simulation)) throw new Error('another engine');
  expect(engine.state.pools.map((pool) => pool.used)).toEqual(engine.state.pools.map(() => 0));
});
