// SCTP sessions: what the chunks of an association do to state and timers of its session.
import { expect, test } from 'vitest';
import type { SessionDetail } from '../session.ts';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { INSIDE, SERVERS } from './connection.fixture.ts';
import * as counters from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { SCTP } from './packet.ts';
import * as chunks from './sctp-state.ts';

const CLIENT = { flow: '10.0.0.5:3868 > 172.16.0.10:3868', via: INSIDE, protocol: SCTP };
const SERVER = { flow: '172.16.0.10:3868 > 10.0.0.5:3868', via: SERVERS, protocol: SCTP };

type Sent = readonly [end: typeof CLIENT, chunk: number, payload?: number];

const HANDSHAKE: readonly Sent[] = [
  [CLIENT, chunks.SCTP_INIT],
  [SERVER, chunks.SCTP_INIT_ACK],
  [CLIENT, chunks.SCTP_COOKIE_ECHO],
  [SERVER, chunks.SCTP_COOKIE_ACK],
];
const TALK: readonly Sent[] = [
  [CLIENT, chunks.SCTP_DATA, 200],
  [SERVER, chunks.SCTP_DATA, 300],
];
const SHUTDOWN: readonly Sent[] = [
  [CLIENT, chunks.SCTP_SHUTDOWN],
  [SERVER, chunks.SCTP_SHUTDOWN_ACK],
  [CLIENT, chunks.SCTP_SHUTDOWN_COMPLETE],
];

function after(sent: readonly Sent[], changes: Readonly<Record<string, unknown>> = {}) {
  const bench = new Workbench(smallWorld(changes));
  for (const [end, sctpChunk, payload] of sent)
    bench.send({ ...end, sctpChunk, application: 'diameter-over-sctp', ...(payload && { payload }) });
  return bench;
}

function detailOf(bench: Workbench): SessionDetail {
  return sessionDetailOf(bench.state, 1);
}

test.each([
  ['INIT', 1, 'opening', 5],
  ['INIT ACK', 2, 'active', 60],
  ['COOKIE ECHO', 3, 'active', 60],
  ['COOKIE ACK', 4, 'active', 3600],
  ['DATA', 6, 'active', 3600],
  ['SHUTDOWN', 7, 'active', 30],
  ['SHUTDOWN ACK', 8, 'active', 30],
  ['SHUTDOWN COMPLETE', 9, 'active', 30],
] as const)('after %s an SCTP session has the timer of that stage', (_, count, state, timeout) => {
  const detail = detailOf(after([...HANDSHAKE, ...TALK, ...SHUTDOWN].slice(0, count)));
  expect([detail.c2s.state, detail.timeout]).toEqual([state, timeout]);
});

test('an INIT that nobody answers is gone after the timeout before INIT-ACK', () => {
  const bench = after(HANDSHAKE.slice(0, 1));
  bench.age(1004);
  expect(bench.state.table.liveCount).toBe(1);
  bench.age(1005);
  expect(bench.state.table.liveCount).toBe(0);
  expect(detailOf(bench).endReason).toBe('aged-out');
});

test('an association that was shut down waits for the shutdown timer, which late packets do not prolong', () => {
  const bench = after([...HANDSHAKE, ...TALK, ...SHUTDOWN]);
  bench.age(1020);
  bench.send({ ...CLIENT, sctpChunk: chunks.SCTP_SACK });
  bench.age(1030);
  expect(bench.state.table.liveCount).toBe(0);
  const [record] = bench.log(1);
  expect([record?.protocol, record?.application, record?.endReason]).toEqual([
    SCTP,
    'diameter-over-sctp',
    'aged-out',
  ]);
});

test('an ABORT of either end starts the shutdown timer at once', () => {
  for (const end of [CLIENT, SERVER]) {
    const bench = after([...HANDSHAKE, ...TALK, [end, chunks.SCTP_ABORT]]);
    expect(detailOf(bench).timeout).toBe(30);
    expect(detailOf(after([...HANDSHAKE, [end, chunks.SCTP_ABORT], ...TALK])).timeout).toBe(30);
  }
});

test('another INIT after the last word begins a new association in the same session', () => {
  const bench = after([...HANDSHAKE, ...SHUTDOWN, ...HANDSHAKE]);
  expect(bench.state.table.createdCount).toBe(1);
  expect(detailOf(bench).timeout).toBe(3600);
});

test('a session that begins without INIT belongs to an association that stands', () => {
  const detail = detailOf(after(TALK.slice(0, 1)));
  expect([detail.c2s.state, detail.timeout]).toEqual(['active', 3600]);
});

test('an INIT ACK that comes from the client side establishes nothing', () => {
  const detail = detailOf(
    after([
      [CLIENT, chunks.SCTP_INIT],
      [CLIENT, chunks.SCTP_INIT_ACK],
    ]),
  );
  expect([detail.c2s.state, detail.timeout]).toEqual(['opening', 5]);
});

test('a denied association stays in DISCARD for the discard timer of SCTP', () => {
  const rules = [
    {
      name: 'No-Diameter',
      from: ['any'],
      to: ['any'],
      application: ['diameter-over-sctp'],
      service: ['any'],
      action: 'deny',
    },
    { name: 'Any', from: ['any'], to: ['any'], service: ['any'] },
  ];
  const bench = after([...HANDSHAKE, ...TALK], { securityRules: rules, timers: { discardSctp: 45 } });
  const detail = detailOf(bench);
  expect([detail.c2s.state, detail.timeout, detail.endReason]).toEqual(['discard', 45, 'policy-deny']);
  expect(bench.state.counters.valueOf(counters.SESSION_DISCARD)).toBe(1);
});

test('the timers of SCTP are those of the world', () => {
  const timers = { sctp: 700, sctpInit: 7, sctpCookie: 8, sctpShutdown: 9 };
  const timeoutAfter = (count: number) =>
    detailOf(after([...HANDSHAKE, ...SHUTDOWN].slice(0, count), { timers })).timeout;
  expect([1, 2, 4, 5].map(timeoutAfter)).toEqual([7, 8, 700, 9]);
});

test('a service of SCTP ports lets such sessions in and no others', () => {
  const securityRules = [{ name: 'Diameter', from: ['any'], to: ['any'], service: ['sctp/3868'] }];
  expect(after(HANDSHAKE, { securityRules }).state.table.liveCount).toBe(1);
  const other = { ...CLIENT, flow: '10.0.0.5:3868 > 172.16.0.10:3869' };
  expect(after([[other, chunks.SCTP_INIT]], { securityRules }).state.table.liveCount).toBe(0);
});
