import { expect, test } from 'vitest';
import { createDeviceTree } from '../../grammar/commands/registry.ts';
import { releaseHierarchy } from '../../grammar/hierarchy/release-hierarchy.ts';
import { vendor } from '../../grammar/language/command-source.ts';
import { type Coverage, coverageOf } from '../../grammar/language/coverage.ts';
import { findPaths } from '../../grammar/language/find.ts';
import type { Assumption } from './assumption-list.ts';
import { readAssumptions } from './assumption-list.ts';
import { testDesk } from './testing/test-desk.ts';
import { runTrainerLine } from './verbs.ts';

const COUNTED: Coverage = {
  kind: 'counted',
  path: [],
  words: [
    { word: 'clear', simulated: 4, assumed: 1, validOnly: 100 },
    { word: 'show', simulated: 12, assumed: 2, validOnly: 2000 },
  ],
  total: { simulated: 16, assumed: 3, validOnly: 2100 },
  source: undefined,
};

const ASSUMED: readonly Assumption[] = [
  { room: 'engine', file: 'engine/ager.ts', sentence: 'the ager looks once a second.' },
  { room: 'engine', file: 'engine/ager.ts', sentence: 'no longer.' },
  { room: 'grammar', file: 'grammar/clock.ts', sentence: 'both clocks agree.' },
];

/** The answer over a made-up tree and its assumptions. */
function run(line: string, coverage: Coverage = COUNTED) {
  const { desk } = testDesk();
  const asked: (readonly string[])[] = [];
  const answer = runTrainerLine(
    {
      ...desk,
      assumptions: () => ASSUMED,
      coverage: (prefix) => {
        asked.push(prefix);
        return coverage;
      },
    },
    line,
  );
  return { ...answer, asked };
}

test('paths are counted by their first word, and assumptions by room', () => {
  expect(run(':coverage')).toEqual({
    status: 'accepted',
    asked: [[]],
    lines: [
      'release 11.2: 2116 paths, 16 simulated (3 with an assumed text), 2100 valid only',
      'word   simulated  assumed  valid only  total',
      'clear  4          1        100         104',
      'show   12         2        2000        2012',
      '',
      "assumptions: 3 (engine 2, grammar 1); ':coverage assumptions [ROOM]' lists them",
    ],
  });
});

test('below some words only paths are counted', () => {
  const path = ['show', 'clock'];
  const { lines, asked } = run(':coverage sh  clock', {
    kind: 'counted',
    path,
    words: [],
    total: { simulated: 1, assumed: 0, validOnly: 0 },
    source: vendor('captures', 'the zone'),
  });
  expect(asked).toEqual([['sh', 'clock']]);
  expect(lines).toEqual([
    'show clock on release 11.2: 1 path, 1 simulated (0 with an assumed text), 0 valid only',
    'Vendor: captures; assumed: the zone',
  ]);
});

test('a word that leads nowhere is refused with the nearest', () => {
  expect(run(':coverage shwo', { kind: 'no-such-word', word: 'shwo', nearest: 'show' })).toMatchObject({
    status: 'rejected',
    lines: ['no command goes on with "shwo"; did you mean "show"?'],
  });
});

test('assumptions are listed below their file, all or those of one room', () => {
  expect(run(':coverage assumptions').lines).toEqual([
    'engine/ager.ts',
    '  the ager looks once a second.',
    '  no longer.',
    'grammar/clock.ts',
    '  both clocks agree.',
  ]);
  expect(run(':coverage assumptions grammar').lines).toEqual(['grammar/clock.ts', '  both clocks agree.']);
  expect(run(':coverage assumptions cellar')).toMatchObject({
    status: 'rejected',
    lines: [':coverage assumptions takes one room: engine, grammar'],
  });
});

test('the tree of a conversation counts what it runs', () => {
  const { desk } = testDesk();
  const counted = desk.coverage(['show', 'session']);
  expect(counted).toMatchObject({
    path: ['show', 'session'],
    words: expect.arrayContaining([expect.objectContaining({ word: 'all', simulated: 1, validOnly: 0 })]),
  });
});

test('every path of the release is counted once', () => {
  const tree = createDeviceTree({ release: '11.2', hierarchy: releaseHierarchy('11.2') });
  const counted = coverageOf(tree, []);
  if (counted.kind !== 'counted') throw new Error('the whole tree has no prefix');
  const { simulated, validOnly } = counted.total;
  expect(simulated + validOnly).toBe(findPaths(tree).length);
  expect(simulated).toBeGreaterThan(40);
  expect(validOnly).toBeGreaterThan(5000);
});

test('what the source assumes is read with its file, and what a command assumes with its words', () => {
  const all = readAssumptions('11.2');
  expect(all).toContainEqual({
    room: 'grammar',
    file: 'grammar/language/line-cursor.ts',
    sentence: 'keywords are case-sensitive.',
  });
  expect(all).toContainEqual({ room: 'commands', file: 'clear arp all', sentence: 'nothing is printed.' });
  expect(all.some(({ file }) => file.includes('.test.'))).toBe(false);
});
