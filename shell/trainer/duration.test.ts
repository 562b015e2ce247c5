import { expect, test } from 'vitest';
import { parseDuration } from './duration.ts';

test.each([
  ['31', 31_000],
  ['0', 0],
  ['31s', 31_000],
  ['500ms', 500],
  ['30m', 1_800_000],
  ['1h30m', 5_400_000],
  ['2d', 172_800_000],
  ['1d1h1m1s1ms', 90_061_001],
  ['1s1s', 2000],
])('%s is a duration', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(['', 's', '1w', '-5', '1.5h', '1h 30m', '30 m', '1e3', '5m3', 'm5', '1234567890', '1H'])(
  '%j is none',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
