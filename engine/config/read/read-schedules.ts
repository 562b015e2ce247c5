// Schedules of a configuration.
import type { WorldSchedule } from '../../world/objects-shape.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const HOURS = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATES = /^(\d{4})\/(\d\d)\/(\d\d)@(\d\d:\d\d)-(\d{4})\/(\d\d)\/(\d\d)@(\d\d:\d\d)$/;

type Span = [string, string];

/** Those that say when. */
export function readSchedules(reading: ConfigReading, list: readonly ReadEntry[]): WorldSchedule[] {
  return list.flatMap(({ name, path }): WorldSchedule[] => {
    const recurring = [...path, 'schedule-type', 'recurring'];
    const hours = spansOf(reading, [...recurring, 'daily'], hoursOf);
    if (hours.length > 0) return [{ name, kind: 'daily', hours }];
    const days = DAYS.map((day) => ({
      day,
      hours: spansOf(reading, [...recurring, 'weekly', day], hoursOf),
    })).filter((one) => one.hours.length > 0);
    if (days.length > 0) return [{ name, kind: 'weekly', days }];
    const spans = spansOf(reading, [...path, 'schedule-type', 'non-recurring'], datesOf);
    if (spans.length > 0) return [{ name, kind: 'once', spans }];
    reading.errors.push({ kind: 'missing', path, word: 'schedule-type' });
    return [];
  });
}

function spansOf(
  reading: ConfigReading,
  path: ConfigPath,
  spanOf: (text: string) => Span | undefined,
): Span[] {
  return reading.members(path).flatMap((value) => {
    const span = spanOf(value);
    if (span === undefined) reading.errors.push({ kind: 'value', path, value, expected: 'a valid schedule' });
    return span === undefined ? [] : [span];
  });
}

function hoursOf(text: string): Span | undefined {
  const [, from, until] = HOURS.exec(text) ?? [];
  return from === undefined || until === undefined ? undefined : [from, until];
}

function datesOf(text: string): Span | undefined {
  const [, year, month, day, at, lastYear, lastMonth, lastDay, end] = DATES.exec(text) ?? [];
  if (end === undefined) return undefined;
  return [`${year}-${month}-${day}T${at}:00Z`, `${lastYear}-${lastMonth}-${lastDay}T${end}:00Z`];
}
