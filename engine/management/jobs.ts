// Jobs of the management server that were begun while the world ran. Those of the time before come from the world.
import type { Instant } from '../instant.ts';
import type { ConfigVerdict } from './config-job.ts';

const HIGH = 4294967296;

/** A job as it was begun; whether it is finished follows from the clock. */
export interface Job {
  readonly id: number;
  readonly type: string;
  readonly enqueued: Instant;
  /** When it was taken up; at once when absent. */
  readonly dequeued?: Instant;
  readonly finishes: Instant;
  readonly result: 'OK' | 'FAIL';
  readonly warnings: readonly string[];
  readonly details: readonly string[];
  /** What a commit or a validation found in the configuration. */
  readonly verdict?: ConfigVerdict;
}

/** The jobs of one firewall, oldest first. */
export class Jobs {
  private jobs: Job[] = [];
  private readonly firstId: number;

  /** `firstId` is the number of the next job. */
  constructor(firstId: number) {
    this.firstId = firstId;
  }

  /** Begins a job and gives it its number. */
  add(job: Omit<Job, 'id'>): number {
    const id = this.firstId + this.jobs.length;
    this.jobs.push({ ...job, id });
    return id;
  }

  /** What becomes of a job is another than was expected. */
  amend(id: number, change: Pick<Job, 'result' | 'verdict'>): void {
    this.jobs = this.jobs.map((job) => (job.id === id ? { ...job, ...change } : job));
  }

  entries(): readonly Job[] {
    return this.jobs;
  }

  /** Each as the length of its text and its text; instants as two words in front of it. */
  state(): Uint32Array {
    return Uint32Array.from(
      this.jobs.flatMap(({ enqueued, finishes, id: _, ...said }) => {
        const text = JSON.stringify(said);
        return [
          ...[enqueued, finishes].flatMap((instant) => [instant % HIGH, Math.floor(instant / HIGH)]),
          text.length,
          ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
        ];
      }),
    );
  }

  restore(state: Uint32Array): void {
    this.jobs = [];
    for (let at = 0; at < state.length; ) {
      const [low = 0, high = 0, lowEnd = 0, highEnd = 0, length = 0] = state.subarray(at, at + 5);
      const text = String.fromCharCode(...state.subarray(at + 5, at + 5 + length));
      // The text was written above, and the snapshot's checksum holds.
      const said = JSON.parse(text) as Omit<Job, 'id' | 'enqueued' | 'finishes'>;
      this.add({ ...said, enqueued: low + high * HIGH, finishes: lowEnd + highEnd * HIGH });
      at += 5 + length;
    }
  }
}
