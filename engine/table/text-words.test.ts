import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfWords, wordsOfText } from './text-words.ts';

test('texts of the same length have the same words only when they are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9 }), (text) => {
      const words = wordsOfText(text);
      const back = Array.from(words, (word) => String.fromCharCode(word & 0xffff, word >>> 16)).join('');
      expect(back.slice(0, text.length)).toBe(text);
    }),
  );
});

test('a text without a zero at its end comes back from its words, however long it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9 }), fc.nat(3000), (text, repeats) => {
      const whole = `${text.repeat(1 + repeats)}.`;
      expect(textOfWords(wordsOfText(whole))).toBe(whole);
    }),
  );
});
