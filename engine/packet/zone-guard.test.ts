import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { INSIDE, OUTSIDE } from './connection.fixture.ts';
import * as counters from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { ICMP, ICMP6, TCP, TCP_ACK, TCP_SYN, UDP } from './packet.ts';

const ANY = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];
const guarded = (profile: Readonly<Record<string, unknown>>) =>
  new Workbench(smallWorld({ securityRules: ANY, zoneProtection: [{ zone: 'inside', ...profile }] }));

/** Verdicts on so many first packets of one second, D for dropped. */
function burst(bench: Workbench, protocol: number, count: number): string {
  const verdicts = Array.from({ length: count }, (_, n) =>
    bench.send({ flow: `10.0.0.5:${3000 + n} > 192.0.2.1:443`, via: INSIDE, protocol, tcpFlags: TCP_SYN }),
  );
  return verdicts.map((verdict) => (verdict === 'dropped' ? 'D' : '.')).join('');
}

test.each([
  ['synFlood', TCP, counters.FLOW_DOS_RED_TCP],
  ['udpFlood', UDP, counters.FLOW_DOS_RED_UDP],
  ['icmpFlood', ICMP, counters.FLOW_DOS_RED_ICMP],
  ['otherIpFlood', 47, counters.FLOW_DOS_RED_IP],
  ['icmp6Flood', ICMP6, counters.FLOW_DOS_RED_ICMP6],
])(
  'above activate %s drops some first packets, above maximum all, and each second begins anew',
  (flood, protocol, counter) => {
    const bench = guarded({ [flood]: { activate: 4, maximum: 8 } });
    expect(burst(bench, protocol, 12)).toBe('......DDDDDD');
    const { state } = bench;
    expect(state.counters.valueOf(counter)).toBe(6);
    expect(state.counters.valueOf(counters.FLOW_DOS_ZONE_RED_ACT)).toBe(2);
    expect(state.counters.valueOf(counters.FLOW_DOS_ZONE_RED_MAX)).toBe(4);
    bench.age(1100);
    expect(burst(bench, protocol, 4)).toBe('....');
  },
);

test('packets of a session are no part of a flood', () => {
  const bench = guarded({ udpFlood: { activate: 0, maximum: 1 } });
  const query = { flow: '10.0.0.5:3000 > 192.0.2.1:53', via: INSIDE, protocol: UDP };
  expect(Array.from({ length: 5 }, () => bench.send(query)).slice(1)).toEqual(
    Array.from({ length: 4 }, () => bench.send(query)),
  );
});

test('zones without a profile are not guarded', () => {
  const bench = guarded({ synFlood: { activate: 0, maximum: 1 }, discardIpSpoof: true });
  const flow = '10.0.0.77:3000 > 203.0.113.10:443';
  expect(bench.send({ flow, via: OUTSIDE, tcpFlags: TCP_SYN })).toBe('forwarded');
});

const SYN = { flow: '10.0.0.5:3000 > 192.0.2.1:443', via: INSIDE, tcpFlags: TCP_SYN };

test.each([
  ['discardIpSpoof', counters.FLOW_DOS_PF_IPSPOOF, { ...SYN, flow: '172.16.0.5:3000 > 192.0.2.1:443' }],
  ['discardIpFragment', counters.FLOW_DOS_PF_IPFRAG, { ...SYN, fragment: true }],
  ['discardIcmpFragment', counters.FLOW_DOS_PF_ICMPFRAG, { ...SYN, protocol: ICMP, fragment: true }],
  [
    'discardIcmpPingZeroId',
    counters.FLOW_DOS_PF_PING0,
    { ...SYN, protocol: ICMP, flow: '10.0.0.5:0 > 192.0.2.1:1' },
  ],
  ['discardIcmpLargePacket', counters.FLOW_DOS_PF_ICMPLPKT, { ...SYN, protocol: ICMP, payload: 1200 }],
  ['discardTcpSynWithData', counters.FLOW_DOS_PF_TCPSYNDATA, { ...SYN, payload: 1 }],
  [
    'discardTcpSynAckWithData',
    counters.FLOW_DOS_PF_TCPSYNACKDATA,
    { ...SYN, tcpFlags: TCP_SYN | TCP_ACK, payload: 1 },
  ],
] as const)('%s drops such a packet and moves its own counter', (option, counter, packet) => {
  const bench = guarded({ [option]: true });
  expect(bench.send(packet)).toBe('dropped');
  expect(bench.state.counters.valueOf(counter)).toBe(1);
  expect(bench.send({ ...SYN, flow: '10.0.0.5:4000 > 192.0.2.1:443' })).toBe('forwarded');
  const without = guarded({});
  without.send(packet);
  expect(without.state.counters.valueOf(counter)).toBe(0);
});

test('fragments are counted where a profile looks', () => {
  const bench = guarded({});
  bench.send({ ...SYN, fragment: true });
  expect(bench.state.counters.valueOf(counters.FLOW_IPFRAG_RECV)).toBe(1);
});
