import { expect, test } from 'vitest';
import { rowWindow } from './row-window.ts';

// `|` is the cursor.
function check(row: string, columns: number, expected: string) {
  const cursor = row.indexOf('|');
  const window = rowWindow({ text: row.replace('|', ''), cursor }, columns);
  expect(`${window.text.slice(0, window.cursor)}|${window.text.slice(window.cursor)}`).toBe(expected);
}

test('a row that fits is shown whole', () => {
  check('> show|', 10, '> show|');
  check('> abcdefg|', 10, '> abcdefg|');
});

test('of a longer row the part around the cursor is shown, with marks where more is hidden', () => {
  check('|0123456789abcdef', 11, '|012345678>');
  check('01234567|89abcdef', 11, '01234567|8>');
  check('0123456789abcdef|', 11, '<bcdef|');
  check('0123456789|abcdefghij', 11, '<6789|abcd>');
});

test('wherever the cursor is, it is in the window and the row is left its last cell', () => {
  const text = 'admin@PA> show session all filter 日本語 count yes';
  for (let cursor = 0; cursor <= text.length; cursor++) {
    const window = rowWindow({ text, cursor }, 20);
    expect(window.text.replace(/[^\x20-\x7e]/g, 'xx').length).toBeLessThan(20);
    const next = text.slice(cursor, cursor + 1);
    if (next !== '') expect(window.text.slice(window.cursor).startsWith(next), `cursor ${cursor}`).toBe(true);
  }
});
