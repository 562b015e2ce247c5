// Forwarding rules of the dual-stack office: what they do to its traffic, and that they are part of the state.
import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';

const MINUTE = 60_000;
const ARCHIVE = {
  name: 'archive',
  application: 'ssl',
  clients: ['10.20.0.33'],
  servers: ['192.0.2.245'],
  perSecond: 0.2,
};
const SHIPPED = shippedWorld('dual');
const FTP = SHIPPED.traffic.flatMap((source) =>
  source.name === 'ftp-v6' || source.name === 'ping-v6' ? [{ ...source, perSecond: 0.3 }] : [],
);
const WORLD = shippedWorld('dual', { warmUp: 600, traffic: [...FTP, ARCHIVE] });

function office(): Engine {
  const engine = createEngine(WORLD, { seed: 3 });
  engine.advance(engine.startsAt);
  return engine;
}

const ruleOf = ({ view }: Engine, name: string) => view.pbfRules().find((rule) => rule.name === name);
const ALL = { startAt: 1, limit: 10_000 };

/** Ids of the sessions of an application that began in the last minute. */
function young({ view }: Engine, filter: Readonly<Record<string, string>>): readonly string[] {
  return view
    .sessions(filter, ALL)
    .map(({ id }) => view.session(id))
    .filter((detail) => detail !== undefined && view.now() - detail.startTime < MINUTE)
    .map((detail) => `${detail?.pbfRule?.name ?? 'route'} ${detail?.egressInterface}`);
}

test('file transfers leave by the second provider, their data too, and the filter finds them by the rule', () => {
  const engine = office();
  const { view } = engine;
  const found = view.sessions({ pbfRule: 'FTP-ISP2' }, ALL);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ id }) => view.session(id)?.pbfRule)).toEqual(
    found.map(() => ({ name: 'FTP-ISP2', id: 3 })),
  );
  expect(new Set(found.map(({ id }) => view.session(id)?.egressInterface))).toEqual(new Set(['ethernet1/3']));
  const all = view.sessions({}, ALL).filter(({ id }) => view.session(id)?.pbfRule?.name === 'FTP-ISP2');
  expect(view.countSessions({ pbfRule: 'FTP-ISP2' })).toBe(all.length);
  expect(view.countSessions({ pbfRule: 'No-Archive' })).toBe(0);
  expect(view.countSessions({ pbfRule: 'Nothing' })).toBe(0);
});

test('the record of a forwarded session names the rule, and the record of a discarded packet too', () => {
  const { view } = office();
  const [session] = view.sessions({ pbfRule: 'FTP-ISP2' }, ALL);
  const route = view.why(session?.id ?? 0)?.find(({ stage }) => stage === 'route');
  expect(route).toMatchObject({
    what: 'policy-based',
    facts: { rule: 'FTP-ISP2', interface: 'ethernet1/3' },
  });
  const steps = view.whyDropped({ destination: '192.0.2.245' }) ?? [];
  expect(steps.map(({ stage, what }) => `${stage} ${what}`)).toEqual([
    'arrival packet',
    'route discard',
    'drop flow_policy_nofwd',
  ]);
  expect(steps[1]?.facts).toEqual({ rule: 'No-Archive', id: 1 });
});

test('pings follow the rule that names their application once App-ID knows the service', () => {
  const engine = office();
  expect(ruleOf(engine, 'Ping-ISP2')?.hits).toBeGreaterThan(0);
  expect(engine.view.names('pbf-rule')).toHaveLength(4);
});

test('when the second provider falls silent its sessions stay and die, and new ones take the route', () => {
  const engine = office();
  expect(ruleOf(engine, 'FTP-ISP2')).toMatchObject({ state: 'active', monitor: { status: 'up' } });
  expect(engine.apply({ kind: 'set-host-arp', host: 'isp2', arp: 'silent' })).toMatchObject({
    kind: 'host-changed',
  });
  engine.advance(engine.view.now() + 14_000);
  expect(ruleOf(engine, 'FTP-ISP2')).toMatchObject({ state: 'active', monitor: { status: 'up' } });
  engine.advance(engine.view.now() + 2000);
  expect(ruleOf(engine, 'FTP-ISP2')).toMatchObject({ state: 'disabled', monitor: { status: 'down' } });
  expect(ruleOf(engine, 'Ping-ISP2')).toMatchObject({ state: 'active', monitor: { status: 'down' } });
  expect(engine.view.countSessions({ pbfRule: 'FTP-ISP2' })).toBeGreaterThan(0);
  engine.advance(engine.view.now() + MINUTE);
  expect(new Set(young(engine, { application: 'ftp' }))).toEqual(new Set(['route ethernet1/1']));
  engine.apply({ kind: 'set-host-arp', host: 'isp2', arp: 'answers' });
  engine.advance(engine.view.now() + MINUTE + 4000);
  expect(new Set(young(engine, { application: 'ftp' }))).toEqual(new Set(['FTP-ISP2 ethernet1/3']));
  expect(engine.apply({ kind: 'set-host-arp', host: 'nobody', arp: 'silent' })).toMatchObject({
    kind: 'failed',
  });
});

test('monitors, hits, silence and known applications are part of the state', () => {
  const engine = office();
  engine.apply({ kind: 'set-host-arp', host: 'isp2', arp: 'silent' });
  engine.advance(engine.view.now() + 5000);
  const others = [engine.fork(), resumeEngine(WORLD, { seed: 3 }, engine.snapshot())];
  engine.advance(engine.view.now() + 2 * MINUTE);
  for (const other of others) {
    while (other.advance(engine.view.now(), 13) < engine.view.now());
    other.advance(engine.view.now());
    expect(other.view.pbfRules()).toEqual(engine.view.pbfRules());
    expect(Buffer.compare(other.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
  }
});
