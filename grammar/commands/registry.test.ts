import { expect, test } from 'vitest';
import type { HierarchyNode } from '../language/command-tree.ts';
import { text } from '../language/value-types.ts';
import { createDeviceTree, DEVICE_COMMANDS } from './registry.ts';
import { BRANCHES } from './words.ts';

test('every keyword above a command has a help text of its own, and no other keyword has', () => {
  const above = DEVICE_COMMANDS.flatMap(({ path }) =>
    path.slice(1).map((_, at) => path.slice(0, at + 1).join(' ')),
  );
  expect(BRANCHES.map(({ path }) => path.join(' ')).sort()).toEqual([...new Set(above)].sort());
});

test('the tree begins with the commands of the device', () => {
  expect(createDeviceTree().root.next.words).toEqual(['clear', 'exit', 'find', 'quit', 'set', 'show']);
});

test('the hierarchy of a release adds words and leaves the commands in place', () => {
  const hierarchy: readonly HierarchyNode[] = [
    {
      word: 'show',
      executable: false,
      keywords: [
        { word: 'arp', value: text, executable: true },
        { word: 'session', executable: false, keywords: [{ word: 'rematch', executable: true }] },
      ],
    },
  ];
  const show = createDeviceTree(hierarchy).root.next.byWord.get('show');
  expect(show?.kind === 'keyword' && show.next.words).toEqual(['arp', 'clock', 'session', 'system']);
  const session = show?.kind === 'keyword' ? show.next.byWord.get('session') : undefined;
  expect(session?.kind === 'keyword' && session.next.words).toEqual([
    'all',
    'id',
    'info',
    'meter',
    'rematch',
  ]);
});
