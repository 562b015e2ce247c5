import { expect, test } from 'vitest';
import { configuredWorld } from '../config/configured-world.ts';
import { worldConfiguration } from '../config/world-configuration.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const TRAFFIC = [
  { name: 'lab', application: 'ssl', clients: ['10.70.0.9'], servers: ['192.0.2.80'], perSecond: 0.1 },
  { name: 'to-lab', application: 'ssl', clients: ['10.0.0.5'], servers: ['10.70.0.9'], perSecond: 0.1 },
];
const LAB = { name: 'ethernet1/7', address: '10.70.0.1/24' };
const changes = (idle: Readonly<Record<string, unknown>>) => ({
  zones: ['lab'],
  idleInterfaces: [{ ...LAB, ...idle }],
  securityRules: [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }],
  traffic: TRAFFIC,
});

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;
const logical = (engine: Engine, name = 'ethernet1/7') =>
  engine.view.network.logicalInterfaces().find((one) => one.name === name);
const answered = (engine: Engine, address: string) =>
  engine.view
    .trafficLog({ limit: 9999, direction: 'forward' })
    .filter(({ source, packetsReceived }) => source === address && packetsReceived > 0).length;

test.each([
  [
    'zone',
    { virtualRouter: 'default' },
    { zone: '', forwarding: { kind: 'virtual-router', name: 'default' } },
  ],
  ['virtual router', { zone: 'lab' }, { zone: 'lab', forwarding: { kind: 'none' } }],
])('what comes in by an interface without a %s is counted and goes no further', (_, idle, shown) => {
  const engine = createEngine(smallWorld(changes(idle)), { seed: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(counter(engine, 'flow_no_interface')).toBeGreaterThan(0);
  expect(answered(engine, '10.70.0.9')).toBe(0);
  // Whoever is sent to its hosts leaves by the default route, where they are not.
  expect(answered(engine, '10.0.0.5')).toBe(0);
  expect(logical(engine)).toMatchObject({ state: 'up', addresses: ['10.70.0.1/24'], ...shown });
  const received = engine.view.dataplane.interfaceCounters().find(({ name }) => name === 'ethernet1/7');
  expect(received?.packetsReceived).toBe(counter(engine, 'flow_no_interface'));
});

test('a zone and a virtual router mend it', () => {
  const world = smallWorld(changes({}));
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  const before = configurationOf(world);
  const lab = { ...LAB, zone: 'lab', vsys: 1, virtualRouter: 'default' };
  const interfaces = [...before.interfaces, lab];
  const outcome = engine.apply({
    kind: 'commit',
    configuration: { ...before, interfaces, idleInterfaces: [] },
  });
  expect(outcome.kind).toBe('committed');
  const dropped = counter(engine, 'flow_no_interface');
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(counter(engine, 'flow_no_interface')).toBe(dropped);
  expect([answered(engine, '10.70.0.9') > 0, answered(engine, '10.0.0.5') > 0]).toEqual([true, true]);
});

test.each([{}, { zone: 'lab' }, { virtualRouter: 'default', mtu: 1400 }])(
  'an idle interface with %o is written into the configuration and read again',
  (idle) => {
    const world = smallWorld(changes(idle));
    const read = configuredWorld(world, worldConfiguration(world));
    expect(read).toMatchObject({ kind: 'world', warnings: [{ kind: 'idle-interface' }] });
    expect(read.kind === 'world' && read.world.idleInterfaces).toEqual(world.idleInterfaces);
  },
);

const TAGGED = (tag: number | undefined) => ({
  interfaces: [
    { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
    { name: 'ethernet1/7.70', zone: 'lab', address: '10.70.0.1/24', ...(tag === undefined ? {} : { tag }) },
  ],
  natRules: [],
  addresses: [],
  securityRules: [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }],
  traffic: TRAFFIC,
  network: { vlanTags: [{ interface: 'ethernet1/7.70', tag: 70 }] },
});

test('a wrong tag: what comes in is counted, what goes out finds no neighbour; the right one mends both', () => {
  const world = smallWorld(TAGGED(170));
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(counter(engine, 'flow_rcv_dot1q_tag_err')).toBeGreaterThan(0);
  expect(counter(engine, 'flow_fwd_l3_noarp')).toBeGreaterThan(0);
  expect(logical(engine, 'ethernet1/7.70')?.tag).toBe(170);
  expect(engine.view.network.arp().entries.find(({ address }) => address === '10.70.0.9')?.status).toBe(
    'incomplete',
  );
  engine.apply({ kind: 'commit', configuration: configurationOf(smallWorld(TAGGED(undefined))) });
  const wrong = counter(engine, 'flow_rcv_dot1q_tag_err');
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect(counter(engine, 'flow_rcv_dot1q_tag_err')).toBe(wrong);
  expect(answered(engine, '10.70.0.9')).toBeGreaterThan(0);
});

test('a tag of its own is written and read', () => {
  const world = smallWorld(TAGGED(170));
  const read = configuredWorld(world, worldConfiguration(world));
  expect(read.kind === 'world' && read.world.interfaces).toEqual(world.interfaces);
});
