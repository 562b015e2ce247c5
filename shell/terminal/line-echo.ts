// One row kept right by appending and by backspacing over, as a terminal without any control sequences allows.
import { graphemes, textWidth } from './text-width.ts';

/** The row being typed in scripting mode. Vendor: scripting mode removes the repaint and the escape codes. */
export class LineEcho {
  private shown = '';
  private readonly write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.write = write;
  }

  /** Makes the row show `row`. */
  show(row: string): void {
    const output = difference(this.shown, row);
    this.shown = row;
    if (output !== '') this.write(output);
  }

  /** Makes the row show `row` and leaves it behind. */
  finish(row: string): void {
    this.show(row);
    this.shown = '';
    this.write('\r\n');
  }
}

function difference(before: string, after: string): string {
  const from = graphemes(before);
  const to = graphemes(after);
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  const removed = textWidth(from.slice(same).join(''));
  return `${'\b \b'.repeat(removed)}${to.slice(same).join('')}`;
}
