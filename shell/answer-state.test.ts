import { expect, test } from 'vitest';
import { INTERRUPT } from '../grammar/line-question.ts';
import { type AnswerState, type AnswerStep, shownAnswer, stepAnswer } from './answer-state.ts';

const EMPTY: AnswerState = { kind: 'secret', text: '' };

function after(answer: AnswerState, ...chords: readonly string[]): AnswerStep {
  let step: AnswerStep = { kind: 'typing', answer };
  for (const chord of chords) {
    if (step.kind === 'given') throw new Error(`given before ${chord}`);
    step = stepAnswer(step.answer, { kind: 'chord', chord });
  }
  return step;
}

test('keys that move, complete or recall mean nothing', () => {
  const answer = { ...EMPTY, text: 'ab' };
  expect(after(answer, 'tab', 'up', 'left', 'ctrl-r', 'ctrl-y', 'alt-.', 'escape')).toEqual({
    kind: 'typing',
    answer,
  });
});

test('whole characters are taken back, or all of them', () => {
  expect(after({ ...EMPTY, text: 'ae\u0301' }, 'backspace')).toMatchObject({ answer: { text: 'a' } });
  expect(after({ ...EMPTY, text: 'abc' }, 'ctrl-u', 'backspace')).toMatchObject({ answer: { text: '' } });
});

test('Enter gives what was typed; Ctrl-C, and Ctrl-D before anything is typed, take the question back', () => {
  expect(after({ ...EMPTY, text: 'ab ' }, 'enter')).toEqual({ kind: 'given', line: 'ab ' });
  expect(after({ ...EMPTY, text: 'ab' }, 'ctrl-d', 'ctrl-c')).toEqual({ kind: 'given', line: INTERRUPT });
  expect(after(EMPTY, 'ctrl-d')).toEqual({ kind: 'given', line: INTERRUPT });
});

test('a secret is not shown; that it was taken back is', () => {
  expect(shownAnswer({ kind: 'secret' }, 'ab')).toBe('');
  expect(shownAnswer({ kind: 'secret' }, INTERRUPT)).toBe('^C');
  expect(shownAnswer({ kind: 'confirmation' }, 'y')).toBe('y');
  expect(shownAnswer(undefined, 'show clock')).toBe('show clock');
});
