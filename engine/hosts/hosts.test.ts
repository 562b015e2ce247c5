import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const ALL = { startAt: 1, limit: 1000 };

const CLIENT = { name: 'pc', address: '10.0.0.5' };
const SERVER = { name: 'site', address: '192.0.2.80' };
const SOURCE = { name: 'source', application: 'ssl', clients: ['10.0.0.5'], servers: ['192.0.2.80'] };

/** An engine of the small world with these hosts and this source, from its first packet on. */
function engineWith(hosts: readonly unknown[], source: Readonly<Record<string, unknown>>): Engine {
  return createEngine(smallWorld({ hosts, traffic: [{ ...SOURCE, ...source }] }), { seed: 1 });
}

const openAt = (engine: Engine, name: string) => engine.view.host(name)?.openConnections;
const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;

test('both ends of a connection hold it from its handshake to its FIN', () => {
  const engine = engineWith([CLIENT, SERVER], { connections: 1, exchanges: [3, 3], think: [5000, 5000] });
  expect(openAt(engine, 'pc')).toBe(0);
  engine.advance(engine.startsAt + 3000);
  expect([openAt(engine, 'pc'), openAt(engine, 'site')]).toEqual([1, 1]);
  engine.advance(engine.startsAt + 16_500);
  expect([openAt(engine, 'pc'), openAt(engine, 'site')]).toEqual([0, 0]);
});

test('forged clients take places at the server, each until it has answered four times in vain', () => {
  const engine = engineWith([{ ...SERVER, socketCap: 40 }], { perSecond: 10, forged: true });
  engine.advance(engine.startsAt + 3000);
  const early = openAt(engine, 'site') ?? 0;
  expect(early).toBeGreaterThan(10);
  engine.advance(engine.startsAt + 30_000);
  const later = openAt(engine, 'site') ?? 0;
  expect(later).toBeGreaterThan(30);
  expect(later).toBeLessThanOrEqual(40);
});

test('a client that falls silent leaves the server with an open connection', () => {
  const ends = { silence: 1 };
  const engine = engineWith([CLIENT, SERVER], { connections: 1, reconnect: [MINUTE, MINUTE], ends });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(openAt(engine, 'pc')).toBeLessThanOrEqual(1);
  expect(openAt(engine, 'site')).toBeGreaterThan(5);
});

test('a server with keepalive lets go of a connection when nobody answers its probes', () => {
  const keepalive = { after: 60, every: 10, probes: 3 };
  const source = { connections: 1, ends: { silence: 1 }, reconnect: [20 * MINUTE, 20 * MINUTE] };
  const engine = engineWith([{ ...SERVER, keepalive }], source);
  engine.advance(engine.startsAt + 30_000);
  engine.apply({ kind: 'clear-sessions', filter: {} });
  engine.advance(engine.startsAt + 75_000);
  expect(openAt(engine, 'site')).toBe(1);
  engine.advance(engine.startsAt + 95_000);
  expect(openAt(engine, 'site')).toBe(0);
});

test.each([
  ['ignore', 'tcp-rst-from-server', 0],
  ['refuse', 'tcp-rst-from-server', 1],
] as const)(
  'beyond its socket cap a server that says %s leaves %s sessions accordingly',
  (beyondCap, reason, least) => {
    const server = { ...SERVER, socketCap: 2, beyondCap };
    const engine = engineWith([server], { connections: 5, exchanges: [999, 999], think: [5000, 9000] });
    engine.advance(engine.startsAt + 5 * MINUTE);
    expect(openAt(engine, 'site')).toBe(2);
    const ends = engine.view.trafficLog({ limit: 999, direction: 'forward' });
    const refused = ends.filter((record) => record.endReason === reason).length;
    expect(refused > 0 ? 1 : 0).toBe(least);
  },
);

test('a delayed answer comes after the TCP init timer: the session is gone and the answer is dropped', () => {
  const engine = engineWith([{ ...SERVER, delay: 6000 }], { connections: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBeGreaterThan(0);
  expect(engine.view.session(1)).toMatchObject({ endReason: 'aged-out', layer7PacketsS2c: 0 });
});

test('a server with a wrong gateway never answers: OPENING sessions that age out', () => {
  const engine = engineWith([{ ...SERVER, gateway: 'elsewhere' }], { connections: 1 });
  engine.advance(engine.startsAt + 3000);
  expect(engine.view.sessions({}, ALL)).toMatchObject([{ state: 'opening' }]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.session(1)).toMatchObject({ endReason: 'aged-out', layer7PacketsS2c: 0 });
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBe(0);
});

test('a client with a wrong gateway is never seen', () => {
  const engine = engineWith([{ ...CLIENT, gateway: 'elsewhere' }], { connections: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.sessionStatistics().createdSinceBoot).toBe(0);
});

test('a server that closes late keeps its half open after the session is forgotten', () => {
  const engine = engineWith([CLIENT, { ...SERVER, halfClose: 600 }], {
    connections: 1,
    reconnect: [30 * MINUTE, 30 * MINUTE],
  });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.countSessions({})).toBe(0);
  expect(openAt(engine, 'site')).toBe(1);
  engine.advance(engine.startsAt + 12 * MINUTE);
  expect(openAt(engine, 'site')).toBe(0);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBeGreaterThan(0);
});

test('packets for a host that answers no ARP request are dropped and counted', () => {
  const engine = engineWith([{ ...SERVER, address: '203.0.113.1', arp: 'silent' }], { connections: 1 });
  engine.advance(engine.startsAt + 2 * MINUTE);
  expect(counter(engine, 'flow_fwd_l3_noarp')).toBeGreaterThan(0);
  expect(engine.view.session(1)).toMatchObject({ endReason: 'aged-out', layer7PacketsS2c: 0 });
});

test('a restarted server has no connections, and answers old ones with a RST', () => {
  const source = { connections: 3, exchanges: [999, 999], think: [5000, 9000], reconnect: [MINUTE, MINUTE] };
  const engine = engineWith([CLIENT, SERVER], source);
  engine.advance(engine.startsAt + 30_000);
  expect(openAt(engine, 'site')).toBe(3);
  expect(engine.apply({ kind: 'restart-host', host: 'site' })).toEqual({
    kind: 'host-changed',
    host: 'site',
  });
  expect([openAt(engine, 'pc'), openAt(engine, 'site')]).toEqual([3, 0]);
  engine.advance(engine.startsAt + 75_000);
  expect(openAt(engine, 'pc')).toBe(0);
  const ends = engine.view.trafficLog({ limit: 9, direction: 'forward' }).map((record) => record.endReason);
  expect(ends.filter((reason) => reason === 'tcp-rst-from-server')).toHaveLength(3);
  expect(engine.apply({ kind: 'restart-host', host: 'nobody' })).toMatchObject({ kind: 'failed' });
});

test('a restarted client opens its connections again, and the server keeps the old ones', () => {
  const source = { connections: 3, exchanges: [999, 999], think: [5000, 9000], reconnect: [2000, 2000] };
  const engine = engineWith([CLIENT, SERVER], source);
  engine.advance(engine.startsAt + 30_000, 500);
  engine.apply({ kind: 'restart-host', host: 'pc' });
  engine.advance(engine.startsAt + MINUTE);
  expect([openAt(engine, 'pc'), openAt(engine, 'site')]).toEqual([3, 6]);
});

test('keepalive can be set while the world runs', () => {
  const source = { connections: 1, exchanges: [9, 9], think: [2 * 3_600_000, 2 * 3_600_000] };
  const engine = engineWith([CLIENT, SERVER], source);
  engine.apply({ kind: 'set-host-keepalive', host: 'pc', seconds: 600 });
  engine.advance(engine.startsAt + 119 * MINUTE);
  expect(engine.view.host('pc')?.keepalive).toBe(600);
  expect(engine.view.session(1)?.timeToLive).toBeGreaterThan(1000);
});
