// Where a subcommand's result goes: standard output, or a file that appears whole or not at all and replaces nothing.
import { once } from 'node:events';
import { closeSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';

/** Texts are gathered to pieces of this many characters before they are written. */
const PIECE = 64 * 1024;

/** Writes the result. Answers one line that says why it could not be written; undefined when all went well. */
export function writeResult(text: string, path: string | undefined): string | undefined {
  if (path !== undefined) return writeFile([text], { path, verdict: () => undefined });
  process.stdout.write(text);
  return undefined;
}

/** Where pieces go, and who is asked at their end whether they were right: what it answers keeps a file from appearing. */
export interface PiecesTarget {
  readonly path: string | undefined;
  readonly verdict: () => string | undefined;
}

/** Writes a result that is made while it is written, as fast as its reader takes it. Answers as `writeResult`, or the verdict. */
export async function writePieces(
  pieces: Iterable<string>,
  { path, verdict }: PiecesTarget,
): Promise<string | undefined> {
  if (path !== undefined) return writeFile(gathered(pieces), { path, verdict });
  for (const piece of gathered(pieces)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  return verdict();
}

// The first text goes at once: it is what somebody waits for.
function* gathered(texts: Iterable<string>): Generator<string> {
  let piece = '';
  let most = 0;
  for (const text of texts) {
    piece += text;
    if (piece.length < most) continue;
    yield piece;
    piece = '';
    most = PIECE;
  }
  if (piece !== '') yield piece;
}

function writeFile(
  pieces: Iterable<string>,
  { path, verdict }: { readonly path: string; readonly verdict: () => string | undefined },
): string | undefined {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      for (const piece of pieces) writeWhole(descriptor, Buffer.from(piece));
    } finally {
      closeSync(descriptor);
    }
    const problem = verdict();
    if (problem === undefined) linkSync(temporary, path);
    return problem;
  } catch (error) {
    return `cannot write ${path}: ${reasonOf(error)}`;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known: Readonly<Record<string, string>> = {
    EEXIST: 'the file exists already',
    ENOENT: 'no such folder',
    EACCES: 'no permission',
    ENOSPC: 'the disk is full',
  };
  return known[code] ?? code;
}
