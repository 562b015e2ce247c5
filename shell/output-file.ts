// Where a subcommand's result goes: standard output, or a file that appears whole or not at all and replaces nothing.
import { linkSync, rmSync, writeFileSync } from 'node:fs';

/** Writes the result. Answers one line that says why it could not be written; undefined when all went well. */
export function writeResult(text: string, path: string | undefined): string | undefined {
  if (path === undefined) {
    process.stdout.write(text);
    return undefined;
  }
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    linkSync(temporary, path);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const known: Readonly<Record<string, string>> = {
      EEXIST: 'the file exists already',
      ENOENT: 'no such folder',
      EACCES: 'no permission',
      ENOSPC: 'the disk is full',
    };
    return `cannot write ${path}: ${known[code] ?? code}`;
  } finally {
    rmSync(temporary, { force: true });
  }
}
