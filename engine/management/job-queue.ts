// Commits and validations one behind the other. What a job finds is known when it is begun; what it does, it does when it ends.
import type { ConfigTree } from '../config/config-node.ts';
import type { Instant } from '../instant.ts';
import type { BegunJob, ConfigVerdict } from './config-job.ts';
import type { ManagementOperation } from './management-operation.ts';

/** A job that waits or runs. */
export interface QueuedJob {
  readonly job: BegunJob;
  readonly operation: ManagementOperation;
  readonly tree: ConfigTree;
  /** What was found when it was begun. */
  readonly verdict: ConfigVerdict;
  /** Before which place a commit takes over every change of the candidate. */
  readonly covered: number;
}

// Vendor: public job lists show half a minute and more for either. Assumption: both take less here, so that practice does not wait
// longer than it learns: eight seconds of the world to check a configuration, twelve more to make it the running one.
const CHECKING = 8_000;
const TAKING_OVER = 12_000;

/** Milliseconds that a job takes; one that finds errors ends with the check. */
export function durationOf(type: BegunJob['type'], isAccepted: boolean): number {
  return type === 'Commit' && isAccepted ? CHECKING + TAKING_OVER : CHECKING;
}

/** The jobs that are not over, in their order. */
export class JobQueue {
  #queued: readonly QueuedJob[];

  constructor(queued: readonly QueuedJob[]) {
    this.#queued = queued;
  }

  get queued(): readonly QueuedJob[] {
    return this.#queued;
  }

  /** When the first of them is over. */
  get due(): Instant | undefined {
    return this.#queued[0]?.job.finishes;
  }

  /** When a job that is begun now is taken up. */
  freeAt(now: Instant): Instant {
    return Math.max(now, this.#queued.at(-1)?.job.finishes ?? now);
  }

  /** What a commit that is begun now goes out from; undefined where no other is before it. */
  get lastTree(): ConfigTree | undefined {
    return this.#queued.findLast(({ job }) => job.type === 'Commit')?.tree;
  }

  add(queued: QueuedJob): void {
    this.#queued = [...this.#queued, queued];
  }

  /** Takes out the first where it is meant. */
  takeFirst(isMeant: (job: BegunJob) => boolean): QueuedJob | undefined {
    const [first, ...others] = this.#queued;
    if (first === undefined || !isMeant(first.job)) return undefined;
    this.#queued = others;
    return first;
  }
}
