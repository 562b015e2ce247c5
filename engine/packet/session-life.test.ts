import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { STATES } from '../table/session-codes.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { FLOW_POLICY_DENY, FLOW_TCP_NON_SYN_DROP, SESSION_DISCARD } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from './packet.ts';
import { noteEnd } from './session-end.ts';

const OUT = '10.0.0.5:40000 > 192.0.2.80:443';
const INSIDE = 'ethernet1/2';
const OUTSIDE = 'ethernet1/1';

/** Every state a row goes through from now on, as words. */
function watch(bench: Workbench): string[] {
  const { table } = bench.state;
  const seen: string[] = [];
  const setState = table.setState.bind(table);
  table.setState = (row, state) => {
    seen.push(STATES[state] ?? '');
    setState(row, state);
  };
  return seen;
}

/** The answer's flow: what the server sees, turned round. */
function back(bench: Workbench, row = 1): string {
  const detail = sessionDetailOf(bench.state, row);
  const { s2c } = detail;
  return `${s2c.source}:${s2c.sourcePort} > ${s2c.destination}:${s2c.destinationPort}`;
}

function established(release = '11.2'): Workbench {
  const bench = new Workbench(smallWorld({ release }));
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_SYN });
  bench.send({ flow: back(bench), via: OUTSIDE, tcpFlags: TCP_SYN | TCP_ACK });
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK });
  return bench;
}

function identified(release = '11.2', application = 'ssl'): Workbench {
  const bench = established(release);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK, payload: 300, application });
  bench.send({ flow: back(bench), via: OUTSIDE, tcpFlags: TCP_ACK, payload: 900, application });
  return bench;
}

const detail = (bench: Workbench) => sessionDetailOf(bench.state, 1);

test('INIT is followed by OPENING, and the answer to the SYN makes the session ACTIVE', () => {
  const bench = new Workbench(smallWorld());
  const seen = watch(bench);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_SYN });
  expect(seen).toEqual(['opening']);
  expect(detail(bench)).toMatchObject({ timeout: 5, application: 'undecided', inAger: true });
  bench.send({ flow: back(bench), via: OUTSIDE, tcpFlags: TCP_SYN | TCP_ACK });
  expect(seen).toEqual(['opening', 'active']);
  expect(detail(bench).timeout).toBe(10);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK });
  expect(detail(bench).timeout).toBe(3600);
});

test('an ACTIVE session whose timeout is reached goes over CLOSING and CLOSED to INIT', () => {
  const bench = identified();
  const seen = watch(bench);
  bench.age(1000 + 1799);
  expect(detail(bench)).toMatchObject({ timeToLive: 1, inAger: true });
  bench.age(1000 + 1800);
  expect(seen).toEqual(['closing', 'closed', 'init']);
  expect(detail(bench)).toMatchObject({
    timeToLive: undefined,
    inAger: false,
    endReason: 'aged-out',
    trackerStage: 'Aged out',
  });
});

test('on release 5.0 an ended session is read as CLOSED, without tracker stage and end reason', () => {
  const bench = identified('5.0');
  const seen = watch(bench);
  bench.age(1000 + 1800);
  expect(seen).toEqual(['closing', 'closed']);
  expect(detail(bench).c2s.state).toBe('closed');
  expect(detail(bench)).toMatchObject({ endReason: 'unknown', trackerStage: undefined });
});

test('an ACTIVE session denied after App-ID goes to DISCARD and stays until the discard timer has run out', () => {
  const bench = established();
  const seen = watch(bench);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK, payload: 300, application: 'bittorrent' });
  const answer = back(bench);
  expect(
    bench.send({ flow: answer, via: OUTSIDE, tcpFlags: TCP_ACK, payload: 9, application: 'bittorrent' }),
  ).toBe('dropped');
  expect(seen).toEqual(['discard']);
  expect(detail(bench)).toMatchObject({
    timeout: 90,
    rule: 'No-P2P',
    application: 'bittorrent',
    endReason: 'policy-deny',
    trackerStage: 'appid policy lookup deny',
  });
  expect(bench.state.counters.valueOf(SESSION_DISCARD)).toBe(1);
  expect(bench.log(1)[0]?.subtype).toBe('deny');
  bench.age(1090);
  expect(seen).toEqual(['discard', 'closed', 'init']);
});

test('a session denied on its first packet is never installed', () => {
  const bench = new Workbench(smallWorld());
  expect(bench.send({ flow: '192.0.2.9:999 > 172.16.0.10:22', via: OUTSIDE, tcpFlags: TCP_SYN })).toBe(
    'dropped',
  );
  expect(bench.state.table.liveCount).toBe(0);
  expect(bench.state.counters.valueOf(FLOW_POLICY_DENY)).toBe(1);
});

test('the log of a denied first packet is a drop with session id 0', () => {
  const rule = { name: 'Block', from: ['any'], to: ['any'], service: ['any'], action: 'deny' };
  const bench = new Workbench(smallWorld({ securityRules: [rule] }));
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_SYN });
  expect(bench.log(9)).toMatchObject([{ subtype: 'drop', sessionId: 0, endReason: 'n/a' }]);
});

test('a TCP packet that opens nothing and belongs to no session is dropped and counted', () => {
  const bench = new Workbench(smallWorld());
  expect(bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK, payload: 10 })).toBe('dropped');
  expect(bench.state.counters.valueOf(FLOW_TCP_NON_SYN_DROP)).toBe(1);
  expect(bench.state.table.liveCount).toBe(0);
});

test('a firewall that accepts non-SYN packets makes an ACTIVE session of one', () => {
  const bench = new Workbench(smallWorld({ rejectNonSyn: false }));
  expect(bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK, payload: 10 })).toBe('forwarded');
  expect(detail(bench).c2s.state).toBe('active');
});

test('the first FIN leaves 120 seconds, the second 15, and the session ends with tcp-fin', () => {
  const bench = identified();
  const answer = back(bench);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_FIN | TCP_ACK });
  expect(detail(bench)).toMatchObject({ timeout: 120, timeToLive: 120 });
  bench.send({ flow: answer, via: OUTSIDE, tcpFlags: TCP_FIN | TCP_ACK });
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK });
  expect(detail(bench)).toMatchObject({ timeout: 15, timeToLive: 15 });
  bench.age(1015);
  expect(detail(bench)).toMatchObject({ endReason: 'tcp-fin', trackerStage: 'TCP FIN' });
});

test('on release 5.0 one wait of 30 seconds follows the first FIN', () => {
  const bench = identified('5.0');
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_FIN | TCP_ACK });
  expect(detail(bench).timeout).toBe(30);
});

test.each([
  ['tcp-rst-from-client', 'TCP RST - client', false],
  ['tcp-rst-from-server', 'TCP RST - server', true],
] as const)('a RST leaves 15 seconds and the end reason %s', (endReason, trackerStage, fromServer) => {
  const bench = identified();
  const packet = fromServer ? { flow: back(bench), via: OUTSIDE } : { flow: OUT, via: INSIDE };
  bench.send({ ...packet, tcpFlags: TCP_RST });
  expect(detail(bench)).toMatchObject({ timeout: 15, endReason: 'unknown' });
  bench.age(1015);
  expect(detail(bench)).toMatchObject({ endReason, trackerStage });
});

test('a SYN with the ports of a connection that has said farewell ends it as tcp-reuse and opens another', () => {
  const bench = identified();
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_RST });
  expect(bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_SYN })).toBe('forwarded');
  expect(detail(bench).endReason).toBe('tcp-reuse');
  expect(bench.state.table.liveCount).toBe(1);
});

test('a DNS session has 30 seconds, is refreshed by its answer, and then ages out', () => {
  const bench = new Workbench(smallWorld());
  const query = {
    flow: '10.0.0.5:5353 > 192.0.2.53:53',
    via: INSIDE,
    protocol: 17,
    payload: 40,
    application: 'dns',
  };
  bench.send(query);
  expect(detail(bench)).toMatchObject({ application: 'dns', timeout: 30, timeToLive: 30, nat: 'source' });
  expect(detail(bench).c2s.state).toBe('active');
  bench.age(1010);
  bench.send({ ...query, flow: back(bench), via: OUTSIDE });
  expect(detail(bench).timeToLive).toBe(30);
  bench.age(1039);
  expect(detail(bench)).toMatchObject({ timeToLive: 1, inAger: true });
  bench.age(1040);
  expect(detail(bench)).toMatchObject({ timeToLive: undefined, inAger: false, endReason: 'aged-out' });
});

test('App-ID writes the log at start when it has decided, and the end is logged with its reason', () => {
  const bench = established();
  expect(bench.state.log.count).toBe(0);
  bench.send({ flow: OUT, via: INSIDE, tcpFlags: TCP_ACK, payload: 300 });
  bench.send({ flow: back(bench), via: OUTSIDE, tcpFlags: TCP_ACK, payload: 900 });
  expect(bench.log(9)).toMatchObject([{ subtype: 'start', sessionId: 1 }]);
  bench.age(1000 + 1800);
  expect(bench.log(1)).toMatchObject([{ subtype: 'end', sessionId: 1, elapsed: 1800, packets: 5 }]);
});

test('an ended session gives its translated port back', () => {
  const bench = identified();
  expect(bench.state.pools[0]?.used).toBe(1);
  bench.age(1000 + 1800);
  expect(bench.state.pools[0]?.used).toBe(0);
});

// Vendor: traffic log fields, release 11.1, highest priority first.
const PRIORITIES = [
  'threat',
  'policy-deny',
  'decrypt-cert-validation',
  'decrypt-unsupport-param',
  'decrypt-error',
  'tcp-rst-from-client',
  'tcp-rst-from-server',
  'resources-unavailable',
  'tcp-fin',
  'tcp-reuse',
  'decoder',
  'aged-out',
  'unknown',
] as const;

test.each(PRIORITIES.slice(1).map((lower, index) => [PRIORITIES[index] ?? 'threat', lower] as const))(
  'of two reasons for an end %s stands and %s does not, whichever came first',
  (higher, lower) => {
    for (const reasons of [
      [higher, lower],
      [lower, higher],
    ]) {
      const bench = identified();
      for (const reason of reasons) noteEnd(bench.state, 1, [reason, 'Aged out']);
      expect(detail(bench).endReason).toBe(higher);
    }
  },
);
