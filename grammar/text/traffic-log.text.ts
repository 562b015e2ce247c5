// The traffic log as a table. Vendor: traffic log fields, release 11.1, for what the columns mean. Assumption: the table.
import { isAtLeast } from '../../engine/release.ts';
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import { dateTime } from './ctime.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { type LogLines, logTable } from './log-table.ts';

/** Three lines a record. Vendor: session end reasons and tracker stages are known from release 6.1 on. */
export function trafficLogTable(
  records: readonly TrafficLogRecord[],
  { release }: LayoutProfile,
  form: 'table' | 'table-with-tracker',
): readonly string[] {
  const endReason = isAtLeast(release, '6.1');
  const heading = [
    ['Time', 'App', 'From', 'Src Port', 'Source'],
    ['Rule', 'Action', 'To', 'Dst Port', 'Destination'],
    ['', 'Src User', 'Dst User', ...(endReason ? ['End Reason'] : []), ...trackerCell(form, 'Tracker')],
  ];
  const lines = (record: TrafficLogRecord): LogLines => [
    [dateTime(record.at), record.application, record.fromZone, String(record.sourcePort), record.source],
    [record.rule, record.action, record.toZone, String(record.destinationPort), record.destination],
    [
      '',
      record.sourceUser ?? '',
      record.destinationUser ?? '',
      ...(endReason ? [record.endReason] : []),
      ...trackerCell(form, record.trackerStage ?? ''),
    ],
  ];
  return logTable(heading, records.map(lines));
}

function trackerCell(form: 'table' | 'table-with-tracker', cell: string): readonly string[] {
  return form === 'table' ? [] : [cell];
}
