// `fwsh import FILE`: a log of a terminal, a cast or pasted text becomes a transcript. The file itself stays as it is.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { RELEASES, type Release } from '../engine/release.ts';
import { isAsciicast, readAsciicast } from '../transcripts/import/asciicast.ts';
import { readHandout } from '../transcripts/import/handout.ts';
import { eventsOfLog, type LogLine } from '../transcripts/import/terminal-log.ts';
import { excerpt } from '../transcripts/printable.ts';
import { type TranscriptEvent, type TranscriptHeader, turnsOf } from '../transcripts/transcript.ts';
import { transcriptText } from '../transcripts/write.ts';
import { createLineJudge } from './line-judge.ts';
import { linesOfScreen, needsScreen, plainLines } from './log-screen.ts';
import { writeResult } from './output-file.ts';
import type { Request } from './request.ts';
import { VERSION } from './version.ts';

type ImportRequest = Extract<Request, { kind: 'import' }>;

/** Larger logs are refused rather than played in memory. */
const LARGEST = 256 * 1024 * 1024;

/** Imports the file. The result is the exit status; what the import is not sure of is told on standard error. */
export async function importCommand(request: ImportRequest): Promise<number> {
  const read = readLog(request.file);
  if (read.kind === 'problem') return complain(read.problem);
  const imported = await importText(read.text, request);
  if (imported.kind === 'problem') return complain(imported.problem);
  return request.as === 'world' ? worldOf(imported, request) : transcriptOf(imported, request);
}

function transcriptOf({ header, events }: ImportedTurns, { output }: ImportRequest): number {
  const problem = writeResult(transcriptText(header, events), output);
  if (problem !== undefined) return complain(problem);
  process.stderr.write(summary(events));
  return 0;
}

async function worldOf({ header, events }: ImportedTurns, { file, output }: ImportRequest): Promise<number> {
  const { rehydrate } = await import('./rehydrate.ts');
  const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
  const made = rehydrate(turnsOf({ header, entries, truncated: undefined }));
  if (made.kind === 'problem') return complain(`log ${file}: ${made.problem}`);
  const problem = writeResult(made.text, output);
  if (problem !== undefined) return complain(problem);
  process.stderr.write(made.unknown.map((line) => `fwsh: unknown: ${excerpt(line, 300)}\n`).join(''));
  return 0;
}

type Log =
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

function readLog(path: string): Log {
  try {
    if (statSync(path).size > LARGEST)
      return { kind: 'problem', problem: `log ${path}: larger than 256 MiB` };
    const bytes = readFileSync(path);
    return { kind: 'log', text: decoded(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    return { kind: 'problem', problem: `log ${path}: ${reason}` };
  }
}

// Logs of older terminals are in the encoding of Western Windows; every text in UTF-8 that is none shows it.
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface ImportedTurns {
  readonly kind: 'imported';
  readonly header: TranscriptHeader;
  readonly events: readonly TranscriptEvent[];
}

type Imported = ImportedTurns | { readonly kind: 'problem'; readonly problem: string };

async function importText(text: string, request: ImportRequest): Promise<Imported> {
  if (/^\ufeff?\{"fwsh":"transcript"/.test(text)) {
    return { kind: 'problem', problem: `log ${request.file}: it is a transcript already` };
  }
  const handout = readHandout(text);
  if (handout !== undefined) {
    const pins = importedHeader(text, { columns: 80, rows: 24 }, request);
    return { kind: 'imported', header: { ...pins, ...handout.pins }, events: handout.events };
  }
  if (!isAsciicast(text)) return importLog(text, sizeOf(text, request), request);
  const cast = readAsciicast(text);
  switch (cast.kind) {
    case 'unreadable':
      return { kind: 'problem', problem: `cast ${request.file}: ${cast.problem}` };
    case 'transcript':
      return { kind: 'imported', header: cast.header, events: cast.events };
    case 'screen':
      return importLog(
        cast.data,
        { columns: Math.min(cast.columns, 1000), rows: Math.min(cast.rows, 500) },
        request,
      );
  }
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

// `script` writes the size of its terminal into its first line.
function sizeOf(text: string, { columns }: ImportRequest): Size {
  const start = text.slice(0, 1000);
  const told = /COLUMNS="(\d+)"/.exec(start)?.[1];
  const rows = Number(/LINES="(\d+)"/.exec(start)?.[1] ?? 24);
  return { columns: columns ?? Number(told ?? 80), rows: rows > 0 ? rows : 24 };
}

async function importLog(text: string, size: Size, request: ImportRequest): Promise<Imported> {
  const lines: readonly LogLine[] = needsScreen(text) ? await linesOfScreen(text, size) : plainLines(text);
  const release = releaseIn(text);
  const standing = createLineJudge(release);
  const judge = (line: string) => standing(line) !== 'refused';
  const events = eventsOfLog(lines, { judge, columns: size.columns });
  return { kind: 'imported', header: importedHeader(text, size, request), events };
}

function importedHeader(text: string, size: Size, request: ImportRequest): TranscriptHeader {
  return {
    fwsh: 'transcript',
    version: 1,
    world: request.world.world,
    worldHash: '',
    seed: request.world.seed,
    release: releaseIn(text),
    platform: modelIn(text),
    clock: '2026-01-01T00:00:00Z',
    columns: size.columns,
    rows: size.rows,
    engine: VERSION,
    extra: {
      source: 'imported',
      original: basename(request.file),
      originalHash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    },
  };
}

function releaseIn(text: string): Release {
  const told = /^sw-version: *(\d+\.\d+)/m.exec(text)?.[1];
  return RELEASES.find((release) => release === told) ?? '11.2';
}

function modelIn(text: string): string {
  return /^model: *(PA-[\w-]+)/m.exec(text)?.[1] ?? 'PA-5060';
}

function summary(events: readonly TranscriptEvent[]): string {
  const commands = events.flatMap((event) => (event.kind === 'cmd' ? [event] : []));
  const unsure = commands.filter(({ confidence = 1 }) => confidence < 0.85).length;
  const doubtful = events.reduce(
    (sum, event) => sum + (event.kind === 'out' ? (event.doubtful?.length ?? 0) : 0),
    0,
  );
  return `fwsh: ${commands.length} commands found, ${unsure} of them not for sure; ${doubtful} doubtful lines\n`;
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
