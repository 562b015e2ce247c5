// DoS protection at work. Vendor: the parts of a profile, and the words of the counters.
// Assumption: the layout throughout; no public capture shows these commands.
import type {
  BlockedRecord,
  DosFloodRecord,
  DosProfileRecord,
  DosProtectionRecord,
} from '../../engine/dataplane-view.ts';
import { RULE } from './table.ts';

/** What a rule is set to; nothing for a rule that is none. */
export function dosSettings(rule: DosProtectionRecord | undefined): readonly string[] {
  if (rule === undefined) return [];
  const { aggregate, classified } = rule;
  return [
    '',
    `Rule: ${rule.rule}`,
    RULE,
    field('action:', rule.action),
    ...(aggregate === undefined ? [] : profileLines('aggregate profile:', aggregate)),
    ...(classified === undefined
      ? []
      : [...profileLines('classified profile:', classified), field('  address:', classified.by)]),
    RULE,
  ];
}

function profileLines(label: string, { profile, floods, sessionLimit }: DosProfileRecord): readonly string[] {
  return [
    field(label, profile),
    ...floods.flatMap(thresholdLines),
    field('  maximum sessions:', sessionLimit === undefined ? 'unlimited' : String(sessionLimit)),
  ];
}

function thresholdLines({ kind, threshold }: DosFloodRecord): readonly string[] {
  if (threshold === undefined) return [field(`  ${kind}:`, 'disabled')];
  const { action, alarm, activate, maximum, blockDuration } = threshold;
  return [
    field(`  ${kind}:`, action),
    `    alarm ${alarm} cps, activate ${activate} cps, maximal ${maximum} cps, block duration ${blockDuration} secs`,
  ];
}

/** What a rule has counted; nothing for a rule that is none. */
export function dosStatistics(rule: DosProtectionRecord | undefined): readonly string[] {
  if (rule === undefined) return [];
  const rates = (rule.aggregate?.floods ?? []).filter(({ threshold }) => threshold !== undefined);
  return [
    '',
    `Rule: ${rule.rule}`,
    RULE,
    ...rates.map(({ kind, current }) => field(`current ${kind} rate:`, `${current} cps`)),
    field('current sessions:', String(rule.sessions)),
    field('packets dropped:', String(rule.dropped)),
    field('alarms:', String(rule.alarms)),
    field('addresses blocked:', String(rule.blocked)),
    RULE,
  ];
}

function field(label: string, value: string): string {
  return label.padEnd(32) + value;
}

/** Addresses that rules of a zone shut out. */
export function blockedSources(blocked: readonly BlockedRecord[]): readonly string[] {
  return [
    '',
    ...blocked.map(({ address, remaining }) => `${address.padEnd(40)} ${remaining} secs`),
    `Total blocked: ${blocked.length}`,
  ];
}

const WIDTHS = [40, 20, 32] as const;

/** The block table. Assumption: all entries are in the software table, for no hardware is simulated. */
export function blockTable(blocked: readonly BlockedRecord[]): readonly string[] {
  return [
    '',
    row(['Address', 'Zone', 'DoS profile', 'Remaining time']),
    RULE,
    ...blocked.map(({ address, zones, profile, remaining }) =>
      row([address, zones.join(','), profile, `${remaining} secs`]),
    ),
    RULE,
    `Total entries: ${blocked.length}`,
  ];
}

/** How many entries each table has. */
export function blockTableSummary(entries: number): readonly string[] {
  return ['', field('Hardware entries:', '0'), field('Software entries:', String(entries))];
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' ');
}
