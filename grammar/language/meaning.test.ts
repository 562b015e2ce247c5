import { expect, test } from 'vitest';
import { createLineParser } from './line-parser.ts';
import { meaningOf } from './meaning.ts';
import { createToyTree } from './toy-commands.ts';

const parser = createLineParser(createToyTree());

function check(one: string, other: string, expected: 'same' | 'different'): void {
  const [a, b] = [one, other].map((line) => meaningOf(parser.parse(line)));
  expect(a).toBeDefined();
  expect(a === b ? 'same' : 'different', `${one} / ${other}`).toBe(expected);
}

test('abbreviations, blanks and the order of options do not change the meaning', () => {
  check('list order all only table 4 sweet', 'l o a o sweet ta 4', 'same');
  check('grind bean "a" quiet', ' grind  quiet bean a', 'same');
  check('roast batch b7 dark hours 3', 'r b b7 hours 3 dark', 'same');
});

test('values, options and pipes do', () => {
  check('list order id 7', 'list order id 8', 'different');
  check('roast batch b7', 'roast batch b8', 'different');
  check('roast batch b7 hours 3', 'roast batch b7 hours 4', 'different');
  check('list clock', 'list clock | match 7', 'different');
  check('list clock | match 7', 'list clock | except 7', 'different');
});

test('a line that is not accepted means nothing', () => {
  for (const line of ['', 'list', 'zebra', 'list order id 501']) {
    expect(meaningOf(parser.parse(line))).toBeUndefined();
  }
});
