// Random lives of firewalls that lend ports and addresses: whatever was opened, cleared, discarded, reconfigured, waited for and
// taken over by the peer, the end of all sessions gives everything back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, edit, edited } from './commit/edited-configuration.fixture.ts';
import type { Operation } from './operation.ts';
import { Ager } from './packet/ager.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { Simulation } from './simulation.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';
import type { World } from './world/world-schema.ts';

const DIPP = { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.32/31'] };
/** Fewer addresses than sources. */
const DYNAMIC_IP = { kind: 'dynamic-ip', addresses: ['203.0.113.48/30'] };
const OUT = { name: 'Out', from: ['trust', 'dc'], to: 'untrust' };

function lending(name: string, natRules: readonly unknown[]) {
  const { natRules: shipped } = shippedWorld(name);
  const inbound = shipped.filter((rule) => rule.destinationTranslation !== undefined);
  return shippedWorld(name, {
    natRules: [...inbound, ...natRules],
    highAvailability: { peer: 'PEER' },
    warmUp: 600,
  });
}

const WORLDS = [
  lending('hq', [
    { ...OUT, name: 'Servers', from: ['dc'], sourceTranslation: DYNAMIC_IP },
    { ...OUT, sourceTranslation: DIPP },
  ]),
  lending('alg', [{ ...OUT, sourceTranslation: DIPP }]),
  lending('alg', [{ ...OUT, sourceTranslation: DYNAMIC_IP }]),
];

/** Milliseconds to wait, the position of a live session to end or discard, or an operation. */
type Step =
  | { readonly kind: 'warp'; readonly milliseconds: number }
  | { readonly kind: 'clear-session' | 'session-discard'; readonly position: number }
  | { readonly kind: 'apply'; readonly operation: Operation }
  | { readonly kind: 'commit'; readonly edit: Edit };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('commit' as const), edit }),
  fc.record({ kind: fc.constant('warp' as const), milliseconds: fc.integer({ min: 1, max: 200_000 }) }),
  fc.record({
    kind: fc.constantFrom('clear-session' as const, 'session-discard' as const),
    position: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('apply' as const),
    operation: fc.constantFrom<Operation>(
      { kind: 'clear-sessions', filter: { nat: 'source' } },
      { kind: 'clear-sessions', filter: { type: 'predict' } },
      { kind: 'clear-sessions', filter: { protocol: 17 } },
      { kind: 'clear-sessions', filter: {} },
      { kind: 'set-session-timer', timer: 'udp', value: 2 },
      { kind: 'set-session-timer', timer: 'tcp', value: 40 },
      { kind: 'set-session-setting', setting: 'rejectNonSyn', value: false },
      { kind: 'set-session-default' },
      { kind: 'ha-failover' },
      { kind: 'ha-functional' },
      { kind: 'ha-suspend', unit: 'local' },
    ),
  }),
);

function live(simulation: Simulation, world: World, steps: readonly Step[]): void {
  simulation.advance(simulation.startsAt);
  for (const one of steps) {
    if (one.kind === 'warp') simulation.advance(simulation.view.now() + one.milliseconds);
    else if (one.kind === 'apply') simulation.apply(one.operation);
    else if (one.kind === 'commit')
      simulation.apply({ kind: 'commit', configuration: edited(world, one.edit) });
    else {
      const [row] = simulation.view.sessions({}, { startAt: one.position, limit: 1 });
      if (row !== undefined) simulation.apply({ kind: one.kind, id: row.id });
    }
  }
}

const lent = ({ pools, dynamicIpPools }: DataplaneState) =>
  [...pools, ...dynamicIpPools].reduce((used, pool) => used + pool.used, 0);

/** Rows that are live or still in the ager. */
function leftovers({ table }: DataplaneState): readonly number[] {
  const rows = Array.from({ length: table.highWater }, (_, index) => index + 1);
  return rows.filter((row) => table.isLive(row) || table.isInAger(row));
}

function expectNothingLent(state: DataplaneState): void {
  expect(state.table.liveCount).toBe(0);
  expect(leftovers(state)).toEqual([]);
  expect(state.table.hasNoFlows()).toBe(true);
  expect([...state.pools, ...state.dynamicIpPools].map((pool) => pool.used)).toEqual(
    [...state.pools, ...state.dynamicIpPools].map(() => 0),
  );
}

test.each([
  ['cleared', (simulation: Simulation) => simulation.apply({ kind: 'clear-sessions', filter: {} })],
  [
    'aged out',
    // Only the ager works on: nobody sends any more.
    ({ state }: Simulation) => new Ager(state).age(state.now + 100_000_000, Number.POSITIVE_INFINITY),
  ],
])('after any life no port, no address, no flow and no timer is left once all sessions are %s', (_, end) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WORLDS),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(step, { maxLength: 12 }),
      (world, seed, steps) => {
        const simulation = Simulation.begin(world, { seed });
        live(simulation, world, steps);
        end(simulation);
        expectNothingLent(simulation.state);
      },
    ),
    { numRuns: 30 },
  );
});

test.each(WORLDS.map((world, index) => [`${world.name} ${index}`, world] as const))(
  'in the world %s ports or addresses are lent while sessions live',
  (_, world) => {
    const simulation = Simulation.begin(world, { seed: 1 });
    simulation.advance(simulation.startsAt);
    expect(lent(simulation.state)).toBeGreaterThan(0);
  },
);
