import { expect, test } from 'vitest';
import { clearSessions } from '../clear-sessions.ts';
import {
  FLOW_POLICY_DENY,
  SESSION_ALLOCATED,
  SESSION_FREED,
  SESSION_INSTALLED,
} from '../packet/counter-catalogue.ts';
import { TCP_SYN } from '../packet/packet.ts';
import { discardSession } from '../packet/session-end.ts';
import { sessionRowOf } from '../session-records.ts';
import { TYPE_PREDICT } from '../table/session-codes.ts';
import { CONTROL, ControlConnection, FTP, INSIDE, PREDICTED, SERVERS } from './control-connection.fixture.ts';

const DATA = { application: 'ftp-data', port: 52011 };
const SERVER_COMES = { flow: '172.16.0.21:20 > 10.0.0.5:52011', via: SERVERS, tcpFlags: TCP_SYN };
const CLIENT_COMES = { flow: '10.0.0.5:45000 > 172.16.0.21:52011', via: INSIDE, tcpFlags: TCP_SYN };

const predicts = ({ bench }: ControlConnection) => bench.state.table.countOf({ type: TYPE_PREDICT });

test('an active FTP transfer is predicted as PRED from the server, with port 0 where it is not known yet', () => {
  const ftp = new ControlConnection(FTP);
  expect(ftp.client(DATA)).toBe(52011);
  expect(ftp.detail(PREDICTED)).toMatchObject({
    id: 2,
    type: 'predict',
    c2s: {
      source: '172.16.0.21',
      zone: 'servers',
      destination: '10.0.0.5',
      protocol: 6,
      sourcePort: 0,
      destinationPort: 52011,
      state: 'active',
      sourceUser: undefined,
    },
    s2c: {
      source: '10.0.0.5',
      zone: 'inside',
      destination: '172.16.0.21',
      protocol: 6,
      sourcePort: 52011,
      destinationPort: 0,
      state: 'opening',
    },
    startTime: 1_000_000,
    timeout: 60,
    timeToLive: 60,
    bytesC2s: 0,
    bytesS2c: 0,
    layer7PacketsC2s: 0,
    layer7PacketsS2c: 0,
    vsys: 'vsys1',
    application: 'ftp-data',
    rule: undefined,
    loggedAtEnd: false,
    inAger: true,
    syncedFromPeer: false,
    nat: 'none',
    prediction: { parent: 1, triggeredBy: 'client', matchedOnce: true },
    endReason: 'unknown',
  });
});

test('the listing shows a predict session as PRED with port 0 also as translated port, and without flag', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  expect(sessionRowOf(ftp.bench.state, PREDICTED)).toMatchObject({
    application: 'ftp-data',
    state: 'active',
    type: 'predict',
    nat: 'none',
    source: '172.16.0.21',
    sourcePort: 0,
    translatedSource: '172.16.0.21',
    translatedSourcePort: 0,
    destinationPort: 52011,
    translatedDestinationPort: 52011,
  });
});

test('a passive FTP transfer is predicted from the client to the port that the server announced, triggered by the server', () => {
  const ftp = new ControlConnection(FTP);
  ftp.server(DATA);
  expect(ftp.detail(PREDICTED)).toMatchObject({
    c2s: {
      source: '10.0.0.5',
      zone: 'inside',
      sourcePort: 0,
      destination: '172.16.0.21',
      destinationPort: 52011,
    },
    prediction: { parent: 1, triggeredBy: 'server' },
  });
});

test.each([
  ['active', 'client', SERVER_COMES, 20],
  ['passive', 'server', CLIENT_COMES, 45000],
] as const)(
  'the first packet that matches a predict session turns it into FLOW: FTP %s',
  (_, announcer, first, port) => {
    const ftp = new ControlConnection(FTP);
    ftp[announcer](DATA);
    ftp.bench.age(1007);
    expect(ftp.bench.send(first)).toBe('forwarded');
    expect(ftp.detail(PREDICTED)).toMatchObject({
      id: 2,
      type: 'flow',
      c2s: { sourcePort: port, destinationPort: 52011, state: 'opening' },
      s2c: { sourcePort: 52011, destinationPort: port },
      startTime: 1_007_000,
      timeout: 5,
      application: 'ftp-data',
      prediction: undefined,
      loggedAtEnd: true,
    });
    expect(predicts(ftp)).toBe(0);
    expect(ftp.bench.state.table.packetsC2s[PREDICTED]).toBe(1);
  },
);

test('the data session takes the rule of its control session and is logged like it', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.bench.send(SERVER_COMES);
  expect(ftp.detail(PREDICTED).rule).toBe('Control');
  expect(ftp.bench.log(1)).toMatchObject([{ subtype: 'start', sessionId: 2 }]);
});

test('a predicted connection needs no security rule, the same connection without prediction is denied', () => {
  const ftp = new ControlConnection(FTP);
  expect(ftp.bench.send(SERVER_COMES)).toBe('dropped');
  expect(ftp.bench.state.counters.valueOf(FLOW_POLICY_DENY)).toBe(1);
  ftp.client(DATA);
  expect(ftp.bench.send(SERVER_COMES)).toBe('forwarded');
  expect(ftp.bench.state.counters.valueOf(FLOW_POLICY_DENY)).toBe(1);
});

test('one match uses a prediction up: a second connection to the announced port is denied', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.bench.send(SERVER_COMES);
  expect(ftp.bench.send({ ...SERVER_COMES, flow: '172.16.0.21:2020 > 10.0.0.5:52011' })).toBe('dropped');
});

test('a packet to another port or from another host does not match', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  expect(ftp.bench.send({ ...SERVER_COMES, flow: '172.16.0.21:20 > 10.0.0.5:52012' })).toBe('dropped');
  expect(ftp.bench.send({ ...SERVER_COMES, flow: '172.16.0.22:20 > 10.0.0.5:52011' })).toBe('dropped');
  expect(predicts(ftp)).toBe(1);
});

test('a predict session that nobody matches expires after its application timeout', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.bench.age(1059);
  expect(ftp.detail(PREDICTED)).toMatchObject({ timeToLive: 1, inAger: true });
  ftp.bench.age(1060);
  expect(predicts(ftp)).toBe(0);
  expect(ftp.detail(PREDICTED)).toMatchObject({
    type: 'predict',
    timeToLive: undefined,
    inAger: false,
    endReason: 'aged-out',
  });
  expect(ftp.bench.send(SERVER_COMES)).toBe('dropped');
});

test('each application has its own predict timeout', () => {
  const sip = new ControlConnection({ ...FTP, application: 'sip', flow: '10.0.0.5:5060 > 172.16.0.30:5060' });
  sip.client({ application: 'rtp', port: 16384, companion: 16385 });
  expect([sip.detail(2), sip.detail(3)]).toMatchObject([
    { application: 'rtp', timeout: 120 },
    { application: 'rtcp', timeout: 120 },
  ]);
  const h323 = new ControlConnection({
    ...FTP,
    application: 'h.225',
    flow: '10.0.0.5:4000 > 172.16.0.30:1720',
  });
  h323.server({ application: 'h.245', port: 30000 });
  expect(h323.detail(PREDICTED)).toMatchObject({ application: 'h.245', timeout: 30 });
});

test('the same announcement again begins the timeout anew and opens no second predict session', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.bench.age(1050);
  ftp.client(DATA);
  expect(predicts(ftp)).toBe(1);
  expect(ftp.detail(PREDICTED).timeToLive).toBe(60);
});

test('no gateway listens to a connection of another application', () => {
  const override = [{ name: 'corp-files', transport: 'tcp', ports: [21] }];
  const rules = [{ name: 'Any', from: ['inside'], to: ['any'], service: ['any'] }];
  const changes = { applications: override, securityRules: rules };
  const files = new ControlConnection({ ...FTP, application: 'corp-files', changes });
  files.client(DATA);
  expect(predicts(files)).toBe(0);
  expect(files.bench.send(SERVER_COMES)).toBe('dropped');
});

test('a gateway that is switched off predicts nothing', () => {
  const ftp = new ControlConnection({ ...FTP, changes: { disabledGateways: ['ftp'] } });
  ftp.client(DATA);
  expect(predicts(ftp)).toBe(0);
});

test('a predict session that an administrator discards lets nothing in', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  discardSession(ftp.bench.state, PREDICTED, 30);
  expect(ftp.bench.send(SERVER_COMES)).toBe('dropped');
  ftp.bench.age(1030);
  expect(ftp.bench.state.table.isLive(PREDICTED)).toBe(false);
});

test('where nothing is predicted a first packet looks at no slot of the predict hash', () => {
  const ftp = new ControlConnection(FTP);
  const { table } = ftp.bench.state;
  const before = table.work.slotsVisited;
  expect(table.findPredict(1, 2, 3, 4, 6, 1)).toBe(0);
  expect(table.firstPredictOf(CONTROL)).toBe(0);
  expect(table.work.slotsVisited).toBe(before);
});

test('an application that its gateway does not know of is not predicted', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client({ application: 'rtp', port: 16384 });
  expect(predicts(ftp)).toBe(0);
});

test('with its control session a prediction ends, a data session under way goes on', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.client({ ...DATA, port: 52012 });
  ftp.bench.send(SERVER_COMES);
  const { table } = ftp.bench.state;
  expect(table.liveCount).toBe(3);
  ftp.bench.age(1004);
  table.setTimeout(CONTROL, 1);
  ftp.bench.age(1005);
  expect([CONTROL, PREDICTED, 3].map((row) => table.isLive(row))).toEqual([false, false, false]);
  expect(ftp.detail(3)).toMatchObject({ type: 'predict', endReason: 'unknown', inAger: false });
});

test.each([
  ['before', 59],
  ['in the same second as', 60],
  ['after', 61],
])('a control session may end %s its prediction', (_, seconds) => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  const { table, counters } = ftp.bench.state;
  table.setTimeout(CONTROL, seconds);
  ftp.bench.age(1100);
  expect(table.liveCount).toBe(0);
  expect(counters.valueOf(SESSION_FREED)).toBe(2);
  expect(ftp.detail(PREDICTED).endReason).toBe(seconds < 60 ? 'unknown' : 'aged-out');
});

test('clearing everything clears predictions with their control sessions', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  expect(clearSessions(ftp.bench.state, {})).toEqual({ kind: 'sessions-cleared', count: 2 });
  expect(ftp.bench.state.table.liveCount).toBe(0);
  expect(ftp.bench.state.table.hasNoFlows()).toBe(true);
});

test('created is live and ended together, and a conversion counts once', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  ftp.server({ ...DATA, port: 52012 });
  ftp.bench.send(SERVER_COMES);
  const { table, counters } = ftp.bench.state;
  expect([table.createdCount, table.liveCount]).toEqual([3, 3]);
  expect([SESSION_ALLOCATED, SESSION_INSTALLED].map((counter) => counters.valueOf(counter))).toEqual([3, 3]);
  ftp.bench.age(1070);
  expect(table.createdCount).toBe(table.liveCount + counters.valueOf(SESSION_FREED));
  expect(table.liveCount).toBe(1);
});

test('a copy of the table and a table read back expect the same packets', () => {
  const ftp = new ControlConnection(FTP);
  ftp.client(DATA);
  const { table } = ftp.bench.state;
  const { source = 0, destination = 0 } = { source: table.source[2], destination: table.destination[2] };
  const read = Object.getPrototypeOf(table).constructor.read(table.write(), 1000);
  for (const other of [table.copy(), read]) {
    expect(other.findPredict(source, destination, 20, 52011, 6, table.fromZone[2] ?? 0)).toBe(PREDICTED);
    expect(other.firstPredictOf(CONTROL)).toBe(PREDICTED);
    expect(other.hash()).toBe(table.hash());
  }
});
