// A line of a lab that may take time: what is to be said and kept of it comes with its end.
import type { Turn } from '../../grammar/turn.ts';
import type { RunningLine } from '../cli-session.ts';

/** The line of the firewall, and what is made of its turn, once. */
export class LabLine implements RunningLine {
  readonly #line: RunningLine;
  readonly #conclude: (turn: Turn) => Turn;
  #turn: Turn | undefined;

  constructor(line: RunningLine, conclude: (turn: Turn) => Turn) {
    this.#line = line;
    this.#conclude = conclude;
  }

  get takesTime(): boolean {
    return this.#line.takesTime;
  }

  get turn(): Turn | undefined {
    const { turn } = this.#line;
    if (turn !== undefined) this.#turn ??= this.#conclude(turn);
    return this.#turn;
  }

  get unfinished(): string {
    return this.#line.unfinished;
  }

  get waitsFor(): 'job' | undefined {
    return this.#line.waitsFor;
  }

  takeLines(): readonly string[] {
    return this.#line.takeLines();
  }

  settle(): void {
    this.#line.settle();
  }

  interrupt(): void {
    this.#line.interrupt();
  }
}
