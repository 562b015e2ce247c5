// The firewall is one whole: whatever is done to it and whenever it is asked, no answer contradicts another.
import { expect, test } from 'vitest';
import { edited } from '../commit/edited-configuration.fixture.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import type { Operation } from '../operation.ts';
import { type RandomStream, RandomStreams } from '../random.ts';
import { mixedTraffic } from '../traffic/mixed-traffic.fixture.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';
import type { Invariant } from './invariant.fixture.ts';
import { INVARIANTS } from './invariants.fixture.ts';

const ALL = Object.values(INVARIANTS).flat();

const WORLDS: readonly (readonly [string, () => World, number])[] = [
  ['hq, seed 1', () => shippedWorld('hq', { warmUp: 300 }), 1],
  ['hq, seed 2', () => shippedWorld('hq', { warmUp: 300 }), 2],
  ['hq on a PA-220', () => shippedWorld('hq', { warmUp: 300, platform: 'PA-220' }), 3],
  ['overview', () => shippedWorld('overview'), 1],
  ['alg', () => shippedWorld('alg'), 1],
  ['esx', () => shippedWorld('esx'), 1],
  ['dual', () => shippedWorld('dual'), 1],
  ['vsys', () => shippedWorld('vsys'), 1],
  ['a small world whose buffers are full', () => fullBuffers(), 1],
  ['a small world of everything, seed 1', () => mixedTraffic(), 1],
  ['a small world of everything, seed 2', () => mixedTraffic(), 2],
  ['a small world of everything over a narrow line, seed 3', () => narrowed(mixedTraffic()), 3],
];

/** Whoever leaves by the first interface may be late or lost. */
function narrowed(world: World): World {
  const name = world.interfaces[0]?.name ?? '';
  return { ...world, qosInterfaces: [{ name, egressMax: 0.2, profile: 'default' }] };
}

/** One address fills the buffers with one connection after the other, until it is shut out. */
function fullBuffers(): World {
  const hog = {
    name: 'hog',
    application: 'ssl',
    clients: ['10.0.0.99'],
    servers: ['198.51.100.7'],
    connections: 2,
    exchanges: [9000, 9000],
    think: [50, 100],
    reconnect: [1000, 2000],
    holdsBuffers: 45,
  };
  const bufferProtection = {
    alert: 20,
    activate: 40,
    blockCountdown: 40,
    blockHoldTime: 5,
    blockDuration: 30,
  };
  return smallWorld({ traffic: [hog], bufferProtection });
}

/** The operations so far: all of them, and those since all sessions were ended, which `amid` is about. */
class Deeds {
  readonly #ever = new Set<Operation['kind']>();
  readonly #sinceEnd = new Set<Operation['kind']>();

  add(operation: Operation): void {
    this.#ever.add(operation.kind);
    const endsAll = operation.kind === 'clear-sessions' && Object.keys(operation.filter).length === 0;
    if (endsAll) this.#sinceEnd.clear();
    else this.#sinceEnd.add(operation.kind);
  }

  leaveTrue({ until = [], amid = [] }: Invariant): boolean {
    return !until.some((kind) => this.#ever.has(kind)) && !amid.some((kind) => this.#sinceEnd.has(kind));
  }
}

/** What contradicts what, by the name of the sentence, where the operations so far leave it true; the others are noted. */
function contradictionsOf({ view }: Engine, deeds: Deeds): object {
  const found = ALL.filter((one) => deeds.leaveTrue(one))
    .map(({ name, contradictions }) => [name, contradictions(view).slice(0, 3)] as const)
    .filter(([, texts]) => texts.length > 0);
  return Object.fromEntries(found);
}

/** What goes wrong around the firewall: no sentence becomes untrue by it. */
function faults({ hosts, interfaces }: World): readonly Operation[] {
  const [host] = hosts;
  const port = interfaces.find(({ name }) => /^ethernet[^.]*$/.test(name))?.name ?? '';
  const limit = { mtu: 1400, fragmentationNeeded: 'reported' } as const;
  return [
    { kind: 'set-cable-end', port, end: 'full' },
    { kind: 'set-path-limit', destination: '0.0.0.0/0', limit },
    ...(host === undefined
      ? []
      : [
          { kind: 'set-host-gateway', host: host.name, gateway: 'elsewhere' } as const,
          { kind: 'set-host-route', host: host.name, destination: '10.0.0.0/8', way: 'around' } as const,
        ]),
  ];
}

/** Operations in the order in which they make sentences untrue, so that each sentence is held against many of them. */
function operationsFor(engine: Engine, world: World, random: RandomStream): readonly Operation[] {
  const [row] = engine.view.sessions({}, { startAt: 1 + random.below(20), limit: 1 });
  const one = row === undefined ? [] : [{ kind: 'clear-session', id: row.id } as const];
  const change = {
    rule: random.below(10),
    change: 'deny',
    port: random.below(9),
    portChange: 'none',
    translation: random.below(5),
    pbf: 'reverse',
    tcpTimeout: random.between(20, 4000),
    rematch: true,
  } as const;
  return [
    ...one,
    ...faults(world),
    { kind: 'clear-sessions', filter: { protocol: 17 } },
    { kind: 'set-session-timer', timer: 'tcp', value: random.between(1, 600) },
    { kind: 'set-session-setting', setting: 'rejectNonSyn', value: false },
    { kind: 'clear-user-cache', plane: 'management' },
    { kind: 'clear-user-cache', plane: 'dataplane' },
    { kind: 'set-management-reach', reaches: 'nothing' },
    { kind: 'set-clock', shown: '2026/03/18 09:00:00' },
    { kind: 'clear-sessions', filter: {} },
    ...(row === undefined ? [] : [{ kind: 'session-discard', id: row.id, timeout: 60 } as const]),
    { kind: 'ha-failover' },
    { kind: 'ha-functional' },
    { kind: 'commit', configuration: edited(world, change) },
    // Whatever lives under a new configuration alone is as true of it as it was of the first one.
    { kind: 'clear-sessions', filter: {} },
    { kind: 'commit', configuration: edited(world, { ...change, change: 'remove', portChange: 'move' }) },
    { kind: 'clear-sessions', filter: {} },
    { kind: 'clear-rule-hits', ruleBase: 'security', rules: [] },
    { kind: 'clear-interface-counters', with: 'nothing' },
    { kind: 'clear-counters' },
  ];
}

test.each(WORLDS)('no answer contradicts another in %s', { timeout: 60_000 }, (_name, world, seed) => {
  const made = world();
  const engine = createEngine(made, { seed });
  engine.advance(engine.startsAt);
  const random = RandomStreams.seeded(seed, ['times']).stream(0);
  const done = new Deeds();
  expect(contradictionsOf(engine, done)).toEqual({});
  // A commit that leaves rules and interfaces as they are leaves every sentence true.
  const { timers, ...rest } = configurationOf(made);
  engine.apply({ kind: 'commit', configuration: { ...rest, timers: { ...timers, tcp: 1_900 } } });
  expect(contradictionsOf(engine, done), 'after a commit of a timer').toEqual({});
  for (const operation of operationsFor(engine, made, random)) {
    engine.advance(engine.view.now() + 1 + random.below(30_000));
    expect(contradictionsOf(engine, done), `before ${operation.kind}`).toEqual({});
    engine.apply(operation);
    done.add(operation);
    expect(contradictionsOf(engine, done), `after ${operation.kind}`).toEqual({});
  }
  engine.advance(engine.view.now() + 3_600_000);
  expect(contradictionsOf(engine, done)).toEqual({});
  expect(contradictionsOf(engine.fork(), done)).toEqual({});
});
