import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, INSIDE, OUTSIDE } from './connection.fixture.ts';
import { FLOW_POLICY_NAT } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_RST, TCP_SYN } from './packet.ts';
import { endNow } from './session-end.ts';

const RULES = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];
const OUT = { from: ['inside'], to: 'outside' };

function bench(natRules: readonly unknown[], changes: Readonly<Record<string, unknown>> = {}): Workbench {
  return new Workbench(smallWorld({ natRules, securityRules: RULES, ...changes }));
}

const pooled = (...addresses: string[]) => ({
  ...OUT,
  name: 'Pool',
  sourceTranslation: { kind: 'dynamic-ip-and-port', addresses },
});

test('dynamic IP and port uses all addresses of its pool, and a source keeps its own', () => {
  const nat = bench([pooled('203.0.113.32/29')]);
  const seen = new Map<string, Set<string>>();
  for (let host = 1; host < 60; host++) {
    for (const port of [1000, 1001]) {
      nat.send({ flow: `10.0.0.${host}:${port} > 192.0.2.1:443`, via: INSIDE, tcpFlags: TCP_SYN });
      const { c2s, s2c } = sessionDetailOf(nat.state, nat.state.table.highWater);
      seen.set(c2s.source, (seen.get(c2s.source) ?? new Set()).add(s2c.destination));
    }
  }
  expect([...seen.values()].every((addresses) => addresses.size === 1)).toBe(true);
  const used = new Set([...seen.values()].flatMap((addresses) => [...addresses]));
  expect([...used].sort()).toEqual([33, 34, 35, 36, 37, 38].map((host) => `203.0.113.${host}`));
});

test('when one address has no port left, the next one of the pool stands in', () => {
  const nat = bench([pooled('203.0.113.32/31')]);
  nat.exhaustPool(0);
  for (let host = 1; host < 9; host++) {
    nat.send({ flow: `10.0.0.${host}:1000 > 192.0.2.1:443`, via: INSIDE, tcpFlags: TCP_SYN });
    expect(sessionDetailOf(nat.state, host).s2c.destination).toBe('203.0.113.33');
  }
});

test('a pool without any port left refuses sessions, and an ended session makes room for another', () => {
  const nat = bench([pooled('203.0.113.32')]);
  const first = new Connection(nat).identify();
  nat.exhaustPool(0);
  const other = { flow: '10.0.0.6:1000 > 192.0.2.1:443', via: INSIDE, tcpFlags: TCP_SYN };
  expect(nat.send(other)).toBe('dropped');
  expect(nat.state.counters.valueOf(FLOW_POLICY_NAT)).toBe(1);
  expect(nat.state.table.liveCount).toBe(1);
  endNow(nat.state, first.row, ['unknown', 'session clear']);
  expect(nat.send(other)).toBe('forwarded');
});

test.each([
  ['PA-200', 2],
  ['PA-5060', 8],
])('a %s lends each port %i times, to different destinations', (platform, ratio) => {
  const nat = bench([pooled('203.0.113.32')], { platform });
  expect(nat.state.pools[0]?.available).toBe(64_512 * ratio);
  const ports = nat.state.pools[0];
  while (ports?.allocate(1, 443) !== 0);
  expect(ports?.used).toBe(64_512);
  expect(ports?.allocate(2, 443)).toBeGreaterThan(0);
});

test('dynamic IP gives each source an address of its own and keeps its ports', () => {
  const translation = { kind: 'dynamic-ip', addresses: ['203.0.113.32/31'] };
  const nat = bench([{ ...OUT, name: 'DIP', sourceTranslation: translation }]);
  const open = (flow: string) => nat.send({ flow, via: INSIDE, tcpFlags: TCP_SYN });
  open('10.0.0.5:1000 > 192.0.2.1:443');
  open('10.0.0.5:1001 > 192.0.2.1:443');
  open('10.0.0.6:1000 > 192.0.2.1:443');
  const seen = [1, 2, 3].map((row) => sessionDetailOf(nat.state, row).s2c);
  expect(seen.map((flow) => [flow.destination, flow.destinationPort])).toEqual([
    ['203.0.113.32', 1000],
    ['203.0.113.32', 1001],
    ['203.0.113.33', 1000],
  ]);
  expect(open('10.0.0.7:1000 > 192.0.2.1:443')).toBe('dropped');
  expect(nat.state.counters.valueOf(FLOW_POLICY_NAT)).toBe(1);
  nat.age(1005);
  expect(open('10.0.0.7:1000 > 192.0.2.1:443')).toBe('forwarded');
});

test('a static translation of a prefix keeps the host part, and bi-directional lets others in by it', () => {
  const translation = { kind: 'static-ip', address: '203.0.113.64/28', bidirectional: true };
  const nat = bench([{ ...OUT, name: 'Static', source: ['10.0.0.16/28'], sourceTranslation: translation }]);
  nat.send({ flow: '10.0.0.21:1000 > 192.0.2.1:443', via: INSIDE, tcpFlags: TCP_SYN });
  expect(sessionDetailOf(nat.state, 1)).toMatchObject({
    nat: 'source',
    s2c: { destination: '203.0.113.69' },
  });
  nat.send({ flow: '192.0.2.9:1000 > 203.0.113.70:22', via: OUTSIDE, tcpFlags: TCP_SYN });
  expect(sessionDetailOf(nat.state, 2)).toMatchObject({
    nat: 'destination',
    natRule: 'Static',
    egressInterface: INSIDE,
    s2c: { source: '10.0.0.22', destination: '192.0.2.9' },
  });
});

test('destination translation with a port sends the connection to that port', () => {
  const translation = { address: '172.16.0.10', port: 8443 };
  const rule = {
    name: 'D',
    from: ['outside'],
    to: 'outside',
    destination: ['203.0.113.10'],
    service: 'tcp/443',
  };
  const nat = bench([{ ...rule, destinationTranslation: translation }]);
  nat.send({ flow: '192.0.2.9:1000 > 203.0.113.10:443', via: OUTSIDE, tcpFlags: TCP_SYN });
  expect(sessionDetailOf(nat.state, 1)).toMatchObject({
    c2s: { destinationPort: 443 },
    s2c: { source: '172.16.0.10', sourcePort: 8443 },
  });
});

test('U-turn: a client inside reaches a server by its public address, source and destination translated', () => {
  const rule = {
    ...OUT,
    name: 'U-Turn',
    destination: ['203.0.113.10'],
    sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/3' },
    destinationTranslation: { address: '172.16.0.10' },
  };
  const connection = new Connection(
    bench([rule]),
    '10.0.0.5:1000 > 203.0.113.10:443',
    'ethernet1/3',
  ).identify();
  expect(connection.detail).toMatchObject({
    nat: 'both',
    c2s: { zone: 'inside', destination: '203.0.113.10' },
    s2c: { zone: 'servers', source: '172.16.0.10', destination: '172.16.0.1' },
  });
});

test('a NAT rule without translation before another exempts its traffic', () => {
  const nat = bench([{ ...OUT, name: 'No-NAT', destination: ['192.0.2.0/24'] }, pooled('203.0.113.32')]);
  nat.send({ flow: '10.0.0.5:1000 > 192.0.2.1:443', via: INSIDE, tcpFlags: TCP_SYN });
  nat.send({ flow: '10.0.0.5:1000 > 198.18.0.1:443', via: INSIDE, tcpFlags: TCP_SYN });
  expect([1, 2].map((row) => sessionDetailOf(nat.state, row).nat)).toEqual(['none', 'source']);
});

test('after any life of any sessions no port and no address stays lent', () => {
  const natRules = [
    { ...pooled('203.0.113.32/31'), destination: ['192.0.2.0/24'] },
    { ...OUT, name: 'DIP', sourceTranslation: { kind: 'dynamic-ip', addresses: ['203.0.113.48/30'] } },
  ];
  const step = fc.record({
    host: fc.integer({ min: 1, max: 6 }),
    far: fc.constantFrom('192.0.2.1', '192.0.2.2', '198.18.0.1'),
    port: fc.integer({ min: 1000, max: 1003 }),
    act: fc.constantFrom('syn', 'rst', 'age', 'clear'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const nat = bench(natRules);
      const { table, pools, dynamicIpPools } = nat.state;
      let second = 1000;
      for (const { host, far, port, act } of steps) {
        const flow = `10.0.0.${host}:${port} > ${far}:443`;
        if (act === 'age') second += port - 997;
        if (act === 'age') nat.age(second);
        else if (act === 'clear' && table.nextLive(host) !== 0)
          endNow(nat.state, table.nextLive(host), ['unknown', 'session clear']);
        else nat.send({ flow, via: INSIDE, tcpFlags: act === 'rst' ? TCP_RST : TCP_SYN });
        let ported = 0;
        const sources = new Set<number>();
        for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
          if (table.natRule[row] === 1) ported++;
          else sources.add(table.source[row] ?? 0);
        }
        expect(pools.reduce((used, pool) => used + pool.used, 0)).toBe(ported);
        expect(dynamicIpPools[0]?.used).toBe(sources.size);
      }
    }),
    { numRuns: 60 },
  );
});
