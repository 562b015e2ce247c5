// SYN cookies of a zone: the firewall answers for the server, and makes a session only for who comes back.
import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { INSIDE, SERVERS } from './connection.fixture.ts';
import * as counters from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_ACK, TCP_SYN } from './packet.ts';

const ANY = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];
const COOKIES = { zone: 'inside', synFlood: { activate: 2, maximum: 5, action: 'syn-cookies' } };
const guarded = () => new Workbench(smallWorld({ securityRules: ANY, zoneProtection: [COOKIES] }));

const flowFrom = (port: number) => `10.0.0.5:${port} > 172.16.0.10:443`;
const syn = (bench: Workbench, port: number) =>
  bench.send({ flow: flowFrom(port), via: INSIDE, tcpFlags: TCP_SYN });
const comeBack = (bench: Workbench, port: number) =>
  bench.send({ flow: flowFrom(port), via: INSIDE, tcpFlags: TCP_ACK, synCookie: true });

test('above activate a SYN is answered with a cookie and leaves no session, above maximum it is dropped', () => {
  const bench = guarded();
  const verdicts = Array.from({ length: 7 }, (_, n) => syn(bench, 3000 + n));
  expect(verdicts).toEqual(['forwarded', 'forwarded', 'cookie', 'cookie', 'cookie', 'dropped', 'dropped']);
  const { state } = bench;
  expect(state.table.liveCount).toBe(2);
  expect(state.counters.valueOf(counters.FLOW_DOS_SYNCOOKIE_MAX)).toBe(2);
  expect(state.counters.valueOf(counters.FLOW_DOS_RED_TCP)).toBe(0);
  expect(state.counters.valueOf(counters.PKT_RECV)).toBe(7);
  expect(state.counters.valueOf(counters.PKT_SENT)).toBe(5);
});

test('who brings a cookie back gets a session via SYN cookies, which the server then answers', () => {
  const bench = guarded();
  for (let n = 0; n < 3; n++) syn(bench, 3000 + n);
  expect(comeBack(bench, 3002)).toBe('forwarded');
  const detail = () => sessionDetailOf(bench.state, 3);
  expect([detail().viaSynCookies, detail().c2s.state, detail().timeout]).toEqual([true, 'opening', 5]);
  const answer = '172.16.0.10:443 > 10.0.0.5:3002';
  expect(bench.send({ flow: answer, via: SERVERS, tcpFlags: TCP_SYN | TCP_ACK })).toBe('forwarded');
  expect([detail().c2s.state, detail().timeout]).toEqual(['active', 10]);
  bench.send({ flow: flowFrom(3002), via: INSIDE, tcpFlags: TCP_ACK, payload: 100, application: 'ssh' });
  expect(detail().timeout).toBe(7200);
  expect(sessionDetailOf(bench.state, 1).viaSynCookies).toBe(false);
});

test('an acknowledgement without a cookie makes no session', () => {
  const bench = guarded();
  for (let n = 0; n < 3; n++) syn(bench, 3000 + n);
  expect(bench.send({ flow: flowFrom(3002), via: INSIDE, tcpFlags: TCP_ACK })).toBe('dropped');
  expect(bench.state.counters.valueOf(counters.FLOW_TCP_NON_SYN_DROP)).toBe(1);
  expect(bench.state.table.liveCount).toBe(2);
});

test('policy is asked when the cookie comes back', () => {
  const securityRules = [{ ...ANY[0], name: 'None', action: 'deny' }];
  const bench = new Workbench(smallWorld({ securityRules, zoneProtection: [COOKIES] }));
  for (let n = 0; n < 3; n++) syn(bench, 3000 + n);
  expect(comeBack(bench, 3002)).toBe('dropped');
  expect(bench.state.table.liveCount).toBe(0);
});

function underFlood(profile: readonly unknown[]): Simulation {
  const common = { servers: ['172.16.0.10'], application: 'ssh', exchanges: [3, 9] };
  const traffic = [
    { ...common, name: 'flood', clients: ['10.0.0.128/25'], perSecond: 200, forged: true },
    { ...common, name: 'staff', clients: ['10.0.0.61'], perSecond: 2 },
  ];
  const simulation = Simulation.begin(smallWorld({ traffic, zoneProtection: profile }), { seed: 4 });
  simulation.advance(simulation.startsAt + 30_000);
  return simulation;
}

test('a flood of forged SYN fills the table without SYN cookies and not with them, while real clients get through', () => {
  const bare = underFlood([]);
  const flooded = bare.view.countSessions({ source: '10.0.0.128/25' });
  const profile = { zone: 'inside', synFlood: { activate: 0, maximum: 1000, action: 'syn-cookies' } };
  const { view, state } = underFlood([profile]);
  expect(flooded).toBeGreaterThan(1500);
  expect(view.countSessions({ source: '10.0.0.128/25' })).toBe(0);
  const [row] = view.sessions({ source: '10.0.0.61', state: 'active' }, { startAt: 1, limit: 1 });
  const detail = view.session(row?.id ?? 0);
  expect([detail?.viaSynCookies, detail?.application]).toEqual([true, 'ssh']);
  expect(state.counters.valueOf(counters.PKT_RECV)).toBe(state.counters.valueOf(counters.PKT_SENT));
});
