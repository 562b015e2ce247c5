// One person's sitting in a lab: the run with its clock, its marks as last checked, the file that outlives a killed shell, and the
// result in the end.
import type { Turn } from '../../grammar/turn.ts';
import type { Assessed } from '../../labs/assessed.ts';
import type { Assessment } from '../../labs/assessment.ts';
import type { Journal, JournalEntry } from '../../labs/journal.ts';
import { LabRun } from '../../labs/lab-run.ts';
import type { LabStart } from '../../labs/lab-start.ts';
import type { RunningLine } from '../cli-session.ts';
import type { LiveSession } from '../live-session.ts';
import { verbNamed } from '../trainer/verbs.ts';
import { GuidedPath } from './guided-path.ts';
import type { LabFirewalls } from './lab-firewalls.ts';
import { LabLine } from './lab-line.ts';
import type { LabMode } from './lab-mode.ts';
import type { LabPanel } from './lab-panel.ts';
import { type LabResult, signatureOf } from './lab-result.ts';
import { type Moment, Patience } from './patience.ts';
import type { RunFile } from './run-file.ts';
import { firstWrongTurn } from './wrong-turn.ts';

const MINUTE = 60_000;

/** What a sitting is made of. */
export interface SittingParts {
  readonly start: LabStart;
  readonly mode: LabMode;
  readonly firewalls: LabFirewalls;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Absent where nothing outlives the program. */
  readonly file?: RunFile | undefined;
  /** What was left by a shell that is gone. */
  readonly left?: { readonly journal: Journal; readonly began: number; readonly spent: number } | undefined;
}

/** A line that was typed, and where. */
interface TypedLine {
  readonly line: string;
  readonly session: LiveSession;
  readonly isOfWorld: boolean;
}

/** A lab with somebody in it. */
export class LabSitting {
  readonly run: LabRun;
  readonly mode: LabMode;
  readonly #parts: SittingParts;
  readonly #began: number;
  /** Real milliseconds of before, and since when they are counted anew. */
  readonly #spent: number;
  readonly #since: number;
  readonly #path: GuidedPath | undefined;
  #session: LiveSession;
  readonly #patience: Patience;
  #kept = 0;
  #marks: readonly Assessed[];
  #met: ReadonlySet<string> = new Set();
  #watches = false;

  constructor(parts: SittingParts) {
    const { start, mode, wallClock, left } = parts;
    this.#parts = parts;
    this.mode = mode;
    this.#since = wallClock();
    this.#began = left?.began ?? this.#since;
    this.#spent = left?.spent ?? 0;
    this.run = parts.firewalls.handing(() =>
      left === undefined ? LabRun.begin(start) : LabRun.resume(start, left.journal),
    );
    this.#marks = this.#unknownMarks();
    this.#session = this.#hand();
    this.#patience = new Patience(parts.start.lab, this.#moment());
    this.#path = mode === 'guided' ? this.#guided() : undefined;
  }

  /** Another conversation after each reset, undo and return to a checkpoint: ask for it each time. */
  get session(): LiveSession {
    return this.#session;
  }

  /** Goals and questions as last checked. */
  get marks(): readonly Assessed[] {
    return this.#marks;
  }

  /** Real milliseconds in the lab. */
  get spent(): number {
    return this.#spent + this.#parts.wallClock() - this.#since;
  }

  /** The time of an exam is over. It goes on while the shell is closed. */
  get isOver(): boolean {
    const { minutes } = this.run.start.lab;
    return this.mode === 'exam' && this.#parts.wallClock() - this.#began > minutes * MINUTE;
  }

  get panel(): LabPanel {
    const { title, ticket, minutes } = this.run.start.lab;
    const passed = this.mode === 'exam' ? this.#parts.wallClock() - this.#began : this.spent;
    return {
      title,
      mode: this.mode,
      ticket: /^.*?[.?!](?=\s|$)/s.exec(ticket)?.[0] ?? ticket,
      marks: this.#marks,
      hints: this.run.facts.hints,
      minutes: Math.floor(passed / MINUTE),
      of: minutes,
    };
  }

  /** Runs a line to its end: one that does something to the world is an entry of the journal. */
  execute(line: string): Turn {
    const { session } = this;
    const isOfWorld = this.#typed(line);
    return this.#concluded(session.execute(line), { line, session, isOfWorld });
  }

  /** The same for a line that may take time. */
  begin(line: string): RunningLine {
    const { session } = this;
    const isOfWorld = this.#typed(line);
    return new LabLine(session.begin(line), (turn) => this.#concluded(turn, { line, session, isOfWorld }));
  }

  /** A line is about to run; true for one that does something to the world. */
  #typed(line: string): boolean {
    const { session } = this;
    if (!this.#isOfWorld(line)) return false;
    this.#path?.typed(line, (one) => session.meaning(one));
    this.run.typed(session.recordable(line));
    return true;
  }

  #concluded(turn: Turn, { line, session, isOfWorld }: TypedLine): Turn {
    if (isOfWorld && turn.ran !== undefined) this.run.interrupted(turn.ran);
    // Whoever leaves the command line leaves the lab as it was.
    if (session.ended) this.#kept = Number.POSITIVE_INFINITY;
    this.#keep();
    if (!isOfWorld) {
      this.#patience.renewed(this.#moment());
      return this.#withStep(line, turn);
    }
    const told = turn.status === 'accepted' ? this.#watched() : [];
    if (told.length > 0) this.#patience.renewed(this.#moment());
    const offer =
      this.mode === 'ticket' ? this.#patience.after(line, (one) => session.meaning(one), this.#moment()) : [];
    return { ...turn, coach: [...turn.coach, ...told, ...offer, ...(this.#path?.lines() ?? [])] };
  }

  #moment(): Moment {
    return { spent: this.spent, hints: this.run.facts.hints };
  }

  check(): Assessment {
    const assessment = this.run.check();
    this.#marks = [...assessment.goals, ...assessment.questions];
    return assessment;
  }

  watch(setting: 'on' | 'off'): void {
    this.#watches = setting === 'on';
    this.#met = new Set(this.#goalsMet());
  }

  get watches(): boolean {
    return this.#watches;
  }

  /** Takes something back, and goes on with the firewall of that moment. False when there was nothing. */
  back(how: (run: LabRun) => boolean): boolean {
    if (!this.#parts.firewalls.handing(() => how(this.run))) return false;
    this.#marks = this.#unknownMarks();
    this.#session = this.#hand();
    return true;
  }

  steps(): readonly string[] {
    return this.#path?.lines() ?? [];
  }

  /** How it went, graded as it stands. */
  result(assessment = this.run.assess()): LabResult {
    const { lab, staged } = this.run.start;
    const { choice } = staged;
    const { entries } = this.run.journal;
    const typed = entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
    const wrongTurn = firstWrongTurn(lab, typed, (line) => this.#session.meaning(line));
    const { sawSolution, facts } = this.run;
    const isHelped = sawSolution || this.mode === 'guided';
    const result = {
      lab: lab.id,
      title: lab.title,
      level: lab.level,
      tags: lab.tags,
      seed: choice.seed,
      ...(choice.variant === undefined ? {} : { variant: choice.variant }),
      mode: this.mode,
      outcome: assessment.outcome,
      points: isHelped ? 0 : assessment.score.total,
      hints: facts.hints,
      lines: facts.lines,
      sawSolution,
      seconds: Math.round(this.spent / 1000),
      at: new Date(this.#parts.wallClock()).toISOString(),
      ...(wrongTurn === undefined ? {} : { wrongTurn }),
      entries,
    };
    return { ...result, signature: signatureOf(result) };
  }

  /** The lab is left for good. */
  leave(): void {
    this.#parts.file?.remove();
  }

  #hand(): LiveSession {
    const { firewalls, file, mode } = this.#parts;
    this.#kept = this.run.journal.entries.length;
    file?.write({ mode, began: this.#began }, this.run.journal, this.spent);
    return firewalls.hand(this.run.device);
  }

  #keep(): void {
    const { entries } = this.run.journal;
    const fresh: readonly JournalEntry[] = entries.slice(this.#kept);
    if (fresh.length === 0) return;
    this.#parts.file?.append(fresh, this.spent);
    this.#kept = entries.length;
  }

  #guided(): GuidedPath {
    const path = new GuidedPath(this.run);
    for (const entry of this.run.journal.entries) {
      if (entry.kind === 'line') path.typed(entry.line, (line) => this.session.meaning(line));
      if (entry.kind === 'answer') path.typed(`:answer ${entry.question} ${entry.value}`, () => undefined);
    }
    return path;
  }

  /** An answer is a step of a path as well. */
  #withStep(line: string, turn: Turn): Turn {
    if (this.#path === undefined || turn.status === 'rejected') return turn;
    const [, answered] = /^\s*:(?:answer|lab\s+answer)\s+(.+)$/.exec(line) ?? [];
    if (answered === undefined) return turn;
    this.#path.typed(`:answer ${answered}`, () => undefined);
    return { ...turn, coach: [...turn.coach, ...this.#path.lines()] };
  }

  #isOfWorld(line: string): boolean {
    if (this.session.question?.() !== undefined) return true;
    const [, name, operand = ''] = /^\s*:(\S+)\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) return line.trim() !== '';
    const verb = verbNamed(name)?.name ?? '';
    if (verb === 'host') return /^\S+\s+(set|restart)\b/.test(operand);
    if (verb === 'peer') return operand !== '';
    return ['warp', 'speed', 'pause', 'resume'].includes(verb);
  }

  #watched(): readonly string[] {
    if (!this.#watches) return [];
    const before = this.#met;
    const now = new Set(this.#goalsMet());
    this.#met = now;
    const text = (name: string) => this.run.start.lab.goals.find((goal) => goal.name === name)?.text ?? name;
    return [
      ...[...now].filter((name) => !before.has(name)).map((name) => `✓ goal met: ${text(name)}`),
      ...[...before].filter((name) => !now.has(name)).map((name) => `✗ goal no longer met: ${text(name)}`),
    ];
  }

  #goalsMet(): readonly string[] {
    const goals = this.run.goals();
    const others = this.#marks.filter(({ name }) => !goals.some((goal) => goal.name === name));
    this.#marks = [...goals, ...others];
    return goals.flatMap(({ name, mark }) => (mark === '✓' ? [name] : []));
  }

  #unknownMarks(): readonly Assessed[] {
    const { goals, questions } = this.run.start.lab;
    return [...goals, ...questions].map(({ name, text }) => ({ name, text, mark: '–' as const }));
  }
}
