// The results of whoever uses this machine. The file is replaced as a whole; one that is damaged is kept aside and told of once.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { type LabResult, type ResultFile, readResults } from './lab-result.ts';

/** So many results stay; the oldest go first. */
const MOST_RESULTS = 1000;

/** Where results outlive the program. */
export interface ProgressStore {
  results(): readonly LabResult[];
  /** Adds one; what another shell has added in the meantime stays. */
  add(result: LabResult): void;
}

/** A store that forgets when the program ends. */
export function createMemoryProgress(): ProgressStore {
  const kept: LabResult[] = [];
  return { results: () => kept, add: (result) => void kept.push(result) };
}

/** The store in a state folder. `onProblem` is told in one line of what cannot be read or written. */
export function createProgressFile(stateFolder: string, onProblem: (problem: string) => void): ProgressStore {
  const path = join(stateFolder, 'labs', 'progress.json');
  const results = () => readOrPutAside(path, onProblem);
  return {
    results,
    add(result) {
      const kept = [...results(), result].slice(-MOST_RESULTS);
      const file: ResultFile = { format: 1, learner: learnerName(), results: kept };
      const problem = replaceFile(path, `${JSON.stringify(file)}\n`);
      if (problem !== undefined) onProblem(`progress is not kept: ${problem}`);
    },
  };
}

/** Name of whoever uses this machine. */
export function learnerName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list.
    return 'learner';
  }
}

/** Writes a file whole or not at all; answers why it could not be written. */
export function replaceFile(path: string, text: string): string | undefined {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    removeIfThere(temporary);
    return codeOf(error);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where there is no folder there is no file either.
  }
}

function readOrPutAside(path: string, onProblem: (problem: string) => void): readonly LabResult[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') onProblem(`progress cannot be read: ${codeOf(error)}`);
    return [];
  }
  const read = readResults(text);
  if (read !== undefined) return read.results;
  const aside = `${path}.damaged`;
  try {
    renameSync(path, aside);
    onProblem(`${path} is damaged; it is kept as ${aside}`);
  } catch (error) {
    onProblem(`${path} is damaged and cannot be put aside: ${codeOf(error)}`);
  }
  return [];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
