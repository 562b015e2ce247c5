// The shortest path, told step by step to somebody who types along.
import type { LabRun } from '../../labs/lab-run.ts';
import { rightAnswer } from '../../labs/question.ts';

/** Where a learner stands on the path. Other lines may be typed as well: they run, and the step stays. */
export class GuidedPath {
  readonly #steps: readonly string[];
  #next = 0;

  constructor(run: LabRun) {
    this.#steps = pathOf(run);
  }

  /** A line is about to run; `meaning` is the same for every spelling of a line of the device. */
  typed(line: string, meaning: (line: string) => string | undefined): void {
    const step = this.#steps[this.#next];
    if (step === undefined) return;
    const meant = meaning(step);
    if (plain(step) === plain(line) || (meant !== undefined && meant === meaning(line))) this.#next++;
  }

  /** What to type next. */
  lines(): readonly string[] {
    const step = this.#steps[this.#next];
    if (step === undefined) return ["the path ends here; ':check' tells how far the lab is solved"];
    return [`step ${this.#next + 1} of ${this.#steps.length}: ${step}`];
  }
}

/** The shortest path with right answers in it. */
export function pathOf(run: LabRun): readonly string[] {
  const { lab } = run.start;
  return lab.solution.map((line) => {
    const [, opening, name] = /^(:answer\s+(\S+)\s+)\$right$/.exec(line) ?? [];
    const question = lab.questions.find((one) => one.name === name);
    if (opening === undefined || question === undefined) return line;
    return opening + String(rightAnswer(run.site(), question));
  });
}

function plain(line: string): string {
  return line.trim().replace(/\s+/g, ' ').toLowerCase();
}
