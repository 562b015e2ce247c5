// Whether a learner's line is the one a lesson waits for, and what helps to find it. Pure.
import type { Completion } from '../grammar/language/suggestion.ts';
import { LESSON_VERBS } from './lesson-verbs.ts';

/** What a line means, the same text for every spelling of it; undefined for a line that means nothing. */
export type Meaning = (line: string) => string | undefined;

/** How a line was. */
export type LineVerdict = 'right' | 'alternative' | 'other' | 'no-line';

/** Compares by meaning, so that abbreviations and the order of options do not matter; a refused line only by its words. */
export function judgeLine(
  line: string,
  expected: { readonly line: string; readonly alternatives: readonly string[] },
  meaning: Meaning,
): LineVerdict {
  const means = meaning(line);
  const isLike = (other: string) =>
    means === undefined ? words(line) === words(other) : means === meaning(other);
  if (isLike(expected.line)) return 'right';
  if (expected.alternatives.some(isLike)) return 'alternative';
  return means === undefined ? 'no-line' : 'other';
}

/** Hints to a line, from vague to plain; the last one is the line. */
export function lineHints(line: string): readonly string[] {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const shape = [
    first,
    ...rest.map((word) => `${word.slice(0, 1)}${'.'.repeat(Math.max(0, word.length - 1))}`),
  ];
  return [`it begins with '${first}' and has ${rest.length + 1} words`, shape.join(' '), line];
}

/** Tab behind a colon. */
export function completeLessonVerb(line: string, cursor: number): Completion {
  const from = line.indexOf(':') + 1;
  const typed = line.slice(from, cursor);
  const suggestions = LESSON_VERBS.filter(({ text }) => text.startsWith(typed));
  const [only] = suggestions;
  return {
    from,
    to: cursor,
    suggestions,
    commonPrefix: suggestions.length === 1 && only !== undefined ? only.text : typed,
  };
}

function words(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
