import { expect, test } from 'vitest';
import { complete } from './complete.ts';
import { createLineParser } from './line-parser.ts';
import { createToyTree, TOY_NAMES } from './toy-commands.ts';

const parser = createLineParser(createToyTree());

/** The cursor is at `<|>`; words are what Tab offers, `prefix` what it may type. */
function check(marked: string, words: readonly string[], prefix?: string): void {
  const cursor = marked.indexOf('<|>');
  const found = complete(parser, { line: marked.replace('<|>', ''), cursor }, TOY_NAMES);
  expect(found.suggestions.map((suggestion) => suggestion.text)).toEqual(words);
  if (prefix !== undefined) expect(found.commonPrefix).toBe(prefix);
  expect(found.to).toBe(cursor);
}

test('keywords are offered, sorted', () => {
  check('<|>', ['drop', 'grind', 'list', 'roast', 'set'], '');
  check('l<|>', ['list'], 'list');
  check('list <|>', ['clock', 'closet', 'order'], '');
  check('list cl<|>', ['clock', 'closet'], 'clo');
  check('list order<|>', ['order'], 'order');
  check('li or <|>', ['all', 'id']);
  check('list clock <|>', []);
});

test('only the text left of the cursor counts', () => {
  check('list o<|>rder all', ['order']);
  check('l<|> foo', ['list']);
});

test('options are offered until they are given', () => {
  check('list order all only <|>', ['bean', 'from', 'sweet', 'table', 'table-side', 'table-size']);
  check('list order all only table 4 t<|>', ['table-side', 'table-size'], 'table-si');
  check('list order all only table<|>', ['table', 'table-side', 'table-size'], 'table');
});

test('values offer literals and present names', () => {
  check('list order all only table-side <|>', ['left', 'low', 'lower', 'right'], '');
  check('list order all only table-side l<|>', ['left', 'low', 'lower'], 'l');
  check('list order all only table <|>', []);
  check('grind bean <|>', ['arabica', '"dark roast"', 'robusta']);
  check('grind bean r<|>', ['robusta'], 'robusta');
  check('grind bean x<|>', [], '');
  check('grind bean a guests [ <|>', ['ann', 'dan', '"dr no"']);
  check('grind bean a seconds <|>', ['auto']);
});

test('a name with a blank is offered in quotes, a quote begins one', () => {
  check('grind bean da<|>', ['"dark roast"'], '"dark roast"');
  check('grind bean "da<|>', ['"dark roast"'], '"dark roast"');
  check('grind bean "dark r<|>', ['"dark roast"'], '"dark roast"');
  check('grind bean "<|>', ['"arabica"', '"dark roast"', '"robusta"'], '"');
});

test('inside brackets the members that are not given yet are offered, and the end', () => {
  check('grind guests [ ann <|>', [']', 'dan', '"dr no"'], '');
  check('grind guests [ ann d<|>', ['dan', '"dr no"'], 'd');
  check('grind guests [ "dr no" dan a<|>', ['ann'], 'ann');
  check('grind guests [ "dr no" da<|> ]', ['dan'], 'dan');
  check('grind guests [ ann ]<|>', [']'], ']');
  check('grind guests [ ann ] <|>', ['bean', 'finely', 'quiet', 'seconds', 'till']);
});

test('behind a pipe the filters are offered', () => {
  check('list clock | <|>', ['except', 'match']);
  check('list clock |<|>', ['except', 'match']);
  check('list clock | m<|>', ['match'], 'match');
  check('list clock | match <|>', []);
  check('list clock | match x | e<|>', ['except']);
});

test('nothing is offered where the text before the cursor does not parse', () => {
  check('zebra <|>', []);
  check('list order id 999 <|>', []);
  check('list | <|>', []);
  check('list cl <|>', []);
  check('grind bean "dark <|>', ['"dark roast"']);
  check('"list" <|>', []);
});

test('the span reaches from the start of the word to the cursor', () => {
  expect(complete(parser, { line: 'list ord', cursor: 8 }, TOY_NAMES)).toMatchObject({ from: 5, to: 8 });
  expect(complete(parser, { line: 'list ord', cursor: 7 }, TOY_NAMES)).toMatchObject({ from: 5, to: 7 });
  expect(complete(parser, { line: 'list ', cursor: 5 }, TOY_NAMES)).toMatchObject({ from: 5, to: 5 });
});
