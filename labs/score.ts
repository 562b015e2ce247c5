// Points for a lab: 40 for what was understood, 40 for what was repaired, 20 for what was left alone. Hints cost.
import type { Assessed } from './assessed.ts';

const DIAGNOSIS = 40;
const REPAIR = 40;
const HYGIENE = 20;
/** What each hint costs, in their order. */
export const HINT_COSTS = [5, 10, 15] as const;
/** Points that innocent sessions can cost together, and how many sessions cost one. */
const WORST_BLAST = 10;
const SESSIONS_A_POINT = 5;

/** Whole points. Few lines are a badge of their own, so that nobody is pushed to skip looking. */
export interface Score {
  readonly diagnosis: number;
  readonly repair: number;
  readonly hygiene: number;
  /** Points off for hints and innocent sessions. */
  readonly off: number;
  readonly total: number;
  readonly isUnderPar: boolean;
}

/** What is scored. */
export interface Scored {
  readonly goals: readonly Assessed[];
  readonly questions: readonly Assessed[];
  readonly guards: readonly Assessed[];
  readonly innocent: number;
  readonly hints: number;
  readonly lines: number;
  readonly par: number;
}

/** A half that a lab has not goes with the other. What was left alone counts once anything else was done. */
export function scoreOf(scored: Scored): Score {
  const { goals, questions, guards, innocent, hints, lines, par } = scored;
  const understood = shareOf(questions.length > 0 ? questions : goals);
  const repaired = shareOf(goals.length > 0 ? goals : questions);
  const diagnosis = Math.round(DIAGNOSIS * understood);
  const repair = Math.round(REPAIR * repaired);
  const hygiene = diagnosis + repair === 0 ? 0 : Math.round(HYGIENE * shareOf(guards));
  const blast = Math.min(WORST_BLAST, Math.ceil(innocent / SESSIONS_A_POINT));
  const off = blast + HINT_COSTS.slice(0, hints).reduce((sum, cost) => sum + cost, 0);
  const total = Math.max(0, diagnosis + repair + hygiene - off);
  return { diagnosis, repair, hygiene, off, total, isUnderPar: repaired === 1 && lines <= par };
}

function shareOf(list: readonly Assessed[]): number {
  return list.length === 0 ? 1 : list.filter(({ mark }) => mark === '✓').length / list.length;
}
