import { expect, test } from 'vitest';
import {
  editLine,
  emptyLine,
  insertText,
  isQuotedAt,
  type LineEdit,
  type LineState,
  withText,
} from './line-editor.ts';

// The cursor is written as `|`.
function line(marked: string): LineState {
  return withText(emptyLine, marked.replace('|', ''), marked.indexOf('|'));
}

function shown({ text, cursor }: LineState): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

test.each<[string, LineEdit, string]>([
  ['show ses|sion', 'line-start', '|show session'],
  ['show ses|sion', 'line-end', 'show session|'],
  ['show|', 'left', 'sho|w'],
  ['|show', 'left', '|show'],
  ['sho|w', 'right', 'show|'],
  ['show|', 'right', 'show|'],
  ['日本|語', 'left', '日|本語'],
  ['a👩‍💻|b', 'left', 'a|👩‍💻b'],
  ['a|👩‍💻b', 'right', 'a👩‍💻|b'],
  ['e\u0301|x', 'delete-left', '|x'],
  ['sh|ow', 'delete-left', 's|ow'],
  ['|show', 'delete-left', '|show'],
  ['sh|ow', 'delete-right', 'sh|w'],
  ['show|', 'delete-right', 'show|'],
  ['a|👩‍💻b', 'delete-right', 'a|b'],
  ['show source-user x|', 'word-left', 'show source-user |x'],
  ['show source-user |x', 'word-left', 'show source-|user x'],
  ['|show session', 'word-right', 'show| session'],
  ['show|-it now', 'word-right', 'show-it| now'],
  ['show from-zone|', 'cut-word-left', 'show from-|'],
  ['show from-zone  |', 'cut-blank-word-left', 'show |'],
  ['show| session all', 'cut-word-right', 'show| all'],
  ['show ses|sion', 'cut-to-start', '|sion'],
  ['show ses|sion', 'cut-to-end', 'show ses|'],
  ['shwo|', 'transpose', 'show|'],
  ['s|how', 'transpose', 'hs|ow'],
  ['|show', 'transpose', '|show'],
  ['x|', 'transpose', 'x|'],
])('%j under %s is %j', (before, edit, after) => {
  expect(shown(editLine(line(before), edit))).toBe(after);
});

test('text is typed at the cursor', () => {
  expect(shown(insertText(line('sh|w'), 'o'))).toBe('sho|w');
});

test('a combining mark joins the character before it and the cursor stays behind both', () => {
  expect(shown(insertText(line('e|x'), '\u0301'))).toBe('e\u0301|x');
});

test('what was cut comes back where the cursor is', () => {
  const cut = editLine(line('show |session'), 'cut-to-end');
  const moved = editLine(cut, 'line-start');
  expect(shown(editLine(moved, 'yank'))).toBe('session|show ');
});

test('cuts in a row come back as one, in the order in which they stood', () => {
  const once = editLine(line('one two three|'), 'cut-blank-word-left');
  const twice = editLine(once, 'cut-blank-word-left');
  expect(shown(editLine(twice, 'yank'))).toBe('one two three|');
  const forward = editLine(editLine(line('|one two'), 'cut-word-right'), 'cut-word-right');
  expect(shown(editLine(forward, 'yank'))).toBe('one two|');
});

test('a movement between two cuts keeps them apart, and the older one can be had', () => {
  const first = editLine(line('one two|'), 'cut-blank-word-left');
  const second = editLine(editLine(first, 'line-end'), 'cut-blank-word-left');
  const yanked = editLine(second, 'yank');
  expect(shown(yanked)).toBe('one |');
  expect(shown(editLine(yanked, 'yank-pop'))).toBe('two|');
  expect(shown(editLine(editLine(yanked, 'yank-pop'), 'yank-pop'))).toBe('one |');
});

test('older cuts are asked for only right after one was put back', () => {
  expect(shown(editLine(line('show|'), 'yank-pop'))).toBe('show|');
});

test('a cut line is kept when the next line is begun', () => {
  const cut = editLine(line('show|'), 'cut-to-start');
  expect(shown(editLine(withText(cut, ''), 'yank'))).toBe('show|');
});

test.each([
  ['show |', false],
  ['match "a |', true],
  ['match "a" |', false],
  ['match "a \\" |', true],
])('the cursor of %j stands in quotes: %s', (marked, quoted) => {
  const { text, cursor } = line(marked);
  expect(isQuotedAt(text, cursor)).toBe(quoted);
});
