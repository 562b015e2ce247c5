import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

const TRAFFIC = [
  {
    name: 'tls',
    application: 'ssl',
    clients: ['10.0.0.10/31'],
    servers: ['192.0.2.80'],
    connections: 8,
    exchanges: [2000, 2000],
    think: [400, 800],
    urlCategories: ['news', 'search-engines'],
  },
  {
    name: 'admin',
    application: 'ssh',
    clients: ['10.0.0.60'],
    servers: ['172.16.0.22'],
    connections: 3,
    exchanges: [2000, 2000],
    think: [400, 800],
  },
];
const RULES = {
  qosRules: [
    { name: 'Shell', from: ['inside'], application: ['ssh'], class: 2 },
    { name: 'Rest', to: ['outside'], class: 6 },
  ],
  qosInterfaces: ['ethernet1/1'],
  decryptionRules: [
    { name: 'Closed', urlCategory: ['news'], action: 'no-decrypt' },
    { name: 'Open', from: ['inside'], to: ['outside'] },
  ],
};

function begun(changes: object = RULES): Engine {
  const engine = createEngine(smallWorld({ traffic: TRAFFIC, ...changes }));
  engine.advance(engine.startsAt + 60_000);
  return engine;
}

const count = ({ view }: Engine, filter: object) => view.countSessions(filter);

test('a session is in the class of the first rule that matches what is known of it', () => {
  const engine = begun();
  expect([count(engine, { qosRule: 'Shell' }), count(engine, { qosClass: 2 })]).toEqual([3, 3]);
  expect([count(engine, { qosRule: 'Rest' }), count(engine, { qosClass: 6 })]).toEqual([8, 8]);
  expect(count(engine, { qosRule: 'Nobody' })).toBe(0);
  const [row] = engine.view.sessions({ qosRule: 'Shell' }, { startAt: 1, limit: 1 });
  expect(engine.view.session(row?.id ?? 0)).toMatchObject({ qosRule: 'Shell', qosClass: 2 });
  expect(engine.view.ruleHits('qos').map(({ count: hits }) => hits)).toEqual([3, 8]);
});

test('who leaves by an interface with QoS passes its node, the others pass none', () => {
  const engine = begun();
  expect([count(engine, { qosNodeId: 0 }), count(engine, { qosNodeId: -2 })]).toEqual([8, 3]);
  expect(count(engine, { qosNodeId: 1 })).toBe(0);
  const [row] = engine.view.sessions({ qosNodeId: 0 }, { startAt: 1, limit: 1 });
  expect(engine.view.session(row?.id ?? 0)?.qosNode).toBe('ethernet1/1');
});

test('TLS is opened unless a rule above leaves its category closed; what is opened stays with layer 7', () => {
  const engine = begun();
  const open = count(engine, { sslDecrypt: true });
  const hits = engine.view.ruleHits('decryption').map(({ count: one }) => one);
  expect(hits).toEqual([8 - open, open]);
  expect(open).toBeGreaterThan(0);
  for (const { id } of engine.view.sessions({ sslDecrypt: true }, { startAt: 1, limit: 9 }))
    expect(engine.view.session(id)).toMatchObject({ application: 'ssl', layer7: 'enabled' });
});

test('a commit that takes the rules away leaves sessions in their class until they are looked up again', () => {
  const engine = begun();
  engine.apply({ kind: 'commit', configuration: configurationOf(smallWorld({ traffic: TRAFFIC })) });
  expect(count(engine, { qosClass: 2 })).toBe(3);
  engine.apply({ kind: 'clear-sessions', filter: {} });
  engine.advance(engine.view.now() + 120_000);
  expect(count(engine, { qosClass: 4 })).toBe(count(engine, {}));
  expect(count(engine, { qosRule: 'Shell' })).toBe(0);
});

test('rules, classes and meters outlive a snapshot and a fork', () => {
  const engine = begun();
  const fork = engine.fork();
  for (const one of [engine, fork]) one.advance(engine.startsAt + 90_000);
  expect(Buffer.compare(fork.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
  expect(count(fork, { qosRule: 'Shell' })).toBe(3);
});

test('what a control session announces is in the class of its own application', () => {
  const named = shippedWorld('alg', { warmUp: 900 });
  const rule = { ...smallWorld(RULES).qosRules[0], from: ['any'], class: 3 };
  const worldFor = (application: string) =>
    ({ ...named, qosRules: [{ ...rule, name: 'Calls', application: [application] }] }) as World;
  const classes = (application: string) => {
    const engine = createEngine(worldFor(application));
    engine.advance(engine.startsAt);
    const inClass = (of: string) => count(engine, { application: of, type: 'flow', qosClass: 3 });
    const all = count(engine, { application: 'rtp', type: 'flow' });
    expect(all).toBeGreaterThan(0);
    return [inClass('sip') > 0, inClass('rtp') === all, inClass('rtp') === 0];
  };
  expect(classes('sip')).toEqual([true, false, true]);
  expect(classes('rtp')).toEqual([false, true, false]);
});
