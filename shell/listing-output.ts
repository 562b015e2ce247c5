// Prints what may be longer than the screen: page by page where the pager is on, else in pieces that Ctrl-C can stop.
import { needsPager } from './pager.ts';
import { linesPerPiece, printListing } from './terminal/listing.ts';
import type { Scheduler } from './terminal/scheduler.ts';
import type { Printout } from './terminal/screen.ts';
import type { TerminalSize } from './terminal/terminal.ts';

/** What a listing needs of the shell around it. */
export interface ListingDesk {
  readonly scheduler: Scheduler;
  /** False when the terminal is slow. */
  print(printout: Printout): boolean;
  drained(): Promise<void>;
  /** Gives lines to the pager, which calls `endPaging` when it is done. */
  page(lines: readonly string[], size: TerminalSize): void;
  /** The size that pages are made for. */
  size(): TerminalSize;
  isPaged(): boolean;
  hasEnded(): boolean;
}

/** A listing: the line it answers, its lines, and what is printed below them. */
export interface Listing {
  readonly echo: string;
  readonly lines: readonly string[];
  readonly below: readonly string[];
}

/** Prints one listing after the other. */
export class ListingOutput {
  private readonly desk: ListingDesk;
  private stopped = false;
  private resolvePaging: () => void = () => {};

  constructor(desk: ListingDesk) {
    this.desk = desk;
  }

  /** Prints a listing as far as it needs pages or pieces; what it returns is still to be printed. */
  async print({ echo, lines, below }: Listing): Promise<Printout> {
    const { desk } = this;
    this.stopped = false;
    const size = desk.size();
    const paged = desk.isPaged() && needsPager(lines, size);
    if (!paged && lines.length <= linesPerPiece) return { echo, lines: [...lines, ...below] };
    desk.print({ echo, lines: [] });
    if (paged) await this.page(lines, size);
    else await printListing(lines, this.port(), desk.scheduler);
    return { echo: undefined, lines: this.stopped ? ['^C', ...below] : below };
  }

  /** Ctrl-C: no further piece is printed. */
  stop(): void {
    this.stopped = true;
  }

  /** The pager is done. */
  endPaging(): void {
    this.resolvePaging();
  }

  private page(lines: readonly string[], size: TerminalSize): Promise<void> {
    return new Promise((resolve) => {
      this.resolvePaging = resolve;
      this.desk.page(lines, size);
    });
  }

  private port() {
    const { desk } = this;
    return {
      print: (lines: readonly string[]) => desk.print({ echo: undefined, lines }),
      drained: () => desk.drained(),
      isStopped: () => this.stopped || desk.hasEnded(),
    };
  }
}
