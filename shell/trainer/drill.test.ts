import { expect, test } from 'vitest';
import { answerDrill, beginDrill, type DrillState, type DrillTarget, summarize } from './drill.ts';
import { summaryLines, targetLines, verdictLines } from './drill-text.ts';

/** Ten letters, five keys at best. */
function target(name: string): DrillTarget {
  return { line: `show ${name}`.padEnd(10, '.'), shortest: `sh ${name}`, best: 5 };
}

const DRILL = beginDrill(['a', 'b', 'c', 'd'].map(target));

function right(state: DrillState, keys: number): DrillState {
  return answerDrill(state, { right: true, keys });
}

function wrong(state: DrillState): DrillState {
  return answerDrill(state, { right: false, keys: 3 });
}

function names({ queue }: DrillState): string {
  return queue.map(({ line }) => line.charAt(5)).join('');
}

test('a line typed well is done', () => {
  expect(names(right(DRILL, 5))).toBe('bcd');
  expect(names(right(DRILL, 7))).toBe('bcd');
});

test('a line typed wrongly, or with more than one and a half times the keys, comes back after two others', () => {
  expect(names(wrong(DRILL))).toBe('bcad');
  expect(names(right(DRILL, 8))).toBe('bcad');
  expect(names(wrong(wrong(DRILL)))).toBe('cabd');
});

test('where fewer than two others are left it comes back at the end, alone at once', () => {
  const two = right(right(DRILL, 5), 5);
  expect(names(wrong(two))).toBe('dc');
  expect(names(wrong(right(two, 5)))).toBe('d');
  expect(names(right(right(two, 5), 5))).toBe('');
});

test('a drill that is over takes no answer', () => {
  const over = beginDrill([]);
  expect(right(over, 5)).toBe(over);
});

test('keys are summed over the right answers, and compared with typing every letter', () => {
  const state = [5, 20, 6].reduce(right, wrong(DRILL));
  expect(summarize(state)).toEqual({
    answers: 4,
    right: 3,
    slow: 1,
    keys: 31,
    saved: 2,
    fumbled: ['show a....', 'show c....'],
  });
});

test('every answer is told with the shortest form', () => {
  expect(targetLines(DRILL)).toEqual(['type: show a....   (3 more)']);
  expect(verdictLines(right(DRILL, 6))).toEqual(['right: 6 keys, 5 saved of 11', 'shortest: sh a (5 keys)']);
  expect(verdictLines(right(DRILL, 13))[0]).toBe('right, but slow: 13 keys, 2 too many of 11; it comes back');
  expect(verdictLines(wrong(DRILL))).toEqual([
    'wrong: that is not "show a...."; it comes back',
    'shortest: sh a (5 keys)',
  ]);
  expect(verdictLines(DRILL)).toEqual([]);
});

test('the end tells how it went and what to practise', () => {
  expect(summaryLines(right(wrong(DRILL), 6))).toEqual([
    'drill ended: 1 of 2 right, 0 of them slow; 6 keys, 5 saved',
    'practise: show a....',
  ]);
  expect(summaryLines(DRILL)).toEqual(['drill ended without an answer']);
});
