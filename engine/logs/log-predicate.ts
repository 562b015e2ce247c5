// A filter expression as a function over the places of a log. A log says how each of its fields is read; names are looked up
// once for each code, so that a record costs a few comparisons of numbers.
import type { DeviceTime } from '../device-time.ts';
import type { Instant } from '../instant.ts';
import { holdsAddress, parsePrefix } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { SEVERITIES } from './log-fields.ts';
import { parseLogTime, spanOf } from './log-period.ts';
import { LOG_PERIODS, type LogOperator, type LogQuery } from './log-query.ts';

/** How a field of the record at a place is read. A field that stands for both ends of a flow has a reading for each. */
export type FieldReading =
  | { readonly kind: 'address'; readonly read: (place: number) => number }
  | { readonly kind: 'number' | 'time' | 'severity'; readonly read: (place: number) => number }
  /** The same code has the same name. */
  | {
      readonly kind: 'name';
      readonly read: (place: number) => number;
      readonly nameOf: (code: number) => string;
    }
  | { readonly kind: 'flags'; readonly has: (place: number, flag: string) => boolean };

/** A log as a filter expression reads it. */
export interface ReadableLog {
  readonly now: Instant;
  /** How the times of an expression are meant; as instants where absent. */
  readonly time?: DeviceTime;
  readonly addresses: AddressPool;
  /** Empty for a field that the log has not. */
  readings(field: string): readonly FieldReading[];
}

/** Whether the record at a place is wanted. */
export type LogPredicate = (place: number) => boolean;

const NEGATED: Partial<Readonly<Record<LogOperator, LogOperator>>> = { neq: 'eq', notin: 'in' };

/** The expression over this log; a field that the log has not is equal to nothing. */
export function logPredicate(query: LogQuery, log: ReadableLog): LogPredicate {
  switch (query.kind) {
    case 'every':
      return conjunction(query.of.map((part) => logPredicate(part, log)));
    case 'some':
      return disjunction(query.of.map((part) => logPredicate(part, log)));
    case 'not': {
      const inner = logPredicate(query.of, log);
      return (place) => !inner(place);
    }
    case 'term':
      return term(query, log);
  }
}

function conjunction(parts: readonly LogPredicate[]): LogPredicate {
  return (place) => {
    for (const part of parts) if (!part(place)) return false;
    return true;
  };
}

function disjunction(parts: readonly LogPredicate[]): LogPredicate {
  return (place) => {
    for (const part of parts) if (part(place)) return true;
    return false;
  };
}

/** Assumption: of a field for both ends one that agrees is enough, and its negation wants that none does. */
function term(query: Extract<LogQuery, { kind: 'term' }>, log: ReadableLog): LogPredicate {
  const positive = NEGATED[query.operator];
  if (positive !== undefined) {
    const inner = term({ ...query, operator: positive }, log);
    return (place) => !inner(place);
  }
  return disjunction(log.readings(query.field).map((reading) => comparison(reading, query, log)));
}

interface Compared {
  readonly operator: LogOperator;
  readonly value: string;
}

function comparison(reading: FieldReading, { operator, value }: Compared, log: ReadableLog): LogPredicate {
  switch (reading.kind) {
    case 'address': {
      const prefix = parsePrefix(value);
      const set = prefix === undefined ? [] : [prefix];
      return (place) => holdsAddress(set, reading.read(place), log.addresses);
    }
    case 'name': {
      const agrees = operator === 'contains' ? containing(value) : (name: string) => name === value;
      return knownByCode(reading.read, (code) => agrees(reading.nameOf(code)));
    }
    case 'flags':
      return (place) => reading.has(place, value);
    case 'number':
      return ordered(reading.read, operator, Number(value));
    case 'severity':
      return ordered(reading.read, operator, SEVERITIES.indexOf(value as (typeof SEVERITIES)[number]));
    case 'time':
      return timed(reading.read, { operator, value }, log);
  }
}

/** Assumption: letters of either case are alike to `contains`. */
function containing(value: string): (name: string) => boolean {
  const wanted = value.toLowerCase();
  return (name) => name.toLowerCase().includes(wanted);
}

function knownByCode(read: (place: number) => number, agrees: (code: number) => boolean): LogPredicate {
  const known = new Map<number, boolean>();
  return (place) => {
    const code = read(place);
    let answer = known.get(code);
    if (answer === undefined) {
      answer = agrees(code);
      known.set(code, answer);
    }
    return answer;
  };
}

function ordered(read: (place: number) => number, operator: LogOperator, value: number): LogPredicate {
  switch (operator) {
    case 'lt':
      return (place) => read(place) < value;
    case 'leq':
      return (place) => read(place) <= value;
    case 'gt':
      return (place) => read(place) > value;
    case 'geq':
      return (place) => read(place) >= value;
    default:
      return (place) => read(place) === value;
  }
}

/** A record has whole seconds: it is not after a second that it falls into. */
function timed(
  read: (place: number) => number,
  { operator, value }: Compared,
  { now, time }: Pick<ReadableLog, 'now' | 'time'>,
): LogPredicate {
  const instantOf = (local: Instant) => time?.instantOf(local) ?? local;
  const period = LOG_PERIODS.find((one) => one === value);
  if (period !== undefined) {
    const span = spanOf(period, time?.localOf(now) ?? now);
    const [from, to] = [instantOf(span.from), instantOf(span.to)];
    return (place) => read(place) >= from && read(place) < to;
  }
  const instant = instantOf(parseLogTime(value) ?? 0);
  return operator === 'leq' ? (place) => read(place) < instant + 1000 : (place) => read(place) >= instant;
}
