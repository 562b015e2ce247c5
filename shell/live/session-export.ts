// Sessions as text that other programs read: one JSON object a line, or comma-separated values under a heading.
import type { RankedSession } from '../../engine/session-ranking.ts';
import { flagText } from './live-columns.ts';

/** How sessions are written. */
export type ExportFormat = 'ndjson' | 'csv';

/** The fields of a session in their order. Times are in seconds, the rate in bits a second. */
type ExportedSession = Readonly<Record<string, string | number | boolean>>;

/** The format that a file's name asks for; undefined for a name that ends in neither. */
export function exportFormatOf(path: string): ExportFormat | undefined {
  if (/\.csv$/i.test(path)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : undefined;
}

/** The line before all sessions; undefined where the format has none. */
export function exportHeading(format: ExportFormat, session: RankedSession): string | undefined {
  return format === 'csv' ? csvLine(Object.keys(exported(session))) : undefined;
}

/** A session as a line without its end. */
export function exportLine(format: ExportFormat, session: RankedSession): string {
  const fields = exported(session);
  return format === 'csv' ? csvLine(Object.values(fields)) : JSON.stringify(fields);
}

function exported(session: RankedSession): ExportedSession {
  return {
    id: session.id,
    vsys: session.vsys,
    application: session.application,
    state: session.state,
    type: session.type,
    flag: flagText(session),
    protocol: session.protocol,
    source: session.source,
    sourcePort: session.sourcePort,
    fromZone: session.fromZone,
    translatedSource: session.translatedSource,
    translatedSourcePort: session.translatedSourcePort,
    destination: session.destination,
    destinationPort: session.destinationPort,
    toZone: session.toZone,
    translatedDestination: session.translatedDestination,
    translatedDestinationPort: session.translatedDestinationPort,
    rule: session.rule,
    startTime: new Date(session.startTime).toISOString(),
    age: session.age,
    ttl: session.ttl,
    bytes: session.bytes,
    packets: session.packets,
    rate: Math.round(session.rate),
  };
}

/** RFC 4180, but for the line end. */
function csvLine(fields: readonly (string | number | boolean)[]): string {
  return fields.map((field) => quoted(String(field))).join(',');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
