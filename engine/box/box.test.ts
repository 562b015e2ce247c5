import { expect, test } from 'vitest';
import { SERVICE_ROUTE_WORDS } from '../config/setting-words.ts';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import type { World } from '../world/world-schema.ts';
import { REQUEST_SERVICES } from './request-target.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const ALL = { startAt: 1, limit: 100 };
const HOSTS = [
  { service: 'dns', address: '192.0.2.53' },
  { service: 'ntp', address: '192.0.2.123', name: 'time.example.net' },
  { service: 'ntp', address: '192.0.2.124' },
  { service: 'url-cloud', address: '192.0.2.161' },
];

/** The default world without traffic, just begun, with its management plane as it is told. */
function started(
  plane: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, unknown>> = {},
) {
  const world = shippedWorld('hq', {
    warmUp: 0,
    traffic: [],
    managementPlane: { hosts: HOSTS, ...plane },
    ...changes,
  });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 2 * SECOND);
  return { engine, world };
}

function pass(engine: Engine, seconds: number): void {
  engine.advance(engine.view.now() + seconds * SECOND);
}

function commit(engine: Engine, world: World, changes: Partial<World['deviceSystem']>): void {
  const configuration = configurationOf({ ...world, deviceSystem: { ...world.deviceSystem, ...changes } });
  expect(engine.apply({ kind: 'commit', configuration }).kind).toBe('committed');
  pass(engine, 2);
}

/** Seconds by which the box's clock is ahead. */
function ahead({ view }: Engine): number {
  return Math.round((view.deviceTime().localOf(view.now()) - view.now()) / SECOND);
}

const states = ({ view }: Engine) => view.management.ntpServers().map(({ state }) => state);
const results = ({ view }: Engine) =>
  view.management.services().map(({ service, result }) => [service, result]);

test('whoever answers by the management port leaves no session behind', () => {
  const { engine } = started();
  expect(states(engine)).toEqual(['synched', 'available']);
  expect(engine.view.management.urlCloud()).toMatchObject({ connection: 'connected', result: 'answered' });
  expect(engine.view.countSessions({})).toBe(0);
  expect(engine.view.counters().find(({ name }) => name === 'pkt_recv')?.value).toBe(0);
});

test('behind a management network without internet nothing answers, until a service route leads through the dataplane', () => {
  const { engine, world } = started({ reaches: 'private-networks' });
  expect(states(engine)).toEqual(['rejected', 'rejected']);
  expect(engine.view.management.urlCloud()).toMatchObject({
    connection: 'not-connected',
    result: 'no-resolver',
  });
  const source = { interface: 'ethernet1/1', address: '203.0.113.2/24' };
  const routes = ['dns', 'ntp', 'paloalto-networks-services'].map((service) => ({ service, ...source }));
  commit(engine, world, { serviceRoutes: routes });
  expect(states(engine)).toEqual(['synched', 'available']);
  expect(results(engine)).toContainEqual(['url-cloud', 'answered']);
  const sessions = engine.view.sessions({ source: '203.0.113.2' }, ALL);
  expect(new Set(sessions.map(({ application }) => application))).toEqual(new Set(['dns', 'ntp', 'ssl']));
  pass(engine, 20);
  const cloud = sessions.find(({ application }) => application === 'ssl');
  expect(engine.view.session(cloud?.id ?? 0)).toMatchObject({
    rule: 'intrazone-default',
    endReason: 'tcp-fin',
  });
});

test('the service routes that are offered are those that the requests take', () => {
  const taken = Object.values(REQUEST_SERVICES).flatMap(({ routes }) => routes);
  expect([...SERVICE_ROUTE_WORDS]).toEqual([...new Set(taken)].sort());
});

test('requests by the dataplane need a rule that allows them', () => {
  const rule = {
    name: 'No-Time',
    from: ['any'],
    to: ['any'],
    application: ['ntp'],
    service: ['any'],
    action: 'deny',
  };
  const { engine, world } = started({ reaches: 'nothing' }, { securityRules: [rule] });
  commit(engine, world, { serviceRoutes: [{ service: 'ntp', interface: 'ethernet1/1' }] });
  expect(results(engine).slice(0, 2)).toEqual([
    ['ntp', 'denied'],
    ['ntp', 'denied'],
  ]);
});

test('a service route from an address that nobody has leads nowhere', () => {
  const { engine, world } = started();
  commit(engine, world, { serviceRoutes: [{ service: 'ntp', address: '203.0.113.77' }] });
  expect(results(engine)[0]).toEqual(['ntp', 'no-route']);
});

test('names need a resolver', () => {
  const ntpServers = [{ address: 'time.example.net' }, { address: 'nobody.example.net' }];
  const named = shippedWorld('hq').administration;
  const { engine } = started({}, { administration: { ...named, ntpServers } });
  expect(results(engine).slice(0, 2)).toEqual([
    ['ntp', 'answered'],
    ['ntp', 'no-such-name'],
  ]);
  engine.apply({ kind: 'set-service-host', address: '192.0.2.53', answers: 'no' });
  pass(engine, 2);
  expect(results(engine)[0]).toEqual(['ntp', 'no-resolver']);
  expect(states(engine)).toEqual(['rejected', 'rejected']);
});

test('pings by the management port go no further than it reaches; those from an interface do', () => {
  const { engine } = started({ reaches: 'private-networks' });
  const request = { host: '192.0.2.53', identifier: 7, sequence: 1, size: 56, fragments: 'allowed' } as const;
  const kindOf = (source: { readonly source?: string }) => {
    const outcome = engine.apply({ kind: 'echo', request: { ...request, ...source } });
    return outcome.kind === 'echoed' ? outcome.answer.kind : outcome.kind;
  };
  expect(kindOf({})).toBe('silence');
  expect(kindOf({ source: '203.0.113.2' })).toBe('reply');
});

test('a clock that nobody corrects is wrong and goes away; a time server puts it right', () => {
  const { engine } = started({ reaches: 'nothing', clock: { offset: -2820, drift: 600 } });
  expect(ahead(engine)).toBe(-2820);
  const logged = engine.view.now();
  engine.advance(engine.view.now() + DAY);
  expect(ahead(engine)).toBe(-2220);
  engine.apply({ kind: 'set-management-reach', reaches: 'everything' });
  pass(engine, 2);
  expect(ahead(engine)).toBe(0);
  // What was noted before the correction keeps the time that it was noted with.
  const shown = engine.view.deviceTime().localOf(logged);
  expect(Math.round((shown - logged) / SECOND)).toBe(-2820);
  expect(engine.view.deviceTime().instantOf(shown)).toBe(logged);
  expect(engine.view.management.events().at(-1)).toMatchObject({ kind: 'clock-corrected' });
  engine.advance(engine.view.now() + DAY);
  expect(ahead(engine)).toBe(0);
});

test('a clock set by hand drifts again', () => {
  const { engine } = started({ reaches: 'nothing', clock: { offset: -2820, drift: 600 } });
  const now = new Date(engine.view.now()).toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ');
  engine.apply({ kind: 'set-clock', shown: now });
  expect(ahead(engine)).toBe(0);
  engine.advance(engine.view.now() + DAY);
  expect(ahead(engine)).toBe(600);
});

test('a schedule holds by the clock of the box, in its time zone', () => {
  const changes = {
    schedules: [{ name: 'noon', kind: 'daily', hours: [['12:00', '12:30']] }],
    securityRules: [{ name: 'Noon', from: ['trust'], to: ['untrust'], schedule: 'noon', service: ['any'] }],
  };
  const ruleOf = ({ engine }: { readonly engine: Engine }) =>
    engine.view.policy.matchSecurity({
      from: 'trust',
      to: 'untrust',
      source: '10.20.0.61',
      destination: '192.0.2.80',
    })[0]?.name;
  const isWrong = { reaches: 'nothing', clock: { offset: 4800, drift: 0 } };
  // The world says 10:42.
  expect(ruleOf(started({}, changes))).toBe('interzone-default');
  expect(ruleOf(started(isWrong, changes))).toBe('Noon');
  expect(
    ruleOf(started({}, { ...changes, deviceSystem: { timezone: 'Europe/Kiev', dnsServers: [] } })),
  ).not.toBe('Noon');
  const early = { clock: { offset: -2520, drift: 0 }, reaches: 'nothing' };
  expect(ruleOf(started(early, { ...changes, deviceSystem: { timezone: 'Europe/Kiev' } }))).toBe('Noon');
});

test('fork and snapshot carry the clock, the requests and what was forgotten', () => {
  const { engine, world } = started({ reaches: 'nothing', clock: { offset: 90, drift: -30 } });
  engine.apply({ kind: 'clear-user-cache', plane: 'management', address: '10.20.0.61' });
  engine.apply({ kind: 'clear-user-cache', plane: 'dataplane', address: '10.20.0.61' });
  engine.apply({ kind: 'look-up-url', url: 'news.example.net' });
  engine.apply({ kind: 'set-group-members', group: 'hq\\it', members: [] });
  const fork = engine.fork();
  const resumed = resumeEngine(world, { seed: 1 }, engine.snapshot());
  for (const other of [engine, fork, resumed]) {
    other.advance(engine.startsAt + 100 * SECOND);
    other.apply({ kind: 'set-management-reach', reaches: 'everything' });
    other.advance(engine.startsAt + 200 * SECOND);
  }
  expect(Buffer.compare(fork.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
  expect(Buffer.compare(resumed.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
});
