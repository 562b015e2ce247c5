// `fwsh export FILE --format F`: a transcript in the forms of others.
import { readFileSync } from 'node:fs';
import type { AnnotationFile } from '../transcripts/annotation.ts';
import { asciicastLines } from '../transcripts/export/asciicast.ts';
import { handoutText } from '../transcripts/export/handout.ts';
import { labSkeleton } from '../transcripts/export/lab-skeleton.ts';
import { playerPage } from '../transcripts/export/page.ts';
import { turnPicture } from '../transcripts/export/picture.ts';
import { readAnnotations } from '../transcripts/read-annotations.ts';
import { plainLines } from '../transcripts/replay.ts';
import { type Transcript, turnsOf } from '../transcripts/transcript.ts';
import type { TranscriptStream } from '../transcripts/transcript-stream.ts';
import { writePieces, writeResult } from './output-file.ts';
import type { ExportFormat, Request } from './request.ts';
import { openTranscriptFile, problemOf, readTranscriptFile } from './transcript-file.ts';

type ExportRequest = Extract<Request, { kind: 'export' }>;

/** The player stands beside the bundle. */
const PLAYER = new URL('./player/', import.meta.url);

/** Forms that need the whole transcript at once. */
type WholeForm = Exclude<ExportFormat, 'text' | 'asciicast-v2' | 'asciicast-v3'>;

/** Writes the export. The result is the exit status. */
export async function exportCommand(request: ExportRequest): Promise<number> {
  const { format, file, output } = request;
  switch (format) {
    case 'text':
      return exportStream({ file, output }, (stream) => plainLines(stream, 'told'));
    case 'asciicast-v2':
      return exportStream({ file, output }, (stream) => asciicastLines(stream, 2));
    case 'asciicast-v3':
      return exportStream({ file, output }, (stream) => asciicastLines(stream, 3));
    default:
      return exportWhole(request, format);
  }
}

/** An entry at a time: the file may be of any size. */
async function exportStream(
  { file, output }: Pick<ExportRequest, 'file' | 'output'>,
  piecesOf: (stream: TranscriptStream) => Iterable<string>,
): Promise<number> {
  const opened = openTranscriptFile(file);
  if (opened.kind === 'problem') return complain(opened.problem);
  const { stream } = opened;
  const verdict = () => problemOf(file, stream);
  const problem = await writePieces(piecesOf(stream), { path: output, verdict });
  return problem === undefined ? 0 : complain(problem);
}

function exportWhole(request: ExportRequest, format: WholeForm): number {
  const read = readTranscriptFile(request.file);
  if (read.kind === 'problem') return complain(read.problem);
  const annotations = annotationsOf(request, read.transcript);
  if (typeof annotations === 'string') return complain(annotations);
  const exported = exportOf(read.transcript, { ...request, format }, annotations);
  if (exported.kind === 'problem') return complain(exported.problem);
  const problem = writeResult(exported.text, request.output);
  return problem === undefined ? 0 : complain(problem);
}

type Exported =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

function exportOf(
  transcript: Transcript,
  { format, turn, file }: { readonly format: WholeForm; readonly turn: number; readonly file: string },
  annotations: AnnotationFile | undefined,
): Exported {
  switch (format) {
    case 'markdown':
      return text(linesText(handoutText(transcript, 'student', annotations)));
    case 'markdown-teacher':
      return text(linesText(handoutText(transcript, 'teacher', annotations)));
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
