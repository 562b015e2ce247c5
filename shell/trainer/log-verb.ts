// `:log`: the traffic log in the trainer's words. How the device prints its own is not public, so this does not claim to be it.
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import { alignedRows } from './aligned-rows.ts';
import { formatInstant } from './format-instant.ts';
import { accepted, rejected, type TrainerVerb } from './verb.ts';

const USUAL_RECORDS = 20;
const MOST_RECORDS = 1000;
const HEADING = [
  'time',
  'type',
  'session',
  'application',
  'rule',
  'source -> destination',
  'elapsed',
  'end reason',
] as const;

/** The last records, the newest at the end. */
export const log: TrainerVerb = {
  name: 'log',
  operand: '[N]',
  help: 'the last N records of the traffic log, 20 by default',
  choices: ['20', '100'],
  run: ({ view }, operand) => {
    const limit = operand === '' ? USUAL_RECORDS : Number(operand);
    if (!/^\d*$/.test(operand) || limit < 1 || limit > MOST_RECORDS) {
      return rejected(`:log takes a number of records from 1 to ${MOST_RECORDS}`);
    }
    const records = view.trafficLog({ limit, direction: 'forward' });
    if (records.length === 0) return accepted('the traffic log is empty');
    return accepted(...alignedRows([HEADING, ...records.map(recordCells)]));
  },
};

function recordCells(record: TrafficLogRecord): readonly string[] {
  return [
    formatInstant(record.at),
    record.subtype,
    // A first packet that was dropped made no session.
    record.sessionId === 0 ? '-' : String(record.sessionId),
    record.application,
    record.rule,
    `${endpoint(record.source, record.sourcePort)} -> ${endpoint(record.destination, record.destinationPort)}`,
    `${record.elapsed} s`,
    record.subtype === 'end' ? record.endReason : '-',
  ];
}

function endpoint(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
