import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { findPaths } from './find.ts';
import { createToyTree } from './toy-commands.ts';

const tree = createToyTree();

function check(prefix: string, expected: object): void {
  expect(coverageOf(tree, prefix === '' ? [] : prefix.split(' '))).toMatchObject(expected);
}

test('paths are counted by their first word', () => {
  check('', {
    kind: 'counted',
    path: [],
    words: [
      { word: 'drop', simulated: 1, validOnly: 0 },
      { word: 'grind', simulated: 1, validOnly: 0 },
      { word: 'list', simulated: 4, validOnly: 0 },
      { word: 'roast', simulated: 0, validOnly: 1 },
    ],
    total: { simulated: 6, validOnly: 1 },
  });
});

test('below a place they are counted by the next word', () => {
  check('list order', { words: [{ word: 'all' }, { word: 'id', simulated: 1 }], total: { simulated: 2 } });
  check('roast batch', { path: ['roast', 'batch'], words: [{ word: 'again', simulated: 0, validOnly: 1 }] });
});

test('the place may be abbreviated, and may be the end of a path', () => {
  check('l or', { path: ['list', 'order'] });
  check('dr', { path: ['drop'], words: [], total: { simulated: 1, validOnly: 0 } });
});

test('a word that leads nowhere is named with its nearest', () => {
  check('list ordre', { kind: 'no-such-word', word: 'ordre', nearest: 'order' });
  check('zebra', { kind: 'no-such-word', nearest: undefined });
  check('list cl', { kind: 'no-such-word', word: 'cl' });
});

test('as many paths are counted as are listed; one that is kept out of the list is not', () => {
  const counted = coverageOf(tree, []);
  const all = counted.kind === 'counted' ? counted.total.simulated + counted.total.validOnly : 0;
  expect(all).toBe(findPaths(tree).length);
});
