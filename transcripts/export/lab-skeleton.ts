// A transcript as the beginning of an exercise: the pins of its world, the lines that give it away, questions of the side file.
import type { AnnotationFile } from '../annotation.ts';
import { type Transcript, turnsOf } from '../transcript.ts';
import { writtenText } from '../write.ts';

/** YAML to be filled in by a person. Every scalar is quoted, so no text of the transcript becomes YAML of its own. */
export function labSkeleton(
  transcript: Transcript,
  annotations: AnnotationFile | undefined,
): readonly string[] {
  const { world, seed, release, platform, clock } = transcript.header;
  const lines = [...new Set(turnsOf(transcript).map(({ command }) => command.template ?? command.line))];
  const questions = (annotations?.annotations ?? []).filter((one) => one.kind === 'question');
  return [
    `title: ${quoted(annotations?.title ?? '')}`,
    'ticket: ""',
    `world: ${quoted(world)}`,
    `seed: ${seed}`,
    `release: ${quoted(release)}`,
    `platform: ${quoted(platform)}`,
    `clock: ${quoted(clock)}`,
    ...list('evidence', lines.map(quoted)),
    ...list(
      'questions',
      questions.map(({ text, answers, field, turn }) => {
        const right =
          answers === undefined
            ? `field: ${quoted(field ?? '')}`
            : `answers: [${answers.map(quoted).join(', ')}]`;
        return `{ text: ${quoted(text)}, turn: ${turn}, ${right} }`;
      }),
    ),
    'hints: []',
    'pass: []',
  ];
}

function list(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [`${name}: []`] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
}

// A JSON text is a YAML scalar.
function quoted(text: string): string {
  return `"${writtenText(text)}"`;
}
