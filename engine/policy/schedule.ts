// When a rule holds.
import type { Instant } from '../instant.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { WorldSchedule } from '../world/objects-shape.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** The epoch was a Thursday. */
const SUNDAY = 3 * DAY;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Spans of time, the end of each included to its last millisecond; recurring ones within a period from its beginning. */
export interface Schedule {
  /** Milliseconds after which it is all the same again; 0 for one that does not recur. */
  readonly period: number;
  /** What is taken from an instant before it is put into the period. */
  readonly offset: number;
  readonly spans: readonly (readonly [from: number, until: number])[];
}

/** A schedule in numbers. Assumption: the minute with which a span ends belongs to it. */
export function compileSchedule(schedule: WorldSchedule): Schedule {
  switch (schedule.kind) {
    case 'daily':
      return { period: DAY, offset: 0, spans: schedule.hours.map((hours) => spanOf(hours, 0)) };
    case 'weekly': {
      const spans = schedule.days.flatMap(({ day, hours }) =>
        hours.map((one) => spanOf(one, DAYS.indexOf(day) * DAY)),
      );
      return { period: WEEK, offset: SUNDAY, spans };
    }
    case 'once': {
      const spans = schedule.spans.map(
        ([from, until]) => [parseIsoInstant(from) ?? 0, (parseIsoInstant(until) ?? 0) + MINUTE - 1] as const,
      );
      return { period: 0, offset: 0, spans };
    }
  }
}

/** True while a rule with this schedule holds. */
export function isInSchedule({ period, offset, spans }: Schedule, now: Instant): boolean {
  const at = period === 0 ? now : (now - offset) % period;
  return spans.some(([from, until]) => at >= from && at <= until);
}

function spanOf(
  [from, until]: readonly [string, string],
  begin: number,
): readonly [from: number, until: number] {
  return [begin + millisecondsOf(from), begin + millisecondsOf(until) + MINUTE - 1];
}

function millisecondsOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}
