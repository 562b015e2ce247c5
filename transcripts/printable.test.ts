import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, printable } from './printable.ts';

function check(text: string, expected: string): void {
  expect(printable(text)).toBe(expected);
}

test('control characters are written out, text and tabs stay', () => {
  check('admin@PA-TRAIN> show clock', 'admin@PA-TRAIN> show clock');
  check('15 \t(limit', '15 \t(limit');
  check('\u001b[2J\u001b]0;x\u0007', '\\x1b[2J\\x1b]0;x\\x07');
  check('a\r\nb', 'a\\x0d\\x0ab');
  check('\u009b31m', '\\x9b31m');
  check('\u202egnp.exe', '\\u202egnp.exe');
  check('\ud83d\ude00 \ud83d', '\ud83d\ude00 \\ud83d');
});

test('nothing printable steers a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e]/);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

test('an excerpt is no longer than its limit and the mark of the cut', () => {
  expect(excerpt('abc', 3)).toBe('abc');
  expect(excerpt('abcd', 3)).toBe('abc…');
  expect(excerpt('\u001b\u001b', 6)).toBe('\\x1b\\x…');
});
