// Work of the management server that has a number: commits and validations.
import type { Instant } from '../instant.ts';

/** A job that is over. Assumption: it takes no time of the world, so that a commit's effect is there with its answer. */
export interface ConfigJob {
  readonly id: number;
  readonly type: 'Commit' | 'Validate';
  readonly enqueued: Instant;
  readonly completed: Instant;
  readonly result: 'OK' | 'FAIL';
  readonly admin: string;
  readonly description: string | undefined;
  /** What was found and does not stand in the way, in lines of the device. */
  readonly warnings: readonly string[];
  /** What stood in the way, in lines of the device; none where the result is OK. */
  readonly complaints: readonly string[];
}
