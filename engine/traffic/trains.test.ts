// Acknowledgements that travel as a train leave nothing behind that tells them from the same packets one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Operation } from '../operation.ts';
import { Simulation } from '../simulation.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import type { Trains } from './conversation-sender.ts';

const WORLDS = ['hq', 'alg', 'esx', 'dual'] as const;
const ALL = { startAt: 1, limit: 1_000_000 };

const operation = fc.constantFrom<Operation>(
  { kind: 'clear-sessions', filter: { application: 'ssl' } },
  { kind: 'clear-session', id: 7 },
  { kind: 'session-discard', id: 11 },
  { kind: 'set-session-timer', timer: 'tcp', value: 20 },
  { kind: 'clear-counters' },
);

const life = fc.record({
  world: fc.constantFrom(...WORLDS),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  steps: fc.array(
    fc.record({ milliseconds: fc.integer({ min: 1, max: 40_000 }), operation: fc.option(operation) }),
    { minLength: 1, maxLength: 5 },
  ),
  slice: fc.integer({ min: 1, max: 500 }),
});

function simulationOf(world: (typeof WORLDS)[number], seed: number, trains: Trains): Simulation {
  const simulation = Simulation.begin({ ...shippedWorld(world), warmUp: 120 }, { seed });
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

test('a life with trains is the life of the same packets one by one', () => {
  fc.assert(
    fc.property(life, ({ world, seed, steps, slice }) => {
      const together = simulationOf(world, seed, 'together');
      const apart = simulationOf(world, seed, 'apart');
      for (const step of steps) {
        together.advance(together.view.now() + step.milliseconds);
        advanceInSlices(apart, step.milliseconds, slice);
        expect(observed(together)).toEqual(observed(apart));
        expect(together.state.table.hash()).toBe(apart.state.table.hash());
        expect(Buffer.compare(together.snapshot().bytes, apart.snapshot().bytes)).toBe(0);
        if (step.operation === null) continue;
        expect(together.apply(step.operation)).toEqual(apart.apply(step.operation));
      }
    }),
    { numRuns: 40 },
  );
});

test('trains do travel: far fewer acknowledgements are looked up one by one', () => {
  const [together, apart] = (['together', 'apart'] as const).map((trains) => {
    const simulation = simulationOf('hq', 3, trains);
    let acknowledged = 0;
    const { sender } = simulation.traffic.steps;
    const alone = sender.asClient.bind(sender);
    sender.asClient = (...sent) => {
      acknowledged++;
      return alone(...sent);
    };
    simulation.advance(simulation.startsAt + 20_000);
    return acknowledged;
  });
  expect(together ?? 0).toBeGreaterThan(0);
  expect(together ?? 0).toBeLessThan((apart ?? 0) / 2);
});
