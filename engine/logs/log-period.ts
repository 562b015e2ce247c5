// Spans of time that a log is asked for, and the instants that a filter expression names.
import type { Instant } from '../instant.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { LogPeriod, LogSpan } from './log-query.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FORM = /^(\d{4})\/(\d\d)\/(\d\d)(?:[ @](\d\d:\d\d:\d\d))?$/;

/** The milliseconds before now; those of the calendar are not lengths. */
const LENGTHS: Readonly<Record<Exclude<LogPeriod, `last-calendar-${string}`>, number>> = {
  'last-60-seconds': MINUTE,
  'last-15-minutes': 15 * MINUTE,
  'last-hour': HOUR,
  'last-6-hrs': 6 * HOUR,
  'last-12-hrs': 12 * HOUR,
  'last-24-hrs': 24 * HOUR,
  'last-7-days': 7 * DAY,
  'last-30-days': 30 * DAY,
};

/** The span of a period at an instant. Assumption: a calendar day or month is the whole one before the present. */
export function spanOf(period: LogPeriod, now: Instant): LogSpan {
  if (period === 'last-calendar-day') {
    const to = Math.floor(now / DAY) * DAY;
    return { from: to - DAY, to };
  }
  if (period === 'last-calendar-month') {
    const to = monthBegin(now);
    return { from: monthBegin(to - 1), to };
  }
  return { from: now - LENGTHS[period], to: now + 1 };
}

/** Reads `2026/03/18 10:38:34`, with a blank or `@`, or a day alone; undefined for anything else. */
export function parseLogTime(text: string): Instant | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, time = '00:00:00'] = parts;
  return parseIsoInstant(`${year}-${month}-${day}T${time}Z`);
}

/** Midnight of the first day of the month. The calendar has no month longer than 31 days: count back day by day. */
function monthBegin(instant: Instant): Instant {
  let day = Math.floor(instant / DAY) * DAY;
  while (!isFirstOfMonth(day)) day -= DAY;
  return day;
}

function isFirstOfMonth(midnight: Instant): boolean {
  const march1 = Math.floor(midnight / DAY) + 719_468;
  const era = Math.floor(march1 / 146_097);
  const dayOfEra = march1 - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return dayOfYear === Math.floor((153 * month + 2) / 5);
}
