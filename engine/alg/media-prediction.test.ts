import { expect, test } from 'vitest';
import {
  FLOW_POLICY_DENY,
  FLOW_POLICY_NAT,
  FLOW_PREDICT_CONVERT_FAILED,
  FLOW_PREDICT_CONVERT_RTP_DROP,
} from '../packet/counter-catalogue.ts';
import { TCP_SYN } from '../packet/packet.ts';
import { STATE_DISCARD, TYPE_PREDICT } from '../table/session-codes.ts';
import {
  CONTROL,
  ControlConnection,
  INSIDE,
  type Opening,
  OUTSIDE,
  SERVERS,
} from './control-connection.fixture.ts';

const SIP: Opening = {
  application: 'sip',
  flow: '10.0.0.40:5060 > 172.16.0.60:5060',
  via: INSIDE,
  answersVia: SERVERS,
};
const SIP_OUT: Opening = { ...SIP, flow: '10.0.0.40:5060 > 192.0.2.60:5060', answersVia: OUTSIDE };
const FTP_OUT: Opening = { ...SIP_OUT, application: 'ftp', flow: '10.0.0.40:40000 > 192.0.2.21:21' };
const FTP_IN: Opening = {
  application: 'ftp',
  flow: '192.0.2.9:40000 > 203.0.113.10:21',
  via: OUTSIDE,
  answersVia: SERVERS,
};
const OFFER = { application: 'rtp', port: 16384, companion: 16385 };
const ANSWER = { application: 'rtp', port: 20000, companion: 20001 };
const DATA = { application: 'ftp-data', port: 52011 };
const media = (flow: string, via: string) => ({ flow, via, protocol: 17, payload: 160, application: 'rtp' });

const predicts = ({ bench }: ControlConnection) => bench.state.table.countOf({ type: TYPE_PREDICT });

test('a call predicts RTP and, one port higher, RTCP in both directions', () => {
  const call = new ControlConnection(SIP);
  call.client(OFFER);
  call.server(ANSWER);
  const rows = [2, 3, 4, 5].map((row) => call.detail(row));
  expect(rows.map((row) => [row.application, row.c2s.source, row.c2s.destinationPort])).toEqual([
    ['rtp', '172.16.0.60', 16384],
    ['rtcp', '172.16.0.60', 16385],
    ['rtp', '10.0.0.40', 20000],
    ['rtcp', '10.0.0.40', 20001],
  ]);
  expect(rows.map((row) => row.prediction?.triggeredBy)).toEqual(['client', 'client', 'server', 'server']);
});

test.each([
  [
    'client',
    media('10.0.0.40:16384 > 172.16.0.60:20000', INSIDE),
    media('172.16.0.60:20000 > 10.0.0.40:16384', SERVERS),
  ],
  [
    'server',
    media('172.16.0.60:20000 > 10.0.0.40:16384', SERVERS),
    media('10.0.0.40:16384 > 172.16.0.60:20000', INSIDE),
  ],
])('a media stream is one session for both directions when the %s speaks first', (_, first, second) => {
  const call = new ControlConnection(SIP);
  call.client(OFFER);
  call.server(ANSWER);
  expect(call.bench.send(first)).toBe('forwarded');
  expect(call.bench.send(second)).toBe('forwarded');
  const { table, counters } = call.bench.state;
  expect(table.liveCount).toBe(4);
  expect(predicts(call)).toBe(2);
  expect(counters.valueOf(FLOW_PREDICT_CONVERT_FAILED)).toBe(0);
  const [stream = 0] = [2, 4].filter((row) => table.isLive(row));
  expect(call.detail(stream)).toMatchObject({ type: 'flow', application: 'rtp', timeout: 120 });
  expect([table.packetsC2s[stream], table.packetsS2c[stream]]).toEqual([1, 1]);
});

test('behind source NAT an announced media port is translated, and both directions use the same translation', () => {
  const call = new ControlConnection(SIP_OUT);
  const offered = call.client(OFFER);
  expect(offered).not.toBe(16384);
  expect(call.detail(2)).toMatchObject({
    nat: 'destination',
    natRule: 'SNAT',
    c2s: { source: '192.0.2.60', destination: '203.0.113.2', destinationPort: offered },
    s2c: { source: '10.0.0.40', sourcePort: 16384, destination: '192.0.2.60', destinationPort: 0 },
  });
  call.server(ANSWER);
  expect(call.bench.send(media('10.0.0.40:16384 > 192.0.2.60:20000', INSIDE))).toBe('forwarded');
  expect(call.bench.packet.sourcePort).toBe(offered);
  expect(call.bench.send(media(`192.0.2.60:20000 > 203.0.113.2:${offered}`, OUTSIDE))).toBe('forwarded');
  expect(call.bench.packet.destinationPort).toBe(16384);
  expect(call.bench.state.table.liveCount).toBe(4);
});

test('a caller who announces the address that it is seen by is expected at the other one, and its media has no session', () => {
  const call = new ControlConnection(SIP_OUT);
  expect(call.client({ ...OFFER, address: '203.0.113.10' })).toBe(OFFER.port);
  const expected = call.detail(2);
  expect(expected).toMatchObject({
    application: 'rtp',
    type: 'predict',
    c2s: { destination: '203.0.113.2' },
  });
  expect(expected.c2s.destinationPort).not.toBe(OFFER.port);
  const denied = call.bench.state.counters.valueOf(FLOW_POLICY_DENY);
  const inbound = media(`192.0.2.60:20000 > 203.0.113.10:${OFFER.port}`, OUTSIDE);
  expect(call.bench.send(inbound)).toBe('dropped');
  expect(call.bench.state.counters.valueOf(FLOW_POLICY_DENY)).toBe(denied + 1);
  expect(call.detail(2).type).toBe('predict');
});

test('a caller who announces its own address is translated whether or not it says so', () => {
  const call = new ControlConnection(SIP_OUT);
  expect(call.client({ ...OFFER, address: '10.0.0.40' })).not.toBe(OFFER.port);
});

test.each([
  ['that was matched', true],
  ['that nobody matched', false],
])('every translated port of a call %s goes back to the pool', (_, isMatched) => {
  const call = new ControlConnection(SIP_OUT);
  const offered = call.client(OFFER);
  call.server(ANSWER);
  expect(call.bench.state.pools[0]?.used).toBe(3);
  if (isMatched) call.bench.send(media(`192.0.2.60:20000 > 203.0.113.2:${offered}`, OUTSIDE));
  call.bench.age(1200);
  expect(call.bench.state.pools[0]?.used).toBe(1);
  call.bench.age(1000 + 3600);
  expect(call.bench.state.pools[0]?.used).toBe(0);
  expect(call.bench.state.table.liveCount).toBe(0);
});

test('an active FTP transfer through source NAT comes to the translated port and goes on to the announced one', () => {
  const ftp = new ControlConnection(FTP_OUT);
  const port = ftp.client(DATA);
  const first = { flow: `192.0.2.21:20 > 203.0.113.2:${port}`, via: OUTSIDE, tcpFlags: TCP_SYN };
  expect(ftp.bench.send(first)).toBe('forwarded');
  expect(ftp.bench.packet).toMatchObject({ destinationPort: 52011, egressInterface: 2 });
  ftp.bench.age(1010);
  expect(ftp.bench.state.pools[0]?.used).toBe(1);
});

test('a passive FTP transfer through source NAT gets a translated source port of its own', () => {
  const ftp = new ControlConnection(FTP_OUT);
  expect(ftp.server(DATA)).toBe(52011);
  expect(ftp.bench.state.pools[0]?.used).toBe(1);
  ftp.bench.send({ flow: '10.0.0.40:45000 > 192.0.2.21:52011', via: INSIDE, tcpFlags: TCP_SYN });
  expect(ftp.detail(2)).toMatchObject({ type: 'flow', nat: 'source', natRule: 'SNAT' });
  expect(ftp.bench.state.pools[0]?.used).toBe(2);
  ftp.bench.age(1010);
  expect(ftp.bench.state.pools[0]?.used).toBe(1);
});

test('a passive FTP transfer to a server behind destination NAT goes to its real address', () => {
  const rules = [{ name: 'Public', from: ['outside'], to: ['servers'], application: ['ftp'] }];
  const ftp = new ControlConnection({ ...FTP_IN, changes: { securityRules: rules } });
  ftp.server(DATA);
  expect(ftp.detail(2)).toMatchObject({
    nat: 'destination',
    c2s: { source: '192.0.2.9', destination: '203.0.113.10', destinationPort: 52011 },
    s2c: { source: '172.16.0.10', zone: 'servers', sourcePort: 52011 },
  });
  const first = { flow: '192.0.2.9:45000 > 203.0.113.10:52011', via: OUTSIDE, tcpFlags: TCP_SYN };
  expect(ftp.bench.send(first)).toBe('forwarded');
  expect(ftp.bench.packet.destinationPort).toBe(52011);
});

test('behind dynamic IP a data channel keeps the address lent after its control session has ended', () => {
  const sourceTranslation = { kind: 'dynamic-ip', addresses: ['203.0.113.64/30'] };
  const natRules = [{ name: 'Dynamic', from: ['inside'], to: 'outside', sourceTranslation }];
  const call = new ControlConnection({ ...SIP_OUT, changes: { natRules } });
  const { table, dynamicIpPools } = call.bench.state;
  expect(call.client(OFFER)).toBe(16384);
  call.server(ANSWER);
  call.bench.send(media('10.0.0.40:16384 > 192.0.2.60:20000', INSIDE));
  table.setTimeout(CONTROL, 1);
  call.bench.age(1050);
  expect([table.liveCount, dynamicIpPools[0]?.used]).toEqual([1, 1]);
  call.bench.age(1200);
  expect([table.liveCount, dynamicIpPools[0]?.used]).toEqual([0, 0]);
});

test('an H.323 call predicts its control connection, and that one predicts the media', () => {
  const call = new ControlConnection({
    ...SIP,
    application: 'h.225',
    flow: '10.0.0.40:4000 > 172.16.0.60:1720',
  });
  call.server({ application: 'h.245', port: 30000 });
  const control = { flow: '10.0.0.40:4001 > 172.16.0.60:30000', via: INSIDE, application: 'h.245' };
  call.bench.send({ ...control, tcpFlags: TCP_SYN });
  call.bench.send({ ...control, tcpFlags: 16, payload: 100, announces: OFFER });
  expect(call.detail(3)).toMatchObject({
    application: 'rtp',
    c2s: { source: '172.16.0.60', destination: '10.0.0.40', destinationPort: 16384 },
    prediction: { parent: 2, triggeredBy: 'client' },
  });
});

test('what a discarded control session has announced is not let through, and the failed conversion is counted', () => {
  const ftp = new ControlConnection({ ...SIP, application: 'ftp', flow: '10.0.0.40:40000 > 172.16.0.21:21' });
  ftp.client(DATA);
  ftp.bench.state.table.setState(CONTROL, STATE_DISCARD);
  const first = { flow: '172.16.0.21:20 > 10.0.0.40:52011', via: SERVERS, tcpFlags: TCP_SYN };
  expect(ftp.bench.send(first)).toBe('dropped');
  expect(ftp.bench.state.counters.valueOf(FLOW_PREDICT_CONVERT_FAILED)).toBe(1);
  expect(predicts(ftp)).toBe(1);
});

test('without a free port the pool refuses the data session, and the prediction goes on waiting', () => {
  const ftp = new ControlConnection(FTP_OUT);
  ftp.server(DATA);
  ftp.bench.exhaustPool();
  const first = { flow: '10.0.0.40:45000 > 192.0.2.21:52011', via: INSIDE, tcpFlags: TCP_SYN };
  expect(ftp.bench.send(first)).toBe('dropped');
  const { counters } = ftp.bench.state;
  expect([FLOW_POLICY_NAT, FLOW_PREDICT_CONVERT_FAILED].map((counter) => counters.valueOf(counter))).toEqual([
    1, 0,
  ]);
  expect(predicts(ftp)).toBe(1);
});

test('media that cannot become a session moves a counter of its own', () => {
  const call = new ControlConnection(SIP);
  call.client(OFFER);
  call.bench.state.table.setState(CONTROL, STATE_DISCARD);
  expect(call.bench.send(media('172.16.0.60:20000 > 10.0.0.40:16384', SERVERS))).toBe('dropped');
  const { counters } = call.bench.state;
  expect(counters.valueOf(FLOW_PREDICT_CONVERT_RTP_DROP)).toBe(1);
  expect(counters.valueOf(FLOW_PREDICT_CONVERT_FAILED)).toBe(0);
});
