// Where a transcript goes: a file of its own, written through at each line, so that a killed program loses nothing shown.
import { ftruncateSync, openSync, writeSync } from 'node:fs';

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
  let length = 0;
  return {
    kind: 'open',
    append: (line) => {
      const bytes = Buffer.from(line, 'utf8');
      writeWhole(descriptor, bytes, length);
      length += bytes.length;
    },
  };
}

/** Writes all bytes or none: of a line that finds no room nothing stays, so that the file ends with a whole line. */
function writeWhole(descriptor: number, bytes: Buffer, length: number): void {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    try {
      ftruncateSync(descriptor, length);
    } catch {
      // A device or a pipe cannot be cut; readers take a torn last line.
    }
    throw new Error(reasonOf(error));
  }
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
