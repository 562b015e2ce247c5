// The one owner of a terminal. Views, full-screen programs and the recorder get at the terminal only through here,
// so that modes are restored once, keys reach one place, and nobody writes into another's picture.
import type { Key } from './key.ts';
import { createKeyDecoder } from './key-decoder.ts';
import type { Frame } from './layout.ts';
import { Painter } from './painter.ts';
import type { Cancel, Scheduler } from './scheduler.ts';
import type { Terminal, TerminalSize, Unsubscribe } from './terminal.ts';
import { enterModes, leaveAlternateScreen, restoreModes } from './terminal-mode.ts';
import type { TerminalTraits } from './terminal-traits.ts';

/** Somebody who may have the keyboard. */
export interface Owner {
  /** `main` shares the screen with the scrollback; `full` switches to the alternate screen while the painter waits. */
  readonly screen: 'main' | 'full';
  key(key: Key): void;
  /** Set by owners that decode bytes themselves: they then get no keys. */
  readonly bytes: ((bytes: Uint8Array) => void) | undefined;
  resized(size: TerminalSize): void;
  /** The program is in the foreground again: modes and screen of the owner's own are gone. `resized` follows. */
  continued?(): void;
}

/** What passes between the terminal and the program. */
export type TerminalEvent =
  | { readonly kind: 'input'; readonly bytes: Uint8Array }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'resize'; readonly size: TerminalSize };

/** The terminal as the program's views see it. */
export interface Broker {
  /** What the terminal understands. */
  readonly traits: TerminalTraits;
  /** From now on the terminal is taken for one of these traits. */
  adopt(traits: TerminalTraits): void;
  size(): TerminalSize;
  /** Sets the modes and begins to read; call before the first paint, or the kernel echoes early keys. */
  open(): void;
  /** Restores the modes and stops reading; harmless when closed. */
  close(): void;
  /** Gives the keyboard to `owner`, above the owners so far, until the returned function is called. */
  enter(owner: Owner): Unsubscribe;
  /** Shows the live region. */
  paint(frame: Frame): void;
  /** Prints scrollback above the live region, which then shows `frame`. False when the terminal is slow. */
  print(lines: readonly string[], frame: Frame): boolean;
  /** Settles when a slow terminal has caught up. */
  drained(): Promise<void>;
  /** Text as it is, for full-screen owners and for echo without control sequences. */
  write(text: string): boolean;
  clearScreen(): void;
  /** Takes the live region away. */
  erase(): void;
  /**
   * Puts the program into the background, with the terminal as it was found; false where that means nothing. Until the owner
   * is told the size again, the terminal is somebody else's.
   */
  suspend(): boolean;
  tap(listener: (event: TerminalEvent) => void): Unsubscribe;
}

// Assumption: a terminal that knows the cursor position question answers within this time.
const answerTime = 150;

/** Makes the broker of one terminal. */
export function createBroker(terminal: Terminal, scheduler: Scheduler): Broker {
  return new TerminalBroker(terminal, scheduler);
}

class TerminalBroker implements Broker {
  private readonly terminal: Terminal;
  private readonly scheduler: Scheduler;
  private readonly painter: Painter;
  private readonly taps = new Set<(event: TerminalEvent) => void>();
  private owners: readonly Owner[] = [];
  private subscriptions: readonly Unsubscribe[] = [];
  private adopted: TerminalTraits;
  private suspended = false;
  private asked: { readonly size: TerminalSize; readonly cancel: Cancel } | undefined;

  constructor(terminal: Terminal, scheduler: Scheduler) {
    this.terminal = terminal;
    this.scheduler = scheduler;
    this.adopted = terminal.traits;
    this.painter = new Painter(terminal.size(), this.adopted, (text) => this.write(text));
  }

  get traits(): TerminalTraits {
    return this.adopted;
  }

  adopt(traits: TerminalTraits): void {
    this.terminal.write(restoreModes(this.adopted));
    this.adopted = traits;
    this.painter.adopt(traits);
    this.terminal.write(enterModes(traits));
  }

  size(): TerminalSize {
    return this.terminal.size();
  }

  open(): void {
    const decoder = createKeyDecoder(this.scheduler, (key) => this.key(key));
    this.subscriptions = [
      this.terminal.guard(() => {
        this.painter.erase();
        this.leaveModes();
      }),
      this.terminal.onInput((bytes) => {
        this.report({ kind: 'input', bytes });
        const owner = this.owners.at(-1);
        if (owner?.bytes === undefined) decoder.feed(bytes);
        else owner.bytes(bytes);
      }),
      this.terminal.onResize((size) => this.resized(size)),
      this.terminal.onContinue(() => this.continued()),
    ];
    this.enterModes();
  }

  close(): void {
    if (this.subscriptions.length === 0) return;
    this.asked?.cancel();
    for (const stop of this.subscriptions) stop();
    this.subscriptions = [];
    this.leaveModes();
  }

  enter(owner: Owner): Unsubscribe {
    this.owners = [...this.owners, owner];
    this.shareScreen();
    return () => {
      this.owners = this.owners.filter((other) => other !== owner);
      this.shareScreen();
    };
  }

  paint(frame: Frame): void {
    // The answer to an open question brings a frame of the new size.
    if (this.asked === undefined) this.painter.paint(frame);
  }

  print(lines: readonly string[], frame: Frame): boolean {
    this.settleResize(undefined);
    return this.painter.print(lines, frame);
  }

  drained(): Promise<void> {
    return this.terminal.drained();
  }

  write(text: string): boolean {
    this.report({ kind: 'output', text });
    return this.terminal.write(text);
  }

  clearScreen(): void {
    this.painter.clearScreen();
  }

  erase(): void {
    this.painter.erase();
  }

  suspend(): boolean {
    const suspend = this.terminal.suspend;
    if (suspend === undefined) return false;
    this.suspended = true;
    this.painter.hold();
    this.leaveModes();
    suspend();
    return true;
  }

  tap(listener: (event: TerminalEvent) => void): Unsubscribe {
    this.taps.add(listener);
    return () => {
      this.taps.delete(listener);
    };
  }

  private continued(): void {
    this.enterModes();
    if (!this.suspended) this.painter.forget();
    this.suspended = false;
    this.painter.resize(this.terminal.size(), undefined);
    this.shareScreen();
    for (const owner of this.owners) owner.continued?.();
    this.tellSize(this.terminal.size());
  }

  private key(key: Key): void {
    if (key.kind !== 'cursor-position') {
      this.owners.at(-1)?.key(key);
    } else {
      this.settleResize({ x: key.column - 1, y: key.row - 1 });
    }
  }

  // Most terminals wrap the cursor's row again when it no longer fits, some cut it. The two leave the region's first
  // row in different places, and only the cursor's position tells them apart.
  private resized(size: TerminalSize): void {
    this.report({ kind: 'resize', size });
    // Whoever has the screen now would be written into. The size is told when the program continues.
    if (this.suspended) return;
    this.asked?.cancel();
    this.asked = { size, cancel: this.scheduler.after(answerTime, () => this.settleResize(undefined)) };
    if (this.painter.isResizeAmbiguous(size)) this.painter.askCursor();
    else this.settleResize(undefined);
  }

  private settleResize(answer: { readonly x: number; readonly y: number } | undefined): void {
    const asked = this.asked;
    if (asked === undefined) return;
    this.asked = undefined;
    asked.cancel();
    this.painter.resize(asked.size, answer);
    this.tellSize(asked.size);
  }

  private tellSize(size: TerminalSize): void {
    for (const owner of this.owners) owner.resized(size);
  }

  private shareScreen(): void {
    if (this.suspended) return;
    if (this.owners.at(-1)?.screen === 'full') this.painter.hold();
    else this.painter.release();
  }

  private enterModes(): void {
    this.terminal.enterRawMode();
    this.terminal.write(enterModes(this.adopted));
  }

  private leaveModes(): void {
    const traits = this.adopted;
    const full = traits.alternateScreen && this.owners.at(-1)?.screen === 'full';
    this.terminal.write((full ? leaveAlternateScreen : '') + restoreModes(traits));
    this.terminal.leaveRawMode();
  }

  private report(event: TerminalEvent): void {
    for (const listener of this.taps) listener(event);
  }
}
