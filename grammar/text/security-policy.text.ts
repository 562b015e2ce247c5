// Security rules as blocks. Vendor: show running security-policy (6.1), test security-policy-match (6.1 and 10.x).

import type { SecurityRuleRecord } from '../../engine/policy-records.ts';
import { isAtLeast, type Release } from '../../engine/release.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { addressLine, listLine, type PolicyBlock, policyBlocks, serviceLine } from './policy-block.ts';
import { noRuleMatched } from './policy-messages.ts';

/** The whole policy with its trailer. Vendor: release 6.1 on, the two default rules are part of it. */
export function securityPolicy(
  rules: readonly SecurityRuleRecord[],
  layout: LayoutProfile,
): readonly string[] {
  const known = rules.filter((rule) => isKnownTo(layout.release, rule));
  const blocks = known.map((rule) => ruleBlock(rule, layout));
  return [...policyBlocks(blocks, layout.policyBlock), '', 'dynamic url: no', 'pol objs matched', ''];
}

/**
 * The rules that a first packet matches. Assumption: where only a default rule does, its block is printed; releases without
 * predefined rules say that none matched.
 */
export function matchedSecurityRules(
  rules: readonly SecurityRuleRecord[],
  layout: LayoutProfile,
): readonly string[] {
  const known = rules.filter((rule) => isKnownTo(layout.release, rule));
  if (known.length === 0) return noRuleMatched();
  return policyBlocks(
    known.map((rule) => ruleBlock(rule, layout)),
    layout.policyBlock,
  );
}

function isKnownTo(release: Release, { scope }: SecurityRuleRecord): boolean {
  return scope === 'configured' || isAtLeast(release, '6.1');
}

/** Assumption: what a release prints of its running policy it prints of a match. */
function ruleBlock(rule: SecurityRuleRecord, layout: LayoutProfile): PolicyBlock {
  const isTerminal = rule.scope !== 'configured' || rule.action === 'allow';
  const type = rule.scope === 'configured' ? [] : [`type ${rule.scope};`];
  return {
    name: rule.name,
    index: rule.index,
    lines: [
      ...criteriaLines(rule, layout),
      ...actionLines(rule, layout),
      `terminal ${yesOrNo(isTerminal)};`,
      ...type,
    ],
  };
}

function criteriaLines(rule: SecurityRuleRecord, { policyBlock }: LayoutProfile): readonly string[] {
  const devices = policyBlock.names === 'indexed' ? DEVICE_LINES : [];
  return [
    listLine('from', rule.from),
    addressLine('source', rule.source),
    'source-region none;',
    listLine('to', rule.to),
    addressLine('destination', rule.destination),
    'destination-region none;',
    // Vendor: the predefined rules have no such line.
    ...(rule.scope === 'configured' ? [listLine('user', rule.user)] : []),
    ...devices,
    'category any;',
    serviceLine(rule.services, policyBlock),
  ];
}

// The device spells the second one so.
const DEVICE_LINES = ['source-device any;', 'destinataion-device any;'] as const;

/** Assumption: releases before 6.1 have no line about ICMP. The line has a colon and no semicolon. */
function actionLines({ action }: SecurityRuleRecord, { release }: LayoutProfile): readonly string[] {
  return [`action ${action};`, ...(isAtLeast(release, '6.1') ? ['icmp-unreachable: no'] : [])];
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
