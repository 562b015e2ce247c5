import { expect, test } from 'vitest';
import { byteText, compactCountText, countText, durationText, rateText } from './quantity-text.ts';

test('counts have commas between thousands, and a short form of at most five characters', () => {
  expect([0, 999, 1000, 4_194_302].map(countText)).toEqual(['0', '999', '1,000', '4,194,302']);
  expect([9999, 12_345, 4_194_302, 999_600].map(compactCountText)).toEqual(['9999', '12K', '4.2M', '1.0M']);
});

test('bytes grow by 1024 and rates by 1000', () => {
  expect([0, 812, 1434, 24_117_248].map(byteText)).toEqual(['0 B', '812 B', '1.4 KB', '23 MB']);
  expect([0, 940, 1234, 20_000_000].map(rateText)).toEqual(['0 b/s', '940 kb/s', '1.2 Mb/s', '20 Gb/s']);
});

test('a duration has its two largest units', () => {
  expect([0, 59, 725, 3600, 273_600].map(durationText)).toEqual(['0s', '59s', '12m 5s', '1h 0m', '3d 4h']);
});
