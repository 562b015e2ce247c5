// What the trainer says where a line waits for time that does not pass.

/** One row. */
export function pausedHint(): string {
  return 'world time stands still: Ctrl-C ends the line, and :resume lets time pass again';
}
