import { expect, test } from 'vitest';
import { parseIsoInstant } from '../iso-instant.ts';
import type { WorldSchedule } from '../world/objects-shape.ts';
import { compileSchedule, isInSchedule } from './schedule.ts';

const DAILY: WorldSchedule = { name: 'day', kind: 'daily', hours: [['08:00', '17:30']] };
const WEEKLY: WorldSchedule = {
  name: 'week',
  kind: 'weekly',
  days: [
    { day: 'sunday', hours: [['00:00', '23:59']] },
    { day: 'wednesday', hours: [['12:00', '13:00']] },
  ],
};
const ONCE: WorldSchedule = {
  name: 'once',
  kind: 'once',
  spans: [['2026-03-18T10:00:00Z', '2026-03-19T09:00:00Z']],
};

// 18 March 2026 is a Wednesday.
test.each([
  [DAILY, '2026-03-18T07:59:59Z', false],
  [DAILY, '2026-03-18T08:00:00Z', true],
  [DAILY, '2026-03-18T17:30:59Z', true],
  [DAILY, '2026-03-18T17:31:00Z', false],
  [WEEKLY, '2026-03-18T12:30:00Z', true],
  [WEEKLY, '2026-03-19T12:30:00Z', false],
  [WEEKLY, '2026-03-22T00:00:00Z', true],
  [WEEKLY, '2026-03-22T23:59:59Z', true],
  [WEEKLY, '2026-03-23T00:00:00Z', false],
  [ONCE, '2026-03-18T09:59:59Z', false],
  [ONCE, '2026-03-19T09:00:30Z', true],
  [ONCE, '2026-03-19T09:01:00Z', false],
])('%j at %s: %s', (schedule, at, expected) => {
  expect(isInSchedule(compileSchedule(schedule), parseIsoInstant(at) ?? 0)).toBe(expected);
});
