// `fwsh lab lint`: whether labs keep their promises.
import { readFileSync } from 'node:fs';
import { LINT_SEEDS, lintLab } from '../../labs/lint.ts';
import { type LabSource, readLabText } from '../../labs/read-lab.ts';
import type { LabOrder } from '../lab-request.ts';
import { LabFirewalls } from './lab-firewalls.ts';
import type { LabLint } from './lab-lint.ts';
import type { LabPlaces } from './lab-places.ts';
import { allLabs, type LabShelf, labNamed, openShelf } from './lab-shelf.ts';
import { lintSideBySide } from './lint-side-by-side.ts';

/** What is to be linted, and where it is found. */
export interface LintOrder {
  readonly order: Extract<LabOrder, { verb: 'lint' }>;
  readonly places: LabPlaces;
  /** The folder of labs that was named on the command line. */
  readonly folder: string | undefined;
}

/** Lints the labs. The result is the exit status: 1 when any promise is broken or there is no such lab. */
export async function lintLabs({ order: { names, json }, places, folder }: LintOrder): Promise<number> {
  const shelf = openShelf(places);
  const lints: LabLint[] = [];
  const wanted = names === 'all' ? allLabs(shelf).map(({ id }) => id) : names;
  const take = (lint: LabLint) => {
    lints.push(lint);
    // Whoever lints many side by side hears of each as it is done.
    process.send?.({ name: wanted[lints.length - 1], lint });
    if (!json) process.stdout.write(`${lintLines(lint).join('\n')}\n`);
  };
  const flags = folder === undefined ? [] : ['--labs', folder];
  // A program that lints for another one has its share already.
  if (process.send === undefined && wanted.length > 1)
    await lintSideBySide({ names: wanted, flags, tell: take });
  else for (const name of wanted) take(lintNamed(name, shelf));
  if (names === 'all') shelf.problems.map(unread).forEach(take);
  if (json) process.stdout.write(`${JSON.stringify(lints)}\n`);
  return lints.every(isSound) ? 0 : 1;
}

/** A lab by its id, or a file with one. */
export function lintNamed(name: string, shelf: LabShelf): LabLint {
  if (!/[./\\]/.test(name)) {
    const source = labNamed(shelf, name);
    return source === undefined
      ? { lab: name, problems: [`no lab '${name}'`], reports: [] }
      : lintOf(source, shelf);
  }
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const problem = `${name}: ${code === 'ENOENT' ? 'no such file' : code}`;
    return { lab: name, problems: [problem], reports: [] };
  }
  const read = readLabText(text, name, shelf.library);
  return read.kind === 'invalid'
    ? { lab: name, problems: read.problems, reports: [] }
    : lintOf(read.source, shelf);
}

/** One line a promise that is broken, and one line for the lab. */
export function lintLines(lint: LabLint): readonly string[] {
  const { lab, problems, reports } = lint;
  const broken = reports.flatMap(({ variant, seed, problems: found }) =>
    found.map(({ part, name, message }) => {
      const which = variant === undefined ? '' : ` variant ${variant}`;
      return `${lab}${which} seed ${seed}: ${part} ${name}: ${message}`;
    }),
  );
  const seeds = `seeds ${LINT_SEEDS.join(', ')}`;
  const verdict = isSound(lint) ? `✓ ${lab}: keeps its promises (${seeds})` : `✗ ${lab}`;
  return [...problems, ...broken, verdict];
}

function isSound({ problems, reports }: LabLint): boolean {
  return problems.length === 0 && reports.every((report) => report.problems.length === 0);
}

function lintOf(source: LabSource, { library }: LabShelf): LabLint {
  const host = new LabFirewalls({ speed: 1, coach: 'off', realClock: () => 0, seed: 1 });
  return { lab: source.id, problems: [], reports: lintLab(source, { host, library }) };
}

function unread(problem: string): LabLint {
  return { lab: problem.split(':')[0] ?? problem, problems: [problem], reports: [] };
}
