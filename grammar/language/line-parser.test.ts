import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from './complete.ts';
import { helpRows } from './help.ts';
import { createLineParser } from './line-parser.ts';
import { createToyTree, TOY_NAMES } from './toy-commands.ts';

const parser = createLineParser(createToyTree());

/** Column of a rejection is written as `<|>` into the line; the rest of the resolution is matched. */
function check(marked: string, expected: object): void {
  const line = marked.replace('<|>', '');
  const column = marked.indexOf('<|>');
  expect(parser.parse(line)).toMatchObject(column === -1 ? expected : { ...expected, column });
}

test('chevrotain finds nothing wrong with the grammar', () => {
  expect(() => createLineParser(createToyTree(), { skipValidations: false })).not.toThrow();
});

test('a line becomes a command with its arguments', () => {
  check('', { kind: 'empty' });
  check('  \t', { kind: 'empty' });
  check('list clock', { kind: 'matched', path: ['list', 'clock'], args: {}, pipes: [] });
  check('list order id 7', { kind: 'matched', args: { orderId: 7 }, command: { help: 'Show one order' } });
  check('grind bean "dark roast"', { kind: 'matched', args: { bean: 'dark roast' } });
  check('grind bean "say \\"hi\\""', { kind: 'matched', args: { bean: 'say "hi"' } });
  check("grind bean 'dark", { kind: 'matched', args: { bean: "'dark" } });
  check('grind bean a quiet', { kind: 'matched', args: { bean: 'a', quiet: true } });
});

test('options of a group come in any order, under the name of the group', () => {
  check('list order all after 3 only sweet table 4', {
    args: { after: 3, only: { sweet: true, table: 4 } },
    path: ['list', 'order', 'all', 'only'],
  });
  check('list order all only bean x table-side left table 4 from 10.0.0.0/8', {
    args: { only: { bean: 'x', tableSide: 'left', table: 4, from: '10.0.0.0/8' } },
  });
});

test('a word in a value position is a value even if it is a keyword', () => {
  check('list order all only bean table table 4', { args: { only: { bean: 'table', table: 4 } } });
  check('grind bean 10.0.0.1', { args: { bean: '10.0.0.1' } });
  check('grind bean 5', { args: { bean: '5' } });
});

test('a list stands in brackets or alone', () => {
  check('grind bean a guests [ ann "bo b" ]', { args: { guests: ['ann', 'bo b'] } });
  check('grind bean a guests ann', { args: { guests: ['ann'] } });
  check('grind bean a guests [ann]', { args: { guests: ['[ann]'] } });
  check('grind bean a guests [ ann<|>', { kind: 'incomplete', expected: ['<value>', ']'] });
  check('grind bean a guests [ <|>]', { kind: 'invalid', word: ']', expected: ['<value>'] });
  check('grind bean <|>[ a ]', { kind: 'invalid', word: '[', expected: ['<value>'] });
});

test('abbreviations are accepted where they mean one word', () => {
  check('l o a o ta 4', { kind: 'matched', args: { only: { table: 4 } } });
  check('list order all only table-sid<|>', {
    kind: 'incomplete',
    expected: ['left', 'right', 'low', 'lower'],
  });
  check('list order all only <|>table-s 4', { kind: 'ambiguous', candidates: ['table-side', 'table-size'] });
  check('list <|>clo', { kind: 'ambiguous', word: 'clo', candidates: ['clock', 'closet'] });
  check('list order all only table-side lef', { args: { only: { tableSide: 'left' } } });
  check('list order all only table-side lo', { args: { only: { tableSide: 'low' } } });
  check('list order all only table-side <|>l', { kind: 'ambiguous', candidates: ['left', 'low', 'lower'] });
  check('grind bean a seconds au', { args: { seconds: 'auto' } });
});

test('an option that was given is out of the way of an abbreviation, and an error when given again', () => {
  check('list order all only table 4 table-side left ta 2', { args: { only: { tableSize: 2 } } });
  check('list order all only sweet <|>sweet', { kind: 'invalid', word: 'sweet', fault: 'repeated-option' });
  check('grind bean a <|>bean b', { kind: 'invalid', fault: 'repeated-option', nearest: undefined });
  check('grind bean a <|>be b', { kind: 'invalid', fault: 'repeated-option' });
});

test('the first word that fits nothing is an unknown command', () => {
  check('<|>lits clock', { kind: 'unknown-command', word: 'lits', nearest: 'list' });
  check('  <|>zebra', { kind: 'unknown-command', word: 'zebra', nearest: undefined });
  check('<|>"list" clock', { kind: 'unknown-command', word: '"list"' });
  check('<|>| match x', { kind: 'unknown-command', word: '|' });
  check('<|>List clock', { kind: 'unknown-command', nearest: 'list' });
});

test('a later word is invalid, and the nearest words are named first', () => {
  check('list <|>ordre all', { kind: 'invalid', nearest: 'order', expected: ['order', 'clock', 'closet'] });
  check('list clock <|>now', {
    kind: 'invalid',
    word: 'now',
    expected: ['|', '<Enter>'],
    nearest: undefined,
  });
  check('list order id <|>501', { kind: 'invalid', word: '501', fault: 'bad-value', expected: ['<1-500>'] });
  check('grind bean a seconds <|>atuo', { nearest: 'auto', expected: ['auto', '<1-60>'] });
  check('grind bean a till <|>10.0.0.256 quiet | match', { kind: 'invalid', fault: 'bad-value' });
  check('grind bean a <|>"quiet"', { kind: 'invalid', word: '"quiet"', fault: 'unknown-word' });
  check('grind bean <|>"dark roast', { kind: 'invalid', fault: 'open-quote', expected: ['"'] });
});

test('a line that ends too early says what is missing', () => {
  check('list<|>', { kind: 'incomplete', expected: ['clock', 'closet', 'order'] });
  check('list order <|>', { kind: 'incomplete', expected: ['all', 'id'] });
  check('list order id<|>', { kind: 'incomplete', expected: ['<1-500>'] });
  check('list order all only<|>', { kind: 'incomplete' });
  check('list order all only table-side<|>', {
    kind: 'incomplete',
    expected: ['left', 'right', 'low', 'lower'],
  });
  check('grind quiet<|>', { kind: 'incomplete', expected: ['bean'] });
});

test('pipes are chained, and their errors name pipe words', () => {
  check('list clock | match 7 | except "a b"', {
    kind: 'matched',
    pipes: [
      { kind: 'match', pattern: '7' },
      { kind: 'except', pattern: 'a b' },
    ],
  });
  check('list clock|ma a\\|b', { pipes: [{ kind: 'match', pattern: 'a\\|b' }] });
  check('list clock |<|>', { kind: 'incomplete', expected: ['except', 'match'] });
  check('list clock | match<|>', { kind: 'incomplete', expected: ['<value>'] });
  check('list clock | <|>mtach x', { kind: 'invalid', nearest: 'match', expected: ['match', 'except'] });
  check('list clock | match a <|>b', { kind: 'invalid', expected: ['|', '<Enter>'] });
  check('list clock | match <|>| match b', { kind: 'incomplete', expected: ['<value>'] });
  check('list order <|>| match', { kind: 'incomplete', expected: ['all', 'id'] });
  check('list order id <|>| match 4', { kind: 'incomplete', expected: ['<1-500>'] });
});

test('a line of the release that no command declares is valid only', () => {
  check('roast batch b7 dark hours 3', { kind: 'valid-only', path: ['roast', 'batch'] });
  check('roast batch b7 again | match x', { kind: 'valid-only', path: ['roast', 'batch', 'again'] });
  check('grind bean a finely', { kind: 'valid-only', path: ['grind'] });
  check('roast batch b7 hours <|>10', { kind: 'invalid' });
  check('roast<|>', { kind: 'incomplete' });
});

const VOCABULARY =
  'list order all only id table table-side bean sweet grind roast batch guests seconds set lamp on drop 7 left auto'.split(
    ' ',
  );
const WORD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VOCABULARY) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('|', '[', ']', '"', '"a b"', 'match', 'except', '\\', '\\|', '\t', '\n'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const LINE = fc
  .array(fc.tuple(WORD, fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 9 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

test('no line throws, and every error column lies inside the line', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(LINE, (line) => {
      const answer = parser.parse(line);
      const column = 'column' in answer ? answer.column : 0;
      expect(column >= 0 && column <= line.length).toBe(true);
      const position = { line, cursor: Math.floor(line.length / 2) };
      const { from, to } = complete(parser, position, TOY_NAMES);
      expect(from <= to && to <= line.length).toBe(true);
      helpRows(parser, position, TOY_NAMES);
    }),
    { numRuns: 20_000, seed: 20_261_124 },
  );
});

/** Options of `list order all only` with a value each. */
const OPTIONS: readonly (readonly [string, string?])[] = [
  ['table', '4'],
  ['table-side', 'right'],
  ['table-size', '2'],
  ['bean', 'x'],
  ['from', '::1'],
  ['sweet'],
];

/** The shortest beginning of a word that no other of the words shares. */
function shortest(word: string, words: readonly string[]): string {
  const others = words.filter((other) => other !== word);
  for (let length = 1; length < word.length; length += 1) {
    const start = word.slice(0, length);
    if (!others.some((other) => other.startsWith(start))) return start;
  }
  return word;
}

test('the shortest unambiguous abbreviation of every word means the same line', () => {
  const words = OPTIONS.map(([word]) => word);
  fc.assert(
    fc.property(fc.shuffledSubarray([...OPTIONS], { minLength: 1 }), (chosen) => {
      const full = chosen.map((option) => option.join(' ')).join(' ');
      const short = chosen.map(([word, ...rest]) => [shortest(word, words), ...rest].join(' ')).join(' ');
      const answer = parser.parse(`l o a o ${short}`);
      expect(answer.kind).toBe('matched');
      expect(answer).toEqual(parser.parse(`list order all only ${full}`));
    }),
    { numRuns: 1_000, seed: 20_261_124 },
  );
});
