// Where a transcript goes: a file of its own, written through at each line, so that a killed program loses nothing shown.
import { openSync, writeSync } from 'node:fs';

/** An open recording, or one line that says why there is none. */
export type RecordingFile =
  | { readonly kind: 'open'; readonly append: (line: string) => void }
  | { readonly kind: 'problem'; readonly problem: string };

/** Creates the file; an existing one is never overwritten. It stays open until the program ends. */
export function createRecordingFile(path: string): RecordingFile {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx', 0o600);
  } catch (error) {
    return { kind: 'problem', problem: `cannot record to ${path}: ${reasonOf(error)}` };
  }
  return {
    kind: 'open',
    append: (line) => {
      const bytes = Buffer.from(line, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    },
  };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known: Readonly<Record<string, string>> = {
    EEXIST: 'the file exists already',
    ENOENT: 'no such folder',
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  return known[code] ?? code;
}
