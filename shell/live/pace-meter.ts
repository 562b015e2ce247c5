// How fast world time goes, which a machine that is too slow for its world has slower than was asked for.
import type { Instant } from '../../engine/instant.ts';

/** Real milliseconds over which the pace is told, and after which it can be told. */
const WINDOW = { longest: 10_000, shortest: 2000 } as const;

interface Moment {
  readonly real: number;
  readonly virtual: Instant;
}

/** Compares two clocks over the last seconds. */
export class PaceMeter {
  private moments: readonly Moment[] = [];

  /** Virtual seconds a real second up to this moment, both in milliseconds; undefined as long as too little has passed. */
  paceAt(real: number, virtual: Instant): number | undefined {
    this.moments = [
      ...this.moments.filter((moment) => real - moment.real <= WINDOW.longest),
      { real, virtual },
    ];
    const [first] = this.moments;
    if (first === undefined || real - first.real < WINDOW.shortest) return undefined;
    return (virtual - first.virtual) / (real - first.real);
  }
}
