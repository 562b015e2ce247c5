import { expect, test } from 'vitest';
import { parsePrefix } from '../policy/prefix.ts';
import { AddressPool } from '../table/address-pool.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { COUNTER_CATALOGUE } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { ForwardingTable } from './forwarding.ts';
import { ICMP, ICMP6, TCP_SYN, UDP } from './packet.ts';

const DUAL = {
  interfaces: [
    {
      name: 'ethernet1/1',
      zone: 'outside',
      address: '203.0.113.2/24',
      ipv6Address: '2001:db8:1::2/64',
    },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24', ipv6Address: '2001:db8:20::1/64' },
  ],
  routes: [
    { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' },
    { destination: '2001:db8:80::/48', interface: 'ethernet1/1', nextHop: '2001:db8:1::1' },
  ],
  securityRules: [
    { name: 'Guests', from: ['inside'], to: ['outside'], source: ['2001:db8:20:0:9::/80'], action: 'deny' },
    { name: 'Out', from: ['inside'], to: ['outside'], source: ['2001:db8:20::/64', '10.0.0.0/24'] },
  ],
  natRules: [
    {
      name: 'SNAT',
      from: ['any'],
      to: 'outside',
      sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/1' },
    },
  ],
};

const FLOW = '[2001:db8:20::61]:1024 > [2001:db8:80::443]:443';
const VIA = 'ethernet1/2';

function bench(changes: Readonly<Record<string, unknown>> = {}, capacity = 100): Workbench {
  return new Workbench(smallWorld({ ...DUAL, ...changes }), { capacity });
}

function counted(workbench: Workbench, name: string): number {
  const position = COUNTER_CATALOGUE.findIndex((definition) => definition.name === name);
  return workbench.state.counters.values[position] ?? Number.NaN;
}

test('an IPv6 session is routed, allowed by an IPv6 rule and never translated', () => {
  const workbench = bench();
  expect(workbench.send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN })).toBe('forwarded');
  const { table, compiled } = workbench.state;
  const text = (column: Uint32Array) => table.addresses.text(column[1] ?? 0);
  expect(text(table.source)).toBe('2001:db8:20::61');
  expect(text(table.translatedSource)).toBe('2001:db8:20::61');
  expect(text(table.translatedDestination)).toBe('2001:db8:80::443');
  expect([table.natRule[1], table.translatedSourcePort[1]]).toEqual([0, 1024]);
  expect(compiled.names.interfaces.nameOf(table.egressInterface[1] ?? 0)).toBe('ethernet1/1');
  expect(workbench.send({ flow: '10.0.0.61:1024 > 192.0.2.1:443', via: VIA, tcpFlags: TCP_SYN })).toBe(
    'forwarded',
  );
  expect(text(table.translatedSource)).toBe('2001:db8:20::61');
  expect(table.addresses.text(table.translatedSource[2] ?? 0)).toBe('203.0.113.2');
});

test.each([
  ['a source that a rule denies', '[2001:db8:20:0:9::1]:1024 > [2001:db8:80::443]:443', 'flow_policy_deny'],
  ['a destination without a route', '[2001:db8:20::61]:1024 > [2001:db9::1]:443', 'flow_policy_nofwd'],
  ['an address of the firewall', '[2001:db8:20::61]:1024 > [2001:db8:20::1]:443', 'flow_host_service_deny'],
])('an IPv6 packet is dropped for %s', (_why, flow, counter) => {
  const workbench = bench();
  expect(workbench.send({ flow, via: VIA, tcpFlags: TCP_SYN })).toBe('dropped');
  expect(counted(workbench, counter)).toBe(1);
  expect(workbench.state.table.liveCount).toBe(0);
});

test('with IPv6 firewalling off IPv6 is dropped with a counter, and IPv4 passes', () => {
  const workbench = bench({ ipv6Firewalling: false });
  expect(workbench.send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN })).toBe('dropped');
  expect(counted(workbench, 'flow_ipv6_disabled')).toBe(1);
  expect(workbench.send({ flow: '10.0.0.61:1024 > 192.0.2.1:443', via: VIA, tcpFlags: TCP_SYN })).toBe(
    'forwarded',
  );
});

test.each(['240.0.0.1:1024 > 192.0.2.1:443', '10.0.0.61:1024 > 255.255.255.254:443'])(
  'the parse stage drops IPv4 from or to class E: %s',
  (flow) => {
    const workbench = bench();
    workbench.send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN });
    expect(workbench.send({ flow, via: VIA, tcpFlags: TCP_SYN })).toBe('dropped');
    expect(counted(workbench, 'flow_dos_pf_strictip')).toBe(1);
    expect(workbench.state.table.liveCount).toBe(1);
  },
);

test('the parse stage lets a limited broadcast pass', () => {
  const workbench = bench();
  workbench.send({ flow: '10.0.0.61:68 > 255.255.255.255:67', via: VIA, protocol: UDP });
  expect(counted(workbench, 'flow_dos_pf_strictip')).toBe(0);
});

test('a class E packet never finds the session of the IPv6 addresses that have its numbers', () => {
  const workbench = bench();
  workbench.send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN });
  const { packet, state } = workbench;
  packet.ipVersion = 4;
  packet.source = state.table.source[1] ?? 0;
  packet.destination = state.table.destination[1] ?? 0;
  expect(workbench.dataplane.receive(packet)).toBe('dropped');
  expect(state.table.packetsC2s[1]).toBe(1);
});

test('a silent IPv6 next hop gets no packet', () => {
  const hosts = [{ name: 'router', address: '2001:db8:1::1', arp: 'silent' }];
  const workbench = bench({ hosts });
  expect(workbench.send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN })).toBe('dropped');
  expect(counted(workbench, 'flow_fwd_l3_noarp')).toBe(1);
  expect(bench().send({ flow: FLOW, via: VIA, tcpFlags: TCP_SYN })).toBe('forwarded');
});

test('a spoofed IPv6 source is discarded by zone protection', () => {
  const workbench = bench({ zoneProtection: [{ zone: 'outside', discardIpSpoof: true }] });
  const flow = '[2001:db8:20::5]:1 > [2001:db8:20::61]:53';
  expect(workbench.send({ flow, via: 'ethernet1/1', protocol: UDP })).toBe('dropped');
  expect(counted(workbench, 'flow_dos_pf_ipspoof')).toBe(1);
});

test('ICMPv6 has the timer of ICMP until it is identified', () => {
  const workbench = bench({ timers: { icmp: 11 } });
  workbench.send({ flow: '[2001:db8:20::61]:7 > [2001:db8:80::443]:1', via: VIA, protocol: ICMP6 });
  workbench.send({ flow: '10.0.0.61:7 > 192.0.2.1:1', via: VIA, protocol: ICMP });
  const { table } = workbench.state;
  expect([table.timeout[1], table.timeout[2]]).toEqual([11, 11]);
  expect(table.countOf({ protocolClass: 'icmp' })).toBe(2);
});

test('once every session has aged out and its row is used again, only configured addresses stay in the pool', () => {
  const workbench = bench(
    { securityRules: DUAL.securityRules.map((rule) => ({ ...rule, logEnd: false })) },
    8,
  );
  const { state } = workbench;
  const configured = state.compiled.addresses.size;
  for (let host = 1; host <= 8; host++) {
    const flow = `[2001:db8:20::${host}]:5 > [2001:db8:80::${host}]:53`;
    expect(workbench.send({ flow, via: VIA, protocol: UDP })).toBe('forwarded');
  }
  expect(state.table.addresses.size).toBe(configured + 15);
  workbench.age(2000);
  expect(state.table.liveCount).toBe(0);
  expect(state.table.addresses.size).toBe(configured + 15);
  for (let port = 1; port <= 8; port++) {
    workbench.send({ flow: `10.0.0.61:${port} > 192.0.2.1:53`, via: VIA, protocol: UDP });
  }
  expect(state.table.addresses.size).toBe(configured);
});

test('the longest IPv6 prefix wins, and IPv4 routes lead no IPv6', () => {
  const pool = new AddressPool();
  const texts = ['2001:db8::/32', '2001:db8:80::/48', '2001:db8:80::443', '0.0.0.0/0'];
  const routes = texts.map((text, index) => {
    const prefix = parsePrefix(text);
    if (prefix === undefined) throw new Error(`${text} is no prefix`);
    return { prefix, interfaceId: index + 1 };
  });
  const forwarding = new ForwardingTable(routes);
  const egress = ['2001:db8:80::443', '2001:db8:80::444', '2001:db8:81::1', 'fe80::1'].map((text) =>
    forwarding.egressOf(pool.intern(text) ?? 0, pool),
  );
  expect(egress).toEqual([3, 2, 1, 0]);
});
