// One person's way through a lab. It knows what was done and can do it again, so that nothing of it is ever lost.
import type { Assessed, Mark } from './assessed.ts';
import {
  type Assessment,
  type AssessmentParts,
  assess,
  assessGoals,
  marksOf,
  type RunFacts,
} from './assessment.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { LabDevice, LabTurn } from './lab-device.ts';
import { type LabSite, labSite } from './lab-site.ts';
import type { LabStart } from './lab-start.ts';
import type { Scalar } from './measure-shape.ts';
import { choiceMeant, isRight } from './question.ts';

/** What was said to an answer; the right one is never told. */
export type AnswerReply =
  | { readonly kind: 'answered'; readonly isRight: boolean }
  | { readonly kind: 'unknown-question'; readonly known: readonly string[] }
  | { readonly kind: 'no-choice'; readonly choices: readonly string[] };

/** A lab under way. All methods are synchronous. */
export class LabRun {
  readonly start: LabStart;
  #device: LabDevice;
  #entries: JournalEntry[] = [];
  readonly #answers = new Map<string, Scalar>();
  readonly #answered = new Map<string, boolean>();
  #hints = 0;
  #lines = 0;

  private constructor(start: LabStart) {
    this.start = start;
    this.#device = start.device();
  }

  /** A run at its beginning. */
  static begin(start: LabStart): LabRun {
    return new LabRun(start);
  }

  /** A run that goes on where the journal ends; the journal must be of the same lab, variant and seed. */
  static resume(start: LabStart, { entries }: Journal): LabRun {
    const run = new LabRun(start);
    run.#redo(entries);
    return run;
  }

  /** Another firewall after each reset, undo and return to a checkpoint: ask for it each time. */
  get device(): LabDevice {
    return this.#device;
  }

  get journal(): Journal {
    const { choice, lab } = this.start.staged;
    const variant = choice.variant === undefined ? {} : { variant: choice.variant };
    return { format: 1, lab: lab.id, seed: choice.seed, ...variant, entries: [...this.#entries] };
  }

  get facts(): RunFacts {
    return { answered: this.#answered, hints: this.#hints, lines: this.#lines };
  }

  /** Runs a line at the present instant of the firewall. */
  type(line: string): LabTurn {
    this.typed(line);
    return this.#device.run(line);
  }

  /** Somebody begins a line at the command line of the firewall. In the journal it may stand as something else: a secret is not kept. */
  typed(line: string): void {
    this.#note({ kind: 'line', line });
    this.#count(line);
  }

  /** The line that was typed last was interrupted after so many virtual milliseconds. */
  interrupted(ran: number): void {
    const last = this.#entries.at(-1);
    if (last?.kind === 'line') this.#entries[this.#entries.length - 1] = { ...last, ran };
  }

  /** Answers a question; of a choice its beginning is enough. What is none of the choices is no answer. */
  answer(question: string, value: string): AnswerReply {
    const { questions } = this.start.lab;
    const asked = questions.find(({ name }) => name === question);
    if (asked === undefined) return { kind: 'unknown-question', known: questions.map(({ name }) => name) };
    const meant = asked.kind === 'choice' ? choiceMeant(asked.choices, value) : value;
    if (meant === undefined)
      return { kind: 'no-choice', choices: asked.kind === 'choice' ? asked.choices : [] };
    this.#note({ kind: 'answer', question, value: meant });
    return { kind: 'answered', isRight: this.#answer(question, meant) };
  }

  /** The next hint; undefined when all were given. */
  hint(): string | undefined {
    const hint = this.start.lab.hints[this.#hints];
    if (hint === undefined) return undefined;
    this.#note({ kind: 'hint' });
    this.#hints++;
    return hint;
  }

  /** The shortest path; that it was shown is never taken back. */
  solution(): readonly string[] {
    this.#note({ kind: 'solution' });
    return this.start.lab.solution;
  }

  get sawSolution(): boolean {
    return this.#entries.some(({ kind }) => kind === 'solution');
  }

  /** As `assess`, and it is remembered that somebody asked. */
  check(): Assessment {
    this.#note({ kind: 'check' });
    return this.assess();
  }

  /** Goals alone, without what an explanation or a side effect is worth. The firewall does not notice. */
  goals(): readonly Assessed[] {
    return assessGoals(this.#assessed());
  }

  /** How far it is solved. The firewall does not notice. */
  assess(): Assessment {
    return assess(this.#assessed());
  }

  /** Marks of whatever has one of the names, by name; nothing else is looked at. */
  marks(names: readonly string[]): ReadonlyMap<string, readonly Mark[]> {
    const assessed = this.#assessed();
    return new Map(names.map((name) => [name, marksOf(assessed, name)]));
  }

  #assessed(): AssessmentParts {
    const { lab, base } = this.start;
    return { site: this.site(), lab, base, run: this.facts };
  }

  /** The firewall as checks see it now. */
  site(): LabSite {
    const { lab, base, facts } = this.start;
    return labSite({
      device: this.#device,
      flows: [...base.flows, ...lab.flows],
      start: facts,
      answers: this.#answers,
    });
  }

  /** Back to the beginning; what was done is forgotten. */
  reset(): void {
    this.#redo([]);
  }

  /** Takes back what was done last; false when nothing was. A hint that was given stays given. */
  undo(): boolean {
    const last = this.#entries.findLastIndex(({ kind }) => kind === 'line' || kind === 'answer');
    if (last < 0) return false;
    this.#redo(remaining(this.#entries, (_, index) => index !== last));
    return true;
  }

  checkpoint(name: string): void {
    this.#note({ kind: 'checkpoint', name });
  }

  get checkpoints(): readonly string[] {
    return this.#entries.flatMap((entry) => (entry.kind === 'checkpoint' ? [entry.name] : []));
  }

  /** Back to a checkpoint; false for one that is none. Hints given since then stay given. */
  returnTo(name: string): boolean {
    const place = this.#entries.findIndex((entry) => entry.kind === 'checkpoint' && entry.name === name);
    if (place < 0) return false;
    this.#redo(remaining(this.#entries, (entry, index) => index <= place || isGiven(entry)));
    return true;
  }

  /** A new firewall on which all of this happens, each at its instant. */
  #redo(entries: readonly JournalEntry[]): void {
    this.#device = this.start.device();
    this.#entries = [...entries];
    this.#answers.clear();
    this.#answered.clear();
    this.#hints = 0;
    this.#lines = 0;
    for (const entry of entries) this.#again(entry);
  }

  /** Does what an entry of another run says, at the instant at which it was done there. */
  repeat(entry: JournalEntry): void {
    this.#entries.push(entry);
    this.#again(entry);
  }

  #again(entry: JournalEntry): void {
    this.#device.advance(this.start.facts.at + entry.at);
    switch (entry.kind) {
      case 'line':
        this.#count(entry.line);
        if (entry.ran === undefined) this.#device.run(entry.line);
        else this.#device.runFor(entry.line, entry.ran);
        return;
      case 'answer':
        this.#answer(entry.question, entry.value);
        return;
      case 'hint':
        this.#hints++;
        return;
      case 'check':
      case 'checkpoint':
      case 'solution':
        return;
    }
  }

  #count(line: string): void {
    if (!line.trimStart().startsWith(':') && line.trim() !== '') this.#lines++;
  }

  #answer(name: string, value: string): boolean {
    const question = this.start.lab.questions.find((one) => one.name === name);
    const right = question !== undefined && isRight([this.site(), this.start.site], question, value);
    this.#answers.set(name, value);
    this.#answered.set(name, right);
    return right;
  }

  #note(entry: NewEntry): void {
    const at = this.#device.engine.view.now() - this.start.facts.at;
    this.#entries.push({ at, ...entry });
  }
}

/** Entries that stay. A hint behind something that was taken back is one of the moment that is gone back to. */
function remaining(
  entries: readonly JournalEntry[],
  stays: (entry: JournalEntry, index: number) => boolean,
): readonly JournalEntry[] {
  const gone = entries.findIndex((entry, index) => !stays(entry, index));
  if (gone < 0) return entries;
  const at = gone === 0 ? 0 : (entries[gone - 1]?.at ?? 0);
  return entries
    .filter(stays)
    .map((entry, index) => (index >= gone && isGiven(entry) ? { ...entry, at } : entry));
}

/** What was told cannot be forgotten. */
function isGiven({ kind }: JournalEntry): boolean {
  return kind === 'hint' || kind === 'solution';
}

/** An entry without its instant. */
type NewEntry = JournalEntry extends infer Entry
  ? Entry extends { at: number }
    ? Omit<Entry, 'at'>
    : never
  : never;
