// Hits of rules as a table. Vendor: policy rule usage names the columns. Assumption: their order, widths and headings, and a
// hyphen for what never happened; no public capture shows the table.
import type { Instant } from '../../engine/instant.ts';
import type { RuleHitRecord } from '../../engine/rule-hit-record.ts';
import { ctime } from './ctime.ts';

const WIDTHS = [31, 12, 24, 24, 24, 24, 24] as const;
const HEADINGS = [
  'Rule Name',
  'Hit Count',
  'First Hit Timestamp',
  'Last Hit Timestamp',
  'Last Reset Timestamp',
  'Rule Create Timestamp',
  'Rule Modify Timestamp',
];

/** One line a rule under the heading. */
export function ruleHitTable(rules: readonly RuleHitRecord[]): readonly string[] {
  const rows = rules.map(({ name, count, first, last, reset, created, modified }) =>
    rowText([name, String(count), ...[first, last, reset, created, modified].map(timeText)]),
  );
  return ['', rowText(HEADINGS), WIDTHS.map((width) => '-'.repeat(width)).join(' '), ...rows];
}

/** Names of rules, a line each. */
export function ruleNames(names: readonly string[]): readonly string[] {
  return ['', ...names];
}

function timeText(instant: Instant | undefined): string {
  return instant === undefined ? '-' : ctime(instant);
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(WIDTHS[at] ?? 0))).join(' ');
}
