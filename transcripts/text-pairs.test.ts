import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairTexts } from './text-pairs.ts';

const listed = (text: string) => [...text].map((letter, index) => ({ text: letter, line: index + 1 }));

function check(recorded: string, actual: string, expected: readonly string[]): void {
  const pairs = pairTexts(listed(recorded), listed(actual));
  expect(pairs.map(([before, after]) => `${before?.text ?? ''}>${after?.text ?? ''}`)).toEqual(expected);
}

test('equal lines are left out, the others paired where they stand', () => {
  check('abc', 'abc', []);
  check('abc', 'axc', ['b>x']);
  check('abc', 'ac', ['b>']);
  check('ac', 'abc', ['>b']);
  check('abcd', 'xbyd', ['a>x', 'c>y']);
  check('', 'ab', ['>a', '>b']);
  check('abab', 'baba', ['a>', '>a']);
});

test('texts without a difference are equal texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (recorded, actual) => {
      expect(pairTexts(listed(recorded), listed(actual)).length === 0).toBe(recorded === actual);
    }),
  );
});

test('texts too long for a search are paired by position', () => {
  const many = (letter: string) =>
    Array.from({ length: 2100 }, (_, line) => ({ text: `${letter}${line}`, line }));
  expect(pairTexts(many('a'), many('b'))).toHaveLength(2100);
});
