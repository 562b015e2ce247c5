// The life of a view over the whole screen, whatever draws it: it begins, lasts until its user leaves, its terminal goes away or a
// mistake of the program's ends it, and gives the screen back in each of these cases.

/** What a view does at the ends of its stay. */
export interface ViewCourse {
  /** The screen is the view's: draw, and plan what comes next. */
  begin(): void;
  /** The terminal goes away: give the screen back at once. `close` follows. */
  abandoned(): void;
  /** The last thing that is called, once. */
  close(): void | Promise<void>;
}

/** One stay. */
export class ViewStay {
  private readonly signal: AbortSignal;
  private readonly left: Promise<void>;
  private settle: () => void = () => {};
  private reject: (error: unknown) => void = () => {};
  private over = false;

  /** `signal` is aborted when the terminal goes away. */
  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.left = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.reject = reject;
    });
    // Whoever waits hears of it; nobody may wait yet.
    this.left.catch(() => {});
  }

  /** Settles when all is as before. Rejects with the mistake that ended the stay, then too with the screen given back. */
  async last({ begin, abandoned, close }: ViewCourse): Promise<void> {
    const abort = () => {
      abandoned();
      this.over = true;
      this.settle();
    };
    this.signal.addEventListener('abort', abort);
    this.guarded(begin);
    try {
      if (!this.signal.aborted) await this.left;
    } finally {
      this.signal.removeEventListener('abort', abort);
      this.over = true;
      await close();
    }
  }

  /** The user goes. */
  leave(): void {
    this.settle();
  }

  /** Does what a key, the mouse, a timer or another size asks for. A mistake in it ends the stay; behind its end nothing is done. */
  guarded(action: () => void): void {
    if (this.over) return;
    try {
      action();
    } catch (error) {
      this.reject(error);
    }
  }
}
