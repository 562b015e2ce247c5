import { expect, test } from 'vitest';
import { editDistance, nearestWord, rankByDistance } from './nearest-word.ts';

function check(a: string, b: string, distance: number): void {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
}

test('insertions, deletions, replacements and swaps of neighbours count one each', () => {
  check('', '', 0);
  check('', 'abc', 3);
  check('sesion', 'session', 1);
  check('sessoin', 'session', 1);
  check('sassion', 'session', 1);
  check('ca', 'abc', 3);
  check('kitten', 'sitting', 3);
});

test('words are ranked by distance, equal ones keep their order', () => {
  expect(rankByDistance('clok', ['order', 'closet', 'clock', 'clod'])).toEqual([
    'clock',
    'clod',
    'closet',
    'order',
  ]);
});

test('a word that differs by more than a third is not near', () => {
  expect(nearestWord('ordr', ['order', 'clock'])).toBe('order');
  expect(nearestWord('zebra', ['order', 'clock'])).toBeUndefined();
  expect(nearestWord('zebra', [])).toBeUndefined();
});

test('a word far longer than any keyword is compared with none', () => {
  const typed = `order${'r'.repeat(10_000)}`;
  expect(rankByDistance(typed, ['zebra', 'order'])).toEqual(['zebra', 'order']);
  expect(nearestWord(typed, [typed.slice(0, -1)])).toBeUndefined();
});
