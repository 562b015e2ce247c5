import { expect, test } from 'vitest';
import { gauge, sparkline } from './sparkline.ts';

test('the highest value of a curve fills its height and the latest stands at the right edge', () => {
  expect(sparkline([0, 1, 4, 8], { width: 6, height: 1 }, 'unicode')).toEqual(['   ▁▄█']);
  expect(sparkline([0, 1, 4, 8], { width: 4, height: 2 }, 'unicode')).toEqual(['   █', ' ▂██']);
});

test('a curve in ASCII uses ASCII alone', () => {
  expect(sparkline([0, 3, 7], { width: 3, height: 1 }, 'ascii')).toEqual([' -#']);
});

test('a value above nothing shows however small it is beside the highest', () => {
  expect(sparkline([1, 100_000], { width: 2, height: 3 }, 'unicode')).toEqual([' █', ' █', '▁█']);
});

test('a curve that does not fit shows its latest values, and one of nothing is blank', () => {
  expect(sparkline([9, 9, 9, 0, 0], { width: 2, height: 1 }, 'unicode')).toEqual(['  ']);
  expect(sparkline([], { width: 3, height: 2 }, 'unicode')).toEqual(['   ', '   ']);
});

test('a gauge is as full as its share, and never empty above nothing', () => {
  expect(gauge(0.5, 4, 'unicode')).toBe('██░░');
  expect(gauge(0.0001, 4, 'ascii')).toBe('#...');
  expect(gauge(0, 4, 'ascii')).toBe('....');
  expect(gauge(7, 4, 'ascii')).toBe('####');
});
