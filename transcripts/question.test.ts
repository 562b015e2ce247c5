import { expect, test } from 'vitest';
import type { QuestionAnnotation } from './annotation.ts';
import { isRightAnswer, questionLines, rightAnswers } from './question.ts';

const lines = ['', 'Session           33571', '', '        timeout                              : 1800 sec'];

function question(parts: Partial<QuestionAnnotation>): QuestionAnnotation {
  return { kind: 'question', turn: 1, text: 'What?', audience: 'everyone', reveal: 'before', ...parts };
}

const check = (parts: Partial<QuestionAnnotation>, answer: string, expected: boolean) =>
  expect(isRightAnswer(question(parts), lines, answer), answer).toBe(expected);

test('without answers the value of the field is right, with its unit or without', () => {
  expect(rightAnswers(question({ field: 'timeout' }), lines)).toEqual(['1800 sec']);
  check({ field: 'timeout' }, '1800', true);
  check({ field: 'timeout' }, ' 1800  SEC ', true);
  check({ field: 'timeout' }, '1800 min', false);
  check({ field: 'timeout' }, '1799', false);
  check({ field: 'time*' }, '1800', true);
});

test('a field that is not there has no right answer', () => {
  expect(rightAnswers(question({ field: 'rule' }), lines)).toEqual([]);
  check({ field: 'rule' }, '', false);
});

test('a number may be off by the tolerance, not by more', () => {
  check({ answers: ['10'], tolerance: 2 }, '12', true);
  check({ answers: ['10'], tolerance: 2 }, '13', false);
});

test('a choice is given by its number or its words', () => {
  const choices = ['ACTIVE', 'DISCARD'];
  check({ choices, answers: ['DISCARD'] }, '2', true);
  check({ choices, answers: ['DISCARD'] }, 'discard', true);
  check({ choices, answers: ['DISCARD'] }, '1', false);
  expect(questionLines(question({ choices }))).toEqual(['? What?', '  1  ACTIVE', '  2  DISCARD']);
});
