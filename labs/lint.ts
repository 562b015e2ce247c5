// Whether a lab keeps its promises: it does not start solved, each of its solutions solves it, each wrong turn fails for the
// reason it names, and what it calls evidence is there to be seen.
import type { Assessment } from './assessment.ts';
import { isMet } from './check.ts';
import { symptomsOf } from './faults/fault.ts';
import type { LabHost } from './lab-device.ts';
import type { LabLibrary } from './lab-library.ts';
import { LabRun } from './lab-run.ts';
import { type LabStart, startLab } from './lab-start.ts';
import { rightAnswer } from './question.ts';
import { type LabSource, stageLab } from './read-lab.ts';

/** The seeds that every lab is held to. */
export const LINT_SEEDS: readonly number[] = [1, 7, 42];

/** What a lab promises. */
export type LintPart = 'format' | 'start' | 'solution' | 'wrong-turn' | 'evidence' | 'question';

/** A promise that is not kept. */
export interface LintProblem {
  readonly part: LintPart;
  /** Name of the wrong turn, the alternative or the question; the line of the evidence. */
  readonly name: string;
  readonly message: string;
}

/** What came of one variant under one seed. */
export interface LintReport {
  readonly lab: string;
  readonly variant: string | undefined;
  readonly seed: number;
  readonly problems: readonly LintProblem[];
}

/** The means of a lint. */
export interface LintParts {
  readonly host: LabHost;
  readonly library: LabLibrary;
}

/** A report for each variant and seed. */
export function lintLab(
  source: LabSource,
  parts: LintParts,
  seeds: readonly number[] = LINT_SEEDS,
): readonly LintReport[] {
  return [undefined, ...source.variants].flatMap((variant) =>
    seeds.map((seed) => ({
      lab: source.id,
      variant,
      seed,
      problems: lintOnce(source, parts, { seed, ...(variant === undefined ? {} : { variant }) }),
    })),
  );
}

function lintOnce(
  source: LabSource,
  { host, library }: LintParts,
  choice: { readonly seed: number; readonly variant?: string },
): readonly LintProblem[] {
  const staging = stageLab(source, library, choice);
  if (staging.kind === 'invalid')
    return staging.issues.map(({ path, message }) => ({ part: 'format', name: path.join('.'), message }));
  const start = startLab(host, staging.staged, library);
  return [
    ...startProblems(start),
    ...solutionProblems(start),
    ...start.lab.wrongTurns.flatMap((turn) => wrongTurnProblems(start, turn)),
    ...evidenceProblems(start),
  ];
}

function startProblems(start: LabStart): readonly LintProblem[] {
  const { lab, refused } = start;
  const run = LabRun.begin(start);
  const problem = (name: string, message: string): LintProblem => ({ part: 'start', name, message });
  const site = run.site();
  const unread = Object.keys(lab.read).filter((name) => JSON.stringify(lab).includes(`{{${name}}}`));
  return [
    ...refused.map((line) => problem(line, 'the device refuses this line of the colleague before')),
    ...unread.map((name) => problem(name, 'nothing was read for this name')),
    ...(run.assess().outcome === 'open' ? [] : [problem('outcome', 'the lab is solved before it begins')]),
    ...lab.faults.flatMap((fault) =>
      symptomsOf(fault)
        .filter((check) => !isMet(site, check))
        .map((check) => problem(fault.kind, `its symptom is not there: ${JSON.stringify(check)}`)),
    ),
  ];
}

function solutionProblems(start: LabStart): readonly LintProblem[] {
  const { solution, alternatives, questions } = start.lab;
  const whole = walk(start, solution);
  const unanswered = questions.filter(({ name }) => !whole.run.facts.answered.has(name));
  return [
    ...whole.refused.map((line) => refusal('solution', 'solution', line)),
    ...unanswered.map(
      ({ name }): LintProblem => ({ part: 'question', name, message: 'the solution does not answer it' }),
    ),
    ...shortfall('solution', 'solution', whole.run.assess(), 'solved'),
    ...alternatives.flatMap(({ name, lines }) => {
      const other = walk(start, lines);
      return [
        ...other.refused.map((line) => refusal('solution', name, line)),
        ...shortfall('solution', name, other.run.assess(), 'repaired'),
      ];
    }),
  ];
}

function wrongTurnProblems(
  start: LabStart,
  { name, lines, fails, passes }: LabStart['lab']['wrongTurns'][number],
): readonly LintProblem[] {
  const { run, refused } = walk(start, lines);
  const marks = run.marks([...fails, ...passes]);
  const questions = start.lab.questions.map((question) => question.name);
  const failed = fails.filter((one) => marks.get(one)?.includes('✗'));
  // A goal or a guard that fails leaves every lab open; to look at all the others would take longer than all the rest.
  const outcome = failed.some((one) => !questions.includes(one)) ? 'open' : run.assess().outcome;
  const problem = (message: string): LintProblem => ({ part: 'wrong-turn', name, message });
  return [
    ...refused.map((line) => refusal('wrong-turn', name, line)),
    ...(outcome === 'open' ? [] : [problem(`it leaves the lab ${outcome}`)]),
    ...fails.filter((one) => !failed.includes(one)).map((one) => problem(`it does not fail ${one}`)),
    ...passes
      .filter((passed) => marks.get(passed)?.some((mark) => mark !== '✓'))
      .map((passed) => problem(`it fails ${passed} too`)),
  ];
}

/** Evidence is looked for in its order at one command line. */
function evidenceProblems(start: LabStart): readonly LintProblem[] {
  const device = start.device();
  return start.lab.evidence.flatMap(({ lines, shows, matches }) => {
    let printed = '';
    for (const line of lines) printed = device.run(line).lines.join('\n');
    const name = lines.at(-1) ?? '';
    const problem = (message: string): LintProblem => ({ part: 'evidence', name, message });
    return [
      ...shows
        .filter((words) => !printed.includes(words))
        .map((words) => problem(`does not show "${words}"`)),
      ...(matches === undefined || new RegExp(matches, 'mu').test(printed)
        ? []
        : [problem(`does not match ${matches}`)]),
    ];
  });
}

interface Walk {
  readonly run: LabRun;
  readonly refused: readonly string[];
}

/** `:answer NAME VALUE` answers, with `$right` in place of a value the right one; any other line is typed. */
const ANSWER = /^:answer\s+(\S+)\s+(.+)$/;

function walk(start: LabStart, lines: readonly string[]): Walk {
  const run = LabRun.begin(start);
  const refused = lines.filter((line) => {
    const [, name, value] = ANSWER.exec(line) ?? [];
    if (name === undefined || value === undefined) return run.type(line).status === 'rejected';
    return run.answer(name, value === '$right' ? rightText(run, name) : value).kind !== 'answered';
  });
  return { run, refused };
}

function rightText(run: LabRun, name: string): string {
  const question = run.start.lab.questions.find((one) => one.name === name);
  return question === undefined ? '' : String(rightAnswer(run.site(), question));
}

function refusal(part: LintPart, name: string, line: string): LintProblem {
  return { part, name, message: `refused: ${line}` };
}

function shortfall(
  part: LintPart,
  name: string,
  { outcome, goals, questions, guards }: Assessment,
  wanted: 'solved' | 'repaired',
): readonly LintProblem[] {
  if (outcome === 'solved' || outcome === wanted) return [];
  const failed = [...goals, ...questions, ...guards].filter(({ mark }) => mark !== '✓');
  return [{ part, name, message: `not met: ${failed.map((one) => one.name).join(', ')}` }];
}
