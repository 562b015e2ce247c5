// File text to model. Whoever wrote the file, the answer is a transcript or one clear problem, never a throw.
import { readOperator } from './field-operator.ts';
import { type FieldReader, readFields } from './field-reader.ts';
import { parseJsonLine } from './json-line.ts';
import { excerpt } from './printable.ts';
import {
  clockInstant,
  type Entry,
  type FieldOperators,
  type JsonObject,
  matchLevels,
  type Transcript,
  type TranscriptEvent,
  type TranscriptHeader,
} from './transcript.ts';

/** A file that was read, or the one thing that is wrong with it, with line and field, safe to print. */
export type Reading =
  | { readonly kind: 'transcript'; readonly transcript: Transcript }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Longest line that is looked at, in characters: four times what a recorder writes at most. */
export const longestLine = 16 * 1024 * 1024;

/** What a file gives, line by line: its header, its entries, and at last how it ends. */
export type TranscriptItem =
  | { readonly kind: 'header'; readonly header: TranscriptHeader }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'end'; readonly truncated: Transcript['truncated'] }
  | { readonly kind: 'unreadable'; readonly problem: string };

/**
 * Reads a whole text, or its lines one by one (with or without their line ends). Blank lines are skipped.
 * A torn last line and a last `cmd` without its `out` are reported as `truncated`; the rest stands.
 */
export function readTranscript(source: string | Iterable<string>): Reading {
  let header: TranscriptHeader | undefined;
  const entries: Entry[] = [];
  for (const item of transcriptItems(typeof source === 'string' ? linesOf(source) : source)) {
    if (item.kind === 'unreadable') return item;
    if (item.kind === 'header') header = item.header;
    if (item.kind === 'entry') entries.push(item.entry);
    if (item.kind === 'end' && header !== undefined)
      return { kind: 'transcript', transcript: { header, entries, truncated: item.truncated } };
  }
  return { kind: 'unreadable', problem: 'line 1: nothing found, expected a transcript header' };
}

/** Reads lines one by one and keeps none of them. The last item is an `end`, or the one problem of the file. */
export function* transcriptItems(lines: Iterable<string>): Generator<TranscriptItem> {
  const progress = start();
  let number = 0;
  for (const text of lines) {
    number++;
    const taken = takeLine(progress, number, text);
    if (typeof taken === 'string') return yield { kind: 'unreadable', problem: `line ${number}: ${taken}` };
    if (progress.torn !== undefined && progress.torn.line < number && text.trim() !== '')
      return yield { kind: 'unreadable', problem: brokenLine(progress.torn) };
    if (taken !== undefined) yield taken;
  }
  yield ending(progress);
}

/** A header that was read, or what is wrong with it. */
export type HeaderReading =
  | { readonly kind: 'header'; readonly header: TranscriptHeader }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads the first line alone. */
export function headerOf(line: string): HeaderReading {
  const reading = readTranscript([line]);
  return reading.kind === 'unreadable' ? reading : { kind: 'header', header: reading.transcript.header };
}

interface Progress {
  header: 'missing' | 'read';
  /** File line of the `cmd` that waits for its `out`. */
  open: number | undefined;
  /** Smallest `at` the next event may have. */
  earliest: number;
  /** A line that is no JSON. Only the last line of a file may be one. */
  torn: { readonly line: number; readonly column: number } | undefined;
}

function start(): Progress {
  return { header: 'missing', open: undefined, earliest: 0, torn: undefined };
}

function ending({ header, open, torn }: Progress): TranscriptItem {
  if (header === 'missing') {
    const found = torn === undefined ? 'line 1: nothing found' : brokenLine(torn);
    return { kind: 'unreadable', problem: `${found}, expected a transcript header` };
  }
  const line = open ?? torn?.line;
  return { kind: 'end', truncated: line === undefined ? undefined : { line } };
}

function brokenLine(torn: { readonly line: number; readonly column: number }): string {
  return `line ${torn.line}: column ${torn.column}: not a JSON text`;
}

/** Takes one line in; answers what it is, or what is wrong with it. A line after a torn one is not taken: the caller reports. */
function takeLine(progress: Progress, number: number, raw: string): TranscriptItem | string | undefined {
  if (raw.length > longestLine) return `longer than ${longestLine} characters`;
  const text = number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  if (progress.torn !== undefined || text.trim() === '') return undefined;
  const json = parseJsonLine(text);
  if (json.kind === 'refused') return json.reason;
  if (json.kind === 'broken') {
    progress.torn = { line: number, column: json.column };
    return undefined;
  }
  return progress.header === 'missing'
    ? takeHeader(progress, json.value)
    : takeEvent(progress, number, json.value);
}

function takeHeader(progress: Progress, object: JsonObject): TranscriptItem | string {
  const fields = readFields(object);
  const fwsh = fields.word('fwsh', ['transcript']);
  const version = fields.whole('version', 1);
  if (fields.problem() === undefined && version > 1) {
    return `field "version": this transcript is version ${version}, this program reads version 1`;
  }
  const header: TranscriptHeader = {
    fwsh,
    version: 1,
    world: fields.text('world'),
    worldHash: fields.text('worldHash'),
    seed: fields.whole('seed', 0),
    release: fields.text('release'),
    platform: fields.text('platform'),
    clock: clockText(fields),
    columns: fields.whole('columns', 1),
    rows: fields.whole('rows', 1),
    engine: fields.text('engine'),
    ...fields.rest(),
  };
  progress.header = 'read';
  return fields.problem() ?? { kind: 'header', header };
}

function clockText(fields: FieldReader): string {
  const clock = fields.text('clock');
  if (clockInstant(clock) === undefined) {
    fields.refuse('clock', 'expected a moment such as "2026-03-18T10:41:55Z"');
  }
  return clock;
}

function takeEvent(progress: Progress, number: number, object: JsonObject): TranscriptItem | string {
  const fields = readFields(object);
  const event = readEvent(fields);
  const problem = fields.problem() ?? misplaced(progress, event);
  if (problem !== undefined) return problem;
  progress.earliest = event.kind === 'warp' ? event.to : event.at;
  if (event.kind === 'cmd') progress.open = number;
  if (event.kind === 'out') progress.open = undefined;
  return { kind: 'entry', entry: { fileLine: number, event } };
}

const kinds = ['cmd', 'out', 'key', 'warp', 'speed', 'pause', 'mark', 'note'] as const;

function readEvent(fields: FieldReader): TranscriptEvent {
  const kind = fields.word('kind', kinds);
  const moment = { at: fields.whole('at', 0), t: fields.whole('t', 0) };
  switch (kind) {
    case 'cmd':
      return readCommand(fields, moment);
    case 'out':
      return readOutput(fields, moment);
    case 'key':
      return { kind, ...moment, data: fields.text('data'), ...fields.rest() };
    case 'warp':
      return { kind, ...moment, to: fields.whole('to', moment.at), ...fields.rest() };
    case 'speed':
      return { kind, ...moment, factor: fields.positive('factor'), ...fields.rest() };
    case 'pause':
      return { kind, ...moment, state: fields.word('state', ['paused', 'running']), ...fields.rest() };
    case 'mark':
      return { kind, ...moment, name: fields.text('name'), ...fields.rest() };
    case 'note':
      return { kind, ...moment, text: fields.text('text'), ...fields.rest() };
  }
}

interface ReadMoment {
  readonly at: number;
  readonly t: number;
}

function readCommand(fields: FieldReader, moment: ReadMoment): TranscriptEvent {
  const line = fields.text('line');
  const prompt = fields.text('prompt');
  const template = fields.has('template') ? { template: fields.text('template') } : {};
  const alternatives = fields.has('alternatives') ? { alternatives: fields.texts('alternatives') } : {};
  const confidence = fields.has('confidence') ? { confidence: fields.share('confidence') } : {};
  return {
    kind: 'cmd',
    ...moment,
    line,
    prompt,
    ...template,
    ...alternatives,
    ...confidence,
    ...fields.rest(),
  };
}

function readOutput(fields: FieldReader, moment: ReadMoment): TranscriptEvent {
  const status = fields.word('status', ['accepted', 'rejected']);
  const lines = fields.texts('lines');
  const coach = fields.has('coach') ? { coach: fields.texts('coach') } : {};
  const missing = fields.has('missing') ? { missing: fields.whole('missing', 1) } : {};
  const ran = fields.has('ran') ? { ran: fields.whole('ran', 0) } : {};
  const match = fields.has('match') ? { match: fields.word('match', matchLevels) } : {};
  const operators = fields.has('fields') ? { fields: fieldOperators(fields) } : {};
  const bindings = fields.has('bindings') ? { bindings: fields.namedTexts('bindings') } : {};
  const doubtful = fields.has('doubtful') ? { doubtful: fields.wholes('doubtful', 1) } : {};
  return {
    kind: 'out',
    ...moment,
    status,
    lines,
    ...coach,
    ...missing,
    ...ran,
    ...match,
    ...operators,
    ...bindings,
    ...doubtful,
    ...fields.rest(),
  };
}

function fieldOperators(fields: FieldReader): FieldOperators {
  const operators = fields.namedTexts('fields');
  for (const [name, operator] of Object.entries(operators)) {
    if (readOperator(operator) === undefined)
      fields.refuse(
        'fields',
        `expected an operator such as "~5", "<20" or "1..20" for "${excerpt(name, 60)}", found "${excerpt(operator, 60)}"`,
      );
  }
  return operators;
}

function misplaced(progress: Progress, event: TranscriptEvent): string | undefined {
  if (event.at < progress.earliest) {
    return `field "at": goes back from ${progress.earliest} to ${event.at}`;
  }
  if (event.kind === 'out' && progress.open === undefined)
    return 'field "kind": an "out" without a "cmd" before';
  if (event.kind !== 'cmd' || progress.open === undefined) return undefined;
  return `field "kind": a "cmd" before the "out" of line ${progress.open}`;
}

// Not `split`: a text of many lines is not held twice.
function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield end === -1 ? text.slice(from) : text.slice(from, end);
    if (end === -1) return;
    from = end + 1;
  }
}
