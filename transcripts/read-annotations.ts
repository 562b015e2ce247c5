// Side files: JSON Lines as a transcript, a first line `{"fwsh":"annotations","version":1,"title":"…"}`, then one annotation a line.
import type { Annotation, AnnotationFile, AnnotationPlace } from './annotation.ts';
import { type FieldReader, readFields } from './field-reader.ts';
import { parseJsonLine } from './json-line.ts';
import { longestLine } from './read.ts';
import type { JsonObject } from './transcript.ts';

/** A side file, or the first thing that is wrong with it, with line and field, safe to print. */
export type AnnotationReading =
  | { readonly kind: 'annotations'; readonly file: AnnotationFile }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads a side file for a transcript of so many turns. */
export function readAnnotations(text: string, turns: number): AnnotationReading {
  let title: string | undefined;
  const annotations: Annotation[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const object = objectOf(line);
    if (typeof object === 'string') return unreadable(index, object);
    const fields = readFields(object);
    if (title === undefined) title = readHeader(fields);
    else annotations.push(readAnnotation(fields, turns));
    const problem = fields.problem();
    if (problem !== undefined) return unreadable(index, problem);
  }
  if (title === undefined) return unreadable(0, 'nothing found, expected a header of annotations');
  return { kind: 'annotations', file: { title, annotations: annotations.sort((a, b) => a.turn - b.turn) } };
}

function unreadable(index: number, problem: string): AnnotationReading {
  return { kind: 'unreadable', problem: `line ${index + 1}: ${problem}` };
}

function objectOf(line: string): JsonObject | string {
  if (line.length > longestLine) return `longer than ${longestLine} characters`;
  const json = parseJsonLine(line);
  if (json.kind === 'object') return json.value;
  return json.kind === 'refused' ? json.reason : `column ${json.column}: not a JSON text`;
}

function readHeader(fields: FieldReader): string {
  fields.word('fwsh', ['annotations']);
  const version = fields.whole('version', 1);
  if (version > 1) fields.refuse('version', `this file is version ${version}, this program reads version 1`);
  return fields.text('title');
}

function readAnnotation(fields: FieldReader, turns: number): Annotation {
  const kind = fields.word('kind', ['note', 'highlight', 'question']);
  const shown = {
    ...readPlace(fields, turns),
    text: fields.text('text'),
    audience: fields.has('audience') ? fields.word('audience', ['everyone', 'instructor']) : 'everyone',
    reveal: fields.has('reveal') ? fields.word('reveal', ['after', 'before', 'asked']) : 'after',
  };
  if (kind !== 'question') return { kind, ...shown };
  return {
    kind,
    ...shown,
    ...(fields.has('choices') ? { choices: fields.texts('choices') } : {}),
    ...answersOf(fields),
    ...(fields.has('tolerance') ? { tolerance: fields.positive('tolerance') } : {}),
    ...(fields.has('hints') ? { hints: fields.texts('hints') } : {}),
  };
}

function answersOf(fields: FieldReader): { readonly answers?: readonly string[] } {
  if (fields.has('answers')) return { answers: fields.texts('answers') };
  if (!fields.has('field'))
    fields.refuse('answers', 'a question needs answers, or a field whose value is the answer');
  return {};
}

function readPlace(fields: FieldReader, turns: number): AnnotationPlace {
  const turn = fields.whole('turn', 1);
  if (turn > turns) fields.refuse('turn', `there is no turn ${turn}, the transcript has ${turns}`);
  return {
    turn,
    ...(fields.has('field') ? { field: fields.text('field') } : {}),
    ...(fields.has('outputLine') ? { outputLine: fields.whole('outputLine', 1) } : {}),
  };
}
