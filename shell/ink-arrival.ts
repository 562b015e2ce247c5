// When Ink is loaded: once nobody has typed for a moment, because loading it takes one in which keys would wait.
import type { Display } from './display.ts';
import { createIdleTask, type IdleTask } from './terminal/idle-task.ts';
import type { Scheduler } from './terminal/scheduler.ts';
import type { Theme } from './ui/theme.ts';

const idleBeforeInk = 200;

/** The way to Ink's layout of one shell. */
export class InkArrival {
  private readonly display: Display;
  private readonly theme: Theme;
  private task: IdleTask | undefined;
  private cancelled = false;

  constructor(display: Display, theme: Theme) {
    this.display = display;
    this.theme = theme;
  }

  plan(scheduler: Scheduler): void {
    // Where it cannot be loaded, the plain layout does as well.
    this.task = createIdleTask(scheduler, idleBeforeInk, () => void this.load().catch(() => {}));
  }

  /** A key was pressed. */
  postpone(): void {
    this.task?.postpone();
  }

  /** The shell ends: nothing is loaded any more, and what is on its way is dropped. */
  cancel(): void {
    this.cancelled = true;
    this.task?.cancel();
  }

  private async load(): Promise<void> {
    const { createInkLayout } = await import('./ui/ink-layout.tsx');
    if (!this.cancelled) this.display.adoptLayout(createInkLayout(this.theme));
  }
}
