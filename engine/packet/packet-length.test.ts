import { expect, test } from 'vitest';
import { configuredWorld } from '../config/configured-world.ts';
import { worldConfiguration } from '../config/world-configuration.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const BRANCH = '10.60.0.0/24';
const COPY = {
  name: 'copy',
  application: 'mssql-db',
  clients: ['10.0.0.5'],
  servers: ['10.60.0.9'],
  perSecond: 0.05,
  requestBytes: [200, 200],
  responseBytes: [100_000, 100_000],
};
/** Uploads are long on the way out, and logins are short both ways. */
const UPLOAD = { ...COPY, name: 'upload', clients: ['10.0.0.6'], requestBytes: [100_000, 100_000] };
const LOGIN = { ...COPY, name: 'login', clients: ['10.0.0.7'], responseBytes: [900, 900] };

interface Link {
  readonly exit?: Readonly<Record<string, unknown>>;
  readonly exitName?: string;
  readonly paths?: readonly unknown[];
}

const worldOf = ({ exit = {}, exitName = 'tunnel.1', paths = [] }: Link) =>
  smallWorld({
    interfaces: [
      { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
      { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
      { name: exitName, zone: 'branch', address: '10.61.0.1/30', ...exit },
    ],
    routes: [
      { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' },
      { destination: BRANCH, interface: exitName, nextHop: '10.61.0.2' },
    ],
    addresses: [],
    natRules: [],
    securityRules: [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }],
    network: { paths },
    traffic: [COPY, UPLOAD, LOGIN],
  });

function played(link: Link): Engine {
  const engine = createEngine(worldOf(link), { seed: 1 });
  engine.advance(engine.startsAt + 20 * MINUTE);
  return engine;
}

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;
/** Which clients had conversations that came to a good end. */
const finished = (engine: Engine) =>
  [
    ...new Set(
      engine.view
        .trafficLog({ limit: 9999, direction: 'forward' })
        .filter(({ endReason }) => endReason === 'tcp-fin')
        .map(({ source }) => source),
    ),
  ].sort();
const ALL = ['10.0.0.5', '10.0.0.6', '10.0.0.7'];
const filtered = [{ destination: BRANCH, mtu: 1400, fragmentationNeeded: 'filtered' }];

test('without a limit everything gets through, and nothing is counted', () => {
  const engine = played({});
  expect(finished(engine)).toEqual(ALL);
  expect(counter(engine, 'flow_fwd_mtu_exceeded')).toBe(0);
});

test('big segments die on a short way behind a tunnel when nobody is told, small ones pass, and two counters tell', () => {
  const engine = played({ paths: filtered });
  expect(finished(engine)).toEqual(['10.0.0.7']);
  expect(counter(engine, 'flow_fwd_ip_df')).toBeGreaterThan(0);
  expect(counter(engine, 'flow_fwd_ip_df')).toBe(counter(engine, 'flow_fwd_mtu_exceeded'));
});

test('who is told sends shorter segments, and counts once for each connection', () => {
  const engine = played({ paths: [{ destination: BRANCH, mtu: 1400 }] });
  expect(finished(engine)).toEqual(ALL);
  expect(counter(engine, 'flow_fwd_ip_df')).toBeGreaterThan(0);
});

test('behind a plain interface the firewall counts nothing of it', () => {
  const engine = played({ exitName: 'ethernet1/3', paths: filtered });
  expect(finished(engine)).toEqual(['10.0.0.7']);
  expect(counter(engine, 'flow_fwd_mtu_exceeded')).toBe(0);
});

test.each([
  ['the MTU of the tunnel', { mtu: 1400 }],
  ['an adjustment of the segments', { adjustTcpMss: { ipv4: 140 } }],
])('%s mends it in the handshake', (_, exit) => {
  const engine = played({ exit, paths: filtered });
  expect(finished(engine)).toEqual(ALL);
  expect(counter(engine, 'flow_fwd_ip_df')).toBe(0);
});

test('a connection that stands keeps its segments when a commit adjusts them, the next one has shorter ones', () => {
  const engine = played({ paths: filtered });
  const mended = configurationOf(worldOf({ exit: { mtu: 1400 }, paths: filtered }));
  expect(engine.apply({ kind: 'commit', configuration: mended }).kind).toBe('committed');
  const before = counter(engine, 'flow_fwd_ip_df');
  engine.advance(engine.view.now() + 20 * MINUTE);
  expect(finished(engine)).toEqual(ALL);
  const soon = counter(engine, 'flow_fwd_ip_df');
  expect(soon).toBeGreaterThanOrEqual(before);
  engine.advance(engine.view.now() + 20 * MINUTE);
  expect(counter(engine, 'flow_fwd_ip_df')).toBe(soon);
});

test('an interface of its own that is too short tells the sender', () => {
  const engine = played({ exitName: 'ethernet1/3', exit: { mtu: 1300 } });
  expect(finished(engine)).toEqual(ALL);
  expect(counter(engine, 'flow_fwd_mtu_exceeded')).toBeGreaterThan(0);
});

test.each([
  ['the limit of the interface', { exit: { mtu: 1400 } }, 'too-long'],
  ['a way that reports its limit', { paths: [{ destination: BRANCH, mtu: 1400 }] }, 'too-long'],
  ['a way that hides it, so that the edge must be searched for', { paths: filtered }, 'silence'],
])('a ping that may not be fragmented finds %s', (_, link: Link, beyond) => {
  const engine = createEngine(worldOf(link), { seed: 1 });
  const kindOf = (size: number, fragments: 'allowed' | 'forbidden') => {
    const request = { host: '10.60.0.9', source: '10.0.0.1', identifier: 1, sequence: 1, size, fragments };
    const outcome = engine.apply({ kind: 'echo', request });
    return outcome.kind === 'echoed' ? outcome.answer.kind : outcome.kind;
  };
  expect([kindOf(1372, 'forbidden'), kindOf(1373, 'forbidden')]).toEqual(['reply', beyond]);
  expect(kindOf(1472, 'allowed')).toBe('reply');
});

test('a limit may come and go while the world runs, and is in forks and snapshots', () => {
  const engine = played({});
  const limit = { mtu: 1400, fragmentationNeeded: 'filtered' } as const;
  expect(engine.apply({ kind: 'set-path-limit', destination: 'x', limit }).kind).toBe('failed');
  engine.apply({ kind: 'set-path-limit', destination: BRANCH, limit });
  const fork = engine.fork();
  for (const one of [engine, fork]) one.advance(one.view.now() + 10 * MINUTE);
  expect(counter(fork, 'flow_fwd_ip_df')).toBeGreaterThan(0);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
  engine.apply({ kind: 'set-path-limit', destination: BRANCH, limit: undefined });
  engine.advance(engine.view.now() + 10 * MINUTE);
  const before = counter(engine, 'flow_fwd_ip_df');
  engine.advance(engine.view.now() + 10 * MINUTE);
  expect(counter(engine, 'flow_fwd_ip_df')).toBe(before);
});

test('an adjustment is written into the configuration and read again', () => {
  for (const adjustTcpMss of [{ ipv4: 140, ipv6: 60 }, { ipv4: 40, ipv6: 80 }, {}]) {
    const world = worldOf({ exit: { adjustTcpMss } });
    const read = configuredWorld(world, worldConfiguration(world));
    expect(read.kind === 'world' && read.world.interfaces).toEqual(world.interfaces);
  }
});
