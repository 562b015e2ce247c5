// Quotes, brackets, and words that are keywords and values at once, on the device's own commands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { createLineParser } from '../language/line-parser.ts';
import { createDeviceTree } from './registry.ts';

const parser = createLineParser(createDeviceTree({ hierarchy: releaseHierarchy('11.2') }));
/** A command of the release that takes a list. */
const HITS = 'show rule-hit-count vsys list rule-base security rules list';
const SEED = 20_261_124;

/** The criteria behind `show session all filter`. */
function check(criteria: string, expected: object): void {
  expect(parser.parse(`show session all filter ${criteria}`)).toMatchObject({
    kind: 'matched',
    args: { filter: expected },
  });
}

/** The column of an error is written as `<|>` into the line. */
function checkRefused(marked: string, expected: object): void {
  const column = marked.indexOf('<|>');
  expect(parser.parse(marked.replace('<|>', ''))).toMatchObject({ column, ...expected });
}

const CRITERIA: readonly (readonly [string, string, object])[] = [
  ['source', '10.0.0.1', { source: '10.0.0.1' }],
  ['source-port', '1024', { sourcePort: 1024 }],
  ['source-user', 'acme\\ann', { sourceUser: 'acme\\ann' }],
  ['destination', '10.0.0.2', { destination: '10.0.0.2' }],
  ['destination-port', '443', { destinationPort: 443 }],
  ['destination-user', '"bo b"', { destinationUser: 'bo b' }],
  ['rule', 'source-port', { rule: 'source-port' }],
];

test('keywords that begin other keywords are told apart, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...CRITERIA], { minLength: 1 }), (chosen) => {
      const typed = chosen.map(([word, value]) => `${word} ${value}`).join(' ');
      check(typed, Object.assign({}, ...chosen.map(([, , meant]) => meant)));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('an abbreviation that begins source, source-port and source-user means source as long as it may be given', () => {
  check('so 10.0.0.1', { source: '10.0.0.1' });
  check('dest 10.0.0.1', { destination: '10.0.0.1' });
  check('source-p 7 source-u x', { sourcePort: 7, sourceUser: 'x' });
  check('destination-p 7', { destinationPort: 7 });
  checkRefused('show session all filter <|>source- 7', { candidates: ['source-port', 'source-user'] });
  checkRefused('show session all filter source 10.0.0.1 <|>so 7', {
    candidates: ['source-port', 'source-user'],
  });
  checkRefused('show session all filter <|>source-7 7', { kind: 'invalid', fault: 'unknown-word' });
  checkRefused('show session all filter source 10.0.0.1 <|>source 10.0.0.2', { fault: 'repeated-option' });
});

test('in the place of a value every word is a value', () => {
  for (const word of [
    'filter',
    'source',
    'rule',
    'match',
    'show',
    'destination-port',
    '10.0.0.1',
    '7',
    '[a]',
    '-',
  ]) {
    check(`rule ${word} source-port 9`, { rule: word, sourcePort: 9 });
  }
  check('rule "rule"', { rule: 'rule' });
  check('rule "|" source-port 9', { rule: '|', sourcePort: 9 });
  check('rule "[ a ]"', { rule: '[ a ]' });
  check("rule 'a", { rule: "'a" });
});

test('only double quotes hold a value with blanks together', () => {
  check('rule "allow web" source-port 9', { rule: 'allow web', sourcePort: 9 });
  check('rule "say \\"hi\\" twice"', { rule: 'say "hi" twice' });
  check('rule "a\\\\b"', { rule: 'a\\\\b' });
  checkRefused("show session all filter rule 'allow <|>web'", { kind: 'invalid', word: "web'" });
  checkRefused('show session all filter rule allow <|>web', { kind: 'invalid', word: 'web' });
  checkRefused('show session all filter rule <|>"allow web', { fault: 'open-quote' });
  checkRefused('show session all filter <|>"rule" x', { fault: 'unknown-word' });
  checkRefused('show session all filter rule <|>""', { fault: 'bad-value' });
});

test('every text without a backslash can be typed as a value in quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (anything) => {
      const rule = anything.replaceAll('\\', '/');
      check(`rule "${rule.replaceAll('"', '\\"')}" source-port 9`, { rule, sourcePort: 9 });
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

test('a list stands between brackets that stand between blanks', () => {
  const valid = { kind: 'valid-only' };
  for (const rules of [
    'a',
    '[ a ]',
    '[ a "b c" list ]',
    '[  a   b  ]',
    '[a]',
    '[a',
    'a]',
    '[ [a] ]',
    '[ "]" ]',
  ]) {
    expect([rules, parser.parse(`${HITS} ${rules}`)]).toMatchObject([rules, valid]);
  }
  expect(parser.parse(`${HITS} [ a ]| match x`)).toMatchObject(valid);
});

test('a list that is empty, nested or left open is refused where it goes wrong', () => {
  checkRefused(`${HITS} [ <|>]`, { kind: 'invalid', word: ']' });
  checkRefused(`${HITS} [ a <|>[ b ] ]`, { kind: 'invalid', word: '[' });
  checkRefused(`${HITS} [ a ] <|>]`, { kind: 'invalid', word: ']' });
  checkRefused(`${HITS} [ a b<|>`, { kind: 'incomplete', expected: ['<value>', ']'] });
  checkRefused(`${HITS} [ a <|>| match x`, { kind: 'incomplete' });
  checkRefused('clear rule-hit-count vsys vsys-name <|>[ a ]', { kind: 'invalid', word: '[' });
  checkRefused('clear rule-hit-count <|>[ vsys ]', { kind: 'invalid', word: '[' });
});

test('a pattern keeps its backslashes, and needs double quotes around blanks and bare pipes', () => {
  const pipesOf = (pipes: string) => parser.parse(`show clock ${pipes}`);
  const filter = (kind: string, pattern: string) => ({ kind: 'matched', pipes: [{ kind, pattern }] });
  expect(pipesOf('| match "browser-based business"')).toMatchObject(
    filter('match', 'browser-based business'),
  );
  expect(pipesOf('| match local-id\\|peer-id')).toMatchObject(filter('match', 'local-id\\|peer-id'));
  expect(pipesOf('| except "a|b"')).toMatchObject(filter('except', 'a|b'));
  expect(pipesOf('|ex "\\bname\\b"')).toMatchObject(filter('except', '\\bname\\b'));
  expect(pipesOf("| match '(a+)+$'")).toMatchObject(filter('match', "'(a+)+$'"));
  checkRefused('show clock | match a|<|>b', { kind: 'invalid', word: 'b', expected: ['match', 'except'] });
  checkRefused("show clock | match 'a <|>b'", { kind: 'invalid', word: "b'" });
  checkRefused('show clock | match <|>"a b', { fault: 'open-quote' });
  checkRefused('show clock | <|>count', { kind: 'invalid', word: 'count' });
});
