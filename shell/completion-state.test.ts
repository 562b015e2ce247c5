import { expect, test } from 'vitest';
import { answerQuestion, menuOnScreen } from './completion-state.ts';
import { createToySession } from './terminal/testing/toy-session.ts';

function menu(count: number, page: number) {
  const suggestions = Array.from({ length: count }, (_, index) => ({ text: `w${index + 1}`, help: 'help' }));
  return { suggestions, page };
}

test.each([
  [8, 0, 8, 'w1-w8', undefined],
  [9, 0, 8, 'w1-w7', '1-7 of 9, Tab for more'],
  [9, 1, 8, 'w8-w9', '8-9 of 9, Tab for more'],
  [9, 2, 8, 'w1-w7', '1-7 of 9, Tab for more'],
  [9, 0, 1, 'w1-w1', '1-1 of 9, Tab for more'],
])('of %d words, page %d in %d rows shows %s', (count, page, room, shown, position) => {
  const onScreen = menuOnScreen(menu(count, page), room);
  const { entries } = onScreen;
  expect([`${entries[0]?.word}-${entries.at(-1)?.word}`, onScreen.position]).toEqual([shown, position]);
});

test('the word column is as wide on every page', () => {
  expect([0, 1].map((page) => menuOnScreen(menu(12, page), 8).wordWidth)).toEqual([3, 3]);
});

test.each([
  ['sho', false],
  ['show zone tr', true],
  ['show s', false],
  ['show zone', false],
])('behind %j any value may be typed: %s', (line, freeValue) => {
  const answer = answerQuestion(createToySession(), { by: 'space', line, cursor: line.length });
  expect(answer.freeValue).toBe(freeValue);
});

test('Tab completes a name also where any value may be typed', () => {
  const answer = answerQuestion(createToySession(), { by: 'tab', line: 'show zone tr', cursor: 12 });
  expect([answer.freeValue, answer.completion.commonPrefix]).toEqual([false, 'trust']);
});
