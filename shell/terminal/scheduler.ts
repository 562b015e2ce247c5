// Real time as the terminal side sees it. Handed in everywhere, so that tests decide when a timer fires.

/** Takes a planned action back; harmless once the action has run. */
export type Cancel = () => void;

/** A source of real time, in milliseconds. */
export interface Scheduler {
  /** Milliseconds on a clock that never runs backwards; its zero means nothing. */
  now(): number;
  /** Runs `action` once, not before `milliseconds` have passed. */
  after(milliseconds: number, action: () => void): Cancel;
  /** Lets waiting input be read before going on. */
  breathe(): Promise<void>;
}

/** The machine's own timers. */
export const systemScheduler: Scheduler = {
  now: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
};

/** The same scheduler, whose timers hand their actions to `guard`. */
export function guardedScheduler(scheduler: Scheduler, guard: (action: () => void) => void): Scheduler {
  return {
    ...scheduler,
    after: (milliseconds, action) => scheduler.after(milliseconds, () => guard(action)),
  };
}

/** However often the result is called in one turn of the event loop, `action` runs once behind it. */
export function coalesced(action: () => void): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      action();
    });
  };
}
