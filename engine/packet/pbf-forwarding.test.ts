import { expect, test } from 'vitest';
import { matchPbf } from '../pbf-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection } from './connection.fixture.ts';
import { FLOW_FWD_L3_NOARP, FLOW_POLICY_NOFWD } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_SYN } from './packet.ts';

const INTERFACES = [
  { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
  { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
  { name: 'ethernet1/3', zone: 'servers', address: '172.16.0.1/24' },
  { name: 'ethernet1/4', zone: 'outside2', address: '198.51.100.2/24', ipv6Address: '2001:db8:4::2/64' },
];
const RULES = [
  { name: 'Any-Out', from: ['inside'], to: ['outside', 'outside2'], service: ['any'] },
  { name: 'In', from: ['outside', 'outside2'], to: ['servers'], service: ['any'] },
];
const FORWARD = { kind: 'forward', egressInterface: 'ethernet1/4', nextHop: '198.51.100.1' };
const ISP2 = { name: 'ISP2', from: ['inside'], action: FORWARD };

function bench(
  pbfRules: readonly Readonly<Record<string, unknown>>[],
  changes: Readonly<Record<string, unknown>> = {},
): Workbench {
  return new Workbench(smallWorld({ interfaces: INTERFACES, securityRules: RULES, pbfRules, ...changes }));
}

const ISP2_PORT = 'ethernet1/4';
const FLOW = '10.0.0.5:40000 > 192.0.2.80:443';

test('a forwarding rule overrules the route: interface, zone and NAT rule follow it, and the session names it', () => {
  const one = new Connection(bench([{ ...ISP2, destination: ['192.0.2.0/24'] }]), FLOW, ISP2_PORT);
  expect(one.detail).toMatchObject({
    egressInterface: 'ethernet1/4',
    nat: 'none',
    pbfRule: { name: 'ISP2', id: 1 },
    s2c: { zone: 'outside2' },
  });
  expect(one.bench.packet.egressInterface).toBe(4);
  const other = new Connection(one.bench, '10.0.0.5:40001 > 198.18.0.1:443');
  expect(other.detail).toMatchObject({ egressInterface: 'ethernet1/1', nat: 'source', pbfRule: undefined });
});

test('without a route the rule alone leads out', () => {
  const one = new Connection(bench([ISP2], { routes: [] }), FLOW, ISP2_PORT);
  expect(one.detail.egressInterface).toBe('ethernet1/4');
});

test('answers of a forwarded session belong to it', () => {
  const one = new Connection(bench([ISP2]), FLOW, ISP2_PORT).identify();
  expect(one.detail).toMatchObject({ application: 'ssl', layer7PacketsS2c: 2, pbfRule: { id: 1 } });
});

test('no-pbf leaves the decision to the route and keeps the rules below out', () => {
  const none = { name: 'None', from: ['inside'], destination: ['192.0.2.80'], action: { kind: 'no-pbf' } };
  const one = new Connection(bench([none, ISP2]));
  expect(one.detail).toMatchObject({ egressInterface: 'ethernet1/1', pbfRule: undefined });
  expect(one.bench.state.hits.pbf.records().map(({ count }) => count)).toEqual([1, 0]);
});

test('discard makes no session and moves the counter of packets that are not forwarded', () => {
  const one = new Connection(bench([{ ...ISP2, action: { kind: 'discard' } }]));
  expect(one.row).toBe(0);
  expect(one.bench.state.counters.valueOf(FLOW_POLICY_NOFWD)).toBe(1);
  expect(one.bench.state.hits.pbf.countOf(0)).toBe(1);
});

test('a destination that is translated is still sent where the rule says', () => {
  const pbfRules = [{ ...ISP2, from: ['outside'] }];
  const steered = bench(pbfRules, {
    securityRules: [{ name: 'All', from: ['any'], to: ['any'], service: ['any'] }],
    natRules: [
      {
        name: 'DNAT',
        from: ['outside'],
        to: 'outside2',
        destination: ['web-public'],
        destinationTranslation: { address: '172.16.0.10' },
      },
    ],
  });
  const flow = '192.0.2.7:40000 > 203.0.113.10:443';
  expect(steered.send({ flow, via: 'ethernet1/1', tcpFlags: TCP_SYN })).toBe('forwarded');
  expect(steered.packet).toMatchObject({ egressInterface: 4, destination: 0xac10000a });
});

test('a silent next hop swallows what the rule forwards, and not what the route does', () => {
  const hosts = [{ name: 'isp2', address: '198.51.100.1', arp: 'silent' }];
  const one = bench([{ ...ISP2, destination: ['192.0.2.0/24'] }], { hosts });
  expect(one.send({ flow: FLOW, via: 'ethernet1/2', tcpFlags: TCP_SYN })).toBe('dropped');
  expect(one.state.counters.valueOf(FLOW_FWD_L3_NOARP)).toBe(1);
  const elsewhere = '10.0.0.5:40001 > 198.18.0.1:443';
  expect(one.send({ flow: elsewhere, via: 'ethernet1/2', tcpFlags: TCP_SYN })).toBe('forwarded');
});

test('a rule that names an application serves the second session to the same service', () => {
  const one = new Connection(bench([{ ...ISP2, application: ['ssl'] }])).identify();
  expect(one.detail.pbfRule).toBeUndefined();
  const second = new Connection(one.bench, '10.0.0.6:40000 > 192.0.2.80:443', ISP2_PORT);
  expect(second.detail.pbfRule).toEqual({ name: 'ISP2', id: 1 });
  const elsewhere = new Connection(one.bench, '10.0.0.6:40001 > 192.0.2.81:443');
  expect(elsewhere.detail.pbfRule).toBeUndefined();
});

const SYMMETRIC = {
  name: 'Return',
  fromInterface: ['ethernet1/4'],
  destination: ['172.16.0.10'],
  action: { kind: 'forward', egressInterface: 'ethernet1/3' },
};
const CLIENT = '192.0.2.7:40000 > 172.16.0.10:443';

test.each([
  ['goes by the route to a silent router', undefined, 'dropped'],
  ['goes back to where the packet came from', {}, 'forwarded'],
  ['goes to the next hop that answers', { nextHops: ['198.51.100.9', '198.51.100.1'] }, 'forwarded'],
  ['finds none of the next hops', { nextHops: ['198.51.100.9'] }, 'dropped'],
] as const)('the answer to a client of the second provider %s', (_, enforceSymmetricReturn, verdict) => {
  const hosts = [
    { name: 'isp1', address: '203.0.113.1', arp: 'silent' },
    { name: 'old', address: '198.51.100.9', arp: 'silent' },
  ];
  const rule = enforceSymmetricReturn === undefined ? SYMMETRIC : { ...SYMMETRIC, enforceSymmetricReturn };
  const one = bench([rule], { hosts });
  one.send({ flow: CLIENT, via: 'ethernet1/4', tcpFlags: TCP_SYN });
  const flow = '172.16.0.10:443 > 192.0.2.7:40000';
  expect(one.send({ flow, via: 'ethernet1/3', tcpFlags: TCP_SYN | 16 })).toBe(verdict);
});

test('a rule with a next hop of IPv4 passes IPv6 over, and one of IPv6 takes it', () => {
  const six = { ...ISP2, name: 'ISP2-v6', action: { ...FORWARD, nextHop: '2001:db8:4::1' } };
  const interfaces = INTERFACES.map((port) =>
    port.name === 'ethernet1/2' ? { ...port, ipv6Address: '2001:db8:2::1/64' } : port,
  );
  const both = bench([ISP2, six], { interfaces });
  const flow = '[2001:db8:2::5]:40000 > [2001:db8:80::1]:443';
  expect(both.send({ flow, via: 'ethernet1/2', tcpFlags: TCP_SYN })).toBe('forwarded');
  expect(both.state.table.pbfRule[1]).toBe(2);
});

test('the question which rule matches is answered as traffic is decided, and leaves no trace', () => {
  const one = bench([
    { ...ISP2, service: ['tcp/443'] },
    { ...ISP2, name: 'By-App', application: ['dns'] },
    { ...SYMMETRIC, enforceSymmetricReturn: {} },
  ]);
  const { state } = one;
  const asked = { fromZone: 'inside', source: '10.0.0.5', destination: '192.0.2.80', protocol: 6 };
  const before = state.table.hash();
  expect(matchPbf(state, { ...asked, destinationPort: 443 })?.name).toBe('ISP2');
  expect(matchPbf(state, { ...asked, destinationPort: 80 })).toBeUndefined();
  expect(matchPbf(state, { ...asked, destinationPort: 80, application: 'dns' })?.name).toBe('By-App');
  expect(matchPbf(state, { ...asked, destinationPort: 443, application: 'gopher' })).toBeUndefined();
  const inbound = { source: '192.0.2.7', destination: '172.16.0.10', protocol: 17 };
  expect(matchPbf(state, { ...inbound, fromInterface: 'ethernet1/4' })?.symmetricReturn).toBe(true);
  expect(matchPbf(state, { ...inbound, fromZone: 'outside2' })).toBeUndefined();
  expect(matchPbf(state, { ...asked, source: '2001:db8::77', destinationPort: 443 })).toBeUndefined();
  expect(state.table.hash()).toBe(before);
  expect(state.hits.pbf.records().map(({ count }) => count)).toEqual([0, 0, 0]);
});
