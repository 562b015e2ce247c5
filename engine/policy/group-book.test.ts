import { expect, test } from 'vitest';
import { GroupBook } from './group-book.ts';

const BOOK = new GroupBook([
  { name: 'all', members: ['web', 'mail', 'a'] },
  { name: 'web', members: ['a', 'b'] },
  { name: 'loop', members: ['c', 'back'] },
  { name: 'back', members: ['loop'] },
  { name: 'beside', members: ['loop'] },
]);

test.each([
  [['x'], ['x']],
  [
    ['all', 'x'],
    ['a', 'b', 'mail', 'x'],
  ],
  [['loop'], ['c']],
])('%j holds %j', (names, members) => {
  expect(BOOK.membersOf(names)).toEqual(members);
});

test('a loop is told for its groups alone', () => {
  expect(['all', 'loop', 'back', 'beside', 'x'].filter((name) => BOOK.isLoop(name))).toEqual([
    'loop',
    'back',
  ]);
});
