import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ISP = { name: 'isp', address: '203.0.113.1', staleArp: ['203.0.113.10'] };
const TRAFFIC = [
  { name: 'outsiders', application: 'ssl', clients: ['192.0.2.99'], servers: ['203.0.113.10'] },
  { name: 'users', application: 'ssl', clients: ['10.0.0.5'], servers: ['192.0.2.80'] },
];

function engineWith(isp: Readonly<Record<string, unknown>>): Engine {
  const traffic = TRAFFIC.map((source) => ({ ...source, perSecond: 0.1 }));
  return createEngine(smallWorld({ hosts: [isp], traffic }), { seed: 1 });
}

const published = (engine: Engine) =>
  engine.view
    .trafficLog({ limit: 9999, direction: 'forward' })
    .filter(({ fromZone }) => fromZone === 'outside');

test('what is for an address with a stale entry never arrives: no session and no drop, while others pass', () => {
  const engine = engineWith(ISP);
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(published(engine)).toEqual([]);
  expect(engine.view.whyDropped({ source: '192.0.2.99' })).toBeUndefined();
  expect(engine.view.trafficLog({ limit: 1, direction: 'forward' })).toMatchObject([{ fromZone: 'inside' }]);
});

test('an announcement mends it, and only on the link it is sent on', () => {
  const engine = engineWith(ISP);
  const address = '203.0.113.10';
  const announce = (port: string) => engine.apply({ kind: 'announce-address', interface: port, address });
  expect(announce('ethernet1/2')).toEqual({ kind: 'address-announced', sent: 1 });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(published(engine)).toEqual([]);
  expect(announce('ethernet1/9')).toEqual({ kind: 'address-announced', sent: 0 });
  announce('ethernet1/1');
  engine.advance(engine.startsAt + 20 * MINUTE);
  expect(published(engine).length).toBeGreaterThan(0);
});

test('an address that a commit gives to an interface is announced, and one that it had before is not', () => {
  const engine = engineWith(ISP);
  const configuration = configurationOf(smallWorld({ hosts: [ISP] }));
  const commitWith = (name: string, furtherAddresses: readonly string[]) =>
    engine.apply({
      kind: 'commit',
      configuration: {
        ...configuration,
        interfaces: configuration.interfaces.map((one) =>
          one.name === name ? { ...one, furtherAddresses: [...furtherAddresses] } : one,
        ),
      },
    });
  const stale = () => engine.view.host('isp')?.staleArp;
  engine.advance(engine.startsAt);
  commitWith('ethernet1/1', ['203.0.113.11/32']);
  expect(stale()).toEqual(['203.0.113.10']);
  commitWith('ethernet1/1', ['203.0.113.10/32']);
  expect(stale()).toEqual([]);
  engine.apply({ kind: 'set-host-neighbor', host: 'isp', address: '203.0.113.10', entry: 'stale' });
  commitWith('ethernet1/1', ['203.0.113.10/32', '203.0.113.12/32']);
  expect(stale()).toEqual(['203.0.113.10']);
});

test('it mends itself after four hours', () => {
  const engine = engineWith(ISP);
  engine.advance(engine.startsAt + 4 * HOUR - 1000);
  expect(published(engine)).toEqual([]);
  engine.advance(engine.startsAt + 5 * HOUR);
  expect(published(engine).length).toBeGreaterThan(0);
});

test('a stale entry of the gateway itself stops everything that is handed to it', () => {
  const engine = engineWith({ name: 'isp', address: '203.0.113.1' });
  engine.apply({ kind: 'set-host-neighbor', host: 'isp', address: '203.0.113.2', entry: 'stale' });
  engine.advance(engine.startsAt + 5 * MINUTE);
  const users = engine.view
    .trafficLog({ limit: 999, direction: 'forward' })
    .filter(({ fromZone }) => fromZone === 'inside');
  expect(users.every(({ packetsReceived }) => packetsReceived === 0)).toBe(true);
  engine.apply({ kind: 'set-host-neighbor', host: 'isp', address: '203.0.113.2', entry: 'current' });
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(engine.view.trafficLog({ limit: 1, direction: 'forward' })[0]?.packetsReceived).toBeGreaterThan(0);
});

test('an entry is in the snapshot', () => {
  const engine = engineWith(ISP);
  const fork = engine.fork();
  for (const one of [engine, fork]) one.advance(one.startsAt + 10 * MINUTE);
  expect(published(fork)).toEqual([]);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
});
