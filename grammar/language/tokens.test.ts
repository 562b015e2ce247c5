import { Lexer } from 'chevrotain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOKENS, unquoted } from './tokens.ts';

const lexer = new Lexer(TOKENS, { positionTracking: 'onlyOffset' });

function check(line: string, expected: string): void {
  expect(
    lexer
      .tokenize(line)
      .tokens.map((token) => `${token.tokenType.name}:${token.image}`)
      .join(' '),
  ).toBe(expected);
}

test('a line falls into words, quoted words, brackets and pipes', () => {
  check(' a-b  10.0.0.1|c ', 'Word:a-b Word:10.0.0.1 Pipe:| Word:c');
  check('x"y z"', 'Word:x Quoted:"y z"');
  check("'y z'", "Word:'y Word:z'");
  check('"a \\"b\\"" c', 'Quoted:"a \\"b\\"" Word:c');
  check('a\\|b', 'Word:a\\|b');
});

test('brackets are marks only between blanks', () => {
  check('[ a ]', 'ListStart:[ Word:a ListEnd:]');
  check('[a]', 'Word:[a]');
  check('[ a ]|b', 'ListStart:[ Word:a ListEnd:] Pipe:| Word:b');
});

test('a quote that is never closed takes the rest of the line', () => {
  check('a "b | c', 'Word:a OpenQuote:"b | c');
  check('"\\', 'OpenQuote:"\\');
});

test('every text lexes without error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(lexer.tokenize(line).errors).toEqual([]);
    }),
    { seed: 20_261_124 },
  );
});

test('quotes go and the backslash of a pattern stays', () => {
  expect(unquoted('"a\\|b \\"c\\" \\bd"')).toBe('a\\|b "c" \\bd');
  expect(unquoted('""')).toBe('');
});
