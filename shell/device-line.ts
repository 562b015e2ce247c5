// A line as its conversation follows it: when it is over it becomes a turn, once, with everything that belongs to one.
import type { Instant } from '../engine/instant.ts';
import type { Turn } from '../grammar/turn.ts';
import type { Underway } from '../grammar/underway.ts';
import type { RunningLine } from './cli-session.ts';

/** What a line needs of its conversation. */
export interface DeviceLineDesk {
  /** Finishes everything of the present instant. */
  settle(): void;
  /** The line is over; what it returns is shown and kept. */
  conclude(turn: Turn): Turn;
}

/** One line of the device. */
export class DeviceLine implements RunningLine {
  readonly #underway: Underway;
  readonly #desk: DeviceLineDesk;
  #turn: Turn | undefined;

  constructor(underway: Underway, desk: DeviceLineDesk) {
    this.#underway = underway;
    this.#desk = desk;
    this.#conclude();
  }

  /** When it goes on; undefined when it is over. */
  get due(): Instant | undefined {
    return this.#underway.due;
  }

  get turn(): Turn | undefined {
    return this.#turn;
  }

  get takesTime(): boolean {
    return this.#underway.takesTime;
  }

  get unfinished(): string {
    return this.#underway.unfinished;
  }

  get waitsFor(): 'job' | undefined {
    return this.#underway.waitsFor;
  }

  takeLines(): readonly string[] {
    return this.#underway.takeLines();
  }

  /** To be called at the instant it is due. */
  wake(): void {
    this.#underway.wake('due');
    this.#conclude();
  }

  settle(): void {
    this.#desk.settle();
  }

  interrupt(): void {
    this.settle();
    this.#underway.wake('interrupted');
    this.#conclude();
  }

  #conclude(): void {
    const { turn } = this.#underway;
    if (turn !== undefined) this.#turn ??= this.#desk.conclude(turn);
  }
}

/** A line that is over. */
export function over(turn: Turn): RunningLine {
  return {
    takesTime: false,
    turn,
    unfinished: '',
    waitsFor: undefined,
    takeLines: () => turn.lines,
    settle: () => {},
    interrupt: () => {},
  };
}
