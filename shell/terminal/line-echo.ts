// One row kept right by appending and by backspacing, as a terminal without any control sequences allows.
import { graphemes, textWidth } from './text-width.ts';

/** The row being typed in scripting mode and on terminals whose cursor only goes forward and back. */
export class LineEcho {
  private shown: readonly string[] = [];
  /** Graphemes before the terminal's cursor. */
  private at = 0;
  private readonly write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.write = write;
  }

  /** Makes the row show `row`, the cursor standing before its code unit `cursor`. */
  show(row: string, cursor: number = row.length): void {
    const next = graphemes(row);
    const at = graphemes(row.slice(0, cursor)).length;
    const output = this.change(next) + this.move(at);
    if (output !== '') this.write(output);
  }

  /** Makes the row show `row` and leaves it behind. */
  finish(row: string): void {
    this.show(row);
    this.shown = [];
    this.at = 0;
    this.write('\r\n');
  }

  private change(next: readonly string[]): string {
    const before = this.shown;
    let same = 0;
    while (same < before.length && before[same] === next[same]) same++;
    if (same === before.length && same === next.length) return '';
    // What is gone is overwritten with blanks from its end; the cursor is then where the new text begins.
    const toEnd = this.move(before.length);
    const gone = textWidth(before.slice(same).join(''));
    this.shown = next;
    this.at = next.length;
    return `${toEnd}${'\b \b'.repeat(gone)}${next.slice(same).join('')}`;
  }

  private move(to: number): string {
    const from = this.at;
    this.at = to;
    return to < from
      ? '\b'.repeat(textWidth(this.shown.slice(to, from).join('')))
      : this.shown.slice(from, to).join('');
  }
}
