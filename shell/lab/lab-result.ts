// How somebody did in a lab, with everything that was done there: whoever has a result can go the same way again.
import { createHash } from 'node:crypto';
import type { LabOutcome } from '../../labs/assessment.ts';
import type { JournalEntry } from '../../labs/journal.ts';
import type { LabMode } from './lab-mode.ts';

/** One way through a lab, graded. */
export interface LabResult {
  readonly lab: string;
  readonly title: string;
  readonly level: number;
  readonly tags: readonly string[];
  readonly seed: number;
  readonly variant?: string;
  readonly mode: LabMode;
  readonly outcome: LabOutcome;
  /** Out of 100; 0 where the solution was shown. */
  readonly points: number;
  readonly hints: number;
  /** Device lines. */
  readonly lines: number;
  readonly sawSolution: boolean;
  /** Real seconds. */
  readonly seconds: number;
  /** When it was graded, as ISO time. */
  readonly at: string;
  /** The first wrong turn of the lab that was taken, by its name. */
  readonly wrongTurn?: string;
  readonly entries: readonly JournalEntry[];
  /** Stands for the seed and everything that was done. */
  readonly signature: string;
}

/** The signature that a result must have. */
export function signatureOf(result: Omit<LabResult, 'signature'>): string {
  const { lab, variant = '', seed, mode, outcome, points, entries } = result;
  const signed = JSON.stringify([lab, variant, seed, mode, outcome, points, entries]);
  return createHash('sha256').update(signed).digest('hex');
}

/** Whether nobody has changed it. */
export function isGenuine(result: LabResult): boolean {
  return result.signature === signatureOf(result);
}

/** What a learner hands in. */
export interface ResultFile {
  readonly format: 1;
  readonly learner: string;
  readonly results: readonly LabResult[];
}

/** Results of a text; undefined for a text that holds none. */
export function readResults(text: string): ResultFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = fieldsOf(value);
  const { results, learner = '' } = fields;
  if (fields['format'] !== 1 || !Array.isArray(results) || typeof learner !== 'string') return undefined;
  return results.every(isResult) ? { format: 1, learner, results } : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  lab: 'string',
  title: 'string',
  level: 'number',
  seed: 'number',
  mode: 'string',
  outcome: 'string',
  points: 'number',
  hints: 'number',
  lines: 'number',
  sawSolution: 'boolean',
  seconds: 'number',
  at: 'string',
  signature: 'string',
};

function isResult(value: unknown): value is LabResult {
  const fields = fieldsOf(value);
  const { tags, entries } = fields;
  return (
    Object.entries(KINDS).every(([name, kind]) => typeof fields[name] === kind) &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    Array.isArray(entries)
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
