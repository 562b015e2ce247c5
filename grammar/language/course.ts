// A command that takes time: it prints something, names the instant at which it goes on, and is woken there, or earlier because
// Ctrl-C ends it. What it prints depends on the instants alone, so that the same line gives the same text whoever watches.

/** Why a course is woken: its instant has come, or it is to end now. */
export type Wake = 'due' | 'interrupted';

/** What has been printed, and when there is something to do again; virtual milliseconds. */
export interface CoursePause {
  readonly lines: readonly string[];
  readonly until: number;
  /** The beginning of the next line, as far as it has been written; absent for nothing. It comes again whole, as a line. */
  readonly unfinished?: string;
  /** A job of the management server is all that is waited for: whoever watches misses nothing if the time flies. */
  readonly waitsFor?: 'job';
}

/** The last lines of a course, and what the whole of it came to. */
export interface CourseEnd {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
  readonly rows: unknown;
  /** Trainer text; none when absent. */
  readonly coach?: readonly string[];
}

/** A course under way. It must end when it is interrupted. */
export type Course = Generator<CoursePause, CourseEnd, Wake>;

/** `bounded`: nobody is there to press Ctrl-C, so it has to end by itself. */
export type Patience = 'bounded' | 'endless';

/** What a course works with: it may change the firewall, but only whoever drives it lets time pass. */
export interface CourseDesk<C, Operation, Outcome> {
  readonly context: C;
  readonly patience: Patience;
  /** The instant of the world, whatever the clock of the box shows: pauses are counted in it. */
  readonly now: () => number;
  readonly apply: (operation: Operation) => Outcome;
}
