import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf, worldUnder } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

const TRAFFIC = [
  {
    name: 'web',
    application: 'ssl',
    clients: ['10.0.0.10/31'],
    servers: ['192.0.2.80'],
    connections: 6,
    exchanges: [2000, 2000],
    think: [500, 900],
  },
  {
    name: 'admin',
    application: 'ssh',
    clients: ['10.0.0.60/31'],
    servers: ['172.16.0.22'],
    connections: 3,
    exchanges: [2000, 2000],
    think: [500, 900],
  },
];
const WORLD = smallWorld({ traffic: TRAFFIC, userIdentification: {} });
const OUT = WORLD.securityRules.filter(({ name }) => name === 'Out');

function begun(world: World = WORLD): Engine {
  const engine = createEngine(world);
  engine.advance(engine.startsAt + 60_000);
  return engine;
}

function changed(changes: Readonly<Record<string, unknown>>): World {
  return smallWorld({ traffic: TRAFFIC, userIdentification: {}, ...changes });
}

function commit(engine: Engine, world: World) {
  return engine.apply({ kind: 'commit', configuration: configurationOf(world) });
}

function advance(engine: Engine, milliseconds: number): void {
  engine.advance(engine.view.now() + milliseconds);
}

const refused = (reason: string) => ({ kind: 'failed', failure: { kind: 'commit-refused', reason } });

const count = (engine: Engine, filter: object) => engine.view.countSessions(filter);

test('a commit of the same configuration changes nothing', () => {
  const engine = begun();
  const before = engine.snapshot().bytes;
  expect(commit(engine, WORLD)).toEqual({ kind: 'committed', rematched: 0, denied: 0, ended: 0 });
  expect(Buffer.compare(engine.snapshot().bytes, before)).toBe(0);
});

test('a session that the changed policy denies is discarded and logged, the others are looked up too', () => {
  const engine = begun();
  expect(count(engine, { rule: 'Admin', state: 'active' })).toBe(3);
  const denying = WORLD.securityRules.map((rule) =>
    rule.name === 'Admin' ? { ...rule, action: 'deny' } : rule,
  );
  expect(commit(engine, changed({ securityRules: denying }))).toMatchObject({ rematched: 9, denied: 3 });
  expect(count(engine, { rule: 'Admin', state: 'discard' })).toBe(3);
  expect(count(engine, { rule: 'Out', state: 'active' })).toBe(6);
  const [record] = engine.view.trafficLog({ limit: 1, direction: 'backward' });
  expect(record).toMatchObject({ subtype: 'deny', rule: 'Admin', action: 'deny', endReason: 'policy-deny' });
});

test('a record keeps what its rule said when it was written, whatever becomes of the rule', () => {
  const engine = begun(changed({ securityRules: [{ ...OUT[0], action: 'drop', application: ['any'] }] }));
  const latest = () => engine.view.trafficLog({ limit: 1, direction: 'backward' })[0];
  expect(latest()).toMatchObject({ subtype: 'drop', rule: 'Out', action: 'drop' });
  commit(engine, WORLD);
  expect(latest()).toMatchObject({ subtype: 'drop', rule: 'Out', action: 'drop' });
});

test('a session goes over to the rule that now comes first, and is found under its name', () => {
  const engine = begun();
  const first = { name: 'First', from: ['inside'], to: ['outside'], application: ['ssl'], logEnd: false };
  commit(engine, changed({ securityRules: [first, ...WORLD.securityRules] }));
  expect(count(engine, { rule: 'First' })).toBe(6);
  expect(count(engine, { rule: 'Out' })).toBe(0);
});

test('without rematch sessions live on under their rule, even when it is gone', () => {
  const engine = begun();
  commit(engine, changed({ rematch: false, securityRules: OUT }));
  expect(count(engine, { rule: 'Admin', state: 'active' })).toBe(3);
  advance(engine, 5000);
  expect(engine.view.sessions({ rule: 'Admin' }, { startAt: 1, limit: 1 })).toMatchObject([
    { state: 'active' },
  ]);
  expect(engine.view.names('security-rule').map(({ name }) => name)).not.toContain('Admin');
});

test('new sessions follow the new policy alone', () => {
  const engine = begun();
  commit(engine, changed({ rematch: false, securityRules: OUT }));
  engine.apply({ kind: 'clear-sessions', filter: {} });
  advance(engine, 120_000);
  expect(count(engine, { rule: 'Out' })).toBe(6);
  expect(count(engine, { rule: 'Admin' })).toBe(0);
});

test('an interface that goes, or is put into another zone, ends its sessions', () => {
  const [outside, inside, servers] = WORLD.interfaces;
  const interfaces = [outside, inside, { ...servers, zone: 'farm' }];
  const securityRules = [...OUT, { name: 'Farm', from: ['inside'], to: ['farm'], service: ['any'] }];
  const engine = begun();
  expect(commit(engine, changed({ interfaces, securityRules }))).toMatchObject({ ended: 3 });
  expect(count(engine, { from: 'inside', to: 'servers' })).toBe(0);
  advance(engine, 120_000);
  expect(count(engine, { to: 'farm', rule: 'Farm' })).toBe(3);
});

test('a packet still comes in where its sender is attached, also when no interface is configured there', () => {
  const engine = begun();
  const [outside, , servers] = WORLD.interfaces;
  const rules = WORLD.securityRules.filter(({ from }) => !from.includes('inside'));
  const bare = { interfaces: [outside, servers], securityRules: rules, natRules: [] };
  const dropped = () => engine.view.counters().find(({ name }) => name === 'flow_no_interface')?.value ?? 0;
  expect(commit(engine, changed(bare))).toMatchObject({ kind: 'committed', ended: 9 });
  expect(dropped()).toBe(0);
  advance(engine, 120_000);
  expect(dropped()).toBeGreaterThan(0);
  commit(engine, WORLD);
  advance(engine, 120_000);
  expect(count(engine, { from: 'inside' })).toBe(9);
});

test('sessions keep their translation when its rule changes, and give back what they hold', () => {
  const engine = begun();
  const translate = (sourceTranslation: unknown) =>
    WORLD.natRules.map((rule) => (rule.name === 'SNAT' ? { ...rule, sourceTranslation } : rule));
  const DYNAMIC = { kind: 'dynamic-ip', addresses: ['203.0.113.64/28'] };
  const [session] = engine.view.sessions({ natRule: 'SNAT' }, { startAt: 1, limit: 1 });
  commit(engine, changed({ natRules: translate(DYNAMIC) }));
  expect(engine.view.session(session?.id ?? 0)).toMatchObject({
    natRule: 'SNAT',
    s2c: { destination: '203.0.113.2' },
  });
  expect(count(engine, { natRule: 'SNAT' })).toBe(6);
  engine.apply({ kind: 'clear-session', id: session?.id ?? 0 });
  advance(engine, 60_000);
  const sources = engine.view
    .sessions({ natRule: 'SNAT' }, { startAt: 1, limit: 10 })
    .map(({ id }) => engine.view.session(id)?.s2c.destination ?? '');
  expect(sources.filter((source) => source === '203.0.113.2')).toHaveLength(5);
  expect(sources.filter((source) => source.startsWith('203.0.113.6'))).toHaveLength(1);
});

test('a changed timer is for sessions that begin afterwards', () => {
  const engine = begun();
  commit(engine, changed({ timers: { tcp: 77, tcpHalfClosed: 9 } }));
  expect(engine.view.sessionStatistics().timers).toMatchObject({ tcp: 77, tcpHalfClosed: 9 });
  expect(engine.view.sessions({ rule: 'Out' }, { startAt: 1, limit: 1 })).toHaveLength(1);
});

test('what was changed at run time holds unless the commit changes it too', () => {
  const engine = begun();
  engine.apply({ kind: 'set-session-timer', timer: 'udp', value: 11 });
  engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 12 });
  commit(engine, changed({ timers: { tcp: 77 }, rejectNonSyn: false }));
  const { timers, settings } = engine.view.sessionStatistics();
  expect([timers.udp, timers.tcp, settings.rejectNonSyn]).toEqual([11, 77, false]);
  engine.apply({ kind: 'set-session-default' });
  expect(engine.view.sessionStatistics().timers).toMatchObject({ udp: 30, tcp: 77 });
});

test('a custom application whose definition is gone is taken for what carries it, or for nothing known', () => {
  const erp = { name: 'erp', transport: 'tcp', ports: [8443], carrier: 'ssl' };
  const talk = { name: 'talk', transport: 'tcp', ports: [7000] };
  const source = { ...TRAFFIC[0], clients: ['10.0.0.30'], connections: 2 };
  const traffic = [
    { ...source, name: 'erp', application: 'erp' },
    { ...source, name: 'talk', application: 'talk' },
  ];
  const securityRules = [{ name: 'All', from: ['inside'], to: ['any'], service: ['any'] }];
  const own = smallWorld({ traffic, securityRules, applications: [erp, talk] });
  const engine = begun(own);
  expect([count(engine, { application: 'erp' }), count(engine, { application: 'talk' })]).toEqual([2, 2]);
  commit(engine, worldUnder(own, { ...configurationOf(own), applications: [] }));
  engine.apply({ kind: 'clear-sessions', filter: {} });
  advance(engine, 120_000);
  expect([count(engine, { application: 'ssl' }), count(engine, { application: 'unknown-tcp' })]).toEqual([
    2, 2,
  ]);
});

test('hits follow a rule wherever it moves, and an edit is remembered', () => {
  const engine = begun();
  const hits = () =>
    Object.fromEntries(engine.view.ruleHits('security').map((record) => [record.name, record]));
  const before = hits();
  expect(before['Out']?.count).toBeGreaterThanOrEqual(6);
  expect(before['Web-In']).toMatchObject({ count: 0, first: undefined, last: undefined });
  expect(engine.view.ruleHits('nat').find(({ name }) => name === 'SNAT')?.count).toBe(before['Out']?.count);
  const moved = [...WORLD.securityRules]
    .reverse()
    .map((rule) => (rule.name === 'Out' ? { ...rule, logEnd: false } : rule));
  commit(engine, changed({ securityRules: [{ ...OUT[0], name: 'New' }, ...moved] }));
  const now = engine.view.now();
  expect(hits()).toMatchObject({
    Out: { ...before['Out'], modified: now },
    Admin: { ...before['Admin'] },
    New: { count: 0, created: now },
    'interzone-default': before['interzone-default'],
  });
  expect(engine.apply({ kind: 'clear-rule-hits', ruleBase: 'security', rules: ['Out'] })).toMatchObject({
    count: 1,
  });
  expect(hits()['Out']).toMatchObject({ count: 0, first: undefined, reset: now });
});

test('a rule keeps its hits under another name', () => {
  const engine = begun();
  const hitsOf = (name: string) => engine.view.ruleHits('security').find((rule) => rule.name === name);
  const before = hitsOf('Out');
  const named = WORLD.securityRules.map((rule) =>
    rule.name === 'Out' ? { ...rule, name: 'Internet' } : rule,
  );
  commit(engine, changed({ securityRules: named }));
  expect(hitsOf('Internet')).toEqual({ ...before, name: 'Internet', modified: engine.view.now() });
  expect(hitsOf('Out')).toBeUndefined();
  expect(count(engine, { rule: 'Internet' })).toBe(6);
});

test('a box that is still starting refuses a commit', () => {
  const engine = createEngine(smallWorld({ traffic: TRAFFIC, warmUp: 60 }));
  expect(commit(engine, changed({ rejectNonSyn: false }))).toEqual(refused('starting'));
});

test('more zones than the table has numbers for are refused, and nothing is changed', () => {
  const engine = begun();
  const before = engine.snapshot().bytes;
  const zones = Array.from({ length: 254 }, (_, index) => ({ name: `tunnel.${index}`, zone: `z${index}` }));
  expect(commit(engine, changed({ interfaces: [...WORLD.interfaces, ...zones] }))).toEqual(
    refused('too-many-names'),
  );
  expect(Buffer.compare(engine.snapshot().bytes, before)).toBe(0);
});

test('a box may begin with another configuration, and its snapshot is none of the world as it is', () => {
  const configuration = configurationOf(changed({ securityRules: OUT }));
  const engine = createEngine(WORLD, { configuration });
  engine.advance(engine.startsAt + 60_000);
  expect(count(engine, {})).toBe(6);
  const snapshot = engine.snapshot();
  expect(resumeEngine(WORLD, { configuration }, snapshot).view.countSessions({})).toBe(6);
  expect(() => resumeEngine(WORLD, {}, snapshot)).toThrow('another one');
});

test('a snapshot carries what was committed, and resumed it goes on as the original', () => {
  const engine = begun();
  const [outside, inside, servers] = WORLD.interfaces;
  const interfaces = [outside, { ...inside, zone: 'campus' }, servers];
  const securityRules = [{ name: 'Campus', from: ['campus'], to: ['any'], service: ['any'] }];
  commit(engine, changed({ interfaces, securityRules, natRules: [] }));
  advance(engine, 30_000);
  const resumed = resumeEngine(WORLD, {}, engine.snapshot());
  const fork = engine.fork();
  for (const one of [engine, resumed, fork]) {
    advance(one, 30_000);
    commit(one, WORLD);
    advance(one, 30_000);
  }
  expect(Buffer.compare(resumed.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
  expect(Buffer.compare(fork.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
});

test('addresses of IPv6 that a commit takes away do not come back with a fork or a snapshot', () => {
  const [outside, inside, servers] = WORLD.interfaces;
  const both = { interfaces: [outside, { ...inside, ipv6Address: '2001:db8:1::1/64' }, servers] };
  const world = changed(both);
  const engine = createEngine(world);
  engine.advance(engine.startsAt + 1000);
  commit(engine, WORLD);
  advance(engine, 1000);
  const { bytes } = engine.snapshot();
  expect(Buffer.compare(engine.fork().snapshot().bytes, bytes)).toBe(0);
  expect(Buffer.compare(resumeEngine(world, {}, engine.snapshot()).snapshot().bytes, bytes)).toBe(0);
});
