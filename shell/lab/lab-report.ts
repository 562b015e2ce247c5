// What an instructor reads out of the results of a class. Pure.
import { isGenuine, type LabResult, type ResultFile } from './lab-result.ts';
import { bestResults } from './progress-text.ts';

/** How a lab went over all learners; of each the best result counts. */
export interface LabStatistics {
  readonly lab: string;
  readonly learners: number;
  readonly solved: number;
  readonly medianSeconds: number;
  readonly medianPoints: number;
  /** Hints a learner, and learners who were shown the solution. */
  readonly hints: number;
  readonly sawSolution: number;
  /** The wrong turn most learners took first, with their number. */
  readonly wrongTurn: string | undefined;
  readonly wrongTurns: number;
}

/** How a tag went for a learner: solved of tried. */
export interface TagCell {
  readonly solved: number;
  readonly tried: number;
}

/** The whole report. */
export interface ClassReport {
  readonly learners: readonly string[];
  readonly labs: readonly LabStatistics[];
  readonly tags: readonly string[];
  /** By tag, then by learner. */
  readonly heat: readonly (readonly TagCell[])[];
  /** Results whose signature does not fit, as `learner: lab`. */
  readonly doubtful: readonly string[];
}

/** Reads the results of all learners together. Files of one learner count as one. */
export function classReport(files: readonly ResultFile[]): ClassReport {
  const byLearner = new Map<string, LabResult[]>();
  for (const { learner, results } of files)
    byLearner.set(learner, [...(byLearner.get(learner) ?? []), ...results]);
  const learners = [...byLearner.keys()];
  const best = learners.map((learner) => [...bestResults(byLearner.get(learner) ?? []).values()]);
  const all = best.flat();
  const tags = [...new Set(all.flatMap((result) => result.tags))].sort();
  return {
    learners,
    labs: [...new Set(all.map(({ lab }) => lab))].map((lab) =>
      statisticsOf(
        lab,
        all.filter((result) => result.lab === lab),
      ),
    ),
    tags,
    heat: tags.map((tag) =>
      best.map((results) => {
        const tried = results.filter((result) => result.tags.includes(tag));
        return { tried: tried.length, solved: tried.filter(isSolved).length };
      }),
    ),
    doubtful: learners.flatMap((learner) =>
      (byLearner.get(learner) ?? [])
        .filter((result) => !isGenuine(result))
        .map(({ lab }) => `${learner}: ${lab}`),
    ),
  };
}

function statisticsOf(lab: string, results: readonly LabResult[]): LabStatistics {
  const taken = new Map<string, number>();
  for (const { wrongTurn } of results)
    if (wrongTurn !== undefined) taken.set(wrongTurn, (taken.get(wrongTurn) ?? 0) + 1);
  const [wrongTurn, wrongTurns = 0] = [...taken].sort(([, one], [, other]) => other - one)[0] ?? [];
  return {
    lab,
    learners: results.length,
    solved: results.filter(isSolved).length,
    medianSeconds: median(results.map(({ seconds }) => seconds)),
    medianPoints: median(results.map(({ points }) => points)),
    hints: results.reduce((sum, { hints }) => sum + hints, 0) / results.length,
    sawSolution: results.filter(({ sawSolution }) => sawSolution).length,
    wrongTurn,
    wrongTurns,
  };
}

function isSolved({ outcome }: LabResult): boolean {
  return outcome === 'solved';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
