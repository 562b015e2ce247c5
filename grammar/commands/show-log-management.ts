// The logs of the management plane. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import { CONFIG_LOG_FIELDS, SEVERITIES, SYSTEM_LOG_FIELDS } from '../../engine/logs/log-fields.ts';
import { CONFIG_COMMANDS, CONFIG_RESULTS, type ConfigLogRecord } from '../../engine/management/config-log.ts';
import { type SystemLogRecord, systemLogRecords } from '../../engine/management/system-log.ts';
import type { ArgRecord } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf, text } from '../language/value-types.ts';
import { configLogCsv, systemLogCsv } from '../text/log-csv.text.ts';
import { configLogTable, systemLogTable } from '../text/management-log.text.ts';
import { command, type DeviceContext } from './device-context.ts';
import { EQUALITY, givenFor, type LogCriterion, logOptions, logRequest } from './log-criteria.ts';

/** Records of a log and how they are to be printed. */
interface LogReport<Record> {
  readonly records: readonly Record[];
  readonly form: 'table' | 'csv';
  readonly serial: string;
}

const RANK = {
  ...EQUALITY,
  'greater-than-or-equal': 'geq',
  'less-than-or-equal': 'leq',
} as const;

const SYSTEM_CRITERIA: readonly LogCriterion[] = [
  { word: 'opaque', field: 'opaque', type: text, help: 'Description', operators: { contains: 'contains' } },
  {
    word: 'severity',
    field: 'severity',
    type: oneOf(...SEVERITIES.toReversed()),
    help: 'Severity',
    operators: RANK,
  },
  { word: 'subtype', field: 'subtype', type: text, help: 'Subtype', operators: EQUALITY },
  { word: 'object', field: 'object', type: text, help: 'Object', operators: EQUALITY },
  { word: 'eventid', field: 'eventid', type: text, help: 'Event', operators: EQUALITY },
  { word: 'id', field: 'id', type: text, help: 'Number of the event', operators: EQUALITY },
];

const CONFIG_CRITERIA: readonly LogCriterion[] = [
  { word: 'client', field: 'client', type: oneOf('web', 'cli'), help: 'Client', operators: EQUALITY },
  { word: 'cmd', field: 'cmd', type: oneOf(...CONFIG_COMMANDS), help: 'Command', operators: EQUALITY },
  { word: 'result', field: 'result', type: oneOf(...CONFIG_RESULTS), help: 'Result', operators: EQUALITY },
];

export const showLogSystem = command({
  path: ['show', 'log', 'system'],
  help: 'Show the system log',
  source: assumption('the table', 'syslog field order, release 11.1, for CSV'),
  options: logOptions(SYSTEM_LOG_FIELDS, SYSTEM_CRITERIA),
  run: (context, args): LogReport<SystemLogRecord> => {
    const { view } = context;
    const sources = { now: view.now(), events: view.management.systemLogEvents() };
    const request = logRequest(args, SYSTEM_LOG_FIELDS, SYSTEM_CRITERIA);
    return report(context, args, systemLogRecords(sources, request));
  },
  text: ({ records, form, serial }) =>
    form === 'csv' ? systemLogCsv(records, serial) : systemLogTable(records),
});

export const showLogConfig = command({
  path: ['show', 'log', 'config'],
  help: 'Show the configuration log',
  source: assumption('the table', 'syslog field order, release 11.1, for CSV'),
  options: logOptions(CONFIG_LOG_FIELDS, CONFIG_CRITERIA),
  run: (context, args): LogReport<ConfigLogRecord> => {
    const request = logRequest(args, CONFIG_LOG_FIELDS, CONFIG_CRITERIA);
    return report(context, args, context.management.configLog(request));
  },
  text: ({ records, form, serial }) =>
    form === 'csv' ? configLogCsv(records, serial) : configLogTable(records),
});

function report<Record>(
  { view }: DeviceContext,
  args: ArgRecord,
  records: readonly Record[],
): LogReport<Record> {
  const form = givenFor(args, 'csv-output', 'equal') === 'yes' ? 'csv' : 'table';
  return { records, form, serial: view.system().serial };
}
