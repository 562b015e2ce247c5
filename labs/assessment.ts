// How far a lab is solved: which goals and guards hold and which questions are answered, never how to get there.
import type { Assessed, Mark } from './assessed.ts';
import { innocentSessions } from './blast-radius.ts';
import { isMet } from './check.ts';
import type { LabBase } from './flow-shape.ts';
import { GUARD_TEXTS } from './guard-names.ts';
import { guardsOf, isHeld } from './guards.ts';
import type { Lab } from './lab-shape.ts';
import type { LabSite } from './lab-site.ts';
import type { Check } from './measure-shape.ts';
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

/** What an assessment looks at. */
export interface AssessmentParts {
  readonly site: LabSite;
  readonly lab: Lab;
  readonly base: LabBase;
  readonly run: RunFacts;
}

/** Looks at the firewall and at the answers; changes neither. */
export function assess(parts: AssessmentParts): Assessment {
  const { site, lab, run } = parts;
  const goals = goalsIn(parts).map(marked);
  const questions = questionsIn(parts).map(marked);
  const guards = guardsIn(parts).map(marked);
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
export function assessGoals(parts: AssessmentParts): readonly Assessed[] {
  return goalsIn(parts).map(marked);
}

/** Marks of the goals, questions and guards of a name, nothing else being looked at; a name of nothing has none. */
export function marksOf(parts: AssessmentParts, name: string): readonly Mark[] {
  return [goalsIn, questionsIn, guardsIn].flatMap((list) =>
    list(parts)
      .filter((one) => one.name === name)
      .map((one) => one.mark()),
  );
}

/** Something that is looked at only when its mark is asked for: it may take a copy of the firewall to know. */
interface Assessable {
  readonly name: string;
  readonly text: string;
  readonly mark: () => Mark;
}

function marked({ name, text, mark }: Assessable): Assessed {
  return { name, text, mark: mark() };
}

function goalsIn({ site, lab }: AssessmentParts): readonly Assessable[] {
  return lab.goals.map(({ name, text, checks }) => ({ name, text, mark: () => markOfAll(site, checks) }));
}

function questionsIn({ lab, run }: AssessmentParts): readonly Assessable[] {
  return lab.questions.map(({ name, text }) => ({ name, text, mark: () => markOf(run.answered.get(name)) }));
}

function guardsIn({ site, lab, base }: AssessmentParts): readonly Assessable[] {
  return [
    ...guardsOf(lab).map((name) => ({
      name,
      text: GUARD_TEXTS[name],
      mark: () => markOf(isHeld(name, site, lab, base)),
    })),
    ...lab.guards.own.map(({ name, text, checks }) => ({ name, text, mark: () => markOfAll(site, checks) })),
  ];
}

function markOfAll(site: LabSite, checks: readonly Check[]): Mark {
  return markOf(checks.every((check) => isMet(site, check)));
}

function markOf(holds: boolean | undefined): Mark {
  if (holds === undefined) return '–';
  return holds ? '✓' : '✗';
}

function areMet(list: readonly Assessed[]): boolean {
  return list.every(({ mark }) => mark === '✓');
}
