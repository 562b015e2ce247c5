// Applies keys that had to wait. Every now and then the terminal is read in between, so that Ctrl-C gets through a long paste.
import type { Scheduler } from './terminal/scheduler.ts';

/** What a drain needs of the shell around it. */
export interface KeyDrainDesk {
  readonly scheduler: Scheduler;
  /** A key waits and can be applied. */
  isWanted(): boolean;
  /** Applies the oldest. */
  applyOne(): void;
  guarded(action: () => void): void;
}

/** Milliseconds of applying keys after which the terminal is read. */
const BUDGET = 15;

/** The one place where waiting keys are applied. */
export class KeyDrain {
  private readonly desk: KeyDrainDesk;
  private draining = false;
  private readAt = 0;

  constructor(desk: KeyDrainDesk) {
    this.desk = desk;
  }

  /** When the terminal was last read, on the scheduler's clock. */
  get lastRead(): number {
    return this.readAt;
  }

  /** Keys have just been read. */
  read(): void {
    this.readAt = this.desk.scheduler.now();
  }

  /** Applies what waits, as far as it can be applied. */
  drain(): void {
    const { desk } = this;
    if (this.draining) return;
    this.draining = true;
    while (desk.isWanted()) {
      desk.applyOne();
      if (desk.scheduler.now() - this.readAt < BUDGET) continue;
      void desk.scheduler.breathe().then(() => {
        this.draining = false;
        this.read();
        desk.guarded(() => this.drain());
      });
      return;
    }
    this.draining = false;
  }
}
