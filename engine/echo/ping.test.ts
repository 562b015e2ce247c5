import { expect, test } from 'vitest';
import type { EchoRequest } from '../answers/echo-records.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const ALL = { startAt: 1, limit: 1000 };

function started(changes: Readonly<Record<string, unknown>> = {}): Engine {
  const engine = createEngine(shippedWorld('hq', { warmUp: 0, ...changes }), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

/** Sends requests a second apart. */
function ping(
  engine: Engine,
  request: Partial<EchoRequest> & { readonly host: string; readonly count?: number },
) {
  const { count = 3, ...ends } = request;
  return Array.from({ length: count }, (_, index) => {
    const sentAt = engine.view.now();
    const sequence = index + 1;
    const outcome = engine.apply({
      kind: 'echo',
      request: { identifier: 7, sequence, size: 56, fragments: 'allowed', ...ends },
    });
    if (outcome.kind !== 'echoed') throw new Error(outcome.kind);
    if (sequence < count) engine.advance(sentAt + 1000);
    return outcome.answer;
  });
}

test('each request from an interface is a session of the zone that it leaves by, and time passes meanwhile', () => {
  const engine = started({ traffic: [] });
  const answers = ping(engine, { host: '10.30.0.5', source: '10.20.0.1' });
  expect(answers.map(({ kind }) => kind)).toEqual(['reply', 'reply', 'reply']);
  expect(engine.view.now()).toBe(engine.startsAt + 2001);
  const rows = engine.view.sessions({ application: 'ping' }, ALL);
  expect(rows.map(({ fromZone, toZone }) => [fromZone, toZone])).toEqual(Array(3).fill(['dc', 'dc']));
  expect(engine.view.session(rows[0]?.id ?? 0)).toMatchObject({
    layer7PacketsC2s: 1,
    layer7PacketsS2c: 1,
    rule: 'intrazone-default',
  });
  expect(engine.view.network.arp().entries).toMatchObject([
    { address: '10.30.0.5' },
    { address: '10.40.0.253' },
  ]);
});

test('from the management port no packet crosses the dataplane', () => {
  const engine = started({ traffic: [] });
  expect(ping(engine, { host: '10.30.0.5' })).toHaveLength(3);
  expect(engine.view.counters().find(({ name }) => name === 'pkt_recv')?.value).toBe(0);
});

test('a rule that denies inside of the zone stops the request', () => {
  const rule = { name: 'No-Ping', from: ['any'], to: ['any'], service: ['any'], action: 'deny' };
  const engine = started({ traffic: [], securityRules: [rule] });
  const answers = ping(engine, { host: '10.30.0.5', source: '10.20.0.1', count: 1 });
  expect(answers).toEqual([{ kind: 'silence', sequence: 1 }]);
  expect(engine.view.now()).toBe(engine.startsAt);
});

test('a silent host is not resolved, and a slow one answers late', () => {
  const hosts = [
    { name: 'mute', address: '10.30.0.7', arp: 'silent' },
    { name: 'slow', address: '10.30.0.8', delay: 400 },
  ];
  const engine = started({ traffic: [], hosts });
  const [silence] = ping(engine, { host: '10.30.0.7', source: '10.30.0.1', count: 1 });
  expect(silence).toEqual({ kind: 'unreachable', sequence: 1, from: '10.30.0.1' });
  const [late] = ping(engine, { host: '10.30.0.8', source: '10.30.0.1', count: 1 });
  expect(late?.kind === 'reply' && late.microseconds).toBeGreaterThan(400_000);
});

test('the same line on a fork gives the same answers and the same state', () => {
  const engine = started();
  const fork = engine.fork();
  const request = { host: '192.0.2.80', source: '203.0.113.2' };
  expect(ping(fork, request)).toEqual(ping(engine, request));
  expect(Buffer.compare(fork.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
});

test('an address that is private is not found on the internet, whatever the policy says', () => {
  const rule = { name: 'Any', from: ['any'], to: ['any'], service: ['any'] };
  const route = { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' };
  const engine = started({ securityRules: [rule], natRules: [], routes: [route], network: {} });
  const fate = (host: string) => ping(engine, { host, source: '10.20.0.1', count: 1 })[0]?.kind;
  expect(['10.30.0.5', '192.0.2.80', '10.50.0.11'].map(fate)).toEqual(['reply', 'reply', 'silence']);
  engine.advance(engine.startsAt + 120_000);
  const toBranch = engine.view
    .trafficLog({ limit: 999, direction: 'forward' })
    .filter(({ destination }) => destination.startsWith('10.50.'));
  expect(toBranch.length).toBeGreaterThan(0);
  expect(toBranch.every(({ packetsReceived }) => packetsReceived === 0)).toBe(true);
});
