// Instants written as text in world files, without the platform's own notion of dates.
import type { Instant } from './instant.ts';

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?Z$/;

/** Reads `2013-03-17T09:18:57Z`; the fraction of a second is optional. Undefined for anything else. */
export function parseIsoInstant(text: string): Instant | undefined {
  const parts = PATTERN.exec(text);
  if (parts === null) return undefined;
  const part = (index: number) => Number(parts[index] ?? 0);
  const days = daysSince1970(part(1), part(2), part(3));
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0'));
  return (((days * 24 + part(4)) * 60 + part(5)) * 60 + part(6)) * 1000 + milliseconds;
}

/** Days from 1970-01-01 in the Gregorian calendar, counting years from March so that leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
