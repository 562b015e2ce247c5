import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfText } from './text-words.ts';

test('texts of the same length have the same words only when they are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9 }), (text) => {
      const words = wordsOfText(text);
      const back = Array.from(words, (word) => String.fromCharCode(word & 0xffff, word >>> 16)).join('');
      expect(back.slice(0, text.length)).toBe(text);
    }),
  );
});
