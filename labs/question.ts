// Answers to questions, and whether they are right. The right answer may be a value of the world.
import type { Question } from './lab-shape.ts';
import type { LabSite } from './lab-site.ts';
import { type Measured, measured } from './measure.ts';
import type { Scalar } from './measure-shape.ts';

/** The right answer at this moment. */
export function rightAnswer(site: LabSite, { answer }: Question): Measured {
  return typeof answer === 'object' ? measured(site, answer) : answer;
}

/**
 * True when `given` answers the question at one of these moments: what was right before a repair is not forgotten by it. A number may
 * be written with a unit behind it.
 */
export function isRight(sites: readonly LabSite[], question: Question, given: Scalar): boolean {
  return sites.some((site) => answers(rightAnswer(site, question), question, given));
}

function answers(right: Measured, question: Question, given: Scalar): boolean {
  if (right === undefined) return false;
  switch (question.kind) {
    case 'choice':
      return plain(given) === plain(String(right));
    case 'number': {
      const number = Number.parseFloat(String(given).replaceAll(',', ''));
      const slack = Math.max(question.tolerance, (Math.abs(Number(right)) * question.percent) / 100);
      return Math.abs(number - Number(right)) <= slack;
    }
    case 'text':
      return [right, ...question.accepts].flat().some((one) => plain(one) === plain(given));
  }
}

/** The choice that is meant by its words, or by its beginning where no other one begins so; undefined for none. */
export function choiceMeant(choices: readonly string[], given: string): string | undefined {
  const begun = choices.filter((choice) => plain(choice).startsWith(plain(given)));
  const whole = choices.find((choice) => plain(choice) === plain(given));
  return whole ?? (begun.length === 1 ? begun[0] : undefined);
}

/** Case, and blanks more than one, tell nothing. */
function plain(value: Scalar): string {
  return String(value).trim().toLowerCase().replace(/\s+/g, ' ');
}
