// Transcripts that come with the program, and the side files that stand beside any transcript.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnotationFile } from '../transcripts/annotation.ts';
import { readAnnotations } from '../transcripts/read-annotations.ts';
import { LIBRARY_NAMES } from './library-names.ts';

/** What is known of a shipped transcript before it is opened. */
export interface LibraryItem {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** The path of a transcript: a shipped name, unless a file of that name is there. */
export function transcriptPath(file: string, library: URL): string {
  const shipped = LIBRARY_NAMES.find((name) => name === file);
  return shipped === undefined || existsSync(file) ? file : shippedPath(shipped, library);
}

/** All shipped transcripts in the order in which they are best worked through. */
export function libraryItems(library: URL): readonly LibraryItem[] {
  return LIBRARY_NAMES.map((name) => {
    const path = shippedPath(name, library);
    return { name, path, title: titleOf(sideFileOf(path)) };
  });
}

/** A side file, or one line that says what is wrong with it. */
export type SideFile =
  | { readonly kind: 'annotations'; readonly file: AnnotationFile | undefined }
  | { readonly kind: 'problem'; readonly problem: string };

/** The side file that was named, else the one beside the transcript; no file at all where neither is. */
export function readSideFile(
  transcript: string,
  { named, turns }: { readonly named: string | undefined; readonly turns: number },
): SideFile {
  const path = named ?? sideFileOf(transcript);
  if (named === undefined && !existsSync(path)) return { kind: 'annotations', file: undefined };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return { kind: 'problem', problem: `annotations ${path}: ${code === 'ENOENT' ? 'no such file' : code}` };
  }
  const reading = readAnnotations(text, turns);
  if (reading.kind === 'annotations') return reading;
  return { kind: 'problem', problem: `annotations ${path}: ${reading.problem}` };
}

function shippedPath(name: string, library: URL): string {
  return fileURLToPath(new URL(`${name}.fwsh`, library));
}

/** `lesson.fwsh` has its side file in `lesson.notes`. */
function sideFileOf(transcript: string): string {
  return `${transcript.replace(/\.[^./\\]*$/, '')}.notes`;
}

// The first line of a side file; the rest is not read for a list.
function titleOf(path: string): string {
  try {
    const [first = ''] = readFileSync(path, 'utf8').split('\n');
    const reading = readAnnotations(first, 0);
    return reading.kind === 'annotations' ? reading.file.title : '';
  } catch {
    return '';
  }
}
