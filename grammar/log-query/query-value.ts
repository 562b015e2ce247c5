// Which values the fields of a log may be compared with.

import { SEVERITIES } from '../../engine/logs/log-fields.ts';
import { LOG_PERIODS, type LogField, type LogOperator } from '../../engine/logs/log-query.ts';
import { ipNetmask, uint } from '../language/value-types.ts';

const TIME = /^\d{4}\/(\d\d)\/(\d\d)(?:[ @](\d\d):(\d\d):(\d\d))?$/;
const NUMBER = uint(0, Number.MAX_SAFE_INTEGER - 1);

/** What the value should have been; undefined where it is good. */
export function valueTrouble(
  { kind, choices }: LogField,
  operator: LogOperator,
  value: string,
): readonly string[] | undefined {
  switch (kind) {
    case 'address':
      return ipNetmask.parse(value).kind === 'value' ? undefined : [ipNetmask.label];
    case 'number':
      return NUMBER.parse(value).kind === 'value' ? undefined : ['<number>'];
    case 'severity':
      return oneOf(SEVERITIES, value);
    case 'time':
      if (operator === 'in') return oneOf(LOG_PERIODS, value);
      return isLogTime(value) ? undefined : ["<'YYYY/MM/DD hh:mm:ss'>"];
    case 'choice':
    case 'flags':
      return oneOf(choices ?? [], value);
    case 'name':
      return undefined;
  }
}

function oneOf(words: readonly string[], value: string): readonly string[] | undefined {
  return words.includes(value) ? undefined : words;
}

/** True for `2026/03/18 10:38:34`, with a blank or `@` between, and for a day alone. */
export function isLogTime(text: string): boolean {
  const parts = TIME.exec(text);
  if (parts === null) return false;
  const [month, day, hour = 0, minute = 0, second = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return isWithin(month, 1, 12) && isWithin(day, 1, 31) && hour < 24 && minute < 60 && second < 60;
}

function isWithin(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high;
}
