// Links, routes and peers after any sequence of commits: what is shown is what is configured, no answer contradicts another, and a
// firewall that was led there answers like one that began there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ConfigNode,
  type ConfigPath,
  EMPTY_CONTAINER,
  entry,
  leaf,
  members,
} from '../config/config-node.ts';
import { withNode, withoutNode } from '../config/config-tree.ts';
import { configuredWorld } from '../config/configured-world.ts';
import { worldConfiguration } from '../config/world-configuration.ts';
import { NETWORK_INVARIANTS } from '../consistency/network-invariants.fixture.ts';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { addressesOf } from '../world/interface-addresses.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

// Without the pair, whose other unit would go on when a monitored link is shut.
const { highAvailability: _, ...ALONE } = shippedWorld('hq', { warmUp: 0 });
const WORLD = { ...ALONE, traffic: [], sessions: [], prefill: [] };
const TREE = worldConfiguration(WORLD);
const SETTLED = 60_000;

const port = (name: string): ConfigPath => ['network', 'interface', 'ethernet', entry(name)];
const AE1: ConfigPath = ['network', 'interface', 'aggregate-ethernet', entry('ae1'), 'layer3'];
const ROUTER: ConfigPath = ['network', 'virtual-router', entry('default')];
const BGP: ConfigPath = [...ROUTER, 'protocol', 'bgp'];
const PEER: ConfigPath = [...BGP, 'peer-group', entry('core'), 'peer', entry('remote-core')];
const ROUTE: ConfigPath = [...ROUTER, 'routing-table', 'ip', 'static-route', entry('extra')];

/** Changes, each as the nodes that it sets; undefined for one that it deletes. */
const CHANGES: readonly (readonly (readonly [ConfigPath, ConfigNode | undefined])[])[] = [
  ...['ethernet1/2', 'ethernet1/5', 'ethernet1/7', 'ethernet1/9'].map((name) => [
    [[...port(name), 'link-state'], leaf('down')] as const,
  ]),
  [[[...port('ethernet1/7'), 'aggregate-group'], undefined]],
  [[[...port('ethernet1/12'), 'aggregate-group'], leaf('ae1')]],
  [[[...AE1, 'lldp', 'enable'], leaf('no')]],
  [[[...AE1, 'lacp', 'enable'], leaf('no')]],
  [[['network', 'lldp', 'enable'], leaf('no')]],
  [[['network', 'vlan', entry('Lab'), 'interface'], members(['ethernet1/10'])]],
  [[[...port('ethernet1/4'), 'layer3', 'mtu'], leaf('9000')]],
  [[[...port('ethernet1/4'), 'layer3', 'ip', entry('10.31.0.1/24')], EMPTY_CONTAINER]],
  [[[...PEER, 'enable'], leaf('no')]],
  [[[...PEER, 'peer-as'], leaf('64999')]],
  [[[...BGP, 'enable'], leaf('no')]],
  [[[...BGP, 'local-as'], leaf('65001')]],
  [[[...BGP, 'install-route'], leaf('no')]],
  [[[...BGP, 'redist-rules', entry('10.30.0.0/24'), 'enable'], leaf('no')]],
  [
    [[...ROUTE, 'destination'], leaf('10.70.0.0/16')],
    [[...ROUTE, 'nexthop', 'discard'], EMPTY_CONTAINER],
    [[...ROUTE, 'admin-dist'], leaf('15')],
  ],
];

/** The tree with some of the changes; the same ones give the same tree, in whatever order they were made. */
function changed(chosen: ReadonlySet<number>) {
  return CHANGES.reduce(
    (tree, change, index) =>
      chosen.has(index)
        ? change.reduce(
            (all, [path, node]) => (node === undefined ? withoutNode(all, path) : withNode(all, path, node)),
            tree,
          )
        : tree,
    TREE,
  );
}

function worldWith(chosen: ReadonlySet<number>) {
  const read = configuredWorld(WORLD, changed(chosen));
  if (read.kind === 'invalid') throw new Error(JSON.stringify(read.errors));
  return read.world;
}

/** What is told of links, routes and peers, without what only time makes different. */
function answers({ view: { network } }: Engine): object {
  return {
    ports: network.hardwarePorts(),
    interfaces: network.logicalInterfaces(),
    routes: network.routes().map(({ age: _, ...route }) => route),
    fib: network.fib(),
    lacp: network.lacpGroups(),
    lldp: network.lldpNeighbors().map(({ port: on }) => on),
    speaking: network.lldpLocals(),
    stations: network.macTable().entries.map(({ mac, interface: on }) => [mac, on]),
    vlans: network.vlans(),
    arp: network.arp().entries.map(({ address, interface: on }) => [address, on]),
    peers: network.bgp()?.peers.map(({ since: _, messagesIn: _in, messagesOut: _out, ...peer }) => peer),
    heard: network.bgpLocalRib(),
    told: network.bgpRibOut(),
  };
}

function started(chosen: ReadonlySet<number>): Engine {
  const engine = createEngine(WORLD, { seed: 1, configuration: configurationOf(worldWith(chosen)) });
  engine.advance(engine.startsAt + SETTLED);
  return engine;
}

function contradictions({ view }: Engine): readonly (readonly string[])[] {
  return NETWORK_INVARIANTS.map(({ name, contradictions: of }) => [name, ...of(view)]).filter(
    (told) => told.length > 1,
  );
}

test('a firewall answers for its configuration, however it came to have it', { timeout: 120_000 }, () => {
  const start = createEngine(WORLD, { seed: 1 });
  start.advance(start.startsAt + SETTLED);
  const original = answers(start);
  const toggles = fc.array(fc.record({ change: fc.nat(CHANGES.length - 1), wait: fc.nat(40) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(toggles, (steps) => {
      let engine = start.fork();
      const chosen = new Set<number>();
      for (const { change, wait } of steps) {
        if (!chosen.delete(change)) chosen.add(change);
        const world = worldWith(chosen);
        expect(engine.apply({ kind: 'commit', configuration: configurationOf(world) }).kind).toBe(
          'committed',
        );
        expect(contradictions(engine)).toEqual([]);
        const shown = engine.view.network.logicalInterfaces();
        for (const one of world.interfaces)
          expect(shown.find(({ name }) => name === one.name)).toMatchObject({
            addresses: addressesOf(one),
            mtu: one.mtu ?? 1500,
          });
        engine.advance(engine.view.now() + wait * 1000);
        expect(contradictions(engine)).toEqual([]);
      }
      engine = resumeEngine(WORLD, { seed: 1 }, engine.snapshot());
      engine.advance(engine.view.now() + SETTLED);
      expect(answers(engine)).toEqual(answers(started(chosen)));
      engine.apply({ kind: 'commit', configuration: configurationOf(WORLD) });
      engine.advance(engine.view.now() + SETTLED);
      expect(answers(engine)).toEqual(original);
    }),
    // A link that is shut again before the peer behind it is back.
    { numRuns: 30, examples: [[[1, 1, 1].map((change) => ({ change, wait: 0 }))]] },
  );
});

test('each change shows', () => {
  const plain = JSON.stringify(answers(started(new Set())));
  CHANGES.forEach((change, index) => {
    expect(JSON.stringify(answers(started(new Set([index])))), JSON.stringify(change)).not.toBe(plain);
  });
});
