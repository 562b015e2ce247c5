import { expect, test } from 'vitest';
import { wordMeantBy } from './unique-prefix.ts';

const WORDS = ['all', 'low', 'lower', 'source', 'source-port', 'source-user', 'state'];

function check(typed: string, meant: string | undefined): void {
  expect(wordMeantBy(WORDS, typed)).toBe(meant);
}

test('an exact word wins over the longer words that it begins', () => {
  check('low', 'low');
  check('source', 'source');
});

test('a prefix means the one word that begins so, or the word that begins all of them', () => {
  check('a', 'all');
  check('lowe', 'lower');
  check('so', 'source');
});

test('a prefix without such a word means nothing', () => {
  check('s', undefined);
  check('source-', undefined);
  check('x', undefined);
  check('allow', undefined);
  check('', undefined);
});
