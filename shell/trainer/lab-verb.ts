// `:lab` and its short forms. What they do is the matter of the labs of the conversation.
import type { LabVerbName } from '../lab/lab-desk.ts';
import { rejected, type TrainerVerb } from './verb.ts';

/** Everything about labs. */
export const lab: TrainerVerb = labVerb(
  'lab',
  '[ACTION]',
  'practice: list, start ID, brief, check, hint, quit, …',
);
/** What is to be reached. */
export const goal: TrainerVerb = labVerb('goal', '', 'what the lab wants, as last checked');
/** How far it is solved. */
export const check: TrainerVerb = labVerb(
  'check',
  '',
  'how far the lab is solved; the firewall does not notice',
);
/** The next hint. */
export const hint: TrainerVerb = labVerb(
  'hint',
  '',
  'the next of three hints; they cost 5, 10 and 15 points',
);
/** An answer to a question. */
export const answer: TrainerVerb = labVerb('answer', '[NAME VALUE]', 'answer a question of the lab');
/** What has been solved so far. */
export const progress: TrainerVerb = labVerb(
  'progress',
  '',
  'what you have solved, by level, tag and exam topic',
);

function labVerb(name: LabVerbName, operand: string, help: string): TrainerVerb {
  return {
    name,
    operand,
    help,
    choices: [],
    following: (_, before, labs) => labs?.words(name, before) ?? [],
    run: ({ labs }, given) => labs?.run(name, given) ?? rejected(`:${name} cannot be used here`),
  };
}
