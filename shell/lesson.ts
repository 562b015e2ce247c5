// A transcript as a lesson: what is typed, asked and shown next. Its world runs along, so that Tab, `?` and the right answers are
// those of a living firewall; its time moves only from line to line.
import type { Annotation, QuestionAnnotation } from '../transcripts/annotation.ts';
import { createBoundLines } from '../transcripts/bound-lines.ts';
import { printable } from '../transcripts/printable.ts';
import { isRightAnswer, questionLines, rightAnswers } from '../transcripts/question.ts';
import { type PlaybackAnnotation, playbackFrames } from '../transcripts/replay.ts';
import { type RecordedTurn, type Transcript, turnsOf } from '../transcripts/transcript.ts';
import { judgeLine, lineHints } from './lesson-line.ts';
import type { LiveSession } from './live-session.ts';

/** What the learner is asked for. */
export interface LessonChoice {
  /** Lines are typed by the learner, or shown. */
  readonly lines: 'typed' | 'shown';
  /** Questions are asked before the output is revealed, or left out. */
  readonly questions: 'asked' | 'left-out';
}

/** What a lesson is made of. */
export interface LessonParts {
  readonly transcript: Transcript;
  readonly annotations: readonly Annotation[];
  /** Nothing has run on it; the lesson runs the lines. */
  readonly session: LiveSession;
  readonly choice: LessonChoice;
}

/** What a step of a lesson shows: device text and lines of the transcript, then trainer text. */
export interface LessonStep {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
  readonly coach: readonly string[];
}

/** How a lesson went. */
export interface LessonScore {
  readonly asked: number;
  /** Without a mistake and without a hint. */
  readonly clean: number;
  readonly mistakes: number;
  readonly hints: number;
}

/** What the lesson waits for. */
type Waiting =
  | { readonly kind: 'line'; readonly turn: RecordedTurn; readonly expected: string }
  | {
      readonly kind: 'answer';
      readonly questions: readonly QuestionAnnotation[];
      readonly output: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** One lesson under way. */
export class Lesson {
  private readonly parts: LessonParts;
  private readonly turns: readonly RecordedTurn[];
  private readonly remarks: readonly (readonly PlaybackAnnotation[])[];
  private readonly bound = createBoundLines();
  private waiting: Waiting = { kind: 'nothing' };
  private next = 0;
  private counts = { asked: 0, clean: 0, mistakes: 0, hints: 0 };
  /** Of what is waited for. */
  private slips = 0;
  private hinted = 0;

  constructor(parts: LessonParts) {
    this.parts = parts;
    this.turns = turnsOf(parts.transcript);
    this.remarks = playbackFrames(parts.transcript).map(({ annotations }) => annotations);
  }

  /** Nothing is asked any more. */
  get ended(): boolean {
    return this.waiting.kind === 'nothing';
  }

  get score(): LessonScore {
    return this.counts;
  }

  /** What stands before the cursor. */
  prompt(): string {
    if (this.waiting.kind === 'line') return printable(this.waiting.turn.command.prompt);
    return this.waiting.kind === 'answer' ? 'answer> ' : 'lesson> ';
  }

  /** Whether Tab and `?` of the device are of use. */
  wantsLine(): boolean {
    return this.waiting.kind === 'line';
  }

  /** Goes to the first thing that is asked. */
  begin(): LessonStep {
    return this.goOn([], []);
  }

  /** Takes a line or an answer. */
  take(given: string): LessonStep {
    switch (this.waiting.kind) {
      case 'line':
        return this.takeLine(given, this.waiting);
      case 'answer':
        return this.takeAnswer(given, this.waiting);
      case 'nothing':
        return { status: 'rejected', lines: [], coach: ["the lesson is over; ':quit' leaves it"] };
    }
  }

  hint(): LessonStep {
    const hints = this.hints();
    const hint = hints[Math.min(this.hinted, hints.length - 1)];
    if (hint === undefined)
      return { status: 'rejected', lines: [], coach: ["there is no hint; ':skip' shows it"] };
    if (this.hinted < hints.length) {
      this.hinted++;
      this.counts.hints++;
    }
    return { status: 'accepted', lines: [], coach: [`hint: ${printable(hint)}`] };
  }

  skip(): LessonStep {
    this.slips++;
    switch (this.waiting.kind) {
      case 'line':
        return this.afterLine(this.waiting, [`the line was: ${printable(this.waiting.expected)}`]);
      case 'answer':
        return this.afterAnswer(this.waiting, [`the answer was: ${rightNow(this.waiting)}`]);
      case 'nothing':
        return this.take('');
    }
  }

  private hints(): readonly string[] {
    if (this.waiting.kind === 'line') return lineHints(this.waiting.expected);
    return this.waiting.kind === 'answer' ? (this.waiting.questions[0]?.hints ?? []) : [];
  }

  private takeLine(given: string, waiting: Extract<Waiting, { kind: 'line' }>): LessonStep {
    const { session } = this.parts;
    const { alternatives = [] } = waiting.turn.command;
    const others = alternatives.flatMap((line) => this.bound.filled(line) ?? []);
    const expected = { line: waiting.expected, alternatives: others };
    switch (judgeLine(given, expected, (line) => session.meaning(line))) {
      case 'right':
        return this.afterLine(waiting, []);
      case 'alternative':
        return this.afterLine(waiting, [`as good as '${printable(waiting.expected)}', whose output this is`]);
      case 'other':
        return this.slip("that is a line of the device, but not the one asked for; ':hint' helps");
      case 'no-line':
        return this.slip("that is no line of this device here; '?' lists what may follow, ':hint' helps");
    }
  }

  private takeAnswer(given: string, waiting: Extract<Waiting, { kind: 'answer' }>): LessonStep {
    const [question] = waiting.questions;
    if (question === undefined || isRightAnswer(question, waiting.output, given))
      return this.afterAnswer(waiting, ['right']);
    return this.slip("no; try again, ':hint' helps, ':skip' shows the answer");
  }

  private slip(text: string): LessonStep {
    this.slips++;
    this.counts.mistakes++;
    return { status: 'rejected', lines: [], coach: [text] };
  }

  private afterLine(
    { turn, expected }: Extract<Waiting, { kind: 'line' }>,
    coach: readonly string[],
  ): LessonStep {
    this.settle();
    const output = this.run(turn, expected);
    const asked = this.asked(output);
    if (asked !== undefined) return step([], [...coach, ...asked]);
    return this.goOn(output, [...coach, ...this.notes(this.next, 'after')]);
  }

  private afterAnswer(waiting: Extract<Waiting, { kind: 'answer' }>, coach: readonly string[]): LessonStep {
    this.settle();
    const questions = waiting.questions.slice(1);
    const [question] = questions;
    if (question !== undefined) {
      this.waiting = { ...waiting, questions };
      return step([], [...coach, '', ...questionLines(question).map(printable)]);
    }
    return this.goOn(waiting.output, [...coach, ...this.notes(this.next, 'after')]);
  }

  private settle(): void {
    this.counts.asked++;
    if (this.slips === 0 && this.hinted === 0) this.counts.clean++;
    this.slips = 0;
    this.hinted = 0;
  }

  private run(turn: RecordedTurn, line: string): readonly string[] {
    const { session } = this.parts;
    session.clock.moveTo(session.engine.startsAt + turn.command.at);
    const { lines } = session.execute(line);
    this.bound.take(turn.output.bindings, lines);
    return lines;
  }

  private questionsAbout(output: readonly string[]): readonly QuestionAnnotation[] {
    if (this.parts.choice.questions === 'left-out') return [];
    return this.parts.annotations.flatMap((annotation) =>
      annotation.kind === 'question' &&
      annotation.turn === this.next &&
      rightAnswers(annotation, output).length > 0
        ? [annotation]
        : [],
    );
  }

  /** Shows turns until something is asked. */
  private goOn(shown: readonly string[], said: readonly string[]): LessonStep {
    const pieces: (readonly string[])[] = [shown];
    let notes: readonly string[] = [];
    for (let turn = this.turns[this.next]; turn !== undefined; turn = this.turns[this.next]) {
      const introduction = [
        ...(this.remarks[this.next] ?? []).map(({ kind, text }) => `-- ${kind}: ${text}`),
        ...this.notes(this.next + 1, 'before'),
      ];
      this.next++;
      const expected = this.bound.lineOf(turn.command);
      if (this.parts.choice.lines === 'typed') {
        this.waiting = { kind: 'line', turn, expected };
        const task = `type line ${this.next} of ${this.turns.length}`;
        return step(pieces.flat(), [...said, ...introduction, task]);
      }
      pieces.push(notes, introduction, [printable(turn.command.prompt + expected)]);
      const output = this.run(turn, expected);
      const asked = this.asked(output);
      if (asked !== undefined) return step(pieces.flat(), [...said, ...asked]);
      pieces.push(output);
      notes = this.notes(this.next, 'after');
    }
    this.waiting = { kind: 'nothing' };
    return step(pieces.flat(), [...said, ...notes, 'the end of the lesson', scoreText(this.counts)]);
  }

  /** The first question about an output, which is kept back until all are answered; undefined when there is none. */
  private asked(output: readonly string[]): readonly string[] | undefined {
    const questions = this.questionsAbout(output);
    const [question] = questions;
    if (question === undefined) return undefined;
    this.waiting = { kind: 'answer', questions, output };
    return questionLines(question).map(printable);
  }

  private notes(turn: number, reveal: 'before' | 'after'): readonly string[] {
    return this.parts.annotations.flatMap((annotation) =>
      annotation.kind === 'note' &&
      annotation.turn === turn &&
      annotation.reveal === reveal &&
      annotation.audience === 'everyone'
        ? [`-- ${printable(annotation.text)}`]
        : [],
    );
  }
}

/** A score in one line. */
export function scoreText({ asked, clean, mistakes, hints }: LessonScore): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${asked} asked, ${clean} at the first try, ${plural(mistakes, 'mistake')}, ${plural(hints, 'hint')}`;
}

function rightNow({ questions: [question], output }: Extract<Waiting, { kind: 'answer' }>): string {
  return question === undefined ? '' : printable(rightAnswers(question, output).join(' or '));
}

function step(lines: readonly string[], coach: readonly string[]): LessonStep {
  return { status: 'accepted', lines, coach };
}
