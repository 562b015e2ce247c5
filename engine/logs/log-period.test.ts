import { expect, test } from 'vitest';
import { parseLogTime, spanOf } from './log-period.ts';

const at = (...parts: [number, number, number, number?]) => Date.UTC(...parts);

test('calendar spans are the whole day and month before', () => {
  const now = at(2024, 2, 1, 10);
  expect(spanOf('last-calendar-day', now)).toEqual({ from: at(2024, 1, 29), to: at(2024, 2, 1) });
  expect(spanOf('last-calendar-month', now)).toEqual({ from: at(2024, 1, 1), to: at(2024, 2, 1) });
  expect(spanOf('last-calendar-month', at(2026, 0, 31))).toEqual({
    from: at(2025, 11, 1),
    to: at(2026, 0, 1),
  });
});

test('other spans end with this very millisecond', () => {
  expect(spanOf('last-hour', 7_200_000)).toEqual({ from: 3_600_000, to: 7_200_001 });
});

test.each([
  ['2026/03/18 10:38:34', Date.UTC(2026, 2, 18, 10, 38, 34)],
  ['2026/03/18@10:38:34', Date.UTC(2026, 2, 18, 10, 38, 34)],
  ['2026/03/18', Date.UTC(2026, 2, 18)],
  ['2026-03-18', undefined],
])('%s', (text, expected) => {
  expect(parseLogTime(text)).toBe(expected);
});
