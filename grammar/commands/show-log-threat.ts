// The threat log, and the URL log that is a part of it. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import { THREAT_LOG_FIELDS } from '../../engine/logs/log-fields.ts';
import type { LogQuery, LogRequest } from '../../engine/logs/log-query.ts';
import type { ArgRecord, OptionSet } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf, text } from '../language/value-types.ts';
import { recordsInTarget } from '../target-vsys.ts';
import { threatLogCsv } from '../text/log-csv.text.ts';
import { type ThreatLogReport, threatLogTable, urlLogTable } from '../text/threat-log.text.ts';
import { command, type DeviceContext } from './device-context.ts';
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

const URL_ACTIONS = [
  'alert',
  'allow',
  'deny',
  'drop',
  'drop-all',
  'reset-client',
  'reset-server',
  'reset-both',
  'block-url',
] as const;
const THREAT_ACTIONS = [
  'alert',
  'allow',
  'deny',
  'drop',
  'drop-all',
  'drop-reset',
  'drop-packet',
  'reset-client',
  'reset-server',
  'reset-both',
  'block',
  'block-continue',
  'block-override',
  'block-url',
  'block-ip',
  'continue',
  'override',
  'sinkhole',
] as const;

const CATEGORY: LogCriterion = {
  word: 'category',
  field: 'category',
  type: text,
  help: 'URL category',
  operators: EQUALITY,
};
const THREAT_CRITERIA: readonly LogCriterion[] = [
  ...FLOW_CRITERIA,
  { word: 'action', field: 'action', type: oneOf(...THREAT_ACTIONS), help: 'Action', operators: EQUALITY },
  CATEGORY,
];
const URL_CRITERIA: readonly LogCriterion[] = [
  ...FLOW_CRITERIA,
  { word: 'action', field: 'action', type: oneOf(...URL_ACTIONS), help: 'Action', operators: EQUALITY },
  CATEGORY,
];

const SUPPRESS = 'suppress-threatid-mapping';
const IS_URL: LogQuery = { kind: 'term', field: 'subtype', operator: 'eq', value: 'url' };

export const showLogThreat = command({
  path: ['show', 'log', 'threat'],
  help: 'Show the threat log',
  source: assumption('the table', 'threat log fields, release 11.1, for what the columns mean'),
  options: threatOptions(THREAT_CRITERIA),
  run: (context, args): ThreatLogReport =>
    report(context, args, { criteria: THREAT_CRITERIA, only: { kind: 'not', of: IS_URL } }),
  text: (read) => (read.form === 'csv' ? threatLogCsv(read) : threatLogTable(read)),
});

export const showLogUrl = command({
  path: ['show', 'log', 'url'],
  help: 'Show the URL log',
  source: assumption('the table', 'threat log fields, release 11.1, for what the columns mean'),
  options: threatOptions(URL_CRITERIA),
  run: (context, args): ThreatLogReport => report(context, args, { criteria: URL_CRITERIA, only: IS_URL }),
  text: (read) => (read.form === 'csv' ? threatLogCsv(read) : urlLogTable(read)),
});

function threatOptions(criteria: readonly LogCriterion[]): OptionSet {
  return {
    ...logOptions(THREAT_LOG_FIELDS, criteria),
    [SUPPRESS]: equals(yesOrNo, 'Show numbers of threats in place of names'),
  };
}

function report(
  { view, settings }: DeviceContext,
  args: ArgRecord,
  { criteria, only }: { readonly criteria: readonly LogCriterion[]; readonly only: LogQuery },
): ThreatLogReport {
  const { where, ...request } = logRequest(args, THREAT_LOG_FIELDS, criteria);
  const meant: LogRequest = {
    ...request,
    where: { kind: 'every', of: where === undefined ? [only] : [only, where] },
  };
  return {
    records: recordsInTarget(view.threatLog(meant), settings.targetVsys),
    form: givenFor(args, 'csv-output', 'equal') === 'yes' ? 'csv' : 'table',
    threats: givenFor(args, SUPPRESS, 'equal') === 'true' ? 'numbered' : 'named',
    serial: view.system().serial,
  };
}
