import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import {
  FLOW_HOST_SERVICE_DENY,
  FLOW_NO_INTERFACE,
  FLOW_POLICY_NAT,
  FLOW_POLICY_NOFWD,
} from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_SYN } from './packet.ts';

const syn = (flow: string, via: string) => ({ flow, via, tcpFlags: TCP_SYN });

test('source NAT rewrites address and port, and the returning flow is addressed to the translation', () => {
  const bench = new Workbench(smallWorld());
  bench.send(syn('10.0.0.5:40000 > 192.0.2.80:443', 'ethernet1/2'));
  const { c2s, s2c, nat, natRule, rule } = sessionDetailOf(bench.state, 1);
  expect({ nat, natRule, rule }).toEqual({ nat: 'source', natRule: 'SNAT', rule: 'Out' });
  expect(c2s).toMatchObject({
    source: '10.0.0.5',
    sourcePort: 40000,
    zone: 'inside',
    destination: '192.0.2.80',
  });
  expect(s2c).toMatchObject({
    source: '192.0.2.80',
    sourcePort: 443,
    zone: 'outside',
    destination: '203.0.113.2',
  });
  expect(s2c.destinationPort).toBeGreaterThanOrEqual(1024);
  expect(bench.packet).toMatchObject({ sourcePort: s2c.destinationPort, egressInterface: 1 });
});

test('the security rule of destination NAT names the pre-NAT address and the post-NAT zone', () => {
  const bench = new Workbench(smallWorld());
  expect(bench.send(syn('192.0.2.9:5000 > 203.0.113.10:80', 'ethernet1/1'))).toBe('forwarded');
  const { c2s, s2c, nat, rule, egressInterface } = sessionDetailOf(bench.state, 1);
  expect({ nat, rule, egressInterface }).toEqual({
    nat: 'destination',
    rule: 'Web-In',
    egressInterface: 'ethernet1/3',
  });
  expect(c2s.destination).toBe('203.0.113.10');
  expect(s2c).toMatchObject({ source: '172.16.0.10', zone: 'servers', destination: '192.0.2.9' });
});

test('a rule that names the translated address does not let the connection in', () => {
  const rule = {
    name: 'Wrong',
    from: ['outside'],
    to: ['servers'],
    destination: ['172.16.0.10'],
    service: ['any'],
  };
  const bench = new Workbench(smallWorld({ securityRules: [rule] }));
  expect(bench.send(syn('192.0.2.9:5000 > 203.0.113.10:80', 'ethernet1/1'))).toBe('dropped');
});

test('a rule that names the zone before translation does not let the connection in', () => {
  const rule = {
    name: 'Wrong',
    from: ['outside'],
    to: ['outside'],
    destination: ['web-public'],
    service: ['any'],
  };
  const bench = new Workbench(
    smallWorld({ securityRules: [rule, { ...rule, name: 'Block', to: ['any'], action: 'deny' }] }),
  );
  expect(bench.send(syn('192.0.2.9:5000 > 203.0.113.10:80', 'ethernet1/1'))).toBe('dropped');
});

test('the first NAT rule that matches translates', () => {
  const none = { name: 'No-NAT', from: ['inside'], to: 'outside', destination: ['192.0.2.80'] };
  const snat = {
    name: 'SNAT',
    from: ['inside'],
    to: 'outside',
    sourceTranslation: { kind: 'static-ip', address: '203.0.113.77' },
  };
  const bench = new Workbench(smallWorld({ natRules: [none, snat] }));
  bench.send(syn('10.0.0.5:40000 > 192.0.2.80:443', 'ethernet1/2'));
  bench.send(syn('10.0.0.5:40000 > 192.0.2.81:443', 'ethernet1/2'));
  expect(sessionDetailOf(bench.state, 1)).toMatchObject({ nat: 'none', natRule: undefined });
  expect(sessionDetailOf(bench.state, 2)).toMatchObject({ nat: 'source', natRule: 'SNAT' });
  expect(sessionDetailOf(bench.state, 2).s2c).toMatchObject({
    destination: '203.0.113.77',
    destinationPort: 40000,
  });
});

test('traffic within a zone is allowed and between zones denied where no rule speaks', () => {
  const bench = new Workbench(smallWorld({ securityRules: [], natRules: [] }));
  expect(bench.send(syn('10.0.0.5:1 > 10.0.0.6:22', 'ethernet1/2'))).toBe('forwarded');
  expect(sessionDetailOf(bench.state, 1).rule).toBe('intrazone-default');
  expect(bench.send(syn('10.0.0.5:1 > 172.16.0.6:22', 'ethernet1/2'))).toBe('dropped');
});

test.each([
  ['no route', FLOW_POLICY_NOFWD, { routes: [] }, syn('10.0.0.5:1 > 192.0.2.1:443', 'ethernet1/2')],
  ['the firewall itself', FLOW_HOST_SERVICE_DENY, {}, syn('10.0.0.5:1 > 10.0.0.1:22', 'ethernet1/2')],
  ['an unknown interface', FLOW_NO_INTERFACE, {}, syn('10.0.0.5:1 > 192.0.2.1:443', 'ethernet9/9')],
])('a packet to %s moves its own counter', (_, counter, changes, packet) => {
  const bench = new Workbench(smallWorld(changes));
  expect(bench.send(packet)).toBe('dropped');
  expect(bench.state.counters.valueOf(counter)).toBe(1);
});

test('a pool without ports refuses further sessions and counts them', () => {
  const bench = new Workbench(smallWorld());
  bench.exhaustPool();
  expect(bench.send(syn('10.0.0.5:1 > 192.0.2.1:443', 'ethernet1/2'))).toBe('dropped');
  expect(bench.state.counters.valueOf(FLOW_POLICY_NAT)).toBe(1);
});

test('users are known by their address', () => {
  const bench = new Workbench(smallWorld());
  bench.send(syn('10.0.0.61:1 > 192.0.2.1:443', 'ethernet1/2'));
  expect(sessionDetailOf(bench.state, 1).c2s).toMatchObject({
    sourceUser: 'hq\\anna',
    destinationUser: undefined,
  });
});
