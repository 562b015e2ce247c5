// Threat and URL log as tables. Vendor: threat log fields, release 11.1, for what the columns mean; KB kA14u000000wlIm writes a
// threat as its name with its number behind. Assumption: both tables.
import type { ThreatLogRecord } from '../../engine/logs/threat-log-record.ts';
import { dateTime } from './ctime.ts';
import { type LogLines, logTable } from './log-table.ts';

/** What is to be printed of the threat log. */
export interface ThreatLogReport {
  readonly records: readonly ThreatLogRecord[];
  readonly form: 'table' | 'csv';
  /** Threats by name and number, or by number alone. */
  readonly threats: 'named' | 'numbered';
  readonly serial: string;
}

const FLOW_HEADING = [
  ['Time', 'App', 'From', 'Src Port', 'Source'],
  ['Rule', 'Action', 'To', 'Dst Port', 'Destination'],
] as const;

/** Four lines a record, the last one as wide as the name of the threat. */
export function threatLogTable({ records, threats }: ThreatLogReport): readonly string[] {
  const heading = [
    ...FLOW_HEADING,
    ['', 'Src User', 'Dst User', 'Type', 'Direction'],
    ['', 'Severity', 'Repeat Count', 'Category', 'Threat'],
  ];
  const lines = (record: ThreatLogRecord): LogLines => [
    ...flowLines(record),
    ['', record.sourceUser ?? '', record.destinationUser ?? '', record.subtype, record.direction],
    ['', record.severity, String(record.repeats), record.threatCategory, threatText(record, threats)],
  ];
  return logTable(heading, records.map(lines));
}

/** Three lines a record. */
export function urlLogTable({ records }: ThreatLogReport): readonly string[] {
  const heading = [...FLOW_HEADING, ['', 'Src User', 'Severity', 'Repeat Count', 'Category and URL']];
  const lines = (record: ThreatLogRecord): LogLines => [
    ...flowLines(record),
    [
      '',
      record.sourceUser ?? '',
      record.severity,
      String(record.repeats),
      `${record.urlCategory} ${record.url}`,
    ],
  ];
  return logTable(heading, records.map(lines));
}

function flowLines(record: ThreatLogRecord): LogLines {
  const { at, application, fromZone, sourcePort, source } = record;
  const { rule, action, toZone, destinationPort, destination } = record;
  return [
    [dateTime(at), application, fromZone, String(sourcePort), source],
    [rule, action, toZone, String(destinationPort), destination],
  ];
}

/** What a log calls a threat. */
export function threatText(
  { threatName, threatId }: ThreatLogRecord,
  threats: ThreatLogReport['threats'],
): string {
  return threats === 'numbered' ? String(threatId) : `${threatName}(${threatId})`;
}
