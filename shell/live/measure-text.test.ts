import { expect, test } from 'vitest';
import { amountInBrief, bytesInBrief, countdownText, timeInBrief } from './measure-text.ts';

test('amounts have at most four characters', () => {
  expect([0, 999, 1000, 9949, 9950, 999_499, 999_500, 4.2e15].map(amountInBrief)).toEqual([
    '0',
    '999',
    '1.0K',
    '9.9K',
    '10K',
    '999K',
    '1.0M',
    '4.2P',
  ]);
  expect([812, 1023, 1024, 24 * 1024 * 1024].map(bytesInBrief)).toEqual(['812', '1.0K', '1.0K', '24M']);
});

test('a time is told in its largest unit once the one below has three digits', () => {
  expect([0, 99.9, 100, 5999, 6000, 359_999, 360_000].map(timeInBrief)).toEqual([
    '0s',
    '99s',
    '1m',
    '99m',
    '1h',
    '99h',
    '4d',
  ]);
});

test('what is counted down stays in seconds as long as it fits', () => {
  expect([0, 3599.2, 9999, 86_400].map(countdownText)).toEqual(['0', '3600', '9999', '24h']);
});
