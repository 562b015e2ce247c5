import { expect, test } from 'vitest';
import { needsPager, openPager, type PagerStep, pagerLabel, resizePager, stepPager } from './pager.ts';
import type { Key } from './terminal/key.ts';

const size = { columns: 80, rows: 24 };

function rows(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `row ${index + 1}`);
}

function key(name: string): Key {
  return name.length === 1 ? { kind: 'text', text: name } : { kind: 'chord', chord: name };
}

// Presses keys one after another and says what the last one printed, and the label then.
function press(count: number, ...names: readonly string[]): string {
  const last = names.reduce<PagerStep>(
    (step, name) => stepPager(step.pager, key(name)),
    openPager(rows(count), size),
  );
  const { from, to } = last.print;
  const printed = to > from ? `${from + 1}-${to}` : '';
  return `${printed}|${pagerLabel(last.pager)}|${last.done ? 'done' : ''}`;
}

test('a listing as long as the screen less one row needs no pager', () => {
  expect(needsPager(rows(23), size)).toBe(false);
  expect(needsPager(rows(24), size)).toBe(true);
});

test('a line that wraps counts for all its rows', () => {
  expect(
    needsPager(
      Array.from({ length: 12 }, () => 'x'.repeat(81)),
      size,
    ),
  ).toBe(true);
});

test('the first page and its label', () => {
  expect(press(60)).toBe('1-23|lines 1-23 |');
});

test.each([
  [60, [' '], '24-46|lines 24-46 |'],
  [60, ['page-down'], '24-46|lines 24-46 |'],
  [60, [' ', ' '], '47-60|lines 47-60 |done'],
  [60, ['enter'], '24-24|lines 2-24 |'],
  [24, ['enter'], '24-24|lines 2-24 |done'],
  [90, [' ', ' ', 'b'], '24-46|lines 24-46 |'],
  [60, ['b'], '1-23|lines 1-23 |'],
  [60, ['q'], '|lines 1-23 |done'],
  [60, ['ctrl-c'], '|lines 1-23 |done'],
  [60, ['x'], '|lines 1-23 |'],
  [99, ['/'], '|/|'],
  [99, ['/', '5', '0'], '|/50|'],
  [99, ['/', '5', '0', 'backspace'], '|/5|'],
  [99, ['/', '5', '0', 'enter'], '50-72|lines 50-72 |'],
  [99, ['/', '5', 'enter'], '5-27|lines 5-27 |'],
  [99, ['/', '5', 'enter', 'n'], '15-37|lines 15-37 |'],
  [99, ['/', '5', 'escape', 'n'], '|lines 1-23 |'],
  [99, ['/', 'z', 'enter'], '|(not found) lines 1-23 |'],
  [99, ['/', 'z', 'enter', ' '], '24-46|lines 24-46 |'],
])('of %d rows, after %j: %j', (count, names, expected) => {
  expect(press(count, ...names)).toBe(expected);
});

test('a page of wrapped lines holds as many as fit', () => {
  const lines = Array.from({ length: 30 }, () => 'x'.repeat(100));
  expect(openPager(lines, size).print).toEqual({ from: 0, to: 11 });
});

test('a line higher than the screen is a page of its own', () => {
  expect(openPager(['x'.repeat(5000), 'y', 'z'], size).print).toEqual({ from: 0, to: 1 });
});

test('the next page has the height of a resized screen', () => {
  const pager = resizePager(openPager(rows(60), size).pager, { columns: 80, rows: 11 });
  expect(stepPager(pager, key(' ')).print).toEqual({ from: 23, to: 33 });
});
