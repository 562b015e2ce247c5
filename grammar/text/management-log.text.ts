// System and configuration log as tables. Assumption: both tables; a description and a path are never cut.
import type { ConfigLogRecord } from '../../engine/management/config-log.ts';
import type { SystemLogRecord } from '../../engine/management/system-log.ts';
import { dateTime } from './ctime.ts';
import { cut, leftField } from './table.ts';

const RULE = '='.repeat(79);

/** A record a line. The severity informational is printed as info. */
export function systemLogTable(records: readonly SystemLogRecord[]): readonly string[] {
  const line = columns(20, 9, 9, 14, 20);
  return [
    '',
    line(['Time', 'Severity', 'Subtype', 'Object', 'EventID', 'Description']),
    RULE,
    ...records.map(({ at, severity, subtype, object, eventId, description }) =>
      line([
        dateTime(at),
        severity === 'informational' ? 'info' : severity,
        subtype,
        object,
        eventId,
        description,
      ]),
    ),
  ];
}

/** A record a line. */
export function configLogTable(records: readonly ConfigLogRecord[]): readonly string[] {
  const line = columns(20, 15, 14, 7, 13);
  return [
    '',
    line(['Time', 'Admin', 'Command', 'Client', 'Result', 'Configuration Path']),
    RULE,
    ...records.map(({ at, admin, command, client, result, path }) =>
      line([dateTime(at), admin, command, client, result, path]),
    ),
  ];
}

/** A line of cells in columns of these widths, the last cell of any width. */
function columns(...widths: readonly number[]): (cells: readonly string[]) => string {
  return (cells) =>
    cells
      .map((cell, at) => {
        const width = widths[at];
        return width === undefined ? cell : leftField(cut(cell, width - 1), width);
      })
      .join('')
      .trimEnd();
}
