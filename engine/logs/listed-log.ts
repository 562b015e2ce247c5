// A log that is a list of records in memory, as filter expressions read it: a place is a position in the list.
import type { DeviceTime } from '../device-time.ts';
import type { Instant } from '../instant.ts';
import { AddressPool } from '../table/address-pool.ts';
import { SEVERITIES } from './log-fields.ts';
import { type FieldReading, logPredicate, type ReadableLog } from './log-predicate.ts';
import type { LogRequest } from './log-query.ts';

/** A level of a log. Vendor: severities of logs. */
export type Severity = (typeof SEVERITIES)[number];

/** How a field of a record is read. */
export type ListedField<Record> =
  | { readonly kind: 'name'; readonly of: (record: Record) => string }
  | { readonly kind: 'severity'; readonly of: (record: Record) => Severity }
  | { readonly kind: 'time'; readonly of: (record: Record) => Instant };

/** When a log is read, and how the one who reads it means the times that he names; as instants where nothing is said. */
export interface LogMoment {
  readonly now: Instant;
  readonly time?: DeviceTime;
}

/** A list of records, oldest first, and its fields by their names in filter expressions. */
export interface ListedLog<Record> extends LogMoment {
  readonly records: readonly Record[];
  readonly fields: Readonly<{ [name: string]: ListedField<Record> }>;
}

/** The records that are asked for, in the wanted order. */
export function listedRecords<Record>(
  log: ListedLog<Record>,
  { where, direction, limit }: LogRequest,
): readonly Record[] {
  const isMeant = where === undefined ? () => true : logPredicate(where, readable(log));
  const meant = log.records.filter((_, place) => isMeant(place));
  const latest = limit === undefined || limit >= meant.length ? meant : meant.slice(meant.length - limit);
  return direction === 'backward' ? latest.toReversed() : latest;
}

function readable<Record>({ now, time, records, fields }: ListedLog<Record>): ReadableLog {
  return {
    now,
    ...(time === undefined ? {} : { time }),
    addresses: new AddressPool(),
    readings: (name) => {
      const field = fields[name];
      return field === undefined ? [] : [readingOf(records, field)];
    },
  };
}

function readingOf<Record>(records: readonly Record[], field: ListedField<Record>): FieldReading {
  const at = <Value>(place: number, of: (record: Record) => Value, none: Value): Value => {
    const record = records[place];
    return record === undefined ? none : of(record);
  };
  switch (field.kind) {
    case 'name':
      return { kind: 'name', read: (place) => place, nameOf: (place) => at(place, field.of, '') };
    case 'severity':
      return {
        kind: 'severity',
        read: (place) => SEVERITIES.indexOf(at<Severity>(place, field.of, 'informational')),
      };
    case 'time':
      return { kind: 'time', read: (place) => at(place, field.of, 0) };
  }
}
