import { expect, test } from 'vitest';
import { helpRows } from './help.ts';
import { createLineParser } from './line-parser.ts';
import { createToyTree, TOY_NAMES } from './toy-commands.ts';

const parser = createLineParser(createToyTree());

/** The cursor is at `<|>`; a row is written as symbol, word and help. */
function check(marked: string, rows: readonly string[]): void {
  const position = { line: marked.replace('<|>', ''), cursor: marked.indexOf('<|>') };
  expect(
    helpRows(parser, position, TOY_NAMES).map(({ symbol, word, help }) => `${symbol} ${word}: ${help}`),
  ).toEqual(rows);
}

const PIPE = '  |: Pipe through a command';
const ENTER = '  <Enter>: Finish input';

test('the top level has no symbols', () => {
  check('<|>', [
    '  drop: Refuse an order',
    '  grind: Grind beans',
    '  list: list',
    '  roast: roast',
    '  set: set',
  ]);
  check('l<|>', ['  list: list']);
});

test('optional and required options stand before keywords, and the end of the line last', () => {
  check('list order all <|>', ['+ after: Number of the first order', '> only: Choose orders', PIPE, ENTER]);
  check('grind <|>', [
    '+ finely: finely',
    '+ guests: Who drinks it',
    '+ quiet: No noise',
    '+ seconds: How long',
    '+ till: Till that pays',
    '* bean: Bean to grind',
  ]);
  check('grind bean a till 1.2.3.4 quiet finely seconds 3 <|>', ['+ guests: Who drinks it', PIPE, ENTER]);
});

test('a word without a blank behind it lists the words that begin so, itself included', () => {
  check('list clo<|>', ['> clock: Show the time', '> closet: Closets']);
  check('list clock<|>', ['> clock: Show the time']);
  check('list order all only table-si<|>', ['+ table-side: Side of the table', '+ table-size: Seats']);
});

test('a group alone cannot be finished', () => {
  const all = ['+ bean', '+ from', '+ sweet', '+ table', '+ table-side', '+ table-size'];
  const rows = helpRows(parser, { line: 'list order all only ', cursor: 20 }, TOY_NAMES);
  expect(rows.map(({ symbol, word }) => `${symbol} ${word}`)).toEqual(all);
});

test('a value position shows its literals, present names and place-holder', () => {
  check('list order id <|>', ['  <value>: <1-500> Number of the order']);
  check('list order all only table-side <|>', [
    '  left: left',
    '  low: low',
    '  lower: lower',
    '  right: right',
  ]);
  check('list order all only from <|>', ['  <ip/netmask>: <ip/netmask>']);
  check('grind till <|>', ['  <ip>: <ip>']);
  check('grind seconds <|>', ['  auto: auto', '  <value>: <1-60>']);
  check('grind bean <|>', [
    '  arabica: arabica',
    '  "dark roast": dark roast',
    '  robusta: strong',
    '  <value>: <value>',
  ]);
  check('grind bean ro<|>', ['  robusta: strong', '  <value>: <value>']);
});

test('a list may be opened, and closed after its first value', () => {
  const guests = ['  ann: ann', '  dan: dan', '  "dr no": dr no'];
  check('grind guests <|>', ['  [: Start a list of values', ...guests, '  <value>: <value>']);
  check('grind guests [ <|>', [...guests, '  <value>: <value>']);
  check('grind guests [ ann <|>', ['  ]: End the list of values', ...guests.slice(1), '  <value>: <value>']);
});

test('behind a pipe the filters are listed', () => {
  check('list clock | <|>', [
    '  except: Leave out the lines that match a pattern',
    '  match: Print the lines that match a pattern',
  ]);
  check('list clock | match <|>', ['  <value>: <value>']);
  check('list clock | match x <|>', [PIPE, ENTER]);
  check('list clock <|>', [PIPE, ENTER]);
});

test('a line that does not parse has no help', () => {
  check('zebra <|>', []);
  check('list clo <|>', []);
});
