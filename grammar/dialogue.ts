// The question that stands open in a conversation, and what comes of its answer. Secrets are let go of with the last one.
import { INTERRUPT, type LineQuestion } from './line-question.ts';
import { pleaseAnswer } from './text/confirmation.text.ts';

/** What a line of the dialogue led to: the next question, or the answer to all of them. */
export type DialogueStep<A> =
  | { readonly kind: 'asks'; readonly status: 'accepted' | 'rejected'; readonly question: LineQuestion }
  | { readonly kind: 'concluded'; readonly answer: A }
  /** The question was answered with no, or taken back. */
  | { readonly kind: 'dropped' };

/** Answers that bring a conclusion of type `A`. */
type OpenQuestion<A> =
  | { readonly kind: 'confirmation'; readonly prompt: string; readonly conclude: () => A }
  | {
      readonly kind: 'interview';
      readonly prompts: readonly string[];
      readonly given: readonly string[];
      readonly conclude: (answers: readonly string[]) => A;
    };

/** The questions of one conversation; at most one is open. */
export class Dialogue<A> {
  #open: OpenQuestion<A> | undefined;

  /** Undefined where the next line is a command. */
  get question(): LineQuestion | undefined {
    const open = this.#open;
    if (open === undefined) return undefined;
    return open.kind === 'confirmation'
      ? { kind: 'confirmation', prompt: open.prompt }
      : { kind: 'secret', prompt: open.prompts[open.given.length] ?? '' };
  }

  /** Asks for yes or no. */
  confirm(prompt: string, conclude: () => A): void {
    this.#open = { kind: 'confirmation', prompt, conclude };
  }

  /** Asks for secrets, one after the other. */
  interview(prompts: readonly string[], conclude: (answers: readonly string[]) => A): void {
    this.#open = { kind: 'interview', prompts, given: [], conclude };
  }

  /** Takes the line as the answer to the open question. */
  answer(line: string): DialogueStep<A> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined || line === INTERRUPT) return { kind: 'dropped' };
    return open.kind === 'confirmation' ? this.#decide(open, line) : this.#note(open, line);
  }

  /**
   * What may be kept of a line: the line itself, or a stand-in for a secret, which still tells whether it is the present one
   * and to which of the others it is equal.
   */
  recordable(line: string, isPresentSecret: (secret: string) => boolean): string {
    const open = this.#open;
    if (open?.kind !== 'interview' || line === '' || line === INTERRUPT) return line;
    if (isPresentSecret(line)) return PRESENT_SECRET;
    const others = [...new Set([...open.given, line])].filter(
      (secret) => secret !== '' && !isPresentSecret(secret),
    );
    return `(secret ${others.indexOf(line) + 1})`;
  }

  /** Assumption: whole words and capitals are taken too. */
  #decide(open: Extract<OpenQuestion<A>, { kind: 'confirmation' }>, line: string): DialogueStep<A> {
    switch (line.trim().toLowerCase()) {
      case 'y':
      case 'yes':
        return { kind: 'concluded', answer: open.conclude() };
      case 'n':
      case 'no':
        return { kind: 'dropped' };
      default:
        this.#open = { ...open, prompt: pleaseAnswer() };
        return {
          kind: 'asks',
          status: 'rejected',
          question: { kind: 'confirmation', prompt: pleaseAnswer() },
        };
    }
  }

  #note(open: Extract<OpenQuestion<A>, { kind: 'interview' }>, line: string): DialogueStep<A> {
    const given = [...open.given, line];
    const prompt = open.prompts[given.length];
    if (prompt === undefined) return { kind: 'concluded', answer: open.conclude(given) };
    this.#open = { ...open, given };
    return { kind: 'asks', status: 'accepted', question: { kind: 'secret', prompt } };
  }
}

/** Stands for the password that holds when it is typed. */
export const PRESENT_SECRET = '(present secret)';

/** Whether a line is the stand-in for a secret that was not the present one when it was typed. */
export function isOtherSecret(line: string): boolean {
  return /^\(secret \d+\)$/.test(line);
}
