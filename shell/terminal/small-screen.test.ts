import { expect, test } from 'vitest';
import { smallScreenNotice } from './small-screen.ts';

test.each([
  [80, 24, undefined],
  [200, 50, undefined],
  [79, 24, '79x24 is small: tables need 80x24'],
  [80, 23, '80x23 is small: tables need 80x24'],
])('a screen of %i by %i', (columns, rows, expected) => {
  expect(smallScreenNotice({ columns, rows })).toBe(expected);
});
