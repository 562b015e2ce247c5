// The pools of NAT rules. Vendor: show running ippool (7.1), nat-rule-ippool and global-ippool, one capture each.
import type { NatPoolRecord } from '../../engine/dataplane-view.ts';

// Vendor: 20336 bytes for a ratio of 2. Assumption: a pool of ports takes as much for each address and unit of the ratio.
const BYTES_A_RATIO = 10_168;
// Assumption: what an address that is lent whole takes.
const BYTES_AN_ADDRESS = 16;

const TYPES = { 'dynamic-ip-and-port': 'Dynamic IP/Port', 'dynamic-ip': 'Dynamic IP' } as const;

/** The pools by rule, and how many rules there are. */
export interface NatPools {
  readonly rules: number;
  readonly pools: readonly NatPoolRecord[];
}

/** Assumption: one virtual system has all rules, and a pool that several rules share is printed with each of them. */
export function ipPools({ rules, pools }: NatPools): readonly string[] {
  const rows = pools.flatMap((pool) => pool.rules.map((rule) => poolRow(rule, pool)));
  return [
    '',
    `VSYS 1 has ${rules} NAT rules, DIP and DIPP rules:`,
    `${'Rule'.padEnd(33)}${'Type'.padEnd(16)}${'Used'.padEnd(11)}${'Available'.padEnd(11)}Mem Size Ratio`,
    [32, 15, 10, 10, 8, 5].map((width) => '-'.repeat(width)).join(' '),
    ...rows,
  ];
}

function poolRow(rule: string, pool: NatPoolRecord): string {
  const { used, available, oversubscription } = pool;
  const size = String(memoryOf(pool)).padStart(8);
  const counts = `${String(used).padEnd(11)}${String(available).padEnd(11)}`;
  return `${rule.padEnd(33)}${TYPES[pool.kind].padEnd(16)}${counts}${size}${String(oversubscription).padStart(5)}`;
}

/** The pool of one rule. No blank line follows the echo. Assumption: a rule without a pool has no lines below its name. */
export function ruleIpPool(rule: string, pool: NatPoolRecord | undefined): readonly string[] {
  const title = `VSYS 1 Rule ${rule}:`;
  if (pool === undefined) return [title];
  return [
    title,
    `Rule: ${rule}, Pool index: ${pool.index}, memory usage: ${memoryOf(pool)}`,
    '-'.repeat(41),
    numberLine('Oversubscription Ratio:', pool.oversubscription),
    numberLine('Number of Allocates:', pool.allocations),
    numberLine('Last Allocated Index:', pool.lastIndex),
  ];
}

/** Label and value are 40 characters together. */
function numberLine(label: string, value: number): string {
  return label + String(value).padStart(40 - label.length);
}

const GLOBAL_WIDTHS = [4, 15, 32, 15, 5, 8, 8, 5, 6] as const;
const GLOBAL_HEADING = `${'Idx'.padEnd(5)}${'Type'.padEnd(17)}${'From'.padEnd(33)}${'To'.padEnd(16)}ToNum Ref. Cnt Mem Size Ratio Ready`;

/** Every pool; the headings stand one column right of the data. Assumption: values are left aligned, and `Ready` says yes. */
export function globalIpPools(pools: readonly NatPoolRecord[]): readonly string[] {
  const rows = pools.map((pool) =>
    [
      pool.index,
      TYPES[pool.kind],
      pool.sources[0] ?? '',
      pool.firstAddress,
      pool.addresses,
      pool.rules.length,
      memoryOf(pool),
      pool.oversubscription,
      'yes',
    ].map(String),
  );
  return [
    '',
    GLOBAL_HEADING,
    GLOBAL_WIDTHS.map((width) => '-'.repeat(width)).join(' '),
    ...rows.map((cells) =>
      cells
        .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(GLOBAL_WIDTHS[at] ?? 0)))
        .join(' '),
    ),
  ];
}

/** How many pools there are, and what they lend. Assumption: the lines; the numbers are the sums of `show running ippool`. */
export function globalIpPoolSummary(pools: readonly NatPoolRecord[]): readonly string[] {
  const sum = (count: (pool: NatPoolRecord) => number) => pools.reduce((all, pool) => all + count(pool), 0);
  return [
    '',
    numberLine('Number of pools:', pools.length),
    numberLine(
      'Used:',
      sum(({ used }) => used),
    ),
    numberLine(
      'Available:',
      sum(({ available }) => available),
    ),
    numberLine('Memory usage:', sum(memoryOf)),
  ];
}

function memoryOf({ kind, addresses, oversubscription }: NatPoolRecord): number {
  if (kind === 'dynamic-ip') return addresses * BYTES_AN_ADDRESS;
  return addresses * oversubscription * BYTES_A_RATIO;
}
