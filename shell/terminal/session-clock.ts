// Couples a session's virtual time to real time: small steps on a timer, and one more step before a line runs.
import type { CliSession } from '../cli-session.ts';
import type { Cancel, Scheduler } from './scheduler.ts';

/** The timer of one session. */
export interface SessionClock {
  /** Lets the session live through the real time that has passed since the last step. */
  catchUp(): void;
  /** Begins to tick if the session's time runs and it does not tick yet. */
  wake(): void;
  stop(): void;
}

const tick = 100;

// A large world warms up for seconds, and a busy one needs more than one step in a tick. Steps that follow each other
// closely get it done, and leave a key its turn in between.
const behindTick = 1;

// A program that was stopped or a machine that slept did not watch its session: that time does not count.
const longestStep = 2000;

// Virtual seconds a real second while nobody can do anything but wait: the twenty seconds of a commit pass in two.
const hurriedSpeed = 10;

/** What a clock asks and tells the shell around it. */
export interface SessionClockDesk {
  /** Called after each step of the timer. */
  ticked(): void;
  /** Whether the user only waits, so that the world may run faster than it was told to. Never when absent. */
  isHurried?(): boolean;
}

/** Makes a clock that stands until `wake`. */
export function createSessionClock(
  session: Pick<CliSession, 'elapse' | 'status'>,
  scheduler: Scheduler,
  desk: SessionClockDesk,
): SessionClock {
  let last = scheduler.now();
  let cancel: Cancel | undefined;
  const catchUp = () => {
    const now = scheduler.now();
    session.elapse(Math.min(now - last, longestStep) * haste());
    last = now;
  };
  const haste = () => {
    const { speed } = session.status();
    return desk.isHurried?.() === true && speed > 0 ? Math.max(1, hurriedSpeed / speed) : 1;
  };
  const run = () => {
    cancel = undefined;
    catchUp();
    desk.ticked();
    wake();
  };
  const wake = () => {
    if (cancel !== undefined) return;
    const { speed, behind } = session.status();
    if (speed > 0) cancel = scheduler.after(behind ? behindTick : tick, run);
  };
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  return { catchUp, wake, stop };
}
