// How far a lab is solved: which goals and guards hold and which questions are answered, never how to get there.
import type { Assessed, Mark } from './assessed.ts';
import { innocentSessions } from './blast-radius.ts';
import { isMet } from './check.ts';
import type { LabBase } from './flow-shape.ts';
import { GUARD_TEXTS } from './guard-names.ts';
import { guardsHeld } from './guards.ts';
import type { Lab } from './lab-shape.ts';
import type { LabSite } from './lab-site.ts';
import { type Score, scoreOf } from './score.ts';

/** `repaired`: goals and guards hold, but not all is explained. */
export type LabOutcome = 'open' | 'repaired' | 'solved';

/** The whole tree. */
export interface Assessment {
  readonly outcome: LabOutcome;
  readonly goals: readonly Assessed[];
  readonly questions: readonly Assessed[];
  readonly guards: readonly Assessed[];
  readonly innocentSessions: number;
  readonly score: Score;
}

/** What a run has seen so far, beside the firewall. */
export interface RunFacts {
  /** Whether the answer was right when it was given, by question. */
  readonly answered: ReadonlyMap<string, boolean>;
  readonly hints: number;
  /** Device lines typed. */
  readonly lines: number;
}

/** Looks at the firewall and at the answers; changes neither. */
export function assess(site: LabSite, lab: Lab, base: LabBase, run: RunFacts): Assessment {
  const goals = assessGoals(site, lab);
  const questions = lab.questions.map(({ name, text }) => ({
    name,
    text,
    mark: markOf(run.answered.get(name)),
  }));
  const guards = [
    ...guardsHeld(site, lab, base).map(({ name, holds }) => ({
      name,
      text: GUARD_TEXTS[name],
      mark: markOf(holds),
    })),
    ...lab.guards.own.map(({ name, text, checks }) => ({
      name,
      text,
      mark: markOf(checks.every((check) => isMet(site, check))),
    })),
  ];
  const innocent = site.start === undefined ? 0 : innocentSessions(site.device.engine.view, site.start, lab);
  const isRepaired = areMet(goals) && areMet(guards);
  const outcome = !isRepaired ? 'open' : areMet(questions) ? 'solved' : 'repaired';
  return {
    outcome: outcome === 'repaired' && goals.length === 0 ? 'open' : outcome,
    goals,
    questions,
    guards,
    innocentSessions: innocent,
    score: scoreOf({ goals, questions, guards, innocent, hints: run.hints, lines: run.lines, par: lab.par }),
  };
}

/** Goals alone; changes nothing. */
export function assessGoals(site: LabSite, lab: Lab): readonly Assessed[] {
  return lab.goals.map(({ name, text, checks }) => ({
    name,
    text,
    mark: markOf(checks.every((check) => isMet(site, check))),
  }));
}

/** The marks of what is named; a name of nothing has none. */
export function marksOf(assessment: Assessment, name: string): readonly Mark[] {
  const { goals, questions, guards } = assessment;
  return [...goals, ...questions, ...guards].filter((one) => one.name === name).map(({ mark }) => mark);
}

function markOf(holds: boolean | undefined): Mark {
  if (holds === undefined) return '–';
  return holds ? '✓' : '✗';
}

function areMet(list: readonly Assessed[]): boolean {
  return list.every(({ mark }) => mark === '✓');
}
