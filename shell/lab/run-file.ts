// The lab under way as a file: every entry of its journal is appended when it is done, so that a killed shell loses nothing but an
// unfinished line. Each shell has a file of its own; one whose shell is gone is gone on with.
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Journal, type JournalEntry, journalLines, readJournal } from '../../labs/journal.ts';
import { LAB_MODES, type LabMode } from './lab-mode.ts';
import { replaceFile } from './progress-file.ts';
import { pidOfRunFile, runFileName } from './run-file-name.ts';

/** What a lab under way is, beside its journal. */
export interface RunHead {
  readonly mode: LabMode;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
}

/** A lab that was left under way. */
export interface LeftRun extends RunHead {
  readonly journal: Journal;
  /** Real milliseconds spent in it. */
  readonly spent: number;
  readonly path: string;
}

/** The file of one run. */
export class RunFile {
  readonly #path: string;
  readonly #onProblem: (problem: string) => void;
  #isBroken = false;

  /** `stateFolder` is the program's. */
  constructor(stateFolder: string, onProblem: (problem: string) => void) {
    this.#path = join(folderOf(stateFolder), runFileName(process.pid));
    this.#onProblem = onProblem;
  }

  /** Everything anew: at the beginning, and when something was taken back. */
  write(head: RunHead, journal: Journal, spent: number): void {
    const [first = '', ...lines] = journalLines(journal);
    const headLine = JSON.stringify({ ...JSON.parse(first), ...head, spent });
    this.#told(replaceFile(this.#path, `${[headLine, ...lines].join('\n')}\n`));
  }

  append(entries: readonly JournalEntry[], spent: number): void {
    if (this.#isBroken || entries.length === 0) return;
    const lines = entries.map((entry) => `${JSON.stringify({ ...entry, spent })}\n`);
    try {
      appendFileSync(this.#path, lines.join(''), { mode: 0o600 });
    } catch (error) {
      this.#told(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
    }
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }

  #told(problem: string | undefined): void {
    if (problem === undefined || this.#isBroken) return;
    this.#isBroken = true;
    this.#onProblem(`the lab under way is not kept: ${problem}`);
  }
}

/** The run that was left last by a shell that is gone; its file is this program's now. Files that hold none are removed. */
export function takeLeftRun(stateFolder: string): LeftRun | undefined {
  const folder = folderOf(stateFolder);
  const left = namesIn(folder)
    .filter((name) => !isAlive(pidOfRunFile(name) ?? 0))
    .flatMap((name) => {
      const run = readRun(join(folder, name));
      if (run === undefined) rmSync(join(folder, name), { force: true });
      return run ?? [];
    })
    .sort((one, other) => other.began - one.began);
  const [latest] = left;
  if (latest === undefined) return undefined;
  const path = join(folder, runFileName(process.pid));
  try {
    renameSync(latest.path, path);
  } catch {
    // Another shell was quicker.
    return undefined;
  }
  return { ...latest, path };
}

function folderOf(stateFolder: string): string {
  return join(stateFolder, 'labs');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => pidOfRunFile(name) !== undefined);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  // A file with this program's number is one of an earlier program.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readRun(path: string): LeftRun | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const reading = readJournal(text);
  if (reading.kind === 'problem') return undefined;
  const parts = text.split('\n').map(fieldsOf);
  const { mode, began } = parts[0] ?? {};
  const known = LAB_MODES.find((one) => one === mode);
  if (known === undefined || typeof began !== 'number') return undefined;
  const spent = Math.max(0, ...parts.map((part) => (typeof part['spent'] === 'number' ? part['spent'] : 0)));
  return { journal: reading.journal, mode: known, began, spent, path };
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
