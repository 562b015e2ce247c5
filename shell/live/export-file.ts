// Writes sessions to a file of the user's. The file appears whole or not at all, and nothing that exists is replaced.
import { constants, copyFile, type FileHandle, link, open, rm } from 'node:fs/promises';
import type { RankedSession } from '../../engine/session-ranking.ts';
import { type ExportFormat, exportFormatOf, exportHeading, exportLine } from './session-export.ts';

/** What came of an export: one line for either. */
export type ExportOutcome =
  | { readonly kind: 'exported'; readonly message: string }
  | { readonly kind: 'not-exported'; readonly problem: string };

/** Sessions formatted between two looks at the keyboard. */
const PIECE = 2000;

/** What file systems without links answer. */
const WITHOUT_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Writes the sessions in their order; the end of the path decides about the format. Never rejects. */
export async function exportSessions(
  path: string,
  sessions: readonly RankedSession[],
): Promise<ExportOutcome> {
  const format = exportFormatOf(path);
  if (format === undefined) return failed(`${path}: the name must end in .ndjson or .csv`);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await writeAll(file, format, sessions);
    } finally {
      await file.close();
    }
    await appear(temporary, path);
    return { kind: 'exported', message: `${sessions.length} sessions written to ${path}` };
  } catch (error) {
    return failed(problemOf(path, error));
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

// A link is refused where the name is taken, in the same step in which it would be made. Not every file system has links.
async function appear(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error) ?? '')) throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
}

async function writeAll(
  file: FileHandle,
  format: ExportFormat,
  sessions: readonly RankedSession[],
): Promise<void> {
  const [first] = sessions;
  const heading = first && exportHeading(format, first);
  if (heading !== undefined) await file.write(`${heading}\n`);
  for (let from = 0; from < sessions.length; from += PIECE) {
    const lines = sessions.slice(from, from + PIECE).map((session) => `${exportLine(format, session)}\n`);
    await file.write(lines.join(''));
  }
}

function problemOf(path: string, error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EEXIST':
      return `${path} exists already`;
    case 'ENOENT':
      return `${path}: there is no such folder`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} may not be written`;
    default:
      return `${path} cannot be written${code === undefined ? '' : ` (${code})`}`;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function failed(problem: string): ExportOutcome {
  return { kind: 'not-exported', problem };
}
