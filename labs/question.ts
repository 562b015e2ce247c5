// Answers to questions, and whether they are right. The right answer may be a value of the world as it is now.
import type { Question } from './lab-shape.ts';
import type { LabSite } from './lab-site.ts';
import { type Measured, measured } from './measure.ts';
import type { Scalar } from './measure-shape.ts';

/** The right answer at this moment. */
export function rightAnswer(site: LabSite, { answer }: Question): Measured {
  return typeof answer === 'object' ? measured(site, answer) : answer;
}

/** True when `given` answers the question at this moment. A number may be written with a unit behind it. */
export function isRight(site: LabSite, question: Question, given: Scalar): boolean {
  const right = rightAnswer(site, question);
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

/** Case, and blanks more than one, tell nothing. */
function plain(value: Scalar): string {
  return String(value).trim().toLowerCase().replace(/\s+/g, ' ');
}
