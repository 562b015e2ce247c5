// Who holds the locks of the device: one of each kind at a time.
import type { Instant } from '../instant.ts';
import type { LockKind } from './management-operation.ts';

/** A lock of the whole device. */
export interface ConfigLock {
  readonly lock: LockKind;
  readonly admin: string;
  readonly comment: string;
  readonly at: Instant;
}

/** The locks that are held, in the order in which they were taken. */
export class ConfigLocks {
  #held: readonly ConfigLock[];

  constructor(held: readonly ConfigLock[]) {
    this.#held = held;
  }

  get held(): readonly ConfigLock[] {
    return this.#held;
  }

  /** Who keeps this administrator from what the lock guards; undefined when nobody does. */
  holderBeside(admin: string, lock: LockKind): string | undefined {
    return this.#held.find((one) => one.lock === lock && one.admin !== admin)?.admin;
  }

  take(lock: ConfigLock): void {
    this.release(lock.lock, lock.admin);
    this.#held = [...this.#held, lock];
  }

  /** Whether there was such a lock. */
  release(lock: LockKind, admin: string): boolean {
    const before = this.#held.length;
    this.#held = this.#held.filter((one) => one.lock !== lock || one.admin !== admin);
    return this.#held.length < before;
  }
}
