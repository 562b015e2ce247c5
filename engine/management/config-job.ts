// Work of the management server that has a number: commits and validations.

import type { Instant } from '../instant.ts';
import type { ConfigProblems } from './config-problems.ts';

/** Why a running firewall cannot take a configuration that is right in itself. */
export type CommitRefusal = 'starting' | 'too-many-names';

/** What a firewall says to a configuration; errors and a refusal keep it from running. */
export interface ConfigVerdict extends ConfigProblems {
  readonly refusal?: CommitRefusal;
}

/** A job that was begun. Jobs are done one behind the other. */
export interface BegunJob {
  readonly id: number;
  readonly type: 'Commit' | 'Validate';
  readonly enqueued: Instant;
  readonly dequeued: Instant;
  readonly finishes: Instant;
  readonly admin: string;
  readonly description: string | undefined;
}

/** A job that is over. Assumption: a commit's effect is there when its job ends, and not before. */
export interface ConfigJob extends ConfigVerdict {
  readonly id: number;
  readonly type: 'Commit' | 'Validate';
  readonly enqueued: Instant;
  readonly completed: Instant;
  readonly result: 'OK' | 'FAIL';
  readonly admin: string;
  readonly description: string | undefined;
}
