import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

const HOSTS = [
  { name: 'router', address: '203.0.113.1' },
  { name: 'core', address: '10.40.0.2' },
];
const GROUPS = {
  pathGroups: [{ name: 'up', virtualRouter: 'default', destinations: ['203.0.113.1', '10.40.0.2'] }],
};

function pairWorld(changes: object = {}): World {
  const highAvailability = { peer: 'PA-TRAIN-B', priority: 100, peerPriority: 110, ...GROUPS, ...changes };
  return shippedWorld('hq', { hosts: HOSTS, warmUp: 60, highAvailability });
}

function begun(changes: object = {}): Engine {
  const engine = createEngine(pairWorld(changes), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

function silence(engine: Engine, host: string, arp: 'silent' | 'answers' = 'silent') {
  engine.apply({ kind: 'set-host-arp', host, arp });
}

/** The second port has no address of its own, and its link is down. */
function watch(engine: Engine, condition: 'any' | 'all', interfaces = ['ethernet1/1', 'ethernet1/10']) {
  const world = pairWorld();
  if (world.highAvailability === undefined) throw new Error('no pair');
  const linkGroups = [{ name: 'lab', interfaces, enabled: true, condition }];
  const highAvailability = { ...world.highAvailability, linkGroups };
  engine.apply({ kind: 'commit', configuration: { ...configurationOf(world), highAvailability } });
}

const told = ({ view }: Engine) => {
  const pair = view.highAvailability();
  return [pair?.localName, pair?.peerState, view.management.pair()?.peer.reason, pair?.lastChange?.reason];
};
const AS_BEGUN = ['PA-TRAIN', 'passive', undefined, undefined];
const PATH_LOST = ['PA-TRAIN-B', 'non-functional', 'Path down', 'path-failure'];
const LINK_LOST = ['PA-TRAIN-B', 'non-functional', 'Link down', 'link-failure'];

test('a path that loses its end gives the active role away, and its unit comes back as the passive one', () => {
  const engine = begun();
  silence(engine, 'router');
  expect(told(engine)).toEqual(PATH_LOST);
  expect(engine.view.management.pair()?.paths.map(({ answered }) => answered)).toEqual([0, 10]);
  expect(engine.view.management.events().map(({ kind }) => kind)).toContain('ha-path-failure');
  expect(engine.apply({ kind: 'ha-functional' })).toMatchObject({ kind: 'failed' });
  silence(engine, 'core');
  expect(engine.view.highAvailability()?.failovers).toBe(1);
  silence(engine, 'router', 'answers');
  expect(told(engine)).toEqual(PATH_LOST);
  silence(engine, 'core', 'answers');
  expect(told(engine).slice(0, 3)).toEqual(['PA-TRAIN-B', 'passive', undefined]);
});

test.each([
  ['all of a group', { pathGroups: [{ ...GROUPS.pathGroups[0], condition: 'all' }] }],
  ['a group that is off', { pathGroups: [{ ...GROUPS.pathGroups[0], enabled: false }] }],
  ['monitoring that is off', { pathMonitoring: { enabled: false } }],
  [
    'all groups',
    {
      pathMonitoring: { condition: 'all' },
      pathGroups: [
        { name: 'a', virtualRouter: 'default', destinations: ['203.0.113.1'] },
        { name: 'b', virtualRouter: 'default', destinations: ['10.40.0.2'] },
      ],
    },
  ],
])('with %s one lost path changes nothing', (_, changes) => {
  const engine = begun(changes);
  silence(engine, 'router');
  expect(told(engine)).toEqual(AS_BEGUN);
  silence(engine, 'core');
  expect(engine.view.highAvailability()?.failovers).toBe(/all/.test(JSON.stringify(changes)) ? 1 : 0);
});

test('a preemptive unit that is preferred takes its role back', () => {
  const engine = begun({ preemptive: true });
  silence(engine, 'router');
  expect(told(engine)).toEqual(PATH_LOST);
  silence(engine, 'router', 'answers');
  expect(told(engine)).toEqual(['PA-TRAIN', 'passive', undefined, 'preempted']);
  const other = begun({ preemptive: true, peerPriority: 50 });
  silence(other, 'router');
  silence(other, 'router', 'answers');
  expect(told(other).slice(0, 2)).toEqual(['PA-TRAIN-B', 'passive']);
});

test('a commit that watches a link which is down gives the role away, one that no longer does brings the unit back', () => {
  const engine = begun();
  watch(engine, 'all');
  expect(told(engine)).toEqual(AS_BEGUN);
  watch(engine, 'any');
  expect(told(engine)).toEqual(LINK_LOST);
  expect(engine.view.management.pair()?.linkGroups).toEqual([
    {
      name: 'lab',
      monitoring: { enabled: true, condition: 'any' },
      interfaces: [
        { name: 'ethernet1/1', state: 'up' },
        { name: 'ethernet1/10', state: 'down' },
      ],
    },
  ]);
  watch(engine, 'any', ['ethernet1/1']);
  expect(told(engine).slice(0, 2)).toEqual(['PA-TRAIN-B', 'passive']);
});
