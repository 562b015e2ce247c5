import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { parsePrefix } from '../policy/prefix.ts';
import { RandomStreams } from '../random.ts';
import { parseIpv4 } from '../table/address.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const ALL = { startAt: 1, limit: 1_000_000 };

const LIVES = [
  ['hq', 1],
  ['hq', 2],
  ['dual', 1],
  ['esx', 1],
  ['alg', 3],
] as const;

function inside(address: string, prefix: string): boolean {
  const net = parsePrefix(prefix);
  const number = parseIpv4(address);
  return net !== undefined && number !== undefined && (number & net.mask) >>> 0 === net.network;
}

/** The active route that the longest prefix chooses. */
function routeTo(engine: Engine, address: string) {
  return engine.view.network
    .routes()
    .filter((route) => route.active && route.type !== 'host' && inside(address, route.destination))
    .sort((a, b) => Number(b.destination.split('/')[1]) - Number(a.destination.split('/')[1]))[0];
}

/** Interfaces, zones, routes, neighbours and sessions tell of one network. */
function expectOneNetwork(engine: Engine): void {
  const { view } = engine;
  const interfaces = view.network.logicalInterfaces();
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  const neighbors = new Set(view.network.arp().entries.map((entry) => `${entry.interface} ${entry.address}`));
  for (const route of view.network.routes())
    if (route.interface !== '') expect(byName.get(route.interface)?.state).toBe('up');
  for (const { id } of view.sessions({}, ALL)) {
    const session = view.session(id);
    if (session === undefined || session.c2s.source.includes(':')) continue;
    const ingress = byName.get(session.ingressInterface);
    const egress = byName.get(session.egressInterface);
    expect(ingress?.zone).toBe(session.c2s.zone);
    expect(egress?.zone).toBe(session.s2c.zone);
    const destination = session.s2c.source;
    const route = routeTo(engine, destination);
    expect(route?.interface).toBe(session.egressInterface);
    if (route === undefined || egress?.addresses.length === 0) continue;
    const neighbor = route.type === 'connect' ? destination : route.nextHop;
    expect(neighbors).toContain(`${session.egressInterface} ${neighbor}`);
  }
}

test.each(LIVES)(
  'interfaces, routes, neighbours and sessions agree at random times in %s, seed %d',
  (name, seed) => {
    const engine = createEngine(shippedWorld(name, { warmUp: 300 }), { seed });
    const chance = RandomStreams.seeded(seed, ['times']).stream(0);
    engine.advance(engine.startsAt);
    for (let look = 0; look < 4; look++) {
      engine.advance(engine.view.now() + chance.between(1, 900_000));
      expectOneNetwork(engine);
    }
  },
);

test('the forwarding table is what is active of the routing table, and both counts say so', () => {
  const engine = createEngine(shippedWorld('hq', { warmUp: 0 }), { seed: 1 });
  const { network } = engine.view;
  const active = network.routes().filter((route) => route.active);
  expect(network.fib().map(({ destination }) => destination)).toEqual(
    active.map(({ destination }) => destination),
  );
  const { ipv4, ipv6, active: count, byType } = network.routingResources();
  expect(count).toBe(active.length);
  expect(byType.static + byType.connect + byType.bgp).toBe(ipv4 + ipv6);
  expect(network.bgp()?.peers.reduce((sum, peer) => sum + peer.accepted, 0)).toBe(byType.bgp);
});

test('a static route wins over a learned one, and the learned one is there', () => {
  const engine = createEngine(shippedWorld('hq', { warmUp: 0 }), { seed: 1 });
  const both = engine.view.network.routes().filter(({ destination }) => destination === '10.50.0.0/24');
  expect(both.map(({ type, active }) => [type, active])).toEqual([
    ['static', true],
    ['bgp', false],
  ]);
});

test('packets follow what a BGP peer has announced', () => {
  const traffic = [
    {
      name: 'branch',
      application: 'ssl',
      clients: ['10.30.0.5'],
      servers: ['10.70.1.9'],
      perSecond: 1,
    },
  ];
  const securityRules = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];
  const engine = createEngine(shippedWorld('hq', { warmUp: 0, traffic, securityRules }), { seed: 1 });
  engine.advance(engine.startsAt + 20_000);
  const [row] = engine.view.sessions({ destination: '10.70.1.9' }, ALL);
  expect(engine.view.session(row?.id ?? 0)?.egressInterface).toBe('ethernet1/5');
  const entries = engine.view.network.arp().entries;
  expect(entries.map(({ address }) => address)).toContain('10.40.0.253');
});

test('an interface whose port is down has no route, and an aggregate is up with one member', () => {
  const ports = [
    { name: 'ethernet1/4', link: 'down' },
    { name: 'ethernet1/7', link: 'down' },
  ];
  const world = shippedWorld('hq', { warmUp: 0, traffic: [] });
  const engine = createEngine({ ...world, network: { ...world.network, ports: shippedPorts(ports) } }, {});
  const { network } = engine.view;
  expect(network.routes().some((route) => route.destination === '10.30.0.0/24')).toBe(false);
  expect(network.hardwarePorts().find(({ name }) => name === 'ae1')).toMatchObject({
    state: 'up',
    speed: 1000,
  });
  expect(network.lldpNeighbors().map(({ port }) => port)).toEqual(['ethernet1/8']);
  expect(network.lacpGroups()[0]?.members.map(({ isSelected }) => isSelected)).toEqual([false, true]);
});

function shippedPorts(ports: readonly { readonly name: string; readonly link: string }[]) {
  return shippedWorld('hq', { network: { ports } }).network.ports;
}

test('a host that falls silent is incomplete, and cleared neighbours come back with their sessions', () => {
  const hosts = [{ name: 'vcenter', address: '10.30.0.5' }];
  const engine = createEngine(shippedWorld('hq', { warmUp: 300, hosts }), { seed: 1 });
  engine.advance(engine.startsAt);
  const entry = () => engine.view.network.arp().entries.find(({ address }) => address === '10.30.0.5');
  expect(entry()).toMatchObject({ status: 'complete', interface: 'ethernet1/4' });
  engine.apply({ kind: 'set-host-arp', host: 'vcenter', arp: 'silent' });
  expect(entry()).toMatchObject({ status: 'incomplete', mac: undefined });
  engine.apply({ kind: 'set-host-arp', host: 'vcenter', arp: 'answers' });
  const outcome = engine.apply({ kind: 'clear-neighbors', interface: 'ethernet1/4' });
  expect(outcome).toMatchObject({ kind: 'neighbors-cleared' });
  expect(entry()?.timeToLive).toBe(1800);
  expect(engine.apply({ kind: 'clear-neighbors', interface: 'ethernet7/7' })).toMatchObject({
    failure: { kind: 'no-such-object' },
  });
});

test('ports of a pair have shared addresses, and each port its own number', () => {
  const ports = (changes: Readonly<Record<string, unknown>>) =>
    createEngine(shippedWorld('hq', { warmUp: 0, ...changes }), {}).view.network.hardwarePorts();
  const shared = ports({}).find(({ name }) => name === 'ethernet1/1');
  expect(shared).toMatchObject({ id: 16, mac: '00:1b:17:00:01:10' });
  const alone = ports({ highAvailability: undefined, serial: '001901000118' });
  expect(alone.find(({ name }) => name === 'ethernet1/1')?.mac).not.toBe(shared?.mac);
  expect(new Set(alone.map(({ id }) => id)).size).toBe(alone.length);
});
