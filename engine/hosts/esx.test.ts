import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const HOUR = 3_600_000;
const ALL = { startAt: 1, limit: 1000 };

function esx(changes: Readonly<Record<string, unknown>> = {}, seed = 1): Engine {
  return createEngine(shippedWorld('esx', changes), { seed });
}

const openAt = (engine: Engine, name: string) => engine.view.host(name)?.openConnections ?? -1;

test.each([1, 2, 3])(
  'the far end climbs to its 321 connections while the manager holds 4 (seed %d)',
  (seed) => {
    const engine = esx({}, seed);
    engine.advance(engine.startsAt - 72 * HOUR);
    const earlier = openAt(engine, 'esx1');
    expect(earlier).toBeGreaterThan(60);
    expect(earlier).toBeLessThan(321);
    engine.advance(engine.startsAt);
    expect(openAt(engine, 'esx1')).toBe(321);
    expect(openAt(engine, 'vcenter')).toBe(4);
    engine.advance(engine.startsAt + 12 * HOUR);
    expect(openAt(engine, 'esx1')).toBe(321);
    expect(openAt(engine, 'vcenter')).toBe(4);
  },
);

test('the firewall knows no more than the connections that are not yet forgotten', () => {
  const engine = esx();
  engine.advance(engine.startsAt - 24 * HOUR);
  const rows = engine.view.sessions({ rule: 'ESX-Mgmt', state: 'active' }, ALL);
  expect(rows.length).toBeLessThanOrEqual(4);
  expect(openAt(engine, 'esx1')).toBeGreaterThan(200);
});

test('the log shows the ends of idle sessions after 1,800 and 3,600 seconds, all aged out', () => {
  const engine = esx();
  engine.advance(engine.startsAt - 24 * HOUR);
  const ends = engine.view
    .trafficLog({ limit: 16_384, direction: 'forward' })
    .filter((record) => record.subtype === 'end' && record.rule === 'ESX-Mgmt');
  const elapsed = (application: string) =>
    ends.filter((record) => record.application === application).map((record) => record.elapsed);
  expect(elapsed('ssl').length).toBeGreaterThan(50);
  expect(elapsed('esx-console').length).toBeGreaterThan(50);
  for (const seconds of elapsed('ssl')) expect(Math.abs(seconds - 1800)).toBeLessThanOrEqual(2);
  for (const seconds of elapsed('esx-console')) expect(Math.abs(seconds - 3600)).toBeLessThanOrEqual(2);
  expect(new Set(ends.map((record) => record.endReason))).toEqual(new Set(['aged-out']));
});

test('each use of a forgotten connection is dropped as non-SYN', () => {
  const engine = esx();
  engine.advance(engine.startsAt - 48 * HOUR);
  const drops = () =>
    engine.view.counters().find((counter) => counter.name === 'flow_tcp_non_syn_drop')?.value ?? 0;
  const before = drops();
  const ghosts = openAt(engine, 'esx1');
  engine.advance(engine.startsAt - 36 * HOUR);
  const further = openAt(engine, 'esx1') - ghosts;
  expect(further).toBeGreaterThan(10);
  // One request and three retransmissions for each connection that was found dead.
  expect(drops() - before).toBeGreaterThanOrEqual(4 * (further - 4));
});

test('a host shows its connections, oldest first, as it sees them itself', () => {
  const engine = esx();
  engine.advance(engine.startsAt);
  const far = engine.view.host('esx1');
  const times = far?.connections.map((connection) => connection.since) ?? [];
  expect(times).toHaveLength(321);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(far?.connections[0]).toMatchObject({ role: 'server', peer: '10.30.0.5' });
  expect(engine.view.host('nobody')).toBeUndefined();
  expect(engine.view.hosts().map((host) => host.name)).toEqual(['vcenter', 'esx1']);
});

test('with keepalive below the timeout at the manager nothing is ever forgotten', () => {
  const hosts = [
    { name: 'vcenter', address: '10.30.0.5', keepalive: { after: 900 } },
    { name: 'esx1', address: '10.50.0.11', socketCap: 321 },
  ];
  const engine = esx({ hosts });
  engine.advance(engine.startsAt);
  expect(openAt(engine, 'esx1')).toBe(4);
  expect(openAt(engine, 'vcenter')).toBe(4);
});

test('answering forgotten connections with a RST in the remote zone keeps the far end from climbing', () => {
  const engine = esx({ whatIf: { resetOnNonSyn: ['remote'] } });
  engine.advance(engine.startsAt);
  expect(openAt(engine, 'vcenter')).toBe(4);
  expect(openAt(engine, 'esx1')).toBeLessThan(30);
});

test('a RST for the manager alone does not reach the far end', () => {
  const engine = esx({ whatIf: { resetOnNonSyn: ['dc'] } });
  engine.advance(engine.startsAt);
  expect(openAt(engine, 'esx1')).toBe(321);
});

test('hosts are part of the state: a fork and a slice see the same connections', () => {
  const engine = esx();
  engine.advance(engine.startsAt - 100 * HOUR);
  const fork = engine.fork();
  const until = engine.startsAt - 90 * HOUR;
  engine.advance(until);
  while (fork.advance(until, 7) < until);
  expect(fork.view.host('esx1')).toEqual(engine.view.host('esx1'));
  expect(fork.view.hosts()).toEqual(engine.view.hosts());
});
