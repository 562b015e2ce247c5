// A transcript from a file, or one line that says what is wrong with it.
import { readFileSync, statSync } from 'node:fs';
import { readTranscript } from '../transcripts/read.ts';
import type { Transcript } from '../transcripts/transcript.ts';

/** Larger files are refused rather than read into memory whole. */
const LARGEST = 512 * 1024 * 1024;

/** A transcript, or why there is none. */
export type TranscriptFile =
  | { readonly kind: 'transcript'; readonly transcript: Transcript }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads a transcript file. Never throws on what is in it. */
export function readTranscriptFile(path: string): TranscriptFile {
  let text: string;
  try {
    if (statSync(path).size > LARGEST) return problem(path, 'larger than 512 MiB');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return problem(path, code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : code);
  }
  const reading = readTranscript(text);
  return reading.kind === 'transcript' ? reading : problem(path, reading.problem);
}

function problem(path: string, text: string): TranscriptFile {
  return { kind: 'problem', problem: `transcript ${path}: ${text}` };
}
