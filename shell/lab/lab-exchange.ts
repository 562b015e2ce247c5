// One conversation with two worlds: the one it began with, and that of a lab, which stands in its place while somebody is in it.
// What labs need is loaded with the first line that is about them.
import type { Completion, HelpRow } from '../../grammar/language/suggestion.ts';
import type { LineQuestion } from '../../grammar/line-question.ts';
import type { FilterReading } from '../../grammar/listing-filter.ts';
import type { Turn } from '../../grammar/turn.ts';
import type { CliSession, CliSettings, RunningLine, ShellStatus } from '../cli-session.ts';
import { over } from '../device-line.ts';
import type { LiveSession } from '../live-session.ts';
import { verbNamed } from '../trainer/verbs.ts';
import { denied, type LabDesk } from './lab-desk.ts';
import type { LabPanel } from './lab-panel.ts';
import type { LabTitle } from './lab-places.ts';
import type { LabRoom } from './lab-room.ts';
import { labWords } from './lab-words.ts';

/** What an exchange is made of. */
export interface LabExchangeParts {
  /** Opens the conversation with the world before. */
  readonly outer: (desk: LabDesk) => LiveSession;
  /** Loads what labs need. */
  readonly load: (desk: LabDesk) => Promise<LabRoom>;
  /** For Tab before that. */
  readonly titles: () => readonly LabTitle[];
}

/** The conversation. */
export class LabExchange implements CliSession {
  readonly #outer: LiveSession;
  readonly #load: () => Promise<LabRoom>;
  #room: LabRoom | undefined;
  #greeting: readonly string[] = [];

  constructor({ outer, load, titles }: LabExchangeParts) {
    const desk: LabDesk = {
      run: (verb, operand) => this.#room?.run(verb, operand) ?? denied('labs are not loaded yet'),
      refusal: (verb) => this.#room?.refusal(verb),
      words: (verb, before) =>
        this.#room?.words(verb, before) ??
        labWords(verb, before, { labs: titles(), questions: [], checkpoints: [] }),
    };
    this.#outer = outer(desk);
    this.#load = () => load(desk);
  }

  /** What labs need, loaded. */
  async room(): Promise<LabRoom> {
    this.#room ??= await this.#load();
    return this.#room;
  }

  /** Lines to print before the first prompt. */
  greet(lines: readonly string[]): void {
    this.#greeting = [...this.#greeting, ...lines];
  }

  greeting(): readonly string[] {
    const lines = this.#greeting;
    this.#greeting = [];
    return lines;
  }

  prepare(line: string): Promise<unknown> | undefined {
    const [, name] = /^\s*:(\S+)/.exec(line) ?? [];
    if (this.#room !== undefined || name === undefined) return undefined;
    const verb = verbNamed(name)?.name ?? '';
    return ['lab', 'goal', 'check', 'hint', 'answer', 'progress'].includes(verb) ? this.room() : undefined;
  }

  panel(): LabPanel | undefined {
    return this.#room?.sitting?.panel;
  }

  execute(line: string): Turn {
    const sitting = this.#room?.sitting;
    if (sitting === undefined) return this.#outer.execute(line);
    const over = this.#room?.timeUp();
    if (over === undefined) return sitting.execute(line);
    const at = this.#outer.engine.view.now();
    return { line, at, status: 'rejected', rows: undefined, lines: [], coach: over, control: undefined };
  }

  begin(line: string): RunningLine {
    const sitting = this.#room?.sitting;
    if (sitting === undefined) return this.#outer.begin(line);
    return this.#room?.sitting?.isOver === true ? over(this.execute(line)) : sitting.begin(line);
  }

  get engine() {
    return this.#present.engine;
  }

  get settings(): CliSettings {
    return this.#present.settings;
  }

  get ended(): boolean {
    return this.#present.ended;
  }

  prompt(): string {
    return this.#present.prompt();
  }

  place(): string | undefined {
    return this.#present.place?.();
  }

  question(): LineQuestion | undefined {
    return this.#present.question?.();
  }

  pressed(keys: number): void {
    this.#present.pressed?.(keys);
  }

  complete(line: string, cursor: number): Completion {
    return this.#present.complete(line, cursor);
  }

  help(line: string, cursor: number): readonly HelpRow[] {
    return this.#present.help(line, cursor);
  }

  readFilter(criteria: string): FilterReading {
    return this.#present.readFilter(criteria);
  }

  elapse(milliseconds: number): void {
    this.#present.elapse(milliseconds);
  }

  status(): ShellStatus {
    return this.#present.status();
  }

  get #present(): LiveSession {
    return this.#room?.sitting?.session ?? this.#outer;
  }
}
