// Keeps a whole screen right with as few bytes as possible: of a picture that changed, only the cells that did are written,
// and nothing is ever cleared first. Invariant: `painted` is what the terminal shows.
import { blankCell, type Cell, cellsOf, sameCell } from './cell-row.ts';
import type { Frame } from './layout.ts';
import type { TerminalSize } from './terminal.ts';
import { beginUpdate, endUpdate, eraseLineRight, hideCursor, showCursor } from './terminal-mode.ts';

/** A gap between two changes that is cheaper to write again than to jump over. */
const CHEAP_GAP = 6;

interface PaintedRow {
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** Draws on a screen that nobody else draws on. */
export class ScreenPainter {
  private painted: (PaintedRow | undefined)[] = [];
  private cursor: string | undefined;
  private size: TerminalSize;

  constructor(size: TerminalSize) {
    this.size = size;
  }

  /** What is on screen is unknown, and it may have another size: the next picture is written in full. */
  forget(size: TerminalSize): void {
    this.size = size;
    this.painted = [];
    this.cursor = undefined;
  }

  /** What to write so that the screen shows `frame`; empty when it does already. Rows beyond the screen are left out. */
  update(frame: Frame): string {
    let output = '';
    for (let y = 0; y < this.size.rows; y++) output += this.updateRow(y, frame.rows[y] ?? '');
    const cursor = cursorAt(frame);
    if (output === '' && cursor === this.cursor) return '';
    this.cursor = cursor;
    return `${beginUpdate}${hideCursor}${output}${cursor}${endUpdate}`;
  }

  private updateRow(y: number, text: string): string {
    const before = this.painted[y];
    if (before?.text === text) return '';
    const cells = cellsOf(text, this.size.columns);
    this.painted[y] = { text, cells };
    if (before === undefined) return wholeRow(y, cells, this.size.columns);
    return changedRuns(before.cells, cells)
      .map(({ from, to }) => this.run(y, cells, { from, to }))
      .join('');
  }

  /** The cells [from, to) of a row; where only blanks follow, they are erased instead of written. */
  private run(y: number, cells: readonly Cell[], { from, to }: Run): string {
    const moved = `\x1b[${y + 1};${from + 1}H`;
    const end = inkedEnd(cells);
    if (to <= end) return moved + styled(cells.slice(from, to));
    const written = styled(cells.slice(from, Math.max(from, end)));
    const blanks = to - Math.max(from, end);
    return moved + written + (blanks > eraseLineRight.length ? eraseLineRight : ' '.repeat(blanks));
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function wholeRow(y: number, cells: readonly Cell[], columns: number): string {
  const end = inkedEnd(cells);
  // Erasing behind a full row would take its last cell away, as the cursor still stands on it.
  return `\x1b[${y + 1};1H${styled(cells.slice(0, end))}${end < columns ? eraseLineRight : ''}`;
}

/** Stretches in which two rows differ, near ones joined. A run never begins within a wide character, as both cells differ. */
function changedRuns(before: readonly Cell[], after: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < Math.max(before.length, after.length); x++) {
    if (sameCell(before[x] ?? blankCell, after[x] ?? blankCell)) continue;
    const last = runs.at(-1);
    if (last !== undefined && x - last.to <= CHEAP_GAP)
      runs[runs.length - 1] = { from: last.from, to: x + 1 };
    else runs.push({ from: x, to: x + 1 });
  }
  return runs;
}

/** Cells up to the last that is more than a blank without style. */
function inkedEnd(cells: readonly Cell[]): number {
  let end = cells.length;
  while (end > 0 && sameCell(cells[end - 1] ?? blankCell, blankCell)) end--;
  return end;
}

/** Text and styles from a state without style, to which it returns. */
function styled(cells: readonly Cell[]): string {
  let output = '';
  let style = '';
  for (const cell of cells) {
    if (cell.style !== style)
      output += cell.style === '' ? '\x1b[m' : `\x1b[${style === '' ? '' : '0;'}${cell.style}m`;
    style = cell.style;
    output += cell.text;
  }
  return style === '' ? output : `${output}\x1b[m`;
}

function cursorAt({ cursor }: Frame): string {
  return cursor === undefined ? '' : `\x1b[${cursor.y + 1};${cursor.x + 1}H${showCursor}`;
}
