// Configurations that somebody has been careless with: whatever is deleted, renamed, moved or overwritten, reading tells what is
// wrong, and what it takes for sound the engine can run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Simulation } from '../simulation.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import {
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  entry,
  isBranch,
  leaf,
  members,
} from './config-node.ts';
import { nodeAt, withNode, withoutNode, withRenamed } from './config-tree.ts';
import { configuredWorld } from './configured-world.ts';
import { worldConfiguration } from './world-configuration.ts';

const WORLDS = ['hq', 'alg', 'dual'].map((name) => shippedWorld(name, { warmUp: 60 }));
const STARTED = WORLDS.map((world) => {
  const simulation = Simulation.begin(world, { seed: 3 });
  simulation.advance(simulation.startsAt);
  return simulation;
});

const VALUES = [
  'any',
  'yes',
  'no',
  'trust',
  'untrust',
  '0',
  '70000',
  '10.20.0.0/16',
  '0.0.0.0/0',
  '255.255.255.255',
  '240.0.0.1',
  '10.0.0.9-10.0.0.1',
  '2001:db8::/32',
  'tcp-443',
  'ethernet1/2',
  'ssl',
  '',
];

interface Blow {
  /** Which node is hit, of all there are. */
  readonly place: number;
  readonly how: 'remove' | 'rename' | 'overwrite' | 'empty' | 'double';
  readonly value: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('remove', 'rename', 'overwrite', 'overwrite', 'empty', 'double'),
  value: fc.constantFrom(...VALUES),
});

function pathsOf(node: ConfigNode, above: ConfigPath = []): readonly ConfigPath[] {
  if (!isBranch(node)) return [];
  return [...node.children].flatMap(([name, child]) => {
    const path = [...above, node.kind === 'entries' ? entry(name) : name];
    return [path, ...pathsOf(child, path)];
  });
}

function hit(tree: ConfigTree, { place, how, value }: Blow): ConfigTree {
  const paths = pathsOf(tree);
  const path = paths[place % Math.max(1, paths.length)] ?? [];
  const node = nodeAt(tree, path);
  if (node === undefined || path.length < 2) return tree;
  switch (how) {
    case 'remove':
      return withoutNode(tree, path);
    case 'rename':
      return withRenamed(tree, path, value) ?? tree;
    case 'empty':
      return node.kind === 'members' ? withNode(tree, path, members([])) : tree;
    case 'overwrite':
      if (node.kind === 'leaf') return withNode(tree, path, leaf(value));
      return node.kind === 'members' ? withNode(tree, path, members([value])) : tree;
    case 'double':
      return node.kind === 'members' ? withNode(tree, path, members([...node.members, value])) : tree;
  }
}

test('a careless edit is told, or it runs', () => {
  let ran = 0;
  let told = 0;
  fc.assert(
    fc.property(fc.nat(WORLDS.length - 1), fc.array(blow, { minLength: 1, maxLength: 3 }), (index, blows) => {
      const [world, started] = [WORLDS[index], STARTED[index]];
      if (world === undefined || started === undefined) throw new Error('no world');
      const tree = blows.reduce(hit, worldConfiguration(world));
      const found = configuredWorld(world, tree);
      if (found.kind === 'invalid') {
        expect(found.errors.length).toBeGreaterThan(0);
        told++;
        return;
      }
      const engine = started.fork();
      const outcome = engine.apply({ kind: 'commit', configuration: configurationOf(found.world) });
      expect(outcome.kind).toBe('committed');
      engine.advance(engine.view.now() + 2000);
      expect(engine.view.sessionStatistics().allocated).toBe(engine.view.countSessions({}));
      ran++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(ran, told)).toBeGreaterThan(30);
});
