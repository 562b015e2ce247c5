import { expect, test } from 'vitest';
import { PaceMeter } from './pace-meter.ts';

test('the pace is that of the last ten seconds, and unknown for the first two', () => {
  const meter = new PaceMeter();
  expect([0, 1000].map((real) => meter.paceAt(real, real))).toEqual([undefined, undefined]);
  expect(meter.paceAt(2000, 2000)).toBe(1);
  for (let real = 3000; real <= 12_000; real += 1000) meter.paceAt(real, 2000 + (real - 2000) / 4);
  expect(meter.paceAt(12_000, 4500)).toBe(0.25);
});
