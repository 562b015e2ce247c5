// How much help a learner wants.

/** `guided`: each step is told. `ticket`: as in working life. `exam`: no help, and a time limit. `sandbox`: nothing is graded. */
export const LAB_MODES = ['guided', 'ticket', 'exam', 'sandbox'] as const;

/** One of them. */
export type LabMode = (typeof LAB_MODES)[number];

/** Verbs of the trainer that tell too much for an exam. */
const TELLING: readonly string[] = ['hint', 'why', 'log', 'coverage', 'coach', 'drill'];

/** Why a verb must not be used in a lab of this mode; undefined where it may. */
export function refusalIn(mode: LabMode, verb: string): string | undefined {
  if (mode === 'exam' && TELLING.includes(verb)) return `:${verb} is not there in an exam`;
  if (verb === 'drill') return "a lab is under way; ':lab quit' leaves it, and then ':drill' begins";
  return mode === 'sandbox' && verb === 'check' ? 'a sandbox is not graded' : undefined;
}
