// Logs as values with commas between them. Vendor: syslog field order of each log, release 11.1. Assumption: fields without a
// meaning are left out, and the heading has the names of that list.
import type { FlowRecord } from '../../engine/logs/flow-record.ts';
import type { ThreatLogRecord } from '../../engine/logs/threat-log-record.ts';
import type { ConfigLogRecord } from '../../engine/management/config-log.ts';
import type { SystemLogRecord } from '../../engine/management/system-log.ts';
import { isAtLeast, type Release } from '../../engine/release.ts';
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import { dateTime } from './ctime.ts';
import { type ThreatLogReport, threatText } from './threat-log.text.ts';

/** A column: its heading, and what a record has there. */
type CsvColumn<Record> = readonly [heading: string, value: (record: Record) => string | number];

/** How a session or packet went, in logs that tell of one. */
const WAY: readonly CsvColumn<FlowRecord & { readonly rule: string }>[] = [
  ['Source Address', ({ source }) => source],
  ['Destination Address', ({ destination }) => destination],
  ['NAT Source IP', ({ natSource }) => natSource],
  ['NAT Destination IP', ({ natDestination }) => natDestination],
  ['Rule Name', ({ rule }) => rule],
  ['Source User', ({ sourceUser }) => sourceUser ?? ''],
  ['Destination User', ({ destinationUser }) => destinationUser ?? ''],
  ['Application', ({ application }) => application],
  ['Virtual System', ({ vsys }) => vsys],
  ['Source Zone', ({ fromZone }) => fromZone],
  ['Destination Zone', ({ toZone }) => toZone],
  ['Inbound Interface', ({ ingressInterface }) => ingressInterface],
  ['Outbound Interface', ({ egressInterface }) => egressInterface],
  ['Session ID', ({ sessionId }) => sessionId],
];

const PORTS: readonly CsvColumn<FlowRecord>[] = [
  ['Source Port', ({ sourcePort }) => sourcePort],
  ['Destination Port', ({ destinationPort }) => destinationPort],
  ['NAT Source Port', ({ natSourcePort }) => natSourcePort],
  ['NAT Destination Port', ({ natDestinationPort }) => natDestinationPort],
  ['Protocol', ({ protocol }) => protocol],
];

/** Heading and records. A value with a comma or a quote stands in quotes. */
function csv<Record>(columns: readonly CsvColumn<Record>[], records: readonly Record[]): readonly string[] {
  const line = (values: readonly (string | number)[]) => values.map(quotedWhereNeeded).join(',');
  return [
    '',
    line(columns.map(([heading]) => heading)),
    ...records.map((record) => line(columns.map(([, value]) => value(record)))),
  ];
}

function quotedWhereNeeded(value: string | number): string {
  const text = String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What of the traffic log is told, by which box and which release. */
export interface TrafficLogCsv {
  readonly records: readonly TrafficLogRecord[];
  readonly serial: string;
  readonly release: Release;
}

/** The traffic log. Vendor: the session end reason came with 6.1. */
export function trafficLogCsv({ records, serial, release }: TrafficLogCsv): readonly string[] {
  const endReason: CsvColumn<TrafficLogRecord> = ['Session End Reason', (record) => record.endReason];
  const columns: readonly CsvColumn<TrafficLogRecord>[] = [
    ['Receive Time', ({ at }) => dateTime(at)],
    ['Serial Number', () => serial],
    ['Type', () => 'TRAFFIC'],
    ['Subtype', ({ subtype }) => subtype],
    ['Generated Time', ({ at }) => dateTime(at)],
    ...WAY,
    ...PORTS,
    ['Action', ({ action }) => action],
    ['Bytes', ({ bytes }) => bytes],
    ['Bytes Sent', ({ bytesSent }) => bytesSent],
    ['Bytes Received', ({ bytesReceived }) => bytesReceived],
    ['Packets', ({ packets }) => packets],
    ['Start Time', ({ start }) => dateTime(start)],
    ['Elapsed Time', ({ elapsed }) => elapsed],
    ['Category', ({ urlCategory }) => urlCategory],
    ['Packets Sent', ({ packetsSent }) => packetsSent],
    ['Packets Received', ({ packetsReceived }) => packetsReceived],
    ...(isAtLeast(release, '6.1') ? [endReason] : []),
  ];
  return csv(columns, records);
}

/** The threat log, or the URL log, of the box. */
export function threatLogCsv({ records, threats, serial }: ThreatLogReport): readonly string[] {
  const columns: readonly CsvColumn<ThreatLogRecord>[] = [
    ['Receive Time', ({ at }) => dateTime(at)],
    ['Serial Number', () => serial],
    ['Type', () => 'THREAT'],
    ['Threat/Content Type', ({ subtype }) => subtype],
    ['Generated Time', ({ at }) => dateTime(at)],
    ...WAY,
    ['Repeat Count', ({ repeats }) => repeats],
    ...PORTS,
    ['Action', ({ action }) => action],
    ['URL/Filename', ({ url }) => url],
    ['Threat ID', (record) => threatText(record, threats)],
    ['Category', ({ urlCategory }) => urlCategory || 'any'],
    ['Severity', ({ severity }) => severity],
    ['Direction', ({ direction }) => direction],
    ['Threat Category', ({ threatCategory }) => threatCategory],
  ];
  return csv(columns, records);
}

/** The system log of the box with this serial number. */
export function systemLogCsv(records: readonly SystemLogRecord[], serial: string): readonly string[] {
  const columns: readonly CsvColumn<SystemLogRecord>[] = [
    ['Receive Time', ({ at }) => dateTime(at)],
    ['Serial Number', () => serial],
    ['Type', () => 'SYSTEM'],
    ['Subtype', ({ subtype }) => subtype],
    ['Generated Time', ({ at }) => dateTime(at)],
    ['Event ID', ({ eventId }) => eventId],
    ['Object', ({ object }) => object],
    ['Severity', ({ severity }) => severity],
    ['Description', ({ description }) => description],
  ];
  return csv(columns, records);
}

/** The configuration log of the box with this serial number. */
export function configLogCsv(records: readonly ConfigLogRecord[], serial: string): readonly string[] {
  const columns: readonly CsvColumn<ConfigLogRecord>[] = [
    ['Receive Time', ({ at }) => dateTime(at)],
    ['Serial Number', () => serial],
    ['Type', () => 'CONFIG'],
    ['Generated Time', ({ at }) => dateTime(at)],
    ['Command', ({ command }) => command],
    ['Admin', ({ admin }) => admin],
    ['Client', ({ client }) => client],
    ['Result', ({ result }) => result],
    ['Configuration Path', ({ path }) => path],
  ];
  return csv(columns, records);
}
