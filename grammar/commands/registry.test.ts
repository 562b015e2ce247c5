import { expect, test } from 'vitest';
import type { Release } from '../../engine/release.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { createCommandTree } from '../language/command-tree.ts';
import { findPaths } from '../language/find.ts';
import type { HierarchyNode } from '../language/hierarchy-node.ts';
import { text } from '../language/value-types.ts';
import { createDeviceTree, DEVICE_COMMANDS } from './registry.ts';
import { BRANCHES } from './words.ts';

test('every keyword above a command that is none itself has a help text of its own, and no other keyword has', () => {
  const above = DEVICE_COMMANDS.flatMap(({ path }) =>
    path.slice(1).map((_, at) => path.slice(0, at + 1).join(' ')),
  );
  const commands = DEVICE_COMMANDS.map(({ path }) => path.join(' '));
  const keywords = [...new Set(above)].filter((path) => !commands.includes(path));
  expect(BRANCHES.map(({ path }) => path.join(' ')).sort()).toEqual(keywords.sort());
});

test('the listing has the criterion sw-offload from release 11.2 on', () => {
  const listed = (release: Release) => findPaths(createDeviceTree({ release }), 'sw-offload').length;
  expect((['5.0', '10.2', '11.2'] as const).map(listed)).toEqual([0, 0, 1]);
});

test('the tree begins with the commands of the device', () => {
  const first = new Set(DEVICE_COMMANDS.map(({ path }) => path[0]));
  expect(createDeviceTree().root.next.words).toEqual([...first].sort());
});

/** The words that follow these keywords. */
function wordsBelow(hierarchy: readonly HierarchyNode[], ...path: readonly string[]): readonly string[] {
  let node = createDeviceTree({ hierarchy }).root;
  for (const word of path) {
    const next = node.next.byWord.get(word);
    if (next?.kind !== 'keyword') throw new Error(`${word} is no keyword`);
    node = next;
  }
  return node.next.words;
}

test('the hierarchy of a release adds words and leaves the commands in place', () => {
  const hierarchy: readonly HierarchyNode[] = [
    {
      word: 'show',
      executable: false,
      keywords: [
        { word: 'aardvark', value: text, executable: true },
        { word: 'session', executable: false, keywords: [{ word: 'zebra', executable: true }] },
      ],
    },
  ];
  expect(wordsBelow(hierarchy, 'show')).toEqual(['aardvark', ...wordsBelow([], 'show')]);
  expect(wordsBelow(hierarchy, 'show', 'session')).toEqual([...wordsBelow([], 'show', 'session'), 'zebra']);
});

test('every listed path is one of the release', () => {
  const release = createCommandTree({ commands: [], hierarchy: releaseHierarchy('11.2') });
  const known = findPaths(release).map((line) => `${line.replaceAll(/ <\S+/g, '')} `);
  const unknown = DEVICE_COMMANDS.filter(({ unlisted }) => !unlisted)
    .map(({ path }) => path.join(' '))
    .filter((path) => !known.some((line) => line.startsWith(`${path} `)));
  expect(unknown).toEqual([]);
});
