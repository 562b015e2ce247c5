// Something that grows, looked at every second until Ctrl-C ends it.
import type { Course } from '../language/course.ts';
import type { DeviceDesk } from './device-context.ts';

/** Assumption: the tool that follows a file looks once a second. */
const LOOK_EVERY = 1000;

/** What is followed. */
export interface Followed {
  /** All that is there at first, and those of it that are printed. */
  readonly shown: readonly string[];
  readonly lines: readonly string[];
  /** All that is there now. */
  readonly read: () => readonly string[];
}

/** Prints what is added. Whatever begins anew, such as a log that was cleared, is printed from its beginning. */
export function* followingCourse({ now }: DeviceDesk, { shown, lines, read }: Followed): Course {
  let known = shown;
  let added = lines;
  for (;;) {
    if ((yield { lines: added, until: now() + LOOK_EVERY }) === 'interrupted')
      return { status: 'accepted', rows: undefined, lines: [] };
    const all = read();
    const goesOn = all.length >= known.length && all[known.length - 1] === known.at(-1);
    added = goesOn ? all.slice(known.length) : all;
    known = all;
  }
}

/** What is there at once. */
// biome-ignore lint/correctness/useYield: a course without a pause.
export function* finishedCourse(rows: unknown, lines: readonly string[]): Course {
  return { status: 'accepted', rows, lines };
}
