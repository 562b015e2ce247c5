// Real time for tests that decide when it passes.
import type { Scheduler } from '../scheduler.ts';

/** A scheduler whose time stands still between calls of `pass`. */
export interface ManualScheduler extends Scheduler {
  /** Lets milliseconds pass and fires the timers that fall due, in order. */
  pass(milliseconds: number): void;
  /** Timers that wait. */
  waiting(): number;
}

/** Makes one that begins at 0. */
export function createManualScheduler(): ManualScheduler {
  let now = 0;
  const timers = new Set<{ readonly due: number; readonly action: () => void }>();
  const nextDue = (until: number) =>
    [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  return {
    now: () => now,
    after(milliseconds, action) {
      const timer = { due: now + milliseconds, action };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    pass(milliseconds) {
      const until = now + milliseconds;
      for (let timer = nextDue(until); timer !== undefined; timer = nextDue(until)) {
        timers.delete(timer);
        now = timer.due;
        timer.action();
      }
      now = until;
    },
    waiting: () => timers.size,
  };
}
