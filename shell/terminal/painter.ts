// Keeps the live region at the bottom of the main screen right, with as few bytes as possible, and prints scrollback
// above it. Invariant: `painted` is what the terminal shows, and the terminal's cursor is where `at` says.
import type { Frame } from './layout.ts';
import type { TerminalSize } from './terminal.ts';
import {
  askCursorPosition,
  beginUpdate,
  cursorDown,
  cursorHome,
  cursorRight,
  cursorUp,
  endUpdate,
  eraseLine,
  eraseLineRight,
  hideCursor,
  restoreCursor,
  saveCursor,
  showCursor,
} from './terminal-mode.ts';
import type { TerminalTraits } from './terminal-traits.ts';
import { rowsOfText, textWidth } from './text-width.ts';

/** A frame that shows nothing. */
export const emptyFrame: Frame = { rows: [], cursor: undefined };

/** Draws on one terminal's main screen. */
export class Painter {
  private painted: readonly string[] = [];
  /** Where the terminal's cursor stands, counted from the region's first cell. */
  private at = { x: 0, y: 0 };
  private frame: Frame = emptyFrame;
  private size: TerminalSize;
  private held = false;
  private waiting = '';
  private marks: ReturnType<typeof marksOf>;
  private readonly write: (text: string) => boolean;

  constructor(size: TerminalSize, traits: TerminalTraits, write: (text: string) => boolean) {
    this.size = size;
    this.marks = marksOf(traits);
    this.write = write;
  }

  /** From now on the terminal is taken for one of these traits. */
  adopt(traits: TerminalTraits): void {
    this.marks = marksOf(traits);
  }

  /** Shows `frame` as the live region. Writes only the rows that changed, and nothing when none did. */
  paint(frame: Frame): void {
    const next = fitting(frame, this.size.rows);
    if (!this.held && sameFrame(next, this.frame) && this.painted === this.frame.rows) return;
    this.frame = next;
    if (!this.held) this.update(this.repaint());
  }

  /** Puts lines above the live region, which then shows `frame`: one write. False when the terminal is slow. */
  print(lines: readonly string[], frame: Frame): boolean {
    const text = lines.map((line) => `${line}\r\n`).join('');
    this.frame = fitting(frame, this.size.rows);
    if (this.held) {
      this.waiting += text;
      return true;
    }
    const wiped = this.wipe();
    return this.update(wiped + text + this.repaint());
  }

  /** Empties the screen by moving what it shows into the scrollback, where nothing is lost. */
  clearScreen(): void {
    if (this.held) return;
    // From the region's first row, so many line feeds push exactly the rows above it off the screen.
    const pushed = `${this.wipe()}${'\n'.repeat(this.size.rows - 1)}${cursorHome}`;
    this.update(pushed + this.repaint());
  }

  /** Takes the live region away; the cursor is then where it began. */
  erase(): void {
    this.frame = emptyFrame;
    if (!this.held) this.update(this.wipe() + this.marks.show);
  }

  /** Takes the region away and keeps frames and lines for later: the terminal belongs to somebody else now. */
  hold(): void {
    if (this.held) return;
    this.update(this.wipe() + this.marks.show);
    this.held = true;
  }

  /** The terminal is ours again, its cursor at the start of an empty row. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    const text = this.waiting;
    this.waiting = '';
    this.update(text + this.repaint());
  }

  /** What is on screen is unknown: start a region at the cursor's row. */
  forget(): void {
    this.painted = [];
    this.at = { x: 0, y: 0 };
  }

  /**
   * The terminal has a new size and has already moved our rows about. Takes the old picture away; the caller then
   * paints a frame laid out for the new width. `answer` is where the terminal says its cursor is, in cells from the
   * screen's corner; undefined when it was not asked or did not tell.
   */
  resize(size: TerminalSize, answer: { readonly x: number; readonly y: number } | undefined): void {
    const columns = size.columns;
    const heights = this.painted.map((row) => rowsOfText(row, columns));
    const wrapped = answer === undefined || answer.x === this.at.x % columns;
    const up =
      sum(heights.slice(0, this.at.y)) +
      (wrapped ? Math.floor(this.at.x / columns) : 0) +
      this.drift(size, answer?.y ?? 0);
    this.size = size;
    if (!this.held) this.update(`${cursorUp(Math.min(up, size.rows - 1))}\r${wipeRows(sum(heights))}`);
    this.forget();
    this.frame = emptyFrame;
  }

  /** Whether terminals disagree about where a resize to `size` leaves the cursor, so that this one is to be asked. */
  isResizeAmbiguous(size: TerminalSize): boolean {
    return !this.held && (this.at.x >= size.columns || this.rowsAddedBelow(size.columns) > 0);
  }

  /** Asks the terminal where its cursor is. */
  askCursor(): void {
    this.write(askCursorPosition);
  }

  // Terminals built on xterm.js count rows that wrap below the cursor as if they had wrapped above it. It shows when
  // the rows that must be below the cursor have no room there.
  private drift(size: TerminalSize, y: number): number {
    const added = this.rowsAddedBelow(size.columns);
    const below = Math.max(0, this.painted.length - 1 - this.at.y) + added;
    return y + below > size.rows - 1 ? added : 0;
  }

  private rowsAddedBelow(columns: number): number {
    return sum(this.painted.slice(this.at.y + 1).map((row) => rowsOfText(row, columns) - 1));
  }

  private repaint(): string {
    const before = this.painted;
    const after = this.frame.rows;
    let output = this.marks.hide;
    for (let index = 0; index < Math.max(before.length, after.length); index++) {
      const row = after[index];
      if (row === before[index]) continue;
      output += this.moveTo(index);
      output += row === undefined ? eraseLine : this.row(before[index] ?? '', row);
    }
    const cursor = this.frame.cursor;
    output += this.moveTo(cursor?.y ?? Math.max(0, after.length - 1));
    if (cursor !== undefined) output += `${cursorRight(cursor.x)}${this.marks.show}`;
    this.at = { x: cursor?.x ?? 0, y: this.at.y };
    this.painted = after;
    return output;
  }

  // Erasing to the right of a full row would take its last cell away, as the cursor still stands on it. What stands
  // there already is not written again: fewer bytes, and a screen reader says only what is new.
  private row(before: string, text: string): string {
    const kept = sharedCells(before, text);
    const output = cursorRight(kept) + text.slice(kept);
    return textWidth(text) < this.size.columns ? output + eraseLineRight : output;
  }

  private update(output: string): boolean {
    return this.write(this.marks.begin + output + this.marks.end);
  }

  // A line feed makes the row below where there is none yet; a plain cursor movement would stop at the bottom.
  private moveTo(y: number): string {
    const down = y - this.at.y;
    this.at = { x: 0, y };
    return down > 0 ? `\r${'\n'.repeat(down)}` : `\r${cursorUp(-down)}`;
  }

  private wipe(): string {
    const output = `\r${cursorUp(this.at.y)}${wipeRows(this.painted.length)}`;
    this.forget();
    return output;
  }
}

// Row by row: one `erase below` from the top left corner makes some terminals copy the screen into the scrollback.
function wipeRows(count: number): string {
  if (count <= 1) return eraseLine;
  return `${saveCursor}${`${eraseLine}${cursorDown(1)}`.repeat(count - 1)}${eraseLine}${restoreCursor}`;
}

/** Cells at the start of two rows that look alike. A style may begin or end where anything but ASCII does, so they end there. */
function sharedCells(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at] && isPlain(before[at])) at++;
  // What follows may be a mark that joins the character before it.
  return at > 0 && !(isPlain(before[at]) && isPlain(after[at])) ? at - 1 : at;
}

function isPlain(character: string | undefined): boolean {
  return character === undefined || (character >= ' ' && character <= '~');
}

/** What stands around an update, and around the part of it in which the cursor wanders about. */
function marksOf({ synchronises, hidesCursor }: TerminalTraits) {
  return {
    begin: synchronises ? beginUpdate : '',
    end: synchronises ? endUpdate : '',
    hide: hidesCursor ? hideCursor : '',
    show: hidesCursor ? showCursor : '',
  };
}

// A region taller than the screen would scroll itself away: the part around the cursor is kept.
function fitting(frame: Frame, screenRows: number): Frame {
  const surplus = frame.rows.length - screenRows;
  if (surplus <= 0) return frame;
  const cursor = frame.cursor;
  const from = Math.min(surplus, cursor?.y ?? surplus);
  const rows = frame.rows.slice(from, from + screenRows);
  return { rows, cursor: cursor && { x: cursor.x, y: Math.min(cursor.y - from, screenRows - 1) } };
}

function sameFrame(a: Frame, b: Frame): boolean {
  if (a.cursor?.x !== b.cursor?.x || a.cursor?.y !== b.cursor?.y) return false;
  return a.rows.length === b.rows.length && a.rows.every((row, index) => row === b.rows[index]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
