import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import type { Operation } from '../operation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const CORE = { name: 'core', address: '10.0.0.254' };
const SERVER = { name: 'db', address: '172.16.0.20' };
const ROUTES = [
  { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' },
  { destination: '10.8.0.0/16', interface: 'ethernet1/2', nextHop: '10.0.0.254' },
];
/** A user behind the router `core` speaks with `db` again and again. */
const SOURCE = { name: 'users', application: 'mssql-db', clients: ['10.8.0.9'], servers: ['172.16.0.20'] };

function engineWith(hosts: readonly unknown[], source: Readonly<Record<string, unknown>> = {}): Engine {
  const traffic = [{ ...SOURCE, perSecond: 0.1, ...source }];
  return createEngine(smallWorld({ routes: ROUTES, hosts, traffic }), { seed: 1 });
}

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;
const ends = (engine: Engine) => engine.view.trafficLog({ limit: 999, direction: 'forward' });
const asymmetric = { destination: '172.16.0.0/24', way: 'around' } as const;

test('requests around the firewall and answers through it are dropped as non-SYN, and no session is made', () => {
  const engine = engineWith([{ ...CORE, routes: [asymmetric] }, SERVER]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.sessionStatistics().createdSinceBoot).toBe(0);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBeGreaterThan(0);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBe(counter(engine, 'flow_tcp_non_syn'));
});

test('a route of the router back to the firewall mends it for new connections', () => {
  const engine = engineWith([{ ...CORE, routes: [asymmetric] }, SERVER]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  engine.apply({ kind: 'set-host-route', host: 'core', destination: '172.16.0.0/24', way: 'firewall' });
  engine.advance(engine.startsAt + 10 * MINUTE);
  const dropped = counter(engine, 'flow_tcp_non_syn_drop');
  engine.advance(engine.startsAt + 20 * MINUTE);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBe(dropped);
  expect(ends(engine).some(({ endReason }) => endReason === 'tcp-fin')).toBe(true);
});

test('a longer prefix decides before a shorter one and before the gateway', () => {
  const routes = [asymmetric, { destination: '172.16.0.20/32', way: 'firewall' }] as const;
  const engine = engineWith([{ ...CORE, gateway: 'elsewhere', routes }, SERVER]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(engine.view.sessionStatistics().createdSinceBoot).toBeGreaterThan(0);
});

test('answers that go around the firewall leave it with a SYN alone: what the client goes on with is out of the window', () => {
  const back = { destination: '10.8.0.0/16', way: 'around' };
  const engine = engineWith([{ ...SERVER, routes: [back] }]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  const [first] = ends(engine);
  expect(first).toMatchObject({ packetsSent: 1, packetsReceived: 0, endReason: 'aged-out' });
  expect(counter(engine, 'tcp_drop_out_of_wnd')).toBeGreaterThan(0);
});

test('where the asymmetric path is bypassed they reach the client, of whose connection the firewall sees one half', () => {
  const back = { destination: '10.8.0.0/16', way: 'around' };
  const bypassing = { routes: ROUTES, hosts: [{ ...SERVER, routes: [back] }], asymmetricPath: 'bypass' };
  const world = smallWorld({ ...bypassing, traffic: [{ ...SOURCE, perSecond: 0.1 }] });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  const [first] = ends(engine);
  expect(first).toMatchObject({ packetsReceived: 0 });
  expect(first?.packetsSent).toBeGreaterThan(3);
});

test('answers that come in by an interface of another zone are those of no session; within one zone they are', () => {
  const back = { destination: '10.8.0.0/16', way: 'firewall', interface: 'ethernet1/1' } as const;
  const answered = (engine: Engine) =>
    ends(engine).filter(({ packetsReceived }) => packetsReceived > 0).length;
  const engine = engineWith([{ ...SERVER, routes: [back] }]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(answered(engine)).toBe(0);
  expect(counter(engine, 'flow_tcp_non_syn_drop')).toBeGreaterThan(0);
  expect(engine.view.host('db')?.routes).toEqual([back]);
  engine.apply({ kind: 'set-host-route', host: 'db', ...back, interface: 'ethernet1/3' });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(answered(engine)).toBeGreaterThan(0);
});

test('a host whose gateway is put right answers', () => {
  const engine = engineWith([{ ...SERVER, gateway: 'elsewhere' }]);
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(ends(engine).every((record) => record.packetsReceived === 0)).toBe(true);
  engine.apply({ kind: 'set-host-gateway', host: 'db', gateway: 'firewall' });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(ends(engine).some((record) => record.packetsReceived > 0)).toBe(true);
});

test.each([
  ['172.16.0.1', 'firewall'],
  ['172.16.0.254', 'nowhere'],
  // An address of the firewall that is not in the host's network leads nowhere.
  ['10.0.0.1', 'nowhere'],
])('a host that is given the gateway %s sends to: %s', (address, way) => {
  const engine = engineWith([SERVER, CORE]);
  const set = (gateway: string) =>
    engine.apply({ kind: 'set-host-gateway', host: 'db', gateway: { address: gateway } });
  expect(set('172.16.0.77').kind).toBe('host-changed');
  expect(engine.view.host('db')?.gateway).toBe('nowhere');
  expect(set(address).kind).toBe('host-changed');
  expect(engine.view.host('db')?.gateway).toBe(way);
  expect(set('172.16.0.1.9')).toEqual({
    kind: 'failed',
    failure: { kind: 'no-such-address', name: '172.16.0.1.9' },
  });
  expect(engine.view.host('db')?.gateway).toBe(way);
});

test('a host with a wrong gateway answers an address of its own link, and none behind it', () => {
  const engine = engineWith([{ ...SERVER, gateway: 'elsewhere' }]);
  const answersTo = (source: string) => {
    const request = {
      host: '172.16.0.20',
      source,
      identifier: 1,
      sequence: 1,
      size: 56,
      fragments: 'allowed',
    } as const;
    const outcome = engine.apply({ kind: 'echo', request });
    return outcome.kind === 'echoed' ? outcome.answer.kind : outcome.kind;
  };
  expect(answersTo('172.16.0.1')).toBe('reply');
  expect(answersTo('10.0.0.1')).toBe('silence');
});

test('what a host or an address is not is refused', () => {
  const engine = engineWith([SERVER]);
  const kindOf = (operation: Operation) => {
    const outcome = engine.apply(operation);
    return outcome.kind === 'failed' ? outcome.failure : outcome.kind;
  };
  expect(kindOf({ kind: 'set-host-gateway', host: 'nobody', gateway: 'elsewhere' })).toEqual({
    kind: 'no-such-host',
    name: 'nobody',
  });
  expect(kindOf({ kind: 'set-host-route', host: 'db', destination: 'x', way: 'around' })).toEqual({
    kind: 'no-such-address',
    name: 'x',
  });
  expect(
    kindOf({
      kind: 'set-host-route',
      host: 'db',
      destination: '10.8.0.0/16',
      way: 'firewall',
      interface: 'x',
    }),
  ).toEqual({ kind: 'no-such-address', name: 'x' });
});

test('a server on the link of its client answers past the firewall, unless the source is translated too', () => {
  const client = { clients: ['172.16.0.5'], servers: ['203.0.113.10'], application: 'ssl' };
  const uTurn = (sourceTranslation: unknown) => {
    const rule = {
      name: 'U-Turn',
      from: ['servers'],
      to: 'outside',
      destination: ['web-public'],
      destinationTranslation: { address: '172.16.0.20' },
    };
    const world = smallWorld({
      routes: ROUTES,
      securityRules: [{ name: 'Servers', from: ['servers'], to: ['servers'], service: ['any'] }],
      natRules: [sourceTranslation === undefined ? rule : { ...rule, sourceTranslation }],
      traffic: [{ ...SOURCE, ...client, perSecond: 0.1 }],
    });
    const engine = createEngine(world, { seed: 1 });
    engine.advance(engine.startsAt + 5 * MINUTE);
    return ends(engine).map((record) => record.packetsReceived > 0);
  };
  expect(new Set(uTurn(undefined))).toEqual(new Set([false]));
  const toInterface = { kind: 'dynamic-ip-and-port', interface: 'ethernet1/3' };
  expect(new Set(uTurn(toInterface))).toEqual(new Set([true]));
});

test('forks and snapshots remember the ways', () => {
  const engine = engineWith([CORE, SERVER]);
  engine.apply({ kind: 'set-host-route', host: 'core', destination: '172.16.0.0/24', way: 'around' });
  const fork = engine.fork();
  for (const one of [engine, fork]) one.advance(one.startsAt + 5 * MINUTE);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
  expect(fork.view.sessionStatistics().createdSinceBoot).toBe(0);
});
