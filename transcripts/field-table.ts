// Tables by their headings. Headings and data of device tables are aligned in different ways, so a column is what
// lies between two gutters: positions that are blank in the heading and in every row.
import type { FieldList } from './field.ts';
import { labelledValues, longestFieldLine } from './field-label.ts';

/** Reads the table whose heading is `lines[start]`; answers the index behind it, or `start` when there is none. */
export function readTable(list: FieldList, lines: readonly string[], start: number): number {
  const heading = lines[start] ?? '';
  const ruled = isRule(lines[start + 1] ?? '');
  if (!isHeading(heading, ruled)) return start;
  const first = ruled ? start + 2 : start + 1;
  // Without a rule only figures below the words make it a table. Looked at first: most words are no heading.
  if (!ruled && !/\d/.test(lines[first] ?? '')) return start;
  let end = first;
  while (isRow(lines[end] ?? '')) end++;
  if (end === first) return start;
  const rows = lines.slice(first, end);
  const columns = columnsOf(heading, rows);
  list.text(heading.trim(), start + 1);
  readRows(list, columns, rows, first + 1);
  return end;
}

/** A line that only draws: dashes, equal signs, braces. */
export function isRule(line: string): boolean {
  return /[^\s]/.test(line) && !/[\p{L}\p{N}]/u.test(line);
}

interface Column {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

function isHeading(line: string, ruled: boolean): boolean {
  const cells = line.trim().split(/ {2,}/);
  const figures = cells.some((cell) => /^\d/.test(cell));
  return cells.length >= (ruled ? 2 : 3) && !figures && !/:(?: |$)/.test(line);
}

function isRow(line: string): boolean {
  if (line.length > longestFieldLine || line.trim() === '' || isRule(line)) return false;
  return labelledValues(line).length === 0;
}

function columnsOf(heading: string, rows: readonly string[]): readonly Column[] {
  const data = filledPositions(rows);
  const filled = filledPositions([heading, ...rows]);
  const columns: Column[] = [];
  for (let start = 0; start < filled.length; ) {
    let end = start;
    while (filled[end] === true) end++;
    while (end < filled.length && filled[end] !== true) end++;
    const column = { label: heading.slice(start, end).trim(), start, end };
    const before = columns.at(-1);
    if (before !== undefined && belongTogether(before, column, heading, data)) {
      const label = `${before.label} ${column.label}`.trim();
      columns[columns.length - 1] = { label, start: before.start, end };
    } else columns.push(column);
    start = end;
  }
  return columns;
}

function filledPositions(lines: readonly string[]): readonly boolean[] {
  const filled: boolean[] = [];
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) > 0x20) filled[at] = true;
  }
  return Array.from(filled, (position) => position === true);
}

// Data without words above it goes with the column on its left: the blanks of a text or a date. Words one blank
// apart are one label when there is data below only one of them: `Mem Size` above short figures.
function belongTogether(left: Column, right: Column, heading: string, data: readonly boolean[]): boolean {
  if (right.label === '') return true;
  const apart = heading.slice(left.start, right.end).trim() !== `${left.label} ${right.label}`;
  const hasData = (column: Column) => data.slice(column.start, column.end).includes(true);
  return !apart && !(hasData(left) && hasData(right));
}

function readRows(
  list: FieldList,
  columns: readonly Column[],
  rows: readonly string[],
  firstLine: number,
): void {
  const key = keyColumn(columns);
  let group = '';
  rows.forEach((row, index) => {
    const line = firstLine + index;
    const cell = (column: Column): string => row.slice(column.start, column.end).trim();
    // A row without a key goes on with the row above, as further addresses of an interface do.
    const name = key === undefined ? '' : cell(key);
    if (name !== '' || group === '') {
      group = list.open({ parent: '', label: rowName(key, name), value: '' }, line);
    }
    for (const column of columns) {
      const value = cell(column);
      if (column !== key && value !== '') list.add(group, column.label, value, line);
    }
  });
}

// Times come first in some tables and do not name a row; a name or an id does.
function keyColumn(columns: readonly Column[]): Column | undefined {
  const labelled = (label: string) => columns.find((column) => column.label.toLowerCase() === label);
  return labelled('name') ?? labelled('id') ?? columns[0];
}

function rowName(key: Column | undefined, name: string): string {
  const label = key?.label ?? '';
  return label.toLowerCase() === 'name' || label === '' ? name : `${label} ${name}`.trim();
}
