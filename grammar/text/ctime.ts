// Civil time from an instant by plain arithmetic, so that the text is the same on every machine. Instants are in the
// box's own time: see local-view.ts.
import type { Instant } from '../../engine/instant.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SECONDS_A_DAY = 86_400;

interface CivilTime {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly secondOfDay: number;
}

/** `Wed Mar 18 10:41:55 2026`: the form of session and system output. The day of the month has two columns. */
export function ctime(instant: Instant): string {
  const civil = civilTime(instant);
  return `${dateAndTime(civil)} ${civil.year}`;
}

/** `Wed Mar 18 10:41:55 UTC 2026`: the form of the clock. */
export function ctimeWithZone(instant: Instant, zone: string): string {
  const civil = civilTime(instant);
  return `${dateAndTime(civil)} ${zone} ${civil.year}`;
}

/** `Mar.18 04:00:12`: the form of security associations. */
export function monthDayTime(instant: Instant): string {
  const civil = civilTime(instant);
  return `${MONTHS[civil.month]}.${twoDigits(civil.day)} ${timeOfDay(civil.secondOfDay)}`;
}

/** `03/18 10:41:55`: the form of sessions of administrators. */
export function monthDay(instant: Instant): string {
  return dateTime(instant).slice(5);
}

/** `2026/03/18 10:41:55`: the form of jobs and logs. */
export function dateTime(instant: Instant): string {
  return `${dateWith('/', instant)} ${timeText(instant)}`;
}

/** `10:41:55`. */
export function timeText(instant: Instant): string {
  return timeOfDay(civilTime(instant).secondOfDay);
}

/** `2026-03-18 10:41:55.250 +0000`: the form of the files that processes write, so many minutes ahead of UTC. */
export function logFileTime(instant: Instant, ahead: number): string {
  const milliseconds = String(((instant % 1000) + 1000) % 1000).padStart(3, '0');
  return `${dateWith('-', instant)} ${timeText(instant)}.${milliseconds} ${aheadText(ahead)}`;
}

function aheadText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`;
}

/** `March 18, 2026`: the form of licences. */
export function longDate(instant: Instant): string {
  const { month, day, year } = civilTime(instant);
  return `${LONG_MONTHS[month]} ${twoDigits(day)}, ${year}`;
}

function dateWith(separator: string, instant: Instant): string {
  const { year, month, day } = civilTime(instant);
  return [String(year), twoDigits(month + 1), twoDigits(day)].join(separator);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function dateAndTime(civil: CivilTime): string {
  const day = String(civil.day).padStart(2);
  return `${DAYS[civil.weekday]} ${MONTHS[civil.month]} ${day} ${timeOfDay(civil.secondOfDay)}`;
}

function timeOfDay(secondOfDay: number): string {
  const hours = Math.floor(secondOfDay / 3600);
  const minutes = Math.floor(secondOfDay / 60) % 60;
  return [hours, minutes, secondOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Counts in years that begin in March, so that the leap day is the last of its year, and in eras of 400 such years,
 * which all have 146,097 days.
 */
function civilTime(instant: Instant): CivilTime {
  const seconds = Math.floor(instant / 1000);
  const daysSinceEpoch = Math.floor(seconds / SECONDS_A_DAY);
  const daysSinceMarchOfYear0 = daysSinceEpoch + 719_468;
  const era = Math.floor(daysSinceMarchOfYear0 / 146_097);
  const dayOfEra = daysSinceMarchOfYear0 - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (monthFromMarch + 2) % 12;
  return {
    year: era * 400 + yearOfEra + (month < 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    weekday: (((daysSinceEpoch + 4) % 7) + 7) % 7,
    secondOfDay: seconds - daysSinceEpoch * SECONDS_A_DAY,
  };
}
