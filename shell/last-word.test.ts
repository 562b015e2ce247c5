import { expect, test } from 'vitest';
import { insertLastWord, type LastWordState } from './last-word.ts';
import { emptyLine, withText } from './line-editor.ts';

const history = ['show session id 7', 'show zone "Guest Web" ', 'show counter global'];

// `|` is the cursor; the key is pressed `times` times.
function check(typed: string, times: number, expected: string) {
  const cursor = typed.indexOf('|');
  let state: LastWordState = {
    line: withText(emptyLine, typed.replace('|', ''), cursor),
    history,
    lastWord: undefined,
  };
  for (let time = 0; time < times; time++) state = insertLastWord(state);
  const { text, cursor: at } = state.line;
  expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(expected);
}

test('the last word of the newest line comes to the cursor', () => {
  check('|', 1, 'global|');
  check('show | x', 1, 'show global| x');
});

test('each further press takes the word of an older line instead, and the oldest stays', () => {
  check('test | x', 2, 'test "Guest Web"| x');
  check('|', 3, '7|');
  check('|', 9, '7|');
});

test('without a line nothing happens', () => {
  const state: LastWordState = { line: emptyLine, history: [], lastWord: undefined };
  expect(insertLastWord(state)).toBe(state);
});
