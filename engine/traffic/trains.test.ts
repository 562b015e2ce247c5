// Packets that travel as a train leave nothing behind that tells them from the same packets one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Operation } from '../operation.ts';
import { Simulation } from '../simulation.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import type { World } from '../world/world-schema.ts';
import type { Trains } from './conversation-sender.ts';
import { mixedTraffic } from './mixed-traffic.fixture.ts';

const WORLDS = {
  hq: () => ({ ...shippedWorld('hq'), warmUp: 120 }),
  alg: () => ({ ...shippedWorld('alg'), warmUp: 120 }),
  esx: () => ({ ...shippedWorld('esx'), warmUp: 120 }),
  dual: () => ({ ...shippedWorld('dual'), warmUp: 120 }),
  overview: () => shippedWorld('overview'),
  mixed: () => mixedTraffic(),
  offloaded: () => mixedTraffic({ platform: 'PA-5060', zoneProtection: [] }),
  crowded: () => mixedTraffic({ virtualSystems: [{ id: 1, sessionLimit: 40 }] }),
} satisfies Readonly<Record<string, () => World>>;
type WorldName = keyof typeof WORLDS;
const ALL = { startAt: 1, limit: 1_000_000 };

const operation = fc.constantFrom<Operation>(
  { kind: 'clear-sessions', filter: { application: 'ssl' } },
  { kind: 'clear-sessions', filter: {} },
  { kind: 'clear-session', id: 7 },
  { kind: 'session-discard', id: 11 },
  { kind: 'set-session-timer', timer: 'tcp', value: 20 },
  { kind: 'set-session-timer', timer: 'discardTcp', value: 2 },
  { kind: 'clear-counters' },
  { kind: 'set-host-arp', host: 'files', arp: 'silent' },
  { kind: 'set-host-arp', host: 'files', arp: 'answers' },
  { kind: 'restart-host', host: 'files' },
  { kind: 'set-session-setting', setting: 'ipv6Firewalling', value: false },
  { kind: 'set-session-setting', setting: 'offload', value: false },
);

function lifeIn(worlds: readonly WorldName[]) {
  return fc.record({
    world: fc.constantFrom(...worlds),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    steps: fc.array(
      fc.record({ milliseconds: fc.integer({ min: 1, max: 40_000 }), operation: fc.option(operation) }),
      { minLength: 1, maxLength: 5 },
    ),
    slice: fc.integer({ min: 1, max: 500 }),
  });
}

function simulationOf(world: WorldName, seed: number, trains: Trains): Simulation {
  const simulation = Simulation.begin(WORLDS[world](), { seed });
  simulation.traffic.trains = trains;
  simulation.advance(simulation.startsAt);
  return simulation;
}

/** Everything a user can ask for. */
function observed({ view }: Simulation): unknown {
  const rows = view.sessions({}, ALL);
  return {
    rows,
    details: rows.map(({ id }) => view.session(id)),
    causes: rows.map(({ id }) => view.why(id)),
    counters: view.counters(),
    statistics: view.sessionStatistics(),
    log: view.trafficLog({ direction: 'backward', limit: 20_000 }),
    hosts: view.hosts(),
  };
}

function advanceInSlices(simulation: Simulation, milliseconds: number, slice: number): void {
  const until = simulation.view.now() + milliseconds;
  while (simulation.advance(until, slice) < until) {
    // The loop's condition does the work.
  }
}

function expectAlike(together: Simulation, apart: Simulation): void {
  expect(observed(together)).toEqual(observed(apart));
  expect(together.state.table.hash()).toBe(apart.state.table.hash());
  expect(Buffer.compare(together.snapshot().bytes, apart.snapshot().bytes)).toBe(0);
}

/** A fork that goes on in the given way. */
function forkOf(simulation: Simulation, trains: Trains): Simulation {
  const { origin } = simulation;
  const fork = Simulation.resume(origin, simulation.fork().snapshot());
  fork.traffic.trains = trains;
  return fork;
}

test.each<[readonly WorldName[], number]>([
  [['hq', 'alg', 'esx', 'dual', 'overview'], 30],
  [['mixed', 'offloaded', 'crowded'], 30],
])('in the worlds %j a life with trains is the life of the same packets one by one', (worlds, numRuns) => {
  fc.assert(
    fc.property(lifeIn(worlds), ({ world, seed, steps, slice }) => {
      let together = simulationOf(world, seed, 'together');
      let apart = simulationOf(world, seed, 'apart');
      expectAlike(together, apart);
      for (const step of steps) {
        together.advance(together.view.now() + step.milliseconds);
        advanceInSlices(apart, step.milliseconds, slice);
        expectAlike(together, apart);
        if (step.operation !== null)
          expect(together.apply(step.operation)).toEqual(apart.apply(step.operation));
        // Nothing remembers how the packets came here.
        [together, apart] = [forkOf(apart, 'together'), forkOf(together, 'apart')];
      }
    }),
    { numRuns },
  );
});

interface Seen {
  /** Packets and trains that were looked up, and packets that they stand for. */
  lookups: number;
  packets: number;
  largest: number;
}

/** What a dataplane is given in twenty seconds. */
function seenBy(world: WorldName, trains: Trains): Seen {
  const simulation = simulationOf(world, 3, trains);
  const seen: Seen = { lookups: 0, packets: 0, largest: 0 };
  const { dataplane } = simulation.traffic.steps.sender;
  const note = ({ count }: { readonly count: number }) => {
    seen.lookups++;
    seen.packets += count;
    seen.largest = Math.max(seen.largest, count);
  };
  const receive = dataplane.receive.bind(dataplane);
  const receiveTrain = dataplane.receiveTrain.bind(dataplane);
  dataplane.receive = (packet) => {
    note(packet);
    return receive(packet);
  };
  dataplane.receiveTrain = (packet) => {
    const isTaken = receiveTrain(packet);
    if (isTaken) note(packet);
    return isTaken;
  };
  simulation.advance(simulation.startsAt + 20_000);
  return seen;
}

test.each<WorldName>(['hq', 'dual', 'alg', 'offloaded'])(
  'in %s trains do travel, and apart every packet is one',
  (world) => {
    const together = seenBy(world, 'together');
    const apart = seenBy(world, 'apart');
    expect(apart.largest).toBe(1);
    expect(apart.lookups).toBe(apart.packets);
    expect(together.packets).toBe(apart.packets);
    expect(together.lookups).toBeLessThan(apart.lookups * 0.6);
  },
);

test('the mixed traffic meets all that may tell one packet of a burst from the next', () => {
  const simulation = simulationOf('mixed', 5, 'together');
  simulation.advance(simulation.startsAt + 240_000);
  const log = simulation.view.trafficLog({ direction: 'backward', limit: 20_000 });
  const reasons = new Set(log.map((record) => record.endReason));
  for (const reason of ['threat', 'policy-deny', 'resources-unavailable', 'tcp-fin', 'aged-out'] as const)
    expect(reasons).toContain(reason);
  const starts = new Set(
    log.filter(({ subtype }) => subtype === 'start').map((record) => record.application),
  );
  for (const application of ['unknown-tcp', 'unknown-udp', 'docs-edit', 'slow-chat', 'diameter-over-sctp'])
    expect(starts).toContain(application);
  const values = new Map(simulation.view.counters().map(({ name, value }) => [name, value]));
  for (const counter of [
    'flow_dos_zone_red_act',
    'flow_dos_zone_red_max',
    'flow_action_reset',
    'flow_action_close',
    'flow_policy_deny',
    'tcp_exceed_flow_seg_limit',
  ])
    expect(values.get(counter) ?? 0, counter).toBeGreaterThan(0);
});
