import { expect, test } from 'vitest';
import { operatorText, readOperator } from './field-operator.ts';
import { readTranscript } from './read.ts';
import { reportText } from './report.ts';
import { hqEvents, hqHeader, hqOutputs } from './testing/hq-sample.ts';
import type { FieldOperators, MatchLevel } from './transcript.ts';
import { verifyTranscript } from './verify.ts';
import { transcriptText } from './write.ts';

test('every operator is written as it was read', () => {
  for (const text of ['=', '*', '~5', '~2.5', '~5%', '<20', '<=20', '>-1', '>=0', '1..20', '-3..-1.5'])
    expect(operatorText(readOperator(text) ?? { kind: 'exact' })).toBe(text);
});

test('anything else is no operator', () => {
  for (const text of [
    '',
    '5',
    '~',
    '~-1',
    '~x',
    '<',
    '=5',
    '20..1',
    '1..',
    '..',
    '<=>3',
    '~5%%',
    ' ~5',
    '~1e9',
    '**',
  ])
    expect(readOperator(text), text).toBeUndefined();
});

const line = 'show session info';
const lines = hqOutputs[line];

/** Verifies one output whose number of sessions is another now, and expects what the report says of it. */
function check(
  operators: FieldOperators,
  now: string,
  expected: readonly string[],
  match?: MatchLevel,
): void {
  const events = hqEvents.map((event) =>
    event.kind === 'out' ? { ...event, fields: operators, ...(match === undefined ? {} : { match }) } : event,
  );
  const reading = readTranscript(transcriptText(hqHeader, events));
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  const report = verifyTranscript(
    reading.transcript,
    (asked) => ({
      lines: (hqOutputs[asked as keyof typeof hqOutputs] ?? []).map((text) =>
        asked === line ? text.replace(/(Number of allocated sessions: +)312/, `$1${now}`) : text,
      ),
      status: 'accepted',
    }),
    { file: 'a' },
  );
  expect(reportText(report).slice(0, -1)).toEqual(expected);
}

const field = 'Number of allocated sessions';
const difference = (now: string, allowed: string) => [
  `a:7: "${line}": ${field}: recorded 312, now ${now}, allowed ${allowed}`,
];

test('a field is as near as its operator says, and the report tells what was allowed', () => {
  expect(lines.join('\n')).toContain('312');
  check({ [field]: '~5' }, '317', []);
  check({ [field]: '~5' }, '318', difference('318', '~5'));
  check({ [field]: '~10%' }, '343', []);
  check({ [field]: '<=300' }, '299', []);
  check({ [field]: '<=300' }, '301', difference('301', '<=300'));
  check({ 'Number of alloc*': '1..320' }, '321', difference('321', '1..320'));
  check({ [field]: '*' }, '9', []);
});

test('an operator comes before its level, which lets this field be anything', () => {
  check({}, '999', [], 'fields');
  check({ [field]: '~5' }, '999', difference('999', '~5'), 'fields');
  check({ [field]: '=' }, '999', [`a:7: "${line}": ${field}: recorded 312, now 999`], 'fields');
  check({ [field]: '=' }, '999', [], 'ignore');
});

test('the first name that fits decides, and what nothing names stays exact', () => {
  check({ 'Number of *': '~1000', [field]: '=' }, '999', []);
  check({ 'Packet rate': '*' }, '313', [`a:7: "${line}": ${field}: recorded 312, now 313`]);
});

test('what is no operator is one problem with its line', () => {
  const text = transcriptText(hqHeader, hqEvents.slice(0, 2)).replace(
    '"status":"accepted"',
    '"status":"accepted","fields":{"time to live":"about 5"}',
  );
  expect(readTranscript(text)).toEqual({
    kind: 'unreadable',
    problem:
      'line 3: field "fields": expected an operator such as "~5", "<20" or "1..20" for "time to live", found "about 5"',
  });
});
