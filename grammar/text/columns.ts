// Lines whose cells stand at fixed columns, counted from 0.

/** A text and the column it begins at. */
export type Cell = readonly [column: number, text: string | number];

/** The cells in one line; empty ones leave nothing behind. A cell that is too long pushes those behind it to the right, one blank between them. */
export function columns(...cells: readonly Cell[]): string {
  let line = '';
  for (const [column, text] of cells) {
    if (text === '') continue;
    if (line !== '' && line.length >= column) line += ' ';
    line = line.padEnd(column) + String(text);
  }
  return line;
}

/** A cell whose last character stands at a column. */
export function endingAt(column: number, text: string | number): Cell {
  return [column + 1 - String(text).length, text];
}

/** A label, and its value at a column; without a value nothing follows the label. */
export function labelled(label: string, value: string | number, column: number): string {
  return value === '' ? label : columns([0, label], [column, value]);
}

/** A line of so many dashes. */
export function dashes(count: number): string {
  return '-'.repeat(count);
}
