// Tables of log records: several lines a record, in columns that all lines share.
import { cut, leftField } from './table.ts';

const RULE = '='.repeat(100);
const WIDTHS = [20, 16, 16, 18] as const;
/** Columns of names, which may be of any length. */
const NAME_COLUMNS = 3;

/** The lines of a heading or of a record: what stands in each column, the last of any width. */
export type LogLines = readonly (readonly string[])[];

/**
 * Heading, rule and records behind a blank line. Assumption: all of it, since no public text shows the table of a log; a name
 * that is wider than its column is cut, so that columns stay where they are.
 */
export function logTable(heading: LogLines, records: readonly LogLines[]): readonly string[] {
  return ['', ...heading.map(printed), RULE, ...records.flatMap((record) => record.map(printed))];
}

function printed(cells: readonly string[]): string {
  let line = '';
  for (const [column, cell] of cells.entries()) {
    const width = WIDTHS[column];
    const isLast = width === undefined || column === cells.length - 1;
    line += isLast ? cell : leftField(column < NAME_COLUMNS ? cut(cell, width - 1) : cell, width);
  }
  return line.trimEnd();
}
