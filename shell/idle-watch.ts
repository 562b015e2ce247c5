// Ends a conversation that nobody types in: `set cli timeout idle`. Real time; a world that stands still changes nothing.
import type { Cancel, Scheduler } from './terminal/scheduler.ts';

/** What a watch needs of the shell around it. */
export interface IdleWatchDesk {
  readonly scheduler: Scheduler;
  /** Minutes without a key; undefined for never. */
  minutes(): number | undefined;
  /** When the latest key came, on the scheduler's clock. */
  lastKeyAt(): number;
  /** Something else than the prompt has the screen. Assumption: who watches a view or a long listing is there. */
  isBusy(): boolean;
  expired(): void;
}

const MINUTE = 60_000;

/** The watch over one conversation. Keys cost it nothing: when its timer fires it asks when the last one was. */
export class IdleWatch {
  private readonly desk: IdleWatchDesk;
  private since = 0;
  private cancel: Cancel = () => {};

  constructor(desk: IdleWatchDesk) {
    this.desk = desk;
  }

  /** Somebody is there: a line is done, and may have changed how long is waited. */
  wake(): void {
    this.since = this.desk.scheduler.now();
    this.plan();
  }

  stop(): void {
    this.cancel();
  }

  private plan(): void {
    const { desk } = this;
    this.cancel();
    const minutes = desk.minutes();
    if (minutes === undefined) return;
    const last = Math.max(this.since, desk.lastKeyAt());
    const left = last + minutes * MINUTE - desk.scheduler.now();
    this.cancel = left > 0 ? desk.scheduler.after(left, () => this.look()) : () => {};
    if (left <= 0) desk.expired();
  }

  private look(): void {
    if (this.desk.isBusy()) this.wake();
    else this.plan();
  }
}
