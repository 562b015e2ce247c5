// A long listing goes out in pieces, with keys read in between, no faster than the terminal takes it.
import type { Scheduler } from './scheduler.ts';

/** Lines in one piece: enough to be fast, few enough for Ctrl-C to be felt at once. */
export const linesPerPiece = 500;

/** What a listing needs from its surroundings. */
export interface ListingPort {
  /** Prints a piece. False when the terminal is slow. */
  print(lines: readonly string[]): boolean;
  drained(): Promise<void>;
  isStopped(): boolean;
}

/** Prints lines piece by piece until the end or until it is stopped. */
export async function printListing(
  lines: readonly string[],
  port: ListingPort,
  scheduler: Scheduler,
): Promise<void> {
  for (let from = 0; from < lines.length && !port.isStopped(); from += linesPerPiece) {
    const fast = port.print(lines.slice(from, from + linesPerPiece));
    if (from + linesPerPiece >= lines.length) return;
    if (!fast) await port.drained();
    await scheduler.breathe();
  }
}
