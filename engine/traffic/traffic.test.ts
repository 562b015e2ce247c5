import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileWorld } from '../compile-world.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { parseWorld, type WorldTraffic } from '../world/world-schema.ts';
import { compileTrafficSource } from './compile-traffic-source.ts';
import { exchangesAtOnce, longestTraceOfAny } from './traffic-source.ts';

const MINUTE = 60_000;
const ALL = { startAt: 1, limit: 100_000 };
const HQ = parseWorld(parse(readFileSync(new URL('../worlds/hq.yaml', import.meta.url), 'utf8')));

/** An engine of the small world with this one source, from its first packet on. */
function engineWith(
  source: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>> = {},
): Engine {
  return createEngine(smallWorld({ ...changes, traffic: [{ name: 'source', ...source }] }), { seed: 1 });
}

const CLIENT = { clients: ['10.0.0.5'], servers: ['192.0.2.80'] };

const visible: readonly WorldTraffic[] =
  HQ.kind === 'world' ? HQ.world.traffic.filter((traffic) => traffic.perSecond !== undefined) : [];

test.each(visible.map((traffic) => [traffic.name, traffic] as const))(
  'no session of %s is ever older than the longest trace of its source',
  (_, traffic) => {
    if (HQ.kind !== 'world') throw new Error('hq is not sound');
    const world = { ...HQ.world, warmUp: 0, traffic: [{ ...traffic, perSecond: 1 }] };
    const bound = longestTraceOfAny(compileTrafficSource(compileWorld(world, {}), traffic));
    const engine = createEngine(world, { seed: 5 });
    const { view } = engine;
    for (let minute = 5; minute <= 40; minute += 5) {
      engine.advance(engine.startsAt + minute * MINUTE);
      const starts = view.sessions({}, ALL).map((row) => view.session(row.id)?.startTime ?? 0);
      expect(view.now() - Math.min(view.now(), ...starts)).toBeLessThanOrEqual(bound);
    }
  },
);

test('a name lookup is one session with a packet each way', () => {
  const engine = engineWith({ application: 'dns', ...CLIENT, perSecond: 1 });
  engine.advance(engine.startsAt + MINUTE);
  const rows = engine.view.sessions({}, ALL);
  expect(rows.length).toBeGreaterThan(15);
  const ended = engine.view.session(1);
  expect(ended).toMatchObject({
    application: 'dns',
    layer7PacketsC2s: 1,
    layer7PacketsS2c: 1,
    endReason: 'aged-out',
  });
});

test('each echo request of a ping is a session of its own, with the sequence number as destination port', () => {
  const engine = engineWith({
    application: 'ping',
    ...CLIENT,
    connections: 1,
    exchanges: [4, 4],
    think: [1000, 1000],
  });
  engine.advance(engine.startsAt + 5000);
  const pings = engine.view.sessions({}, ALL);
  expect(pings.map((row) => row.destinationPort)).toEqual([1, 2, 3, 4]);
  expect(new Set(pings.map((row) => row.sourcePort)).size).toBe(1);
});

test.each([
  ['fin', 'tcp-fin'],
  ['clientReset', 'tcp-rst-from-client'],
  ['serverReset', 'tcp-rst-from-server'],
  ['silence', 'aged-out'],
])('a conversation that ends by %s leaves a session with end reason %s', (ending, endReason) => {
  const source = {
    application: 'web-browsing',
    ...CLIENT,
    connections: 1,
    exchanges: [3, 3],
    ends: { [ending]: 1 },
  };
  const engine = engineWith(source);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.session(1)).toMatchObject({ endReason, application: 'web-browsing', rule: 'Out' });
});

test('a host that does not answer is asked four times and leaves an OPENING session that ages out', () => {
  const engine = engineWith({ application: 'ssl', ...CLIENT, connections: 1, answers: 'nothing' });
  engine.advance(engine.startsAt + 6000);
  expect(engine.view.sessions({}, ALL)).toMatchObject([{ state: 'opening', application: 'undecided' }]);
  engine.advance(engine.startsAt + 12_000);
  expect(engine.view.session(1)).toMatchObject({
    endReason: 'aged-out',
    layer7PacketsC2s: 4,
    layer7PacketsS2c: 0,
  });
});

test('a closed port answers with a RST', () => {
  const engine = engineWith({ application: 'ssl', ...CLIENT, connections: 1, answers: 'reset' });
  engine.advance(engine.startsAt + 20_000);
  expect(engine.view.session(1)).toMatchObject({ endReason: 'tcp-rst-from-server' });
});

test('a kept connection is opened again after it has ended', () => {
  const engine = engineWith({ application: 'ssl', ...CLIENT, connections: 1, exchanges: [1, 2] });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(engine.view.sessionStatistics().createdSinceBoot).toBeGreaterThan(10);
});

test('bytes and packets of a train are those of its parts', () => {
  const source = { application: 'ssl', ...CLIENT, connections: 1, exchanges: [1, 1], ends: { silence: 1 } };
  const engine = engineWith({ ...source, requestBytes: [100, 100], responseBytes: [14_600, 14_600] });
  engine.advance(engine.startsAt + 1500);
  // SYN, ACK, request and five acknowledgements; SYN-ACK and ten segments; 40 bytes of headers each.
  expect(engine.view.session(1)).toMatchObject({ bytesC2s: 100 + 8 * 40, bytesS2c: 14_600 + 11 * 40 });
});

test('only before the start do exchanges travel at once, and never beyond what the session can wait', () => {
  const compiled = compileWorld(smallWorld(), {});
  const traffic = smallWorld({
    traffic: [{ name: 's', application: 'ssl', ...CLIENT, connections: 1, think: [1000, 9960] }],
  }).traffic[0];
  if (traffic === undefined) throw new Error('no source');
  const source = compileTrafficSource(compiled, traffic);
  expect(exchangesAtOnce({ ...source, buffers: 90 }, 500, 100_000)).toBe(1);
  expect(exchangesAtOnce(source, 500, 0)).toBe(1);
  expect(exchangesAtOnce(source, 500, -5)).toBe(1);
  expect(exchangesAtOnce(source, 500, 100_000)).toBe(9);
  expect(exchangesAtOnce(source, 3, 100_000)).toBe(3);
  expect(exchangesAtOnce(source, 500, 100_000_000)).toBe(64);
});

test('a client with a single port ends its last connection by the next one, while the farewell is remembered', () => {
  const engine = engineWith({
    application: 'ssl',
    ...CLIENT,
    connections: 1,
    reconnect: [3000, 3000],
    clientPort: 5432,
  });
  engine.advance(engine.startsAt + MINUTE);
  const log = engine.view.trafficLog({ limit: 100, direction: 'forward' });
  const ended = log.filter(({ subtype }) => subtype === 'end');
  expect(new Set(ended.map(({ sourcePort }) => sourcePort))).toEqual(new Set([5432]));
  expect(ended.length).toBeGreaterThan(5);
  expect(new Set(ended.map(({ endReason }) => endReason))).toEqual(new Set(['tcp-reuse']));
});
