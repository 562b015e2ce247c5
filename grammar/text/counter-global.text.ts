// The global counters as a table. Vendor: show counter global; three public captures agree on every column.
import type { CounterDelta } from '../../engine/view.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { RULE } from './table.ts';

/** What the table is made from. */
export interface CounterTable {
  /** Milliseconds. */
  readonly elapsed: number;
  /** In printed order. */
  readonly counters: readonly CounterDelta[];
}

const HEADING = rowText({
  name: 'name',
  value: 'value',
  rate: 'rate',
  severity: 'severity',
  category: 'category',
  aspect: 'aspect',
  description: 'description',
});

/** The table with its leading blank line; without a counter it has no heading. */
export function globalCounters(
  { elapsed, counters }: CounterTable,
  layout: LayoutProfile,
): readonly string[] {
  const seconds = (elapsed / 1000).toFixed(3);
  const title = ['', 'Global counters:', `Elapsed time since last sampling: ${seconds} seconds`];
  const end = [RULE, `Total counters shown: ${counters.length}`, RULE];
  if (counters.length === 0) {
    return [...title, '', ...end];
  }
  const gap = layout.counterTable.headingAfter === 'blank-line' ? [''] : [];
  const rule = '-'.repeat(layout.counterTable.headingRule);
  return [...title, ...gap, HEADING, rule, ...counters.map(counterLine), ...end, ''];
}

function counterLine({ counter, rate }: CounterDelta): string {
  return rowText({ ...counter, value: String(counter.value), rate: String(rate) });
}

interface CounterCells {
  readonly name: string;
  readonly value: string;
  readonly rate: string;
  readonly severity: string;
  readonly category: string;
  readonly aspect: string;
  readonly description: string;
}

/** Value and rate end in columns 43 and 52. Assumption: a longer name or number pushes what follows to the right. */
function rowText(cells: CounterCells): string {
  return [
    cells.name.padEnd(32),
    cells.value.padStart(11),
    cells.rate.padStart(8),
    cells.severity.padEnd(9),
    cells.category.padEnd(9),
    cells.aspect.padEnd(9),
    cells.description,
  ].join(' ');
}
