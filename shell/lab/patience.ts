// When somebody in a lab is offered a hint: not before they have looked around in vain for a while, and once for each hint.
import { isEvidence, type Meaning } from '../../labs/debrief.ts';
import type { Lab } from '../../labs/lab-shape.ts';
import { HINT_COSTS } from '../../labs/score.ts';

/** So many lines of the device, or so many milliseconds, without anything new. */
const LINES_IN_VAIN = 10;
const TIME_IN_VAIN = 6 * 60_000;

/** What is known of the moment. */
export interface Moment {
  /** Real milliseconds in the lab. */
  readonly spent: number;
  /** Hints that were given. */
  readonly hints: number;
}

/** The patience of whoever stands behind a learner. */
export class Patience {
  readonly #lab: Lab;
  /** Meanings of the lines that were run. */
  readonly #seen = new Set<string>();
  #lines = 0;
  #since: number;
  /** Up to which hint the offer was made. */
  #offered: number;

  constructor(lab: Lab, { spent, hints }: Moment) {
    this.#lab = lab;
    this.#since = spent;
    this.#offered = hints;
  }

  /** Something new was seen, said or done. */
  renewed({ spent }: Moment): void {
    this.#lines = 0;
    this.#since = spent;
  }

  /** What to say to a line that was run: nothing as long as it shows what was not seen before. */
  after(line: string, meaning: Meaning, moment: Moment): readonly string[] {
    const meant = meaning(line) ?? line.trim();
    const isNew = isEvidence(this.#lab, line, meaning) && !this.#seen.has(meant);
    this.#seen.add(meant);
    if (isNew) this.renewed(moment);
    else this.#lines++;
    const { spent, hints } = moment;
    const isLong = this.#lines >= LINES_IN_VAIN || spent - this.#since >= TIME_IN_VAIN;
    if (!isLong || hints >= this.#lab.hints.length || hints < this.#offered) return [];
    this.#offered = hints + 1;
    return [`stuck? ':hint' tells where to look and costs ${HINT_COSTS[hints] ?? 0} points`];
  }
}
