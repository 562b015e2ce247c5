// A line under way: what it has printed, when it goes on, and the turn it becomes when it is over.
import type { Instant } from '../engine/instant.ts';
import type { Answer } from './conversation.ts';
import type { Course, CourseEnd, Wake } from './language/course.ts';
import type { Turn } from './turn.ts';

/** A line that was begun; most are over at once. */
export interface Underway {
  /** When it wants to be woken; undefined when it is over. */
  readonly due: Instant | undefined;
  /** Whether it took time, so that its lines came one after the other. */
  readonly takesTime: boolean;
  /** The whole of it; undefined while it goes on. */
  readonly turn: Turn | undefined;
  /** The beginning of the line that is being written; empty for none. */
  readonly unfinished: string;
  /** A job of the management server where that is all that is waited for. */
  readonly waitsFor: 'job' | undefined;
  /** What was printed since the last call. */
  takeLines(): readonly string[];
  /** To be called at the instant it is due, or at any other to end it. */
  wake(by: Wake): void;
}

/** What a line under way leaves to its conversation. */
export interface UnderwayParts {
  readonly line: string;
  readonly at: Instant;
  readonly course: Course;
  readonly now: () => Instant;
  /** What stands below the last line, as the place in configuration mode does. */
  readonly below: () => readonly string[];
}

/** A line that is over already. */
export function overAtOnce(turn: Turn): Underway {
  let lines = turn.lines;
  return {
    due: undefined,
    takesTime: false,
    turn,
    unfinished: '',
    waitsFor: undefined,
    takeLines: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    wake: () => {},
  };
}

/** Begins a course; what it prints at first is there to be taken. */
export function begunCourse(parts: UnderwayParts): Underway {
  return new CourseUnderway(parts);
}

class CourseUnderway implements Underway {
  readonly takesTime = true;
  due: Instant | undefined;
  turn: Turn | undefined;
  unfinished = '';
  waitsFor: 'job' | undefined;
  readonly #parts: UnderwayParts;
  readonly #lines: string[] = [];
  #taken = 0;

  constructor(parts: UnderwayParts) {
    this.#parts = parts;
    this.#take(parts.course.next(), 'due');
  }

  takeLines(): readonly string[] {
    const taken = this.#lines.slice(this.#taken);
    this.#taken = this.#lines.length;
    return taken;
  }

  wake(by: Wake): void {
    if (this.turn === undefined) this.#take(this.#parts.course.next(by), by);
  }

  #take(step: ReturnType<Course['next']>, by: Wake): void {
    this.#lines.push(...step.value.lines);
    this.due = step.done === true ? undefined : step.value.until;
    this.unfinished = step.done === true ? '' : (step.value.unfinished ?? '');
    this.waitsFor = step.done === true ? undefined : step.value.waitsFor;
    if (step.done === true) this.#end(step.value, by);
  }

  #end({ status, rows, coach = [] }: CourseEnd, by: Wake): void {
    const { line, at, now, below } = this.#parts;
    this.#lines.push(...below());
    const ran = now() - at;
    this.turn = {
      line,
      at,
      status,
      rows,
      lines: this.#lines,
      coach,
      control: undefined,
      ...(by === 'interrupted' ? { ran } : {}),
    };
  }
}

/** A course whose lines, as they come, are sent through a filter. */
export function* filteredCourse(
  course: Course,
  filter: (lines: readonly string[]) => readonly string[],
): Course {
  let step = course.next();
  while (step.done !== true) step = course.next(yield { ...step.value, lines: filter(step.value.lines) });
  return { ...step.value, lines: filter(step.value.lines) };
}

/** A course that keeps its lines to itself until it is over, and then lays them out as a whole. */
export function* collectedCourse(
  course: Course,
  layOut: (lines: readonly string[]) => readonly string[],
): Course {
  const lines: string[] = [];
  let step = course.next();
  while (step.done !== true) {
    lines.push(...step.value.lines);
    step = course.next(yield { lines: [], until: step.value.until });
  }
  return { ...step.value, lines: layOut([...lines, ...step.value.lines]) };
}

/** Whether an answer is only the beginning of one. */
export function hasCourse(answer: Answer): answer is Answer & { readonly course: Course } {
  return answer.course !== undefined;
}
