// Many labs linted on all cores: a lint is all computing. Each core has a program of its own, which keeps what it has warmed up.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { LabLint } from './lab-lint.ts';

/** What is to be linted, ids or files, and whom to tell. */
export interface SideBySide {
  readonly names: readonly string[];
  /** Flags beside the verb, as `--labs DIR`. */
  readonly flags: readonly string[];
  /** Called for each lab in the order of the names, as soon as that order allows. */
  readonly tell: (lint: LabLint) => void;
}

/** What a program tells of a lab that it was asked for by this name. */
export interface ToldLint {
  readonly name: string;
  readonly lint: LabLint;
}

/** Lints labs. A program that ends too early is a problem of every lab that it has not told of. */
export async function lintSideBySide({ names, flags, tell }: SideBySide): Promise<void> {
  const done = new Map<string, LabLint>();
  let told = 0;
  const take = ({ name, lint }: ToldLint) => {
    done.set(name, lint);
    for (let next = done.get(names[told] ?? ''); next !== undefined; next = done.get(names[++told] ?? ''))
      tell(next);
  };
  const cores = Math.min(availableParallelism(), names.length);
  // Neighbours in the order are alike in length, so each core takes every second, third or fourth one.
  const shares = Array.from({ length: cores }, (_, core) =>
    names.filter((_, index) => index % cores === core),
  );
  await Promise.all(shares.map((share) => lintElsewhere(share, flags, take)));
}

function lintElsewhere(
  names: readonly string[],
  flags: readonly string[],
  take: (told: ToldLint) => void,
): Promise<void> {
  const left = new Set(names);
  const child = fork(process.argv[1] ?? '', ['lab', 'lint', ...names, '--json', ...flags], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.on('message', (told: ToldLint) => {
    left.delete(told.name);
    take(told);
  });
  return new Promise((resolve) => {
    const end = (why: string) => {
      for (const name of left)
        take({ name, lint: { lab: name, problems: [`${name}: the lint ended early: ${why}`], reports: [] } });
      resolve();
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (status, signal) => end(complaint.trim() || (signal ?? `status ${status}`)));
  });
}
