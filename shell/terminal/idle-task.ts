// Something heavy that is done once, when nobody types.
import type { Cancel, Scheduler } from './scheduler.ts';

/** A task that waits for a quiet moment. */
export interface IdleTask {
  /** Somebody typed: the quiet begins anew. */
  postpone(): void;
  cancel(): void;
}

/** Plans `task` for the first `quiet` milliseconds without a `postpone`. */
export function createIdleTask(scheduler: Scheduler, quiet: number, task: () => void): IdleTask {
  let pending = true;
  const run = () => {
    pending = false;
    task();
  };
  let cancel: Cancel = scheduler.after(quiet, run);
  return {
    postpone() {
      cancel();
      if (pending) cancel = scheduler.after(quiet, run);
    },
    cancel() {
      pending = false;
      cancel();
    },
  };
}
