// A lesson as a conversation: the shell, batch and their keys, Tab and `?` work on it as on any other.
import type { Completion, HelpRow } from '../grammar/language/suggestion.ts';
import type { FilterReading } from '../grammar/listing-filter.ts';
import type { Turn } from '../grammar/turn.ts';
import type { CliSession, CliSettings, ShellStatus } from './cli-session.ts';
import { type Lesson, type LessonStep, scoreText } from './lesson.ts';
import { completeLessonVerb } from './lesson-line.ts';
import { LESSON_VERBS } from './lesson-verbs.ts';
import type { LiveSession } from './live-session.ts';

const NOTHING: Completion = { from: 0, to: 0, suggestions: [], commonPrefix: '' };

/** Puts a lesson, which has begun, in the place of the firewall it runs on. */
export function createLessonSession(lesson: Lesson, session: LiveSession): CliSession {
  return new LessonSession(lesson, session);
}

class LessonSession implements CliSession {
  readonly engine;
  readonly #lesson: Lesson;
  readonly #session: LiveSession;
  #ended = false;

  constructor(lesson: Lesson, session: LiveSession) {
    this.engine = session.engine;
    this.#lesson = lesson;
    this.#session = session;
  }

  /** Settings that lines of the lesson make are the lesson's: the learner's terminal stays as it is. */
  get settings(): CliSettings {
    return { pager: this.#session.settings.pager, scriptingMode: false, coach: true };
  }

  get ended(): boolean {
    return this.#ended || this.#lesson.ended;
  }

  prompt(): string {
    return this.#lesson.prompt();
  }

  execute(line: string): Turn {
    const { status, lines, coach } = this.#step(line.replace(/\p{Cc}/gu, ' '));
    return { line, at: this.engine.view.now(), status, rows: undefined, lines, coach, control: undefined };
  }

  complete(line: string, cursor: number): Completion {
    if (line.startsWith(':')) return completeLessonVerb(line, cursor);
    return this.#lesson.wantsLine()
      ? this.#session.complete(line, cursor)
      : { ...NOTHING, from: cursor, to: cursor };
  }

  help(line: string, cursor: number): readonly HelpRow[] {
    if (line.startsWith(':'))
      return LESSON_VERBS.map(({ text, help }) => ({ symbol: ' ', word: text, help }));
    return this.#lesson.wantsLine() ? this.#session.help(line, cursor) : [];
  }

  readFilter(criteria: string): FilterReading {
    return this.#session.readFilter(criteria);
  }

  /** A lesson's world moves from line to line only. */
  elapse(): void {}

  status(): ShellStatus {
    return { ...this.#session.status(), speed: 0 };
  }

  #step(line: string): LessonStep {
    const [, word] = /^\s*:(\S*)/.exec(line) ?? [];
    if (word === undefined) return this.#lesson.take(line);
    const meant = LESSON_VERBS.filter(({ text }) => text.startsWith(word));
    switch (meant.length === 1 ? meant[0]?.text : undefined) {
      case 'hint':
        return this.#lesson.hint();
      case 'skip':
        return this.#lesson.skip();
      case 'score':
        return said(scoreText(this.#lesson.score));
      case 'quit':
        this.#ended = true;
        return said(scoreText(this.#lesson.score));
      case 'help':
        return said(...LESSON_VERBS.map(({ text, help }) => `:${text.padEnd(6)} ${help}`));
      default:
        return { status: 'rejected', lines: [], coach: ["in a lesson ':help' lists the verbs"] };
    }
  }
}

function said(...coach: readonly string[]): LessonStep {
  return { status: 'accepted', lines: [], coach };
}
