import { expect, test } from 'vitest';
import { PA_200 } from './platforms/pa-200.ts';
import { PA_5060 } from './platforms/pa-5060.ts';
import { PLATFORMS } from './platforms/platform-catalogue.ts';
import { SessionNumbering } from './session-numbering.ts';

test('small units count from small numbers', () => {
  const numbering = new SessionNumbering(PA_200);
  expect([1, 2, 3].map((row) => numbering.idOf(row))).toEqual([1, 2, 3]);
});

test('the ids of a PA-5060 carry a bank in their upper bits', () => {
  const numbering = new SessionNumbering(PA_5060);
  expect(numbering.rowOf(524342)).toBe(54 * 16 + 2);
  expect(numbering.rowOf(2359361)).toBe(65 * 16 + 9);
});

test.each(PLATFORMS.map((platform) => [platform.model, platform] as const))(
  'on a %s every row has an id of its own and back',
  (_, platform) => {
    const numbering = new SessionNumbering(platform);
    const last = platform.sessionCapacity;
    for (const row of [1, 2, 15, 16, 17, 4095, 4096, last - 1, last]) {
      const id = numbering.idOf(row);
      expect(id).toBeGreaterThan(0);
      expect(numbering.rowOf(id)).toBe(row);
    }
    expect(numbering.rowOf(4294967295)).toBe(0);
    expect(numbering.rowOf(0)).toBe(0);
  },
);
