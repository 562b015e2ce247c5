// What a log is asked for: a filter expression over its fields, the order and the time. Data; who reads a log evaluates it.
import type { Instant } from '../instant.ts';

/** How a field may be compared, and what a value of it looks like. */
export type LogFieldKind = 'address' | 'number' | 'name' | 'choice' | 'time' | 'severity' | 'flags';

/** A field of a log as the filter expression knows it. */
export interface LogField {
  readonly kind: LogFieldKind;
  /** The words it may be compared with; undefined where any is good. */
  readonly choices?: readonly string[];
}

/** The fields of a log by their names. */
export interface LogFields {
  readonly [name: string]: LogField;
}

/** Vendor: log filters of the web interface, which the command line takes as they are. */
export const LOG_OPERATORS = {
  address: ['in', 'notin'],
  number: ['eq', 'neq', 'lt', 'leq', 'gt', 'geq'],
  name: ['eq', 'neq', 'contains'],
  choice: ['eq', 'neq'],
  time: ['in', 'leq', 'geq'],
  severity: ['eq', 'neq', 'leq', 'geq'],
  flags: ['has'],
} as const satisfies Readonly<Record<LogFieldKind, readonly string[]>>;

/** How a term compares its field with its value. */
export type LogOperator = (typeof LOG_OPERATORS)[LogFieldKind][number];

/** A filter expression. Names and values were checked against the fields of the log. */
export type LogQuery =
  | { readonly kind: 'every' | 'some'; readonly of: readonly LogQuery[] }
  | { readonly kind: 'not'; readonly of: LogQuery }
  | {
      readonly kind: 'term';
      readonly field: string;
      readonly operator: LogOperator;
      readonly value: string;
    };

/** Which records of a log are wanted. */
export interface LogRequest {
  /** At most so many, the latest that agree; all that are kept when absent. */
  readonly limit?: number;
  /** Vendor: show log, direction; `backward` begins with the newest. */
  readonly direction: 'forward' | 'backward';
  /** Every record when absent. */
  readonly where?: LogQuery;
}

/** Vendor: operational hierarchy, `receive_time in`. */
export const LOG_PERIODS = [
  'last-60-seconds',
  'last-15-minutes',
  'last-hour',
  'last-6-hrs',
  'last-12-hrs',
  'last-24-hrs',
  'last-calendar-day',
  'last-7-days',
  'last-30-days',
  'last-calendar-month',
] as const;

/** A time that ends now, or a day or month of the calendar that is over. */
export type LogPeriod = (typeof LOG_PERIODS)[number];

/** From `from` to before `to`. */
export interface LogSpan {
  readonly from: Instant;
  readonly to: Instant;
}
