import { expect, test } from 'vitest';
import {
  formatHistory,
  type HistorySearch,
  newSearch,
  parseHistory,
  remember,
  searchFor,
  searchHistory,
  searchOlder,
} from './history.ts';

const typed = ['show session all', 'show session info', 'clear session all', 'show zone'];

test('a line is remembered once in a row', () => {
  expect(['show', 'show', 'clear', 'show'].reduce(remember, [])).toEqual(['show', 'clear', 'show']);
});

test('a blank line is not remembered', () => {
  expect(remember(['show'], '   ')).toEqual(['show']);
});

test.each([
  'set mgt-config users admin password',
  'request api-key generate x',
  'set ike gateway g authentication pre-shared-key key abc',
  'test x secret y',
])('a line that may hold a secret is not remembered: %s', (line) => {
  expect(remember([], line)).toEqual([]);
});

test('the oldest of more than 5000 lines are forgotten', () => {
  const lines = Array.from({ length: 5003 }, (_, index) => `show ${index}`);
  const history = lines.reduce(remember, []);
  expect([history.length, history[0], history.at(-1)]).toEqual([5000, 'show 3', 'show 5002']);
  expect(parseHistory(formatHistory(lines))).toEqual(history);
});

test('the file holds one entry a line', () => {
  expect(formatHistory(['show', 'clear all'])).toBe('show\nclear all\n');
  expect(parseHistory('show\r\nshow\n\nclear all\nunfinished')).toEqual(['show', 'clear all', 'unfinished']);
});

test('the newest entry before an index is found', () => {
  expect(searchHistory(typed, 'all', typed.length)).toBe(2);
  expect(searchHistory(typed, 'all', 2)).toBe(0);
  expect(searchHistory(typed, 'all', 0)).toBeUndefined();
});

function matched(search: HistorySearch): string {
  return `${search.failed ? 'failed ' : ''}${search.index === undefined ? '-' : typed[search.index]}`;
}

test('a longer query keeps to the entry that matches already', () => {
  const once = searchFor(newSearch, typed, 's');
  expect(matched(once)).toBe('show zone');
  const older = searchOlder(once, typed);
  expect(matched(older)).toBe('clear session all');
  expect(matched(searchFor(older, typed, 'ses'))).toBe('clear session all');
  expect(matched(searchFor(older, typed, 'show'))).toBe('show session info');
});

test('a query that matches nothing leaves the last match in view', () => {
  const found = searchFor(newSearch, typed, 'clear');
  expect(matched(searchOlder(found, typed))).toBe('failed clear session all');
  expect(matched(searchFor(found, typed, 'clear z'))).toBe('failed clear session all');
  expect(matched(searchFor(newSearch, typed, 'nothing'))).toBe('failed -');
});
