// The life of a session, one transition a test.
import { expect, test } from 'vitest';
import { ControlConnection, FTP, PREDICTED, SERVERS } from '../alg/control-connection.fixture.ts';
import { STATES } from '../table/session-codes.ts';
import { SessionTable } from '../table/session-table.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, INSIDE } from './connection.fixture.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN, UDP } from './packet.ts';
import { discardSession, endNow } from './session-end.ts';

/** The states of a row, from the one it is in now, as it goes through them. */
function life(bench: Workbench, row = 1): () => string {
  const { table } = bench.state;
  const word = () => STATES[table.stateC2s[row] ?? 0] ?? '';
  const seen = [word()];
  const setState = table.setState.bind(table);
  table.setState = (id, state) => {
    setState(id, state);
    if (id === row) seen.push(word());
  };
  return () => seen.map((state) => state.toUpperCase()).join(' → ');
}

function connection(): Connection {
  return new Connection(new Workbench(smallWorld())).identify();
}

const QUERY = { flow: '10.0.0.5:5353 > 192.0.2.53:53', via: INSIDE, protocol: UDP, application: 'dns' };

test('INIT → OPENING → ACTIVE', () => {
  const bench = new Workbench(smallWorld());
  const seen = life(bench);
  new Connection(bench).establish();
  expect(seen()).toBe('INIT → OPENING → ACTIVE');
});

test('OPENING is too short to see for a protocol without a handshake: its first packet makes the session ACTIVE', () => {
  const bench = new Workbench(smallWorld());
  const seen = life(bench);
  bench.send({ ...QUERY, payload: 40 });
  expect(seen()).toBe('INIT → OPENING → ACTIVE');
});

test('from OPENING: nobody answers the SYN → CLOSING → CLOSED → INIT', () => {
  const bench = new Workbench(smallWorld());
  new Connection(bench);
  const seen = life(bench);
  bench.age(1004);
  expect(seen()).toBe('OPENING');
  bench.age(1005);
  expect(seen()).toBe('OPENING → CLOSING → CLOSED → INIT');
});

test('from ACTIVE: timeout reached → CLOSING → CLOSED → INIT', () => {
  const { bench } = connection();
  const seen = life(bench);
  bench.age(1000 + 1799);
  expect(seen()).toBe('ACTIVE');
  bench.age(1000 + 1800);
  expect(seen()).toBe('ACTIVE → CLOSING → CLOSED → INIT');
});

test.each([
  ['FIN of both sides', [TCP_FIN | TCP_ACK, TCP_FIN | TCP_ACK]],
  ['a RST', [TCP_RST]],
])('after %s a session stays ACTIVE until its short timeout is reached', (_, [mine = 0, theirs]) => {
  const open = connection();
  const seen = life(open.bench);
  open.client({ tcpFlags: mine });
  if (theirs !== undefined) open.server({ tcpFlags: theirs });
  expect(seen()).toBe('ACTIVE');
  open.bench.age(1015);
  expect(seen()).toBe('ACTIVE → CLOSING → CLOSED → INIT');
});

test('from ACTIVE: cleared by an administrator → CLOSING → CLOSED → INIT', () => {
  const { bench, row } = connection();
  const seen = life(bench);
  endNow(bench.state, row, ['unknown', 'session clear']);
  expect(seen()).toBe('ACTIVE → CLOSING → CLOSED → INIT');
});

test('ACTIVE → DISCARD when a rule denies after App-ID', () => {
  const open = new Connection(new Workbench(smallWorld())).establish();
  const seen = life(open.bench);
  open.client({ payload: 300, application: 'bittorrent' });
  expect(open.server({ payload: 300, application: 'bittorrent' })).toBe('dropped');
  expect(seen()).toBe('ACTIVE → DISCARD');
});

test('a threat with a drop action puts an ACTIVE session into DISCARD', () => {
  const open = connection();
  const seen = life(open.bench);
  expect(open.client({ payload: 500, content: 'drop' })).toBe('dropped');
  expect(seen()).toBe('ACTIVE → DISCARD');
});

test.each(['OPENING', 'ACTIVE'])('%s → DISCARD when an administrator discards the session', (state) => {
  const open = new Connection(new Workbench(smallWorld()));
  if (state === 'ACTIVE') open.identify();
  const seen = life(open.bench);
  discardSession(open.bench.state, open.row, 60);
  expect(seen()).toBe(`${state} → DISCARD`);
});

test('a packet of a session in DISCARD is dropped and does not bring it back', () => {
  const open = connection();
  open.client({ payload: 500, content: 'drop' });
  const seen = life(open.bench);
  expect(open.client({ payload: 10 })).toBe('dropped');
  expect(open.server({ tcpFlags: TCP_RST })).toBe('dropped');
  expect(seen()).toBe('DISCARD');
});

test('DISCARD → CLOSED → INIT without CLOSING when the discard timer has run out', () => {
  const open = connection();
  open.client({ payload: 500, content: 'drop' });
  const seen = life(open.bench);
  open.bench.age(1089);
  expect(seen()).toBe('DISCARD');
  open.bench.age(1090);
  expect(seen()).toBe('DISCARD → CLOSED → INIT');
});

test('a session in CLOSING or CLOSED is found by its flows until the ager has freed it, and then no more', () => {
  const { bench, row } = connection();
  const { table } = bench.state;
  const found: boolean[] = [];
  const find = () => {
    const id = table.find(
      table.source[row] ?? 0,
      table.destination[row] ?? 0,
      table.sourcePort[row] ?? 0,
      table.destinationPort[row] ?? 0,
      table.protocol[row] ?? 0,
      table.fromZone[row] ?? 0,
    );
    return id >> 1 === row;
  };
  const setState = table.setState.bind(table);
  table.setState = (id, state) => {
    setState(id, state);
    found.push(find());
  };
  bench.age(1000 + 1800);
  expect(found).toEqual([true, true, true]);
  expect([find(), table.isLive(row), table.isInAger(row)]).toEqual([false, false, false]);
});

test('on release 5.0 an ended session stays CLOSED in the free pool', () => {
  const { bench } = new Connection(new Workbench(smallWorld({ release: '5.0' }))).identify();
  const seen = life(bench);
  bench.age(1000 + 1800);
  expect(seen()).toBe('ACTIVE → CLOSING → CLOSED');
});

test('CLOSED → FREE → INIT: a freed id keeps its row until it is taken again, and begins as INIT', () => {
  const table = new SessionTable({ capacity: 2, second: 0 });
  const open = (port: number) => {
    const id = table.allocate();
    table.protocol[id] = UDP;
    table.sourcePort[id] = port;
    table.timeout[id] = 30;
    table.expireSecond[id] = table.now + 30;
    table.install(id);
    return id;
  };
  const first = open(1000);
  const closed = STATES.indexOf('closed');
  table.advanceTo(30, (id) => {
    table.setState(id, closed);
    return true;
  });
  expect([table.isLive(first), table.stateC2s[first], table.sourcePort[first]]).toEqual([
    false,
    closed,
    1000,
  ]);
  open(2000);
  const again = table.allocate();
  expect(again).toBe(first);
  expect([table.stateC2s[again], table.stateS2c[again], table.sourcePort[again]]).toEqual([0, 0, 0]);
});

test('an id of the free pool may have been used before: its next session goes INIT → OPENING again', () => {
  const bench = new Workbench(smallWorld(), { capacity: 1 });
  new Connection(bench);
  bench.age(1005);
  const seen = life(bench);
  expect(bench.send({ flow: '10.0.0.6:50000 > 192.0.2.81:443', via: INSIDE, tcpFlags: TCP_SYN })).toBe(
    'forwarded',
  );
  expect(seen()).toBe('INIT → OPENING');
});

test('the first packet that matches takes a PREDICT session from ACTIVE to OPENING of a FLOW', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client({ application: 'ftp-data', port: 52011 });
  const seen = life(ftp.bench, PREDICTED);
  ftp.bench.send({ flow: '172.16.0.21:20 > 10.0.0.5:52011', via: SERVERS, tcpFlags: TCP_SYN });
  expect(seen()).toBe('ACTIVE → OPENING');
  expect(ftp.detail(PREDICTED).type).toBe('flow');
});

test('a PREDICT session that nobody matches goes from ACTIVE over CLOSING and CLOSED to INIT', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client({ application: 'ftp-data', port: 52011 });
  const seen = life(ftp.bench, PREDICTED);
  ftp.bench.age(1060);
  expect(seen()).toBe('ACTIVE → CLOSING → CLOSED → INIT');
});
