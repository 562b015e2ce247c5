// QoS, decryption, authentication and DoS rules as blocks. Assumption: the lines behind the criteria; no capture shows one of
// these policies, and their blocks are those of policy-based forwarding in their form.
import type {
  AuthenticationRuleRecord,
  DecryptionRuleRecord,
  DosRuleRecord,
  OverrideRuleRecord,
  QosRuleRecord,
  RuleCriteria,
} from '../../engine/policy-records.ts';
import type { LayoutProfile, PolicyBlockLayout } from './layout-profile.ts';
import { addressLine, listLine, policyBlocks, serviceLine } from './policy-block.ts';
import { matchedRule, noRuleMatched } from './policy-messages.ts';

/** The rules that classify. */
export function qosPolicy(rules: readonly QosRuleRecord[], layout: LayoutProfile): readonly string[] {
  return blocks(rules, layout.policyBlock, (rule) => [`class ${rule.class};`, 'terminal yes;']);
}

/** The rules that fix applications. */
export function overridePolicy(
  rules: readonly OverrideRuleRecord[],
  layout: LayoutProfile,
): readonly string[] {
  return blocks(rules, layout.policyBlock, ({ application }) => [
    `application ${application};`,
    'terminal yes;',
  ]);
}

/** The rule that classifies a session. */
export function matchedQosRule(rule: QosRuleRecord | undefined, layout: LayoutProfile): readonly string[] {
  return rule === undefined ? noRuleMatched() : qosPolicy([rule], layout);
}

/** The rules that open TLS. */
export function decryptionPolicy(
  rules: readonly DecryptionRuleRecord[],
  layout: LayoutProfile,
): readonly string[] {
  return blocks(rules, layout.policyBlock, ({ category, action }) => [
    listLine('category', category),
    `action ${action};`,
    'terminal yes;',
  ]);
}

/** Vendor: test decryption-policy-match, one line. */
export function matchedDecryptionRule(rule: DecryptionRuleRecord | undefined): readonly string[] {
  return rule === undefined ? noRuleMatched() : matchedRule(rule.name, rule.action);
}

/** The rules that ask users who they are. */
export function authenticationPolicy(
  rules: readonly AuthenticationRuleRecord[],
  layout: LayoutProfile,
): readonly string[] {
  return blocks(rules, layout.policyBlock, ({ category, enforcement }) => [
    listLine('category', category),
    `action ${enforcement};`,
    'terminal yes;',
  ]);
}

/** Vendor: test authentication-policy-match, one line. */
export function matchedAuthenticationRule(rule: AuthenticationRuleRecord | undefined): readonly string[] {
  return rule === undefined ? noRuleMatched() : matchedRule(rule.name, rule.enforcement);
}

/** The rules that guard from floods. */
export function dosPolicy(rules: readonly DosRuleRecord[], layout: LayoutProfile): readonly string[] {
  return blocks(rules, layout.policyBlock, ({ action, aggregate, classified }) => [
    `action ${action};`,
    ...(aggregate === undefined ? [] : [`aggregate ${aggregate};`]),
    ...(classified === undefined ? [] : [`classified ${classified.profile} (${classified.by});`]),
    'terminal yes;',
  ]);
}

/** The rule that guards what a packet is for. */
export function matchedDosRule(rule: DosRuleRecord | undefined, layout: LayoutProfile): readonly string[] {
  return rule === undefined ? noRuleMatched() : dosPolicy([rule], layout);
}

function blocks<Rule extends RuleCriteria>(
  rules: readonly Rule[],
  layout: PolicyBlockLayout,
  end: (rule: Rule) => readonly string[],
): readonly string[] {
  const printed = rules.map((rule) => ({
    name: rule.name,
    index: rule.index,
    lines: [
      listLine('from', rule.from),
      addressLine('source', rule.source),
      listLine('to', rule.to),
      addressLine('destination', rule.destination),
      listLine('user', rule.user),
      serviceLine(rule.services, layout),
      ...end(rule),
    ],
  }));
  return policyBlocks(printed, layout);
}
