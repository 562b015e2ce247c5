// Turns real time into virtual time. The engine is advanced in small slices so that a key never waits for the world.
import type { Engine } from '../engine/engine.ts';
import type { Instant } from '../engine/instant.ts';

/** Longest stretch of real milliseconds one call may keep the event loop. */
const SLICE_MILLISECONDS = 4;
/** Events between two looks at the real clock: some 0.2 ms of work. */
const SLICE_EVENTS = 256;

/** Where real time comes from; milliseconds from any origin. */
export type RealClock = () => number;

/** Something that is to happen at an instant of the world, beside the world itself. */
export interface Alarm {
  /** The next such instant; undefined for none. */
  due(): Instant | undefined;
  /** Called when the world stands there. */
  ring(): void;
}

const NO_ALARM: Alarm = { due: () => undefined, ring: () => {} };

/** The relation between the user's time and the world's. */
export class WorldClock {
  readonly #engine: Engine;
  readonly #realClock: RealClock;
  #speed: number;
  #paused = false;
  /** Virtual instant the world should have reached, with a fraction of a millisecond. */
  #target: number;
  readonly #alarm: Alarm;

  constructor(engine: Engine, speed: number, realClock: RealClock, alarm: Alarm = NO_ALARM) {
    this.#engine = engine;
    this.#alarm = alarm;
    this.#realClock = realClock;
    this.#speed = speed;
    this.#target = engine.startsAt;
  }

  /** Virtual seconds a real second; 0 while paused. */
  get speed(): number {
    return this.#paused ? 0 : this.#speed;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Whether events that should have happened by now are still to come. */
  get behind(): boolean {
    return this.#engine.view.now() < Math.floor(this.#target);
  }

  /** Lets real time pass. A world that cannot keep up at the chosen speed falls behind instead of freezing the shell. */
  elapse(milliseconds: number): void {
    this.#target = Math.min(
      this.#target + milliseconds * this.speed,
      this.#engine.view.now() + 1000 * this.#speed + 60_000,
    );
    if (this.#engine.view.now() < this.#engine.startsAt) this.#target = this.#engine.startsAt;
    const deadline = this.#realClock() + SLICE_MILLISECONDS;
    const target = Math.floor(this.#target);
    while (this.#realClock() < deadline) {
      const due = this.#dueUntil(target);
      if (due === undefined && this.#engine.view.now() >= target) return;
      if (due === undefined || this.#engine.view.now() < due) {
        this.#engine.advance(due ?? target, SLICE_EVENTS);
      } else {
        this.#engine.advance(this.#engine.view.now());
        this.#alarm.ring();
      }
    }
  }

  /**
   * Finishes the warm-up and everything of the present instant. A line runs, and is ended, only on a settled world: then its
   * output depends on the instant alone and not on how the events before it were sliced.
   */
  settle(): void {
    this.#pass(this.#engine.startsAt);
  }

  /** Moves the world forward at once; virtual milliseconds. */
  warp(milliseconds: number): Instant {
    this.settle();
    return this.moveTo(this.#engine.view.now() + milliseconds);
  }

  /** Moves the world to an instant; does nothing when it lies in the past. */
  moveTo(instant: Instant): Instant {
    this.#pass(instant);
    this.#target = this.#engine.view.now();
    return this.#target;
  }

  #pass(instant: Instant): void {
    for (;;) {
      const until = Math.max(instant, this.#engine.view.now());
      const due = this.#dueUntil(until);
      this.#engine.advance(Math.max(due ?? until, this.#engine.view.now()));
      if (due === undefined) return;
      this.#alarm.ring();
    }
  }

  #dueUntil(instant: Instant): Instant | undefined {
    const due = this.#alarm.due();
    return due !== undefined && due <= instant ? due : undefined;
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    this.#paused = false;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
  }
}
