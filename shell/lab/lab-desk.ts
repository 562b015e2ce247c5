// Labs as the trainer's verbs reach them.
import type { Suggestion } from '../../grammar/language/suggestion.ts';

/** What a lab has to say to a verb. */
export interface LabAnswer {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
}

/** The verbs that need labs. */
export type LabVerbName = 'lab' | 'goal' | 'check' | 'hint' | 'answer' | 'progress';

/** The labs of one conversation. */
export interface LabDesk {
  run(verb: LabVerbName, operand: string): LabAnswer;
  /** One line that says why a verb of the trainer must not be used now; undefined where it may. */
  refusal(verb: string): string | undefined;
  /** Words that may stand behind the whole words of an operand. */
  words(verb: LabVerbName, before: readonly string[]): readonly Suggestion[];
}

/** An answer to what was understood. */
export function told(...lines: readonly string[]): LabAnswer {
  return { status: 'accepted', lines };
}

/** An answer to what was not, or may not be. */
export function denied(...lines: readonly string[]): LabAnswer {
  return { status: 'rejected', lines };
}
