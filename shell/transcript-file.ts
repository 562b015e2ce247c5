// A transcript from a file, or one line that says what is wrong with it.
import { readFileSync, statSync } from 'node:fs';
import { linesOfPieces } from '../transcripts/byte-lines.ts';
import { readTranscript } from '../transcripts/read.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import { openTranscriptStream, type TranscriptStream } from '../transcripts/transcript-stream.ts';
import { filePieces } from './file-pieces.ts';

/** Larger files are refused rather than read into memory whole. */
const LARGEST = 512 * 1024 * 1024;

/** A transcript, or why there is none. */
export type TranscriptFile =
  | { readonly kind: 'transcript'; readonly transcript: Transcript }
  | { readonly kind: 'problem'; readonly problem: string };

/** A transcript that is read as it is gone through, or why there is none. */
export type OpenedTranscript =
  | { readonly kind: 'stream'; readonly stream: TranscriptStream }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads a transcript file whole. Never throws on what is in it. */
export function readTranscriptFile(path: string): TranscriptFile {
  let text: string;
  try {
    if (statSync(path).size > LARGEST) return problem(path, 'larger than 512 MiB');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return problem(path, reasonOf(error));
  }
  const reading = readTranscript(text);
  return reading.kind === 'transcript' ? reading : problem(path, reading.problem);
}

/**
 * Opens a transcript file of any size, or a pipe. A problem behind the header is found when the entries reach it;
 * `problemOf` tells it then.
 */
export function openTranscriptFile(path: string): OpenedTranscript {
  try {
    const reading = openTranscriptStream(linesOfPieces(filePieces(path)));
    return reading.kind === 'stream' ? reading : problem(path, reading.problem);
  } catch (error) {
    return problem(path, reasonOf(error));
  }
}

/** What went wrong with a stream that is at its end, as one line. */
export function problemOf(path: string, stream: TranscriptStream): string | undefined {
  return stream.problem === undefined ? undefined : `transcript ${path}: ${stream.problem}`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : code;
}

function problem(path: string, text: string): { readonly kind: 'problem'; readonly problem: string } {
  return { kind: 'problem', problem: `transcript ${path}: ${text}` };
}
