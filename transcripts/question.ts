// Questions about an output and what is right. Where a question names a field, the value is read of the output at hand, so a
// question holds for every seed.
import type { AnnotationPlace, QuestionAnnotation } from './annotation.ts';
import { deviceText } from './fields.ts';
import { starOf } from './tolerance.ts';

/** All right answers; empty when the field is not in the output, so that nothing can be asked. */
export function rightAnswers(question: QuestionAnnotation, lines: readonly string[]): readonly string[] {
  if (question.answers !== undefined) return question.answers;
  const value = valueAt(question, lines);
  return value === undefined ? [] : [value];
}

/** Whether an answer is one of the right ones. A choice may be given by its number. */
export function isRightAnswer(
  question: QuestionAnnotation,
  lines: readonly string[],
  answer: string,
): boolean {
  const chosen = /^\d{1,2}$/.test(answer.trim()) ? question.choices?.[Number(answer) - 1] : undefined;
  return rightAnswers(question, lines).some((right) =>
    isEqual(chosen ?? answer, right, question.tolerance ?? 0),
  );
}

/** The question with its choices, a line each. */
export function questionLines({ text, choices = [] }: QuestionAnnotation): readonly string[] {
  return [`? ${text}`, ...choices.map((choice, index) => `  ${index + 1}  ${choice}`)];
}

/** The value of the field that a place names, where `*` in the name stands for anything; undefined where there is none. */
function valueAt({ field }: AnnotationPlace, lines: readonly string[]): string | undefined {
  if (field === undefined) return undefined;
  return deviceText(lines).fields.find(({ name }) => starOf(field, name) !== undefined)?.value;
}

function isEqual(answer: string, right: string, tolerance: number): boolean {
  if (plain(answer) === plain(right)) return true;
  // A value may be given without its unit, never with another one.
  const [given, expected] = [measured(answer), measured(right)];
  if (given === undefined || expected === undefined) return false;
  const sameUnit = given.unit === '' || given.unit === expected.unit;
  return sameUnit && Math.abs(given.value - expected.value) <= tolerance;
}

function measured(text: string): { readonly value: number; readonly unit: string } | undefined {
  const [, digits, unit = ''] = /^(-?\d+(?:\.\d+)?)\s*([a-z%/]*)$/.exec(plain(text)) ?? [];
  return digits === undefined ? undefined : { value: Number(digits), unit };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
