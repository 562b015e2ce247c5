// What the founding article teaches of sessions, in its own words. The article's example sessions are in overview.test.ts, the
// life of a session in packet/session-states.test.ts, predict sessions in alg/, the pair in ha/, the hypervisors in hosts/.
import { expect, test } from 'vitest';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { Connection, INSIDE, OUTSIDE, SERVERS } from './packet/connection.fixture.ts';
import { FLOW_FPGA_FLOW_UPDATE } from './packet/counter-catalogue.ts';
import { Workbench } from './packet/dataplane.fixture.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN, UDP } from './packet/packet.ts';
import type { SessionDetail } from './session.ts';
import { sessionDetailOf, sessionRowOf } from './session-records.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';
import { smallWorld } from './world/small-world.fixture.ts';

const ALL = { startAt: 1, limit: 10_000 };
const DNS = 2359361;
const WEB = 524342;

function shipped(name: string, changes: Readonly<Record<string, unknown>> = {}): Engine {
  const engine = createEngine(shippedWorld(name, changes), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const connection = (changes: Readonly<Record<string, unknown>> = {}) =>
  new Connection(new Workbench(smallWorld(changes))).identify();

// Terms

test('a session is two unidirectional flows, each found by its own 6-tuple', () => {
  const { bench, row } = connection();
  const { table } = bench.state;
  const c2s = [table.source, table.destination, table.sourcePort, table.destinationPort, table.protocol];
  const s2c = [table.translatedDestination, table.translatedSource];
  const ports = [table.translatedDestinationPort, table.translatedSourcePort, table.protocol];
  const find = (columns: readonly ArrayLike<number>[], zone: number | undefined) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = columns.map((column) => column[row] ?? 0);
    return table.find(a, b, c, d, e, zone ?? 0);
  };
  expect(find(c2s, table.fromZone[row])).toBe(row * 2);
  expect(find([...s2c, ...ports], table.toZone[row])).toBe(row * 2 + 1);
  expect(find(c2s, table.toZone[row])).toBe(0);
});

test.each([
  ['source address', 0],
  ['destination address', 1],
  ['source port', 2],
  ['destination port', 3],
  ['protocol', 4],
  ['security zone', 5],
])('a packet with another %s belongs to no flow of the session', (_, position) => {
  const { bench, row } = connection();
  const { table } = bench.state;
  const tuple = [
    table.source,
    table.destination,
    table.sourcePort,
    table.destinationPort,
    table.protocol,
    table.fromZone,
  ];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = tuple.map(
    (column, index) => (column[row] ?? 0) + (index === position ? 1 : 0),
  );
  expect(table.find(a, b, c, d, e, f)).toBe(0);
});

test('the first flow is c2s and its source is the client, wherever it comes from', () => {
  const bench = new Workbench(smallWorld());
  bench.send({ flow: '192.0.2.9:5000 > 203.0.113.10:80', via: OUTSIDE, tcpFlags: TCP_SYN });
  const { c2s, s2c } = sessionDetailOf(bench.state, 1);
  expect(c2s).toMatchObject({ source: '192.0.2.9', sourcePort: 5000, zone: 'outside' });
  expect(s2c).toMatchObject({ destination: '192.0.2.9', destinationPort: 5000, zone: 'servers' });
});

test('with source NAT the destination of s2c is the translated address and port, so that the ports of the flows differ', () => {
  const { bench, row, detail } = connection();
  const { translatedSource, translatedSourcePort } = sessionRowOf(bench.state, row);
  expect(detail.s2c).toMatchObject({ destination: translatedSource, destinationPort: translatedSourcePort });
  expect(translatedSource).toBe('203.0.113.2');
  expect(detail.s2c.destinationPort).not.toBe(detail.c2s.sourcePort);
});

// Commands

test('show session all: every session processed now is listed, in whatever state, and no ended one', () => {
  const { view } = shipped('hq');
  const rows = view.sessions({}, ALL);
  const states = new Set(rows.map((row) => row.state));
  expect([...states].sort()).toEqual(expect.arrayContaining(['active', 'discard']));
  for (const row of rows) expect(view.session(row.id)?.timeToLive).toBeGreaterThan(0);
});

test('show session all filter type predict: the predict sessions still waiting for their first packet', () => {
  const { view } = shipped('alg');
  const rows = view.sessions({ type: 'predict' }, ALL);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBe(view.sessionStatistics().activePredict);
  for (const { id } of rows) {
    expect(view.session(id)).toMatchObject({ type: 'predict', layer7PacketsC2s: 0, layer7PacketsS2c: 0 });
  }
});

test('show session info: the settings of the box and its current statistics', () => {
  const statistics = shipped('overview').view.sessionStatistics();
  expect(statistics).toMatchObject({ supported: 4_194_302, allocated: 2, activeTcp: 1, activeUdp: 1 });
  expect(statistics.timers).toMatchObject({ tcp: 3600, udp: 30, icmp: 6 });
  expect(statistics.settings.rejectNonSyn).toBe(true);
});

test('show session meter: the maximum of a virtual system', () => {
  expect(
    shipped('overview', { virtualSystems: [{ id: 1, sessionLimit: 1000 }] }).view.sessionMeters(),
  ).toEqual([expect.objectContaining({ vsys: 1, maximum: 1000, current: 2 })]);
});

// Fields of show session id

const FIELDS: readonly (readonly [string, (session: SessionDetail) => unknown, unknown])[] = [
  ['session id', (s) => s.id, DNS],
  ['source of c2s', (s) => `${s.c2s.source} [${s.c2s.zone}]`, '192.168.42.132 [Trust]'],
  ['dst of c2s', (s) => s.c2s.destination, '8.8.8.8'],
  ['source of s2c', (s) => `${s.s2c.source} [${s.s2c.zone}]`, '8.8.8.8 [Untrust]'],
  ['dst of s2c', (s) => s.s2c.destination, '172.24.12.42'],
  ['proto', (s) => [s.c2s.protocol, s.s2c.protocol], [UDP, UDP]],
  ['sport', (s) => [s.c2s.sourcePort, s.s2c.sourcePort], [56917, 53]],
  ['dport', (s) => [s.c2s.destinationPort, s.s2c.destinationPort], [53, 47075]],
  ['state', (s) => [s.c2s.state, s.s2c.state], ['active', 'active']],
  ['type', (s) => s.type, 'flow'],
  ['src user', (s) => [s.c2s.sourceUser, s.s2c.sourceUser], [undefined, undefined]],
  ['dst user', (s) => [s.c2s.destinationUser, s.s2c.destinationUser], [undefined, undefined]],
  ['start time', (s) => s.startTime, Date.UTC(2013, 2, 17, 9, 18, 29)],
  ['timeout', (s) => s.timeout, 30],
  ['time to live', (s) => s.timeToLive, 2],
  ['total byte count(c2s)', (s) => s.bytesC2s, 83],
  ['total byte count(s2c)', (s) => s.bytesS2c, 164],
  ['layer7 packet count(c2s)', (s) => s.layer7PacketsC2s, 1],
  ['layer7 packet count(s2c)', (s) => s.layer7PacketsS2c, 1],
  ['vsys', (s) => s.vsys, 'vsys1'],
  ['application', (s) => s.application, 'dns'],
  ['rule', (s) => s.rule, 'Test-Rule'],
  ['session to be logged at end', (s) => s.loggedAtEnd, true],
  ['session in session ager', (s) => s.inAger, true],
  ['session synced from HA peer', (s) => s.syncedFromPeer, false],
  ['address/port translation', (s) => s.nat, 'source'],
  ['nat-rule', (s) => s.natRule, 'Test-NAT'],
  ['URL filtering enabled', (s) => s.urlCategory, undefined],
  ['session via syn-cookies', (s) => s.viaSynCookies, false],
  ['session terminated on host', (s) => s.terminatedOnHost, false],
  ['session traverses tunnel', (s) => s.traversesTunnel, false],
  ['captive portal session', (s) => s.captivePortal, false],
  ['ingress interface', (s) => s.ingressInterface, 'ethernet1/4'],
  ['egress interface', (s) => s.egressInterface, 'ethernet1/3'],
  ['session QoS rule', (s) => s.qosRule, undefined],
];

const example = shipped('overview').view.session(DNS);

test.each(FIELDS)('show session id: %s', (_, read, value) => {
  if (example === undefined) throw new Error('no such session');
  expect(read(example)).toEqual(value);
});

test('byte counts and layer-7 packet counts go up in the direction of each packet', () => {
  const open = connection();
  const { bytesC2s, bytesS2c, layer7PacketsC2s, layer7PacketsS2c } = open.detail;
  open.client({ payload: 60 });
  open.server({ payload: 160 });
  open.server({ payload: 260 });
  expect(open.detail).toMatchObject({
    bytesC2s: bytesC2s + 100,
    bytesS2c: bytesS2c + 500,
    layer7PacketsC2s: layer7PacketsC2s + 1,
    layer7PacketsS2c: layer7PacketsS2c + 2,
  });
});

test('URL filtering enabled is True with the category where the rule filters, else False', () => {
  const rule = { name: 'Out', from: ['inside'], to: ['outside'], service: ['any'] };
  const source = {
    name: 'S',
    application: 'ssl',
    clients: ['10.0.0.5'],
    servers: ['192.0.2.1'],
    perSecond: 1,
  };
  const traffic = [{ ...source, urlCategories: ['games'] }];
  const category = (urlFiltering: boolean) => {
    const world = smallWorld({ securityRules: [{ ...rule, urlFiltering }], traffic });
    const open = new Connection(new Workbench(world)).establish();
    open.client({ payload: 300, urlCategory: 'games' });
    open.server({ payload: 900, urlCategory: 'games' });
    return open.detail.urlCategory;
  };
  expect([category(true), category(false)]).toEqual(['games', undefined]);
});

// Flags in show session all

const TO_SERVER = { name: 'In', from: ['any'], to: ['any'], service: ['any'] };
const U_TURN = {
  name: 'U-Turn',
  from: ['inside'],
  to: 'outside',
  destination: ['203.0.113.10'],
  sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/3' },
  destinationTranslation: { address: '172.16.0.10' },
};

test.each([
  ['NS: source NAT', 'source', '10.0.0.5:40000 > 192.0.2.80:443', INSIDE],
  ['ND: destination NAT', 'destination', '192.0.2.9:5000 > 203.0.113.10:80', OUTSIDE],
  ['NB: both', 'both', '10.0.0.5:40000 > 203.0.113.10:443', INSIDE],
  ['no flag: none', 'none', '10.0.0.5:40000 > 172.16.0.9:22', INSIDE],
])('%s', (_, nat, flow, via) => {
  const { natRules } = smallWorld();
  const bench = new Workbench(smallWorld({ securityRules: [TO_SERVER], natRules: [U_TURN, ...natRules] }));
  bench.send({ flow, via, tcpFlags: TCP_SYN });
  expect(sessionRowOf(bench.state, 1).nat).toBe(nat);
});

// Timeouts

test.each([
  ['ssl', 1800],
  ['dns', 30],
])('timeout is what is configured for the application: %s', (application, timeout) => {
  const bench = new Workbench(smallWorld());
  const query = {
    flow: '10.0.0.5:5353 > 192.0.2.53:53',
    via: INSIDE,
    protocol: UDP,
    payload: 40,
    application,
  };
  if (application === 'dns') bench.send(query);
  else new Connection(bench).identify(application);
  expect(sessionDetailOf(bench.state, 1)).toMatchObject({ application, timeout });
});

test('time to live is the seconds left, counts down from timeout, and begins anew with every packet', () => {
  const open = connection();
  open.bench.age(1100);
  expect(open.detail).toMatchObject({ timeout: 1800, timeToLive: 1700 });
  open.server({ payload: 10 });
  expect(open.detail).toMatchObject({ timeout: 1800, timeToLive: 1800 });
});

test('session in session ager is True while ACTIVE with time left, then False', () => {
  const { bench, row } = connection();
  bench.age(1000 + 1799);
  expect(sessionDetailOf(bench.state, row)).toMatchObject({ inAger: true, c2s: { state: 'active' } });
  bench.age(1000 + 1800);
  expect(sessionDetailOf(bench.state, row)).toMatchObject({ inAger: false, timeToLive: undefined });
});

// High availability

test('session synced from HA peer is True for a session made on the peer and False for a local one', () => {
  const engine = shipped('hq', { highAvailability: { peer: 'PA-TRAIN-B' } });
  const local = engine.view.sessions({ application: 'mssql-db', state: 'active', minAge: 60 }, ALL);
  expect(local.length).toBeGreaterThan(3);
  for (const { id } of local) expect(engine.view.session(id)?.syncedFromPeer).toBe(false);
  engine.apply({ kind: 'ha-failover' });
  for (const { id } of local) expect(engine.view.session(id)?.syncedFromPeer).toBe(true);
});

test('after a failover the active sessions go on: their packets are counted and no new session is needed', () => {
  const engine = shipped('hq', { highAvailability: { peer: 'PA-TRAIN-B' } });
  const ids = engine.view.sessions({ application: 'mssql-db', state: 'active', minAge: 60 }, ALL);
  const bytes = () => ids.map(({ id }) => engine.view.session(id)?.bytesC2s ?? 0);
  engine.apply({ kind: 'ha-failover' });
  const before = bytes();
  engine.advance(engine.startsAt + 600_000);
  const goneOn = bytes().filter((count, index) => count > (before[index] ?? 0));
  expect(goneOn.length).toBeGreaterThan(ids.length / 2);
});

// For self-troubleshooting

test.each([
  ['at session start', true, false, ['start']],
  ['at session end', false, true, ['end']],
  ['at both', true, true, ['start', 'end']],
  ['not at all', false, false, []],
])('session to be logged at end: a rule logs %s', (_, logStart, logEnd, subtypes) => {
  const rule = { name: 'Out', from: ['inside'], to: ['outside'], service: ['any'], logStart, logEnd };
  const { bench, row } = connection({ securityRules: [rule] });
  expect(sessionDetailOf(bench.state, row).loggedAtEnd).toBe(logEnd);
  bench.age(1000 + 1800);
  expect(bench.log(9).map((record) => record.subtype)).toEqual([...subtypes].reverse());
});

test.each([
  ['PA-5060', 2],
  ['PA-200', 0],
])('offload: on a %s an identified session is handed to hardware if there is some', (platform, updates) => {
  const open = connection({ platform });
  for (let n = 0; n < 12; n++) open.client({ payload: 10 });
  expect(open.bench.state.counters.valueOf(FLOW_FPGA_FLOW_UPDATE)).toBe(updates);
});

test('layer7 processing is enabled while App-ID is at work, and completed when the session has left it', () => {
  const open = new Connection(new Workbench(smallWorld()));
  expect(open.detail).toMatchObject({ layer7: 'enabled', application: 'undecided' });
  open.identify();
  for (let n = 0; n < 12; n++) open.client({ payload: 10 });
  expect(open.detail).toMatchObject({ layer7: 'completed', application: 'ssl' });
});

// The article's own examples

test('the example firewall is a PA-5060 of that name with the zones Trust and Untrust', () => {
  const { view } = shipped('overview');
  expect(view.system()).toMatchObject({ hostname: 'PA-5060', model: 'PA-5060', release: '5.0' });
  expect(view.names('zone').map((zone) => zone.name)).toEqual(expect.arrayContaining(['Trust', 'Untrust']));
});

test('session 524342 is a FLOW from port 4674 of the client to 74.125.136.100, users unknown', () => {
  expect(shipped('overview').view.session(WEB)).toMatchObject({
    type: 'flow',
    c2s: {
      source: '192.168.42.132',
      sourcePort: 4674,
      destination: '74.125.136.100',
      sourceUser: undefined,
      destinationUser: undefined,
    },
    s2c: { destination: '172.24.12.42' },
  });
});

// What readers asked for

const ENDINGS: readonly (readonly [string, (open: Connection) => unknown])[] = [
  ['aged-out', () => undefined],
  [
    'tcp-fin',
    (open) => [open.client({ tcpFlags: TCP_FIN | TCP_ACK }), open.server({ tcpFlags: TCP_FIN | TCP_ACK })],
  ],
  ['tcp-rst-from-client', (open) => open.client({ tcpFlags: TCP_RST })],
  ['tcp-rst-from-server', (open) => open.server({ tcpFlags: TCP_RST })],
];

test.each(ENDINGS)(
  'the traffic log tells the reason a session ended, and its id still does: %s',
  (reason, end) => {
    const open = connection();
    end(open);
    open.bench.age(1000 + 1800);
    expect(open.bench.log(1)).toMatchObject([{ subtype: 'end', endReason: reason, sessionId: open.row }]);
    expect(open.detail).toMatchObject({ timeToLive: undefined, endReason: reason });
  },
);

test.each([
  ['5.0', 'unknown'],
  ['6.1', 'aged-out'],
])('session end reason came with 6.1: release %s says %s', (release, endReason) => {
  const { bench } = connection({ release });
  bench.age(1000 + 1800);
  expect(bench.log(1)[0]?.endReason).toBe(endReason);
});

test('the session id correlates the traffic log with the CLI', () => {
  const { view } = shipped('hq');
  const ends = view
    .trafficLog({ limit: 50, direction: 'backward' })
    .filter(({ subtype }) => subtype === 'end');
  expect(ends.length).toBeGreaterThan(5);
  for (const { sessionId, source, sourcePort, endReason, rule } of ends) {
    expect(view.session(sessionId)).toMatchObject({ c2s: { source, sourcePort }, endReason, rule });
    expect(view.trafficLog({ limit: 9, direction: 'forward', sessionId }).at(-1)?.subtype).toBe('end');
  }
});

test('the hypervisor case: 321 connections at the far end, 4 at the manager, elapsed times equal to the TLS timeouts', () => {
  const { view } = shipped('esx');
  expect([view.host('esx1')?.openConnections, view.host('vcenter')?.openConnections]).toEqual([321, 4]);
  const ends = view
    .trafficLog({ limit: 16_384, direction: 'forward' })
    .filter(({ subtype, rule }) => subtype === 'end' && rule === 'ESX-Mgmt')
    // Connections that the far end refuses at its maximum never come to be.
    .filter(({ application }) => application !== 'incomplete');
  const off = ends.map(({ elapsed }) => Math.min(Math.abs(elapsed - 1800), Math.abs(elapsed - 3600)));
  expect(ends.length).toBeGreaterThan(0);
  expect(Math.max(...off)).toBeLessThanOrEqual(2);
});

test.each([
  ['inside', 'reset', 'dropped'],
  ['servers', 'dropped', 'reset'],
])(
  'the wish: a non-SYN packet of a forgotten session is answered with RST, for zone %s only',
  (zone, ...verdicts) => {
    const bench = new Workbench(smallWorld({ whatIf: { resetOnNonSyn: [zone] } }));
    const inside = { flow: '10.0.0.5:40000 > 172.16.0.9:443', via: INSIDE, tcpFlags: TCP_ACK };
    const servers = { flow: '172.16.0.9:443 > 10.0.0.5:40000', via: SERVERS, tcpFlags: TCP_ACK };
    expect([bench.send(inside), bench.send(servers)]).toEqual(verdicts);
  },
);
