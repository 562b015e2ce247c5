// `fwsh export FILE --format F`: a transcript in the forms of others.
import { readFileSync } from 'node:fs';
import type { AnnotationFile } from '../transcripts/annotation.ts';
import { asciicastText } from '../transcripts/export/asciicast.ts';
import { handoutText } from '../transcripts/export/handout.ts';
import { labSkeleton } from '../transcripts/export/lab-skeleton.ts';
import { playerPage } from '../transcripts/export/page.ts';
import { turnPicture } from '../transcripts/export/picture.ts';
import { readAnnotations } from '../transcripts/read-annotations.ts';
import { plainText } from '../transcripts/replay.ts';
import { type Transcript, turnsOf } from '../transcripts/transcript.ts';
import type { Request } from './arguments.ts';
import { writeResult } from './output-file.ts';
import { readTranscriptFile } from './transcript-file.ts';

type ExportRequest = Extract<Request, { kind: 'export' }>;

/** The player stands beside the bundle. */
const PLAYER = new URL('./player/', import.meta.url);

/** Writes the export. The result is the exit status. */
export function exportCommand(request: ExportRequest): number {
  const read = readTranscriptFile(request.file);
  if (read.kind === 'problem') return complain(read.problem);
  const annotations = annotationsOf(request, read.transcript);
  if (typeof annotations === 'string') return complain(annotations);
  const exported = exportOf(read.transcript, request, annotations);
  if (exported.kind === 'problem') return complain(exported.problem);
  const problem = writeResult(exported.text, request.output);
  return problem === undefined ? 0 : complain(problem);
}

type Exported =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

function exportOf(
  transcript: Transcript,
  { format, turn, file }: ExportRequest,
  annotations: AnnotationFile | undefined,
): Exported {
  switch (format) {
    case 'text':
      return text(linesText(plainText(transcript)));
    case 'markdown':
      return text(linesText(handoutText(transcript, 'student', annotations)));
    case 'markdown-teacher':
      return text(linesText(handoutText(transcript, 'teacher', annotations)));
    case 'asciicast-v2':
      return text(asciicastText(transcript, 2));
    case 'asciicast-v3':
      return text(asciicastText(transcript, 3));
    case 'html':
      return text(playerPage(transcript, playerParts()));
    case 'lab':
      return text(linesText(labSkeleton(transcript, annotations)));
    case 'svg': {
      const turns = turnsOf(transcript);
      const chosen = turns[turn - 1];
      if (chosen !== undefined) return text(turnPicture(chosen, transcript.header.columns));
      return {
        kind: 'problem',
        problem: `transcript ${file}: there is no turn ${turn}, it has ${turns.length}`,
      };
    }
  }
}

function text(content: string): Exported {
  return { kind: 'text', text: content };
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function playerParts() {
  const part = (name: string) => readFileSync(new URL(name, PLAYER), 'utf8');
  return { script: part('asciinema-player.min.js'), style: part('asciinema-player.css') };
}

function annotationsOf(
  { annotations: path }: ExportRequest,
  transcript: Transcript,
): AnnotationFile | string | undefined {
  if (path === undefined) return undefined;
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return `annotations ${path}: ${code === 'ENOENT' ? 'no such file' : code}`;
  }
  const reading = readAnnotations(content, turnsOf(transcript).length);
  return reading.kind === 'annotations' ? reading.file : `annotations ${path}: ${reading.problem}`;
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
