// The tail of the traffic log as a panel, newest first.
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import type { PanelContent, PanelRoom } from './panel-content.ts';

const WIDE = 90;

/** One row for each record; a wide panel tells more of it. */
export function logPanel(log: readonly TrafficLogRecord[], { width }: PanelRoom): PanelContent {
  const rows = log.map((record) => ({ text: width >= WIDE ? longText(record) : shortText(record), record }));
  return {
    title: 'Traffic log',
    header: undefined,
    rows: rows.map(({ text, record }) => ({ text, tone: record.action === 'allow' ? 'plain' : 'warning' })),
  };
}

function shortText(record: TrafficLogRecord): string {
  const { source, destination, destinationPort, application } = record;
  return `${timeOfDay(record)} ${outcome(record)} ${application} ${source}>${destination}:${destinationPort}`;
}

function longText(record: TrafficLogRecord): string {
  const { source, sourcePort, fromZone, toZone, rule, subtype, endReason, bytes } = record;
  const reason = subtype === 'end' ? `, ${endReason}, ${bytes} bytes` : '';
  return [
    timeOfDay(record),
    outcome(record).padEnd(5),
    `${source}:${sourcePort} > ${record.destination}:${record.destinationPort}`,
    record.application,
    `${fromZone} to ${toZone}`,
    `rule ${rule}${reason}`,
  ].join('  ');
}

/** How the record came about, and for an end or a start that was not allowed what became of it. */
function outcome({ subtype, action }: TrafficLogRecord): string {
  return action === 'allow' ? subtype : action;
}

function timeOfDay({ at }: TrafficLogRecord): string {
  return new Date(at).toISOString().slice(11, 19);
}
