import { expect, test } from 'vitest';
import { changeSettings } from '../change-settings.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, INSIDE } from './connection.fixture.ts';
import {
  FLOW_ACTION_RESET,
  FLOW_FPGA_FLOW_UPDATE,
  FLOW_TCP_NON_SYN_DROP,
  TCP_DROP_OUT_OF_WND,
} from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { SEQUENCE_IN_WINDOW, SEQUENCE_OUTSIDE, TCP_ACK, TCP_RST } from './packet.ts';

const connect = (changes = {}) => new Connection(new Workbench(smallWorld(changes))).identify();

test('a RST of the expected sequence number starts time wait', () => {
  const connection = connect();
  connection.client({ tcpFlags: TCP_RST });
  expect(connection.detail.timeout).toBe(15);
});

test('a RST inside the window with another sequence number starts the unverified RST timer', () => {
  const connection = connect();
  connection.server({ tcpFlags: TCP_RST, sequence: SEQUENCE_IN_WINDOW });
  expect(connection.detail.timeout).toBe(30);
  connection.bench.age(1030);
  expect(connection.detail).toMatchObject({
    endReason: 'tcp-rst-from-server',
    trackerStage: 'TCP RST - server',
  });
});

test('a connection that goes on after an unverified RST is established again', () => {
  const connection = connect();
  connection.client({ tcpFlags: TCP_RST, sequence: SEQUENCE_IN_WINDOW });
  connection.server({ payload: 10 });
  expect(connection.detail.timeout).toBe(1800);
});

test('without strict RST a RST inside the window counts as any other', () => {
  const connection = connect();
  changeSettings(connection.bench.state, {
    kind: 'set-session-setting',
    setting: 'strictRstSequence',
    value: false,
  });
  connection.client({ tcpFlags: TCP_RST, sequence: SEQUENCE_IN_WINDOW });
  expect(connection.detail.timeout).toBe(15);
});

test('a packet outside of the window is dropped and counted, and changes nothing', () => {
  const connection = connect();
  const before = connection.detail;
  expect(connection.client({ tcpFlags: TCP_RST, sequence: SEQUENCE_OUTSIDE })).toBe('dropped');
  expect(connection.detail).toEqual(before);
  expect(connection.bench.state.counters.valueOf(TCP_DROP_OUT_OF_WND)).toBe(1);
});

test.each([
  ['the world', { asymmetricPath: 'bypass' }, 'forwarded'],
  ['the zone', { zoneProtection: [{ zone: 'inside', asymmetricPath: 'bypass' }] }, 'forwarded'],
  [
    'the zone, against the world,',
    { asymmetricPath: 'bypass', zoneProtection: [{ zone: 'inside', asymmetricPath: 'drop' }] },
    'dropped',
  ],
])('asymmetric path as %s says decides about packets outside of the window', (_, changes, verdict) => {
  expect(connect(changes).client({ payload: 10, sequence: SEQUENCE_OUTSIDE })).toBe(verdict);
});

const STRAY = { flow: '10.0.0.5:40000 > 192.0.2.80:443', via: INSIDE, tcpFlags: TCP_ACK };

test.each([
  ['the world rejects', {}, 'dropped'],
  ['the world lets pass', { rejectNonSyn: false }, 'forwarded'],
  ['the zone lets pass', { zoneProtection: [{ zone: 'inside', rejectNonSyn: 'no' }] }, 'forwarded'],
  [
    'the zone rejects against the world',
    { rejectNonSyn: false, zoneProtection: [{ zone: 'inside', rejectNonSyn: 'yes' }] },
    'dropped',
  ],
])('a TCP packet of no session when %s', (_, changes, verdict) => {
  expect(new Workbench(smallWorld(changes)).send(STRAY)).toBe(verdict);
});

test('what if the zone answered a packet of a forgotten session: its sender gets a RST, but never for a RST', () => {
  const bench = new Workbench(smallWorld({ whatIf: { resetOnNonSyn: ['inside'] } }));
  expect(bench.send(STRAY)).toBe('reset');
  expect(bench.send({ ...STRAY, tcpFlags: TCP_RST })).toBe('dropped');
  expect(bench.send({ ...STRAY, flow: '192.0.2.80:443 > 203.0.113.2:5000', via: 'ethernet1/1' })).toBe(
    'dropped',
  );
  const { counters } = bench.state;
  expect([counters.valueOf(FLOW_TCP_NON_SYN_DROP), counters.valueOf(FLOW_ACTION_RESET)]).toEqual([3, 1]);
});

test('an identified session leaves layer 7 after 16 packets and is handed to hardware where there is some', () => {
  const connection = connect({ platform: 'PA-5060' });
  for (let n = 0; n < 10; n++) connection.client({ payload: 10 });
  expect(connection.detail.layer7).toBe('enabled');
  connection.client({ payload: 10 });
  expect(connection.detail).toMatchObject({ layer7: 'completed', layer7PacketsC2s: 14 });
  connection.client({ payload: 10 });
  expect(connection.detail.layer7PacketsC2s).toBe(14);
  expect(connection.bench.state.counters.valueOf(FLOW_FPGA_FLOW_UPDATE)).toBe(2);
});
