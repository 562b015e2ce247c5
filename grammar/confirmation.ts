// The question that a command asks before it is run, and the answer to it. Vendor: PAN-OS captures of `(y or n)`; Customize the
// CLI, confirmation-prompt.

/** What the answer decides about. */
interface Pending<T> {
  readonly question: string;
  readonly run: () => T;
}

/** What an answer means: the command is run, left, or the answer is none. */
export type Confirmed<T> =
  | { readonly kind: 'yes'; readonly result: T }
  | { readonly kind: 'no' }
  | { readonly kind: 'unclear' };

/** The open question of a conversation, if there is one. */
export class Confirmation<T> {
  /** Whether commands ask at all. */
  isOn = true;
  #pending: Pending<T> | undefined;

  /** Printed where the answer is typed; undefined while nothing is asked. */
  get question(): string | undefined {
    return this.#pending?.question;
  }

  ask(question: string, run: () => T): void {
    this.#pending = { question, run };
  }

  /**
   * Takes the line that was typed as the answer. Assumption: `y`, `yes`, `n` and `no` in small letters are answers; anything else
   * is asked again.
   */
  answer(line: string): Confirmed<T> {
    const word = line.trim();
    const pending = this.#pending;
    if (pending === undefined || !/^(y|yes|n|no)$/.test(word)) return { kind: 'unclear' };
    this.#pending = undefined;
    return word.startsWith('y') ? { kind: 'yes', result: pending.run() } : { kind: 'no' };
  }
}
