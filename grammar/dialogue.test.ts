import { expect, test } from 'vitest';
import { Dialogue } from './dialogue.ts';
import { INTERRUPT } from './line-question.ts';

function confirming(): Dialogue<string> {
  const dialogue = new Dialogue<string>();
  dialogue.confirm('Sure? (y or n) ', () => 'done');
  return dialogue;
}

function interviewing(): Dialogue<readonly string[]> {
  const dialogue = new Dialogue<readonly string[]>();
  dialogue.interview(['Old: ', 'New: ', 'Again: '], (answers) => answers);
  return dialogue;
}

test('yes concludes in any spelling, and nothing is left to be asked', () => {
  for (const yes of ['y', 'Y', 'yes', ' YES ']) {
    const dialogue = confirming();
    expect(dialogue.answer(yes)).toEqual({ kind: 'concluded', answer: 'done' });
    expect(dialogue.question).toBeUndefined();
  }
});

test('no and Ctrl-C drop what was asked', () => {
  for (const no of ['n', 'No', INTERRUPT]) {
    const dialogue = confirming();
    expect(dialogue.answer(no)).toEqual({ kind: 'dropped' });
    expect(dialogue.question).toBeUndefined();
  }
});

test('any other answer is asked for again, as often as it takes', () => {
  const dialogue = confirming();
  for (const neither of ['', 'maybe', 'show clock']) {
    expect(dialogue.answer(neither)).toMatchObject({ kind: 'asks', status: 'rejected' });
    expect(dialogue.question).toEqual({
      kind: 'confirmation',
      prompt: 'Please type "y" for yes or "n" for no. ',
    });
  }
  expect(dialogue.answer('y')).toEqual({ kind: 'concluded', answer: 'done' });
});

test('secrets are asked for one after the other and handed over together, as they were typed', () => {
  const dialogue = interviewing();
  expect(dialogue.question).toEqual({ kind: 'secret', prompt: 'Old: ' });
  dialogue.answer('one');
  expect(dialogue.question).toEqual({ kind: 'secret', prompt: 'New: ' });
  dialogue.answer(' two ');
  expect(dialogue.answer('')).toEqual({ kind: 'concluded', answer: ['one', ' two ', ''] });
  expect(dialogue.question).toBeUndefined();
});

test('Ctrl-C ends an interview', () => {
  const dialogue = interviewing();
  dialogue.answer('one');
  expect(dialogue.answer(INTERRUPT)).toEqual({ kind: 'dropped' });
  expect(dialogue.question).toBeUndefined();
});

test('a secret is kept as a stand-in that tells only what it is equal to', () => {
  const dialogue = interviewing();
  const isPresent = (secret: string) => secret === 'now';
  const kept = ['now', 'next', 'other'].map((secret) => {
    const standIn = dialogue.recordable(secret, isPresent);
    if (secret !== 'other') dialogue.answer(secret);
    return standIn;
  });
  expect(kept).toEqual(['(present secret)', '(secret 1)', '(secret 2)']);
  expect(dialogue.recordable('next', isPresent)).toBe('(secret 1)');
  expect(dialogue.recordable('', isPresent)).toBe('');
  expect(dialogue.recordable(INTERRUPT, isPresent)).toBe(INTERRUPT);
});

test('any other line is kept as it is', () => {
  expect(new Dialogue().recordable('show clock', () => false)).toBe('show clock');
  expect(confirming().recordable('y', () => true)).toBe('y');
});
