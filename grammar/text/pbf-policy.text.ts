// Policy-based forwarding rules: as blocks, and as the table of their states.
// Vendor: show running pbf-policy, test pbf-policy-match and show pbf rule all, one capture each.
import { isAtLeast } from '../../engine/release.ts';
import type { PbfRuleRecord } from '../../engine/session-pbf.ts';
import type { LayoutProfile, PolicyBlockLayout } from './layout-profile.ts';
import { addressLine, listLine, type PolicyBlock, policyBlocks, serviceLine } from './policy-block.ts';
import { noRuleMatched } from './policy-messages.ts';
import { cut } from './table.ts';

// These blocks have no position and no numbers in any capture.
const PLAIN: PolicyBlockLayout = { names: 'plain', services: 'plain' };

const ACTIONS = { forward: 'Forward', discard: 'Discard', 'no-pbf': 'No PBF' } as const;

/** The rules that run. */
export function pbfPolicy(rules: readonly PbfRuleRecord[]): readonly string[] {
  return policyBlocks(rules.map(block), PLAIN);
}

/** The rule that decides a first packet. */
export function matchedPbfRule(rule: PbfRuleRecord | undefined): readonly string[] {
  return rule === undefined ? noRuleMatched() : pbfPolicy([rule]);
}

/** Assumption: a rule of interfaces names them in place of zones, and a rule that does not forward has no way out. */
function block(rule: PbfRuleRecord): PolicyBlock {
  return {
    name: rule.name,
    index: undefined,
    lines: [
      `id ${rule.id};`,
      listLine('from', rule.from.names),
      addressLine('source', rule.addresses.source),
      addressLine('destination', rule.addresses.destination),
      listLine('user', rule.user),
      serviceLine(rule.services, PLAIN),
      `action ${ACTIONS[rule.action]};`,
      `symmetric-return ${rule.symmetricReturn ? 'yes' : 'no'};`,
      ...(rule.egressInterface === undefined ? [] : [`forwarding-egress-IF/VSYS ${rule.egressInterface};`]),
      ...(rule.nextHop === undefined ? [] : [`next-hop ${rule.nextHop};`]),
      'terminal no;',
    ],
  };
}

const WIDTHS = [10, 5, 10, 8, 15, 39, 14] as const;
const HEADINGS = [
  'Rule',
  'ID',
  'Rule State',
  'Action',
  'Egress IF/VSYS',
  'NextHop',
  'NextHop Status',
] as const;
const STATUS_WIDTH = 7;

/** The table of rules with their states. Vendor: releases up to 6.1 have no column about the next hop's status. */
export function pbfRuleTable(rules: readonly PbfRuleRecord[], { release }: LayoutProfile): readonly string[] {
  const columns = isAtLeast(release, '8.1') ? WIDTHS.length : WIDTHS.length - 1;
  const widths = WIDTHS.slice(0, columns);
  return [
    '',
    rowText(HEADINGS.slice(0, columns), widths),
    widths.map((width) => '='.repeat(width)).join(' '),
    ...rules.map((rule) => rowText(cells(rule).slice(0, columns), widths)),
  ];
}

/** Assumption: a rule without a monitor has a next hop that is up, and without a next hop all zeros stand for it. */
function cells(rule: PbfRuleRecord): readonly string[] {
  const status = rule.action !== 'forward' ? '' : rule.monitor?.status === 'down' ? 'DOWN' : 'UP';
  return [
    cut(rule.name, WIDTHS[0]),
    String(rule.id),
    rule.state === 'active' ? 'Active' : 'Disabled',
    ACTIONS[rule.action],
    rule.egressInterface ?? '',
    rule.action === 'forward' ? (rule.nextHop ?? '0.0.0.0') : '',
    status.padEnd(STATUS_WIDTH),
  ];
}

/** The last cell keeps the width it has. */
function rowText(texts: readonly string[], widths: readonly number[]): string {
  return texts.map((text, at) => (at === texts.length - 1 ? text : text.padEnd(widths[at] ?? 0))).join(' ');
}
