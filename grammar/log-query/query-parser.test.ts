import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRAFFIC_LOG_FIELDS } from '../../engine/logs/log-fields.ts';
import type { LogQuery } from '../../engine/logs/log-query.ts';
import { parseLogQuery } from './query-parser.ts';

/** The expression with every pair of parentheses, or column and first expected word of the trouble. */
function read(text: string): string {
  const answer = parseLogQuery(text, TRAFFIC_LOG_FIELDS);
  if (answer.kind === 'query') return written(answer.query);
  return `${answer.trouble.offset} ${answer.trouble.word} ${answer.trouble.expected[0]}`;
}

function written(query: LogQuery): string {
  switch (query.kind) {
    case 'term':
      return `${query.field} ${query.operator} ${query.value}`;
    case 'not':
      return `not (${written(query.of)})`;
    default:
      return query.of.map((part) => `(${written(part)})`).join(query.kind === 'every' ? ' and ' : ' or ');
  }
}

test.each([
  ['app eq ssl', 'app eq ssl'],
  ['( addr.src in 10.20.0.0/24 ) and ( app eq ssl )', '(addr.src in 10.20.0.0/24) and (app eq ssl)'],
  ['app eq a or app eq b and app eq c', '(app eq a) or ((app eq b) and (app eq c))'],
  ['(app eq a or app eq b) and app eq c', '((app eq a) or (app eq b)) and (app eq c)'],
  ['not app eq a and !(port.dst eq 443)', '(not (app eq a)) and (not (port.dst eq 443))'],
  ['not not ! app eq a', 'not (app eq a)'],
  ["receive_time geq '2026/03/18 10:38:34'", 'receive_time geq 2026/03/18 10:38:34'],
  ['receive_time in last-hour', 'receive_time in last-hour'],
  ["rule eq 'or'", 'rule eq or'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['', '0  addr'],
  ['(app eq ssl', '11  )'],
  ['app eq ssl)', '10 ) and'],
  ['app eq', '6  <value>'],
  ['app = ssl', '4 = eq'],
  ['app eq ssl adn rule eq x', '11 adn and'],
  ['bytes eq many', '9 many <number>'],
  ['addr.src in 10.0.0.300', '12 10.0.0.300 <ip/netmask>'],
  ['addr.src eq 10.0.0.3', '9 eq in'],
  ["receive_time geq '2026/13/01 00:00:00'", "17 2026/13/01 00:00:00 <'YYYY/MM/DD hh:mm:ss'>"],
  ["rule eq 'x", "8 ' <value>"],
  ['toString eq x', '0 toString addr'],
  ['subtype eq ending', '11 ending start'],
  ['not', '3  addr'],
])('%s is refused where it goes wrong', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('parentheses beyond all reason are refused, not followed', () => {
  expect(read(`${'('.repeat(100_000)}app eq ssl`)).toBe('64 ( addr');
  expect(read(`${'!'.repeat(100_001)}app eq ssl`)).toBe('not (app eq ssl)');
});

const PIECES = [
  '(',
  ')',
  '!',
  'not',
  'and',
  'or',
  'app',
  'eq',
  'in',
  'bytes',
  '7',
  "'",
  'leq',
  'ssl',
  ' ',
  '\u0000',
  '\\',
];

test('no text throws, and trouble lies inside the text', () => {
  const anything = fc.oneof(
    fc.array(fc.constantFrom(...PIECES)).map((list) => list.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const answer = parseLogQuery(text, TRAFFIC_LOG_FIELDS);
      if (answer.kind === 'query') return;
      expect(answer.trouble.offset).toBeGreaterThanOrEqual(0);
      expect(answer.trouble.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 5000, seed: 20_261_126 },
  );
});
