// Tab behind the verbs about labs.
import type { Suggestion } from '../../grammar/language/suggestion.ts';
import type { Question } from '../../labs/lab-shape.ts';
import type { LabVerbName } from './lab-desk.ts';
import { LAB_MODES } from './lab-mode.ts';
import type { LabTitle } from './lab-places.ts';
import { LAB_ACTIONS } from './start-order.ts';

/** Names of the moment. */
export interface LabNames {
  readonly labs: readonly (LabTitle & { readonly variants?: readonly string[] })[];
  readonly questions: readonly Question[];
  readonly checkpoints: readonly string[];
}

/** Words that may stand behind the whole words of an operand. */
export function labWords(
  verb: LabVerbName,
  before: readonly string[],
  names: LabNames,
): readonly Suggestion[] {
  if (verb === 'answer') return answerWords(before, names);
  if (verb !== 'lab') return [];
  const [action, ...rest] = before;
  switch (action) {
    case undefined:
      return LAB_ACTIONS;
    case 'start':
      return startWords(rest, names);
    case 'answer':
      return answerWords(rest, names);
    case 'checkpoint':
      return rest.length > 0
        ? []
        : names.checkpoints.map((text) => ({ text, help: 'return to this moment' }));
    case 'watch':
      return rest.length > 0 ? [] : ['on', 'off'].map((text) => ({ text, help: 'look after each line' }));
    default:
      return [];
  }
}

function startWords(before: readonly string[], { labs }: LabNames): readonly Suggestion[] {
  const [id] = before;
  if (id === undefined) return labs.map(({ id: text, title }) => ({ text, help: title }));
  const last = before.at(-1);
  if (last === '--mode') return LAB_MODES.map((text) => ({ text, help: 'how much help there is' }));
  if (last === '--seed') return [];
  const known = labs.find((lab) => lab.id === id)?.variants ?? [];
  const variants = known.map((text) => ({ text, help: 'variant' }));
  if (last === '--variant') return variants;
  return [
    ...(before.length > 1 ? [] : variants),
    ...START_FLAGS.filter(({ text }) => !before.includes(text)),
  ];
}

const START_FLAGS: readonly Suggestion[] = [
  { text: '--mode', help: 'how much help there is' },
  { text: '--seed', help: 'what is drawn' },
  { text: '--variant', help: 'the same fault in another form' },
];

function answerWords([name, ...more]: readonly string[], { questions }: LabNames): readonly Suggestion[] {
  if (name === undefined) return questions.map(({ name: text, text: help }) => ({ text, help }));
  const question = questions.find((one) => one.name === name);
  if (question?.kind !== 'choice') return [];
  // A choice of several words is completed word by word.
  const words = question.choices.map((choice) => choice.split(' '));
  const next = words.filter((choice) => more.every((word, index) => word === choice[index]));
  const texts = next.flatMap((choice) => choice[more.length] ?? []);
  return [...new Set(texts)].map((text) => ({ text, help: question.text }));
}
