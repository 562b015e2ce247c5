// Asciicast, versions 1 to 3: a transcript where this program wrote the cast, else what the terminal was sent.
import { silentCode } from '../export/asciicast.ts';
import { type FieldReader, readFields } from '../field-reader.ts';
import { isList, parseJsonLine } from '../json-line.ts';
import { outputStatus } from '../output-status.ts';
import { longestLine } from '../read.ts';
import { readRemark, remarkEvent } from '../remark-text.ts';
import {
  clockInstant,
  type JsonObject,
  type JsonValue,
  type TranscriptEvent,
  type TranscriptHeader,
} from '../transcript.ts';

/** What a cast holds. `missing` lines at its end could not be read: it was cut. */
export type CastReading =
  | {
      readonly kind: 'transcript';
      readonly header: TranscriptHeader;
      readonly events: readonly TranscriptEvent[];
    }
  | { readonly kind: 'screen'; readonly columns: number; readonly rows: number; readonly data: string }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Whether a text begins as a cast does. */
export function isAsciicast(text: string): boolean {
  return (
    /^\ufeff?\s*\{[^\n]{0,2000}"version"\s*:\s*[123]\b/.test(text) && !/^\ufeff?\s*\{\s*"fwsh"/.test(text)
  );
}

/** Reads a cast. A torn last line is left out, as a crash leaves one. */
export function readAsciicast(text: string): CastReading {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const first = parseJsonLine(lines[0] ?? '');
  const whole = first.kind === 'object' ? first : parseJsonLine(text.length > longestLine ? '' : text);
  if (whole.kind !== 'object') return { kind: 'unreadable', problem: 'line 1: not a header of an asciicast' };
  const fields = readFields(whole.value);
  const version = fields.whole('version', 1);
  const size =
    version === 3
      ? sizeOfTerm(whole.value)
      : { columns: fields.whole('width', 1), rows: fields.whole('height', 1) };
  const events = version === 1 ? eventsOfVersion1(whole.value) : eventsOf(lines.slice(1), version);
  if (fields.problem() !== undefined) return { kind: 'unreadable', problem: `line 1: ${fields.problem()}` };
  if (typeof events === 'string') return { kind: 'unreadable', problem: events };
  const pins = whole.value['fwsh'];
  if (typeof pins === 'object' && pins !== null && !isList(pins))
    return ownCast(readFields(pins), size, events);
  const data = events.flatMap(({ code, data: sent }) => (code === 'o' ? [sent] : [])).join('');
  return { kind: 'screen', ...size, data };
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

interface CastEvent {
  /** Milliseconds since the beginning. */
  readonly t: number;
  readonly code: string;
  readonly data: string;
}

function sizeOfTerm(header: JsonObject): Size {
  const term = header['term'];
  const fields = readFields(typeof term === 'object' && term !== null && !isList(term) ? term : {});
  return {
    columns: fields.has('cols') ? fields.whole('cols', 1) : 80,
    rows: fields.has('rows') ? fields.whole('rows', 1) : 24,
  };
}

function eventsOf(lines: readonly string[], version: number): readonly CastEvent[] | string {
  const events: CastEvent[] = [];
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.length > longestLine) return `line ${index + 2}: longer than ${longestLine} characters`;
    const event = castEvent(line);
    // The last line may be torn.
    if (event === undefined) {
      if (lines.slice(index + 1).every((later) => later.trim() === '')) break;
      return `line ${index + 2}: expected [time, code, data]`;
    }
    before = version === 3 ? before + event.t : event.t;
    events.push({ ...event, t: before });
  }
  return events;
}

// Only objects are parsed with limits; a list of three scalars is put into one.
function castEvent(line: string): CastEvent | undefined {
  const json = parseJsonLine(`{"event":${line}}`);
  const list = json.kind === 'object' ? json.value['event'] : undefined;
  if (list === undefined || !isList(list)) return undefined;
  const [time, code, data] = list;
  if (typeof time !== 'number' || !(time >= 0) || typeof code !== 'string' || typeof data !== 'string')
    return undefined;
  return { t: Math.round(time * 1000), code, data };
}

function eventsOfVersion1(header: JsonObject): readonly CastEvent[] | string {
  const frames = header['stdout'];
  if (frames === undefined || !isList(frames)) return 'line 1: field "stdout": expected a list';
  let t = 0;
  return frames.flatMap((frame: JsonValue): readonly CastEvent[] => {
    if (typeof frame !== 'object' || frame === null || !isList(frame)) return [];
    const [delay, data] = frame;
    if (typeof delay !== 'number' || typeof data !== 'string') return [];
    t += Math.round(delay * 1000);
    return [{ t, code: 'o', data }];
  });
}

function ownCast(fields: FieldReader, size: Size, cast: readonly CastEvent[]): CastReading {
  const clock = fields.text('clock');
  const header: TranscriptHeader = {
    fwsh: 'transcript',
    version: 1,
    world: fields.text('world'),
    worldHash: fields.text('worldHash'),
    seed: fields.whole('seed', 0),
    release: fields.text('release'),
    platform: fields.text('platform'),
    clock,
    ...size,
    engine: fields.text('engine'),
  };
  if (clockInstant(clock) === undefined) fields.refuse('clock', 'expected a moment');
  const problem = fields.problem();
  if (problem !== undefined) return { kind: 'unreadable', problem: `line 1: ${problem}` };
  return { kind: 'transcript', header, events: ownEvents(cast) };
}

interface OpenAnswer {
  readonly t: number;
  readonly text: string;
  /** Where the cast tells it; else it shows in the text. */
  status: 'accepted' | 'rejected' | undefined;
}

/** Output before an input is the prompt, the first line behind it the echo, all else the answer. */
function ownEvents(cast: readonly CastEvent[]): readonly TranscriptEvent[] {
  const events: TranscriptEvent[] = [];
  let answer: OpenAnswer | undefined;
  let prompt = '';
  let at = 0;
  const finish = (t: number) => {
    if (answer === undefined) return;
    const lines = answer.text === '' ? [] : answer.text.replace(/\r\n$/, '').split('\r\n');
    events.push({
      kind: 'out',
      at,
      t: answer.text === '' ? t : answer.t,
      status: answer.status ?? outputStatus(lines),
      lines,
    });
    answer = undefined;
  };
  for (const [index, { t, code, data }] of cast.entries()) {
    const next = cast[index + 1];
    if (code === 'o' && next?.code === 'i') {
      finish(t);
      prompt = data;
    } else if (code === 'i') {
      events.push({ kind: 'cmd', at, t, line: data.replace(/\r$/, ''), prompt });
      answer = { t, text: '', status: undefined };
    } else if (code === 'o' && cast[index - 1]?.code !== 'i' && answer !== undefined) {
      answer = { ...answer, t, text: answer.text + data };
    } else if (code === 'm') {
      finish(t);
      at = pushMark(events, { at, t, label: data });
    } else if (code === silentCode) {
      const told = factsIn(data);
      if (told.status !== undefined && answer !== undefined) answer.status = told.status;
      if (told.at !== undefined) {
        finish(t);
        at = Math.max(at, told.at);
      }
    }
  }
  finish(cast.at(-1)?.t ?? 0);
  return events;
}

// Whatever is no fact of this program's is passed over.
function factsIn(data: string): {
  readonly at: number | undefined;
  readonly status: OpenAnswer['status'];
} {
  const json = parseJsonLine(data);
  const { at, status } = json.kind === 'object' ? json.value : {};
  return {
    at: typeof at === 'number' && Number.isSafeInteger(at) ? at : undefined,
    status: status === 'accepted' || status === 'rejected' ? status : undefined,
  };
}

// Answers the virtual time behind the mark.
function pushMark(
  events: TranscriptEvent[],
  { at, t, label }: { readonly at: number; readonly t: number; readonly label: string },
): number {
  const event = remarkEvent(readRemark(label) ?? { kind: 'mark', text: label }, { at, t });
  events.push(event);
  return event.kind === 'warp' ? event.to : at;
}
