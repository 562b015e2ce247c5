// Where typed lines outlive the program.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatHistory, type History, parseHistory, remember } from './history.ts';

/** Where lines outlive the program. It never rejects: a shell runs without a history, too. */
export interface HistoryStore {
  /** What was kept; empty when there is nothing to read. */
  read(): Promise<History>;
  /** Adds lines at the end. Lines that another shell has added in the meantime stay. */
  append(lines: readonly string[]): Promise<void>;
}

/** A store that forgets when the program ends. */
export function createMemoryHistoryStore(entries: History): HistoryStore {
  let kept = entries;
  return {
    read: async () => kept,
    append: async (lines) => {
      kept = lines.reduce(remember, kept);
    },
  };
}

/**
 * A store in a file that only its owner may read. The file is replaced as a whole, so that a crash leaves the old one.
 * A file that cannot be read or written is no reason to stop a shell: it is then as if it were empty.
 */
export function createFileHistoryStore(path: string): HistoryStore {
  const read = async () => parseHistory(await readFile(path, 'utf8').catch(() => ''));
  const append = async (lines: readonly string[]) => {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, formatHistory(lines.reduce(remember, await read())), { mode: 0o600 });
      await rename(temporary, path);
    } catch {
      await rm(temporary, { force: true }).catch(() => {});
    }
  };
  let last: Promise<void> = Promise.resolve();
  return {
    read,
    append(lines) {
      last = last.then(() => append(lines));
      return last;
    },
  };
}
