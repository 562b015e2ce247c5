import { expect, test } from 'vitest';
import { rowsOfText, textWidth, truncate, wrapAt } from './text-width.ts';

function wrapped(text: string, offset: number, columns: number): string {
  const { rows, cursor } = wrapAt(text, offset, columns);
  return `${rows.join('/')} @${cursor.x},${cursor.y}`;
}

test.each([
  ['show', 4],
  ['日本', 4],
  ['e\u0301', 1],
  ['\x1b[2mdim\x1b[22m', 3],
])('the width of %j is %d', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ['', 1],
  ['x'.repeat(80), 1],
  ['x'.repeat(81), 2],
])('%j takes rows of 80 cells', (text, rows) => {
  expect(rowsOfText(text, 80)).toBe(rows);
});

test.each([
  ['', 0, ' @0,0'],
  ['abc', 3, 'abc @3,0'],
  ['abcd', 3, 'abcd @3,0'],
  ['abcd', 4, 'abcd/ @0,1'],
  ['abcdefgh', 8, 'abcd/efgh/ @0,2'],
  ['abcdef', 5, 'abcd/ef @1,1'],
  ['日本語', 0, '日本/語 @0,0'],
  ['日本語', 2, '日本/語 @0,1'],
  ['a日本', 2, 'a日/本 @0,1'],
  ['a日本', 3, 'a日/本 @2,1'],
  ['日本', 2, '日本/ @0,1'],
])('%j with the cursor at %d in 4 columns', (text, offset, expected) => {
  expect(wrapped(text, offset, 4)).toBe(expected);
});

test('text that is too wide ends in an ellipsis', () => {
  expect(truncate('session', 7)).toBe('session');
  expect(truncate('sessions', 7)).toBe('sessio…');
  expect(truncate('日本語', 5)).toBe('日本…');
  expect(truncate('日本語', 4)).toBe('日…');
});
