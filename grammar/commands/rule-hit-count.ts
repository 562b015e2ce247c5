// How often rules were hit, and counting from 0 again. Vendor: operational hierarchy, release 11.2; policy rule usage.
// Assumption: the help texts, and that clearing prints nothing.

import { RULE_BASES, type RuleBase, type RuleHitRecord } from '../../engine/rule-hit-record.ts';
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { listOf, text } from '../language/value-types.ts';
import { type PlacedRule, rulesInTarget } from '../target-vsys.ts';
import { outcomeText } from '../text/messages.ts';
import { ruleHitTable } from '../text/rule-hit-count.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { listedNameOf } from './name-source.ts';

/** Vendor: the rule bases of show running rule-use, release 11.2. Any other word names a policy without rules. */
export const RULE_BASE_WORDS = [
  'security',
  'nat',
  'qos',
  'pbf',
  'sdwan',
  'decryption',
  'app-override',
  'authentication',
  'dos',
  'tunnel-inspect',
  'network-packet-broker',
] as const;

const ruleBase: ValueType<string> = {
  ...text,
  label: '<name>',
  forms: [{ placeholder: '<name>', notation: '<name>', described: false }],
  choices: RULE_BASE_WORDS.map((base) => ({ text: base, help: base })),
};

const VSYS_NAME = { 'vsys-name': required(value(listedNameOf('vsys'), 'Virtual system')) } as const;
const RULE_BASE = { 'rule-base': required(value(ruleBase, 'Policy')) } as const;

const rules: ValueType<readonly string[] | undefined> = listOf(listedNameOf('security-rule'));
const LIST = { name: 'list', value: rules, help: 'Names of rules', mayLack: true } as const;

const SHOW = ['show', 'rule-hit-count', 'vsys'] as const;
const SHOW_HELP = 'Show how often every rule was hit';
const SHOW_LIST_HELP = 'Show how often some rules were hit';

const showRuleHitCount = command({
  path: [...SHOW, 'vsys-name', 'rule-base', 'rules', 'all'],
  pathValues: { ...VSYS_NAME, ...RULE_BASE },
  help: SHOW_HELP,
  source: assumption(
    'order, widths and headings of the columns, a hyphen for what never happened',
    'policy rule usage names the columns',
  ),
  run: ({ view }, { vsysName, ruleBase }) => hitsOf(view, { vsysName, ruleBase, list: undefined }),
  text: (hits) => ruleHitTable(hits),
});

const showRuleHitCountList = command({
  path: [...SHOW, 'vsys-name', 'rule-base', 'rules', 'list'],
  pathValues: { ...VSYS_NAME, ...RULE_BASE },
  argument: LIST,
  help: SHOW_LIST_HELP,
  source: assumption(
    'order, widths and headings of the columns, a hyphen for what never happened',
    'policy rule usage names the columns',
  ),
  run: ({ view }, args) => hitsOf(view, args),
  text: (hits) => ruleHitTable(hits),
});

const showRuleHitCountOfAll = command({
  path: [...SHOW, 'all', 'rule-base', 'rules', 'all'],
  pathValues: RULE_BASE,
  help: SHOW_HELP,
  source: assumption(
    'order, widths and headings of the columns, a hyphen for what never happened',
    'policy rule usage names the columns',
  ),
  run: ({ view }, { ruleBase }) => hitsOf(view, { vsysName: undefined, ruleBase, list: undefined }),
  text: (hits) => ruleHitTable(hits),
});

const showRuleHitCountListOfAll = command({
  path: [...SHOW, 'all', 'rule-base', 'rules', 'list'],
  pathValues: RULE_BASE,
  argument: LIST,
  help: SHOW_LIST_HELP,
  source: assumption(
    'order, widths and headings of the columns, a hyphen for what never happened',
    'policy rule usage names the columns',
  ),
  run: ({ view }, args) => hitsOf(view, { ...args, vsysName: undefined }),
  text: (hits) => ruleHitTable(hits),
});

const CLEAR = ['clear', 'rule-hit-count', 'vsys', 'vsys-name', 'rule-base', 'rules'] as const;

const clearRuleHitCount = command({
  path: [...CLEAR, 'all'],
  pathValues: { ...VSYS_NAME, ...RULE_BASE },
  help: 'Count the hits of every rule from 0 again',
  source: assumption('nothing is printed'),
  operate: ({ ruleBase }) => ({ kind: 'clear-rule-hits', ruleBase, rules: [] }),
  text: outcomeText,
});

const clearRuleHitCountList = command({
  path: [...CLEAR, 'list'],
  pathValues: { ...VSYS_NAME, ...RULE_BASE },
  argument: LIST,
  help: 'Count the hits of some rules from 0 again',
  source: assumption('nothing is printed'),
  operate: ({ ruleBase, list = [''] }) => ({ kind: 'clear-rule-hits', ruleBase, rules: list }),
  text: outcomeText,
});

interface HitQuestion {
  /** Undefined for every virtual system. Assumption: rules of other policies than security and NAT belong to every one. */
  readonly vsysName: string | undefined;
  readonly ruleBase: string;
  /** Undefined for every rule. */
  readonly list?: readonly string[] | undefined;
}

/** The hits that are asked for; none for a virtual system or a policy that there is not. */
export function hitsOf(view: DeviceContext['view'], question: HitQuestion): readonly RuleHitRecord[] {
  const { vsysName, ruleBase, list } = question;
  const isKnown = vsysName === undefined || view.names('vsys').some(({ name }) => name === vsysName);
  const base = RULE_BASES.find((one) => one === ruleBase);
  const hits = isKnown && base !== undefined ? hitsInVsys(view, base, vsysName) : [];
  return list === undefined ? hits : hits.filter(({ name }) => list.includes(name));
}

function hitsInVsys(
  view: DeviceContext['view'],
  base: RuleBase,
  vsysName: string | undefined,
): readonly RuleHitRecord[] {
  const hits = view.ruleHits(base);
  if (base !== 'security' && base !== 'nat') return hits;
  const rules: readonly PlacedRule[] =
    base === 'security' ? view.policy.securityRules() : view.policy.natRules();
  const own = new Set(rulesInTarget(view, rules, vsysName).map(({ name }) => name));
  const others = new Set(rules.map(({ name }) => name).filter((name) => !own.has(name)));
  return hits.filter(({ name }) => !others.has(name));
}

/** Hits of rules, as every release has them. */
export const RULE_HIT_COMMANDS: readonly DeviceCommand[] = [
  clearRuleHitCount,
  clearRuleHitCountList,
  showRuleHitCount,
  showRuleHitCountList,
];

/** The same for every virtual system at once. Vendor: the operational hierarchy of 11.1 does not have it. */
export const RULE_HIT_COMMANDS_SINCE_11_2: readonly DeviceCommand[] = [
  showRuleHitCountOfAll,
  showRuleHitCountListOfAll,
];
