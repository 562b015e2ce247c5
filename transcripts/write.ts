// Model to file text. The order of the fields is fixed, so equal transcripts are equal bytes.
import type { JsonObject, JsonValue, TranscriptEvent, TranscriptHeader } from './transcript.ts';

type Fields = readonly (readonly [name: string, value: JsonValue | undefined])[];

/** The first line of the file, its line end included. */
export function headerLine(header: TranscriptHeader): string {
  return jsonLine(
    [
      ['fwsh', header.fwsh],
      ['version', header.version],
      ['world', header.world],
      ['worldHash', header.worldHash],
      ['seed', header.seed],
      ['release', header.release],
      ['platform', header.platform],
      ['clock', header.clock],
      ['columns', header.columns],
      ['rows', header.rows],
      ['engine', header.engine],
    ],
    header.extra,
  );
}

/** One line of the file, its line end included. Kept unknown fields come last, in the order they were read. */
export function eventLine(event: TranscriptEvent): string {
  const moment: Fields = [
    ['kind', event.kind],
    ['at', event.at],
    ['t', event.t],
  ];
  return jsonLine([...moment, ...ownFields(event)], event.extra);
}

/** A whole transcript as file text. */
export function transcriptText(header: TranscriptHeader, events: readonly TranscriptEvent[]): string {
  return headerLine(header) + events.map(eventLine).join('');
}

/** Characters one text of a list takes in a line, quotes and comma included. */
export function writtenLength(text: string): number {
  return quieted(JSON.stringify(text)).length + 1;
}

/** A text as it stands inside of the quotes of a written line. */
export function writtenText(text: string): string {
  return quieted(JSON.stringify(text)).slice(1, -1);
}

function ownFields(event: TranscriptEvent): Fields {
  switch (event.kind) {
    case 'cmd':
      return [
        ['line', event.line],
        ['prompt', event.prompt],
        ['template', event.template],
        ['alternatives', event.alternatives],
        ['confidence', event.confidence],
      ];
    case 'out':
      return [
        ['status', event.status],
        ['lines', event.lines],
        ['coach', event.coach],
        ['missing', event.missing],
        ['ran', event.ran],
        ['match', event.match],
        ['fields', event.fields],
        ['bindings', event.bindings],
        ['doubtful', event.doubtful],
      ];
    case 'key':
      return [['data', event.data]];
    case 'warp':
      return [['to', event.to]];
    case 'speed':
      return [['factor', event.factor]];
    case 'pause':
      return [['state', event.state]];
    case 'mark':
      return [['name', event.name]];
    case 'note':
      return [['text', event.text]];
    default:
      return assertNever(event);
  }
}

function jsonLine(known: Fields, extra: JsonObject | undefined): string {
  const names = new Set(known.map(([name]) => name));
  const kept = Object.entries(extra ?? {}).filter(([name]) => !names.has(name));
  const parts = [...known, ...kept].flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`],
  );
  return `${quieted(`{${parts.join(',')}}`)}\n`;
}

// JSON allows these bare. Escaped, no line reader splits at them and `cat` on the file cannot steer a terminal.
const quiet = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function quieted(json: string): string {
  return json.replace(quiet, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function assertNever(event: never): never {
  throw new Error(`no such event: ${JSON.stringify(event)}`);
}
