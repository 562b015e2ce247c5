// The traffic log. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import { TRAFFIC_LOG_FIELDS } from '../../engine/logs/log-fields.ts';
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { recordsInTarget } from '../target-vsys.ts';
import { trafficLogCsv } from '../text/log-csv.text.ts';
import { trafficLogTable } from '../text/traffic-log.text.ts';
import { command } from './device-context.ts';
import {
  EQUALITY,
  equals,
  FLOW_CRITERIA,
  givenFor,
  type LogCriterion,
  logOptions,
  logRequest,
} from './log-criteria.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What `show log traffic` answers. */
export interface TrafficLogReport {
  readonly records: readonly TrafficLogRecord[];
  readonly form: 'table' | 'table-with-tracker' | 'csv';
  readonly serial: string;
}

/** More than the log keeps. */
const ALL = 1_000_000;

const ACTIONS = ['allow', 'deny', 'drop', 'reset-client', 'reset-server', 'reset-both', 'drop-icmp'] as const;
const END_REASONS = [
  'unknown',
  'aged-out',
  'decoder',
  'tcp-reuse',
  'tcp-fin',
  'tcp-rst-from-server',
  'tcp-rst-from-client',
  'resources-unavailable',
  'policy-deny',
  'threat',
  'decrypt-error',
  'decrypt-unsupport-param',
  'decrypt-cert-validation',
  'n/a',
] as const;

const CRITERIA: readonly LogCriterion[] = [
  ...FLOW_CRITERIA,
  { word: 'action', field: 'action', type: oneOf(...ACTIONS), help: 'Action', operators: EQUALITY },
  {
    word: 'session-end-reason',
    field: 'session_end_reason',
    type: oneOf(...END_REASONS),
    help: 'Why the session ended',
    operators: EQUALITY,
  },
];

export const showLogTraffic = command({
  path: ['show', 'log', 'traffic'],
  help: 'Show the traffic log',
  source: assumption('the table', 'traffic log fields, release 11.1, for what the columns mean'),
  options: {
    ...logOptions(TRAFFIC_LOG_FIELDS, CRITERIA),
    'show-tracker': equals(yesOrNo, 'Show the tracker stage'),
  },
  run: ({ view, settings }, args): TrafficLogReport => ({
    records: recordsInTarget(
      view.trafficLog({ limit: ALL, ...logRequest(args, TRAFFIC_LOG_FIELDS, CRITERIA) }),
      settings.targetVsys,
    ),
    form: formOf(givenFor(args, 'csv-output', 'equal'), givenFor(args, 'show-tracker', 'equal')),
    serial: view.system().serial,
  }),
  text: ({ records, form, serial }, layout) =>
    form === 'csv'
      ? trafficLogCsv({ records, serial, release: layout.release })
      : trafficLogTable(records, layout, form),
});

function formOf(csvOutput: string | undefined, showTracker: string | undefined): TrafficLogReport['form'] {
  if (csvOutput === 'yes') return 'csv';
  return showTracker === 'true' ? 'table-with-tracker' : 'table';
}
