import { expect, test } from 'vitest';
import { comparison, defineCommands, flag, value } from './command.ts';
import { vendor } from './command-source.ts';
import { createCommandTree } from './command-tree.ts';
import { complete } from './complete.ts';
import { createLineParser } from './line-parser.ts';
import { meaningOf } from './meaning.ts';
import { text, uint } from './value-types.ts';

const command = defineCommands<null, null, null, null, null>();

/** What was sold: a word with operators beside a plain one. */
const listSales = command({
  path: ['list', 'sales'],
  help: 'Show what was sold',
  source: vendor('the till'),
  options: {
    bean: comparison('Bean in the cup', {
      equal: value(text, 'Bean in the cup'),
      'not-equal': value(text, 'Bean in the cup'),
    }),
    table: comparison('Table of the guest', { equal: value(uint(1, 40), 'Table of the guest') }),
    sweet: flag('With sugar'),
  },
  run: (_, args) => args,
  text: () => [],
});

const parser = createLineParser(createCommandTree({ commands: [listSales] }));
const NO_NAMES = { names: () => [] };

const read = (line: string) => parser.parse(line);
const words = (line: string) =>
  complete(parser, { line, cursor: line.length }, NO_NAMES).suggestions.map(({ text }) => text);

test('behind a comparison stands what stands beside it, in any order', () => {
  const args = { bean: { notEqual: 'robusta' }, table: { equal: 4 }, sweet: true };
  expect(read('list sales bean not-equal robusta table equal 4 sweet')).toMatchObject({
    kind: 'matched',
    args,
  });
  expect(read('list sales sweet table equal 4 bean not-equal robusta')).toMatchObject({
    kind: 'matched',
    args,
  });
  expect(meaningOf(read('list sales tab eq 4 sw'))).toBe(meaningOf(read('list sales sweet table equal 4')));
});

test('a comparison is given once, with one operator and its value', () => {
  expect(words('list sales bean equal x ')).toEqual(['sweet', 'table']);
  expect(read('list sales bean equal x bean equal y')).toMatchObject({
    kind: 'invalid',
    fault: 'repeated-option',
  });
  expect(read('list sales bean')).toMatchObject({ kind: 'incomplete', expected: ['equal', 'not-equal'] });
  expect(read('list sales bean equal')).toMatchObject({ kind: 'incomplete', expected: ['<value>'] });
  expect(read('list sales table equal 41')).toMatchObject({
    kind: 'invalid',
    fault: 'bad-value',
    column: 23,
  });
});
