// The tail of the traffic log as a panel, newest first. The wider it is, the more of a record it tells.
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import { type PanelContent, type PanelRoom, type PanelRow, plainRow } from './panel-content.ts';
import { type PanelColumn, panelTable } from './panel-table.ts';
import { byteText } from './quantity-text.ts';

interface LogColumn extends PanelColumn {
  readonly cell: (record: TrafficLogRecord) => string;
}

const TIME: LogColumn = { title: 'time', align: 'left', width: 8, cell: timeOfDay };
const EVENT: LogColumn = { title: 'event', align: 'left', width: 5, cell: outcome };
const APPLICATION: LogColumn = column('application', 12, ({ application }) => application);
const SOURCE: LogColumn = column('source', 15, ({ source }) => source);
const SOURCE_AND_PORT: LogColumn = column('source', 21, ({ source, sourcePort }) =>
  endpoint(source, sourcePort),
);
const DESTINATION: LogColumn = column('destination', 21, ({ destination, destinationPort }) =>
  endpoint(destination, destinationPort),
);
const FROM: LogColumn = column('from', 10, ({ fromZone }) => fromZone);
const TO: LogColumn = column('to', 10, ({ toZone }) => toZone);
const RULE: LogColumn = column('rule', 18, ({ rule }) => rule);
const REASON: LogColumn = column('end reason', 19, (record) => (isEnd(record) ? record.endReason : ''));
const BYTES: LogColumn = {
  title: 'bytes',
  align: 'right',
  width: 7,
  cell: (record) => (isEnd(record) ? byteText(record.bytes) : ''),
};

/** Columns from a width on; the last of them gets the cells that are left over. */
const FORMS: readonly { readonly from: number; readonly columns: readonly LogColumn[] }[] = [
  {
    from: 138,
    columns: [TIME, EVENT, SOURCE_AND_PORT, DESTINATION, APPLICATION, FROM, TO, BYTES, REASON, RULE],
  },
  { from: 98, columns: [TIME, EVENT, SOURCE_AND_PORT, DESTINATION, APPLICATION, BYTES, RULE] },
  { from: 60, columns: [TIME, EVENT, APPLICATION, SOURCE, DESTINATION] },
];

/** One row for each record. */
export function logPanel(log: readonly TrafficLogRecord[], { width }: PanelRoom): PanelContent {
  const { header, row } = formOf(width);
  const rows = log.map(
    (record): PanelRow => ({
      text: row(record),
      tone: record.action === 'allow' ? 'plain' : 'warning',
    }),
  );
  const none = [plainRow('nothing has been logged')];
  return { title: 'Traffic log', header, rows: rows.length === 0 ? none : rows };
}

function formOf(width: number): {
  readonly header: string | undefined;
  readonly row: (record: TrafficLogRecord) => string;
} {
  const columns = FORMS.find(({ from }) => width >= from)?.columns;
  if (columns === undefined) return { header: undefined, row: shortText };
  const last = columns.at(-1);
  const table = panelTable(
    columns.map((each) => (each === last ? { ...each, width: 0 } : each)),
    width,
  );
  return { header: table.header, row: (record) => table.row(columns.map(({ cell }) => cell(record))) };
}

function column(title: string, width: number, cell: LogColumn['cell']): LogColumn {
  return { title, align: 'left', width, cell };
}

function shortText(record: TrafficLogRecord): string {
  const { source, destination, destinationPort, application } = record;
  return `${timeOfDay(record)} ${outcome(record)} ${application} ${source}>${endpoint(destination, destinationPort)}`;
}

/** An IPv6 address has brackets, so that its port is not taken for a part of it. */
function endpoint(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** How the record came about, and for an end or a start that was not allowed what became of it. */
function outcome({ subtype, action }: TrafficLogRecord): string {
  return action === 'allow' ? subtype : action;
}

function isEnd({ subtype }: TrafficLogRecord): boolean {
  return subtype === 'end';
}

function timeOfDay({ at }: TrafficLogRecord): string {
  return new Date(at).toISOString().slice(11, 19);
}
