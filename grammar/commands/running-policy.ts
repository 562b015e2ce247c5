// The policies as they run. Vendor: operational hierarchy, release 11.2.

import type { PbfRuleRecord } from '../../engine/session-pbf.ts';
import { value } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { uint } from '../language/value-types.ts';
import { rulesInTarget } from '../target-vsys.ts';
import { natPolicy } from '../text/nat-policy.text.ts';
import { pbfPolicy, pbfRuleTable } from '../text/pbf-policy.text.ts';
import { securityPolicy } from '../text/security-policy.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { nameOf } from './name-source.ts';

const showRunningSecurityPolicy = command({
  path: ['show', 'running', 'security-policy'],
  help: 'Show running security policy',
  source: vendor(
    'captures of show running security-policy, release 6.1',
    'what a release prints of a match it prints of the policy',
  ),
  options: { 'rule-index': value(uint(1, 5000), 'Position of the rule to show') },
  run: ({ view, settings: { targetVsys } }, { ruleIndex }) =>
    rulesInTarget(view, view.policy.securityRules(), targetVsys).filter(
      ({ index }) => ruleIndex === undefined || index === ruleIndex,
    ),
  text: (rules, layout) => securityPolicy(rules, layout),
});

/** A virtual system that is named counts more than the target. */
const showRunningNatPolicy = command({
  path: ['show', 'running', 'nat-policy'],
  help: 'Show running NAT policy',
  source: vendor(
    'six captures of show running nat-policy, 4.x to 9.x',
    'the form of a static translation and of a translated port',
  ),
  options: { vsys: value(nameOf('vsys'), 'Virtual system') },
  run: ({ view, settings: { targetVsys } }, { vsys }) => {
    const isKnown = vsys === undefined || view.names('vsys').some(({ name }) => name === vsys);
    return isKnown ? rulesInTarget(view, view.policy.natRules(), vsys ?? targetVsys) : [];
  },
  text: (rules, layout) => natPolicy(rules, layout),
});

const showRunningPbfPolicy = command({
  path: ['show', 'running', 'pbf-policy'],
  help: 'Show running policy based forwarding policy',
  source: vendor(
    'one capture of show running pbf-policy',
    'rules of interfaces, and those that do not forward',
  ),
  run: ({ view }) => runningPbfRules(view),
  text: (rules) => pbfPolicy(rules),
});

const showPbfRuleAll = command({
  path: ['show', 'pbf', 'rule', 'all'],
  help: 'Show all policy based forwarding rules',
  source: vendor('one capture of show pbf rule all', 'a rule without a monitor'),
  run: ({ view }) => view.pbfRules(),
  text: (rules, layout) => pbfRuleTable(rules, layout),
});

/** Assumption: one rule is printed as the same table. */
const showPbfRuleName = command({
  path: ['show', 'pbf', 'rule', 'name'],
  help: 'Show one policy based forwarding rule',
  source: vendor('one capture of show pbf rule all', 'one rule is printed as the same table'),
  argument: { name: 'name', value: nameOf('pbf-rule'), help: 'Name of the rule' },
  run: ({ view }, { name }) => view.pbfRules().filter((rule) => rule.name === name),
  text: (rules, layout) => pbfRuleTable(rules, layout),
});

/** The policies as they run. */
export const RUNNING_POLICY_COMMANDS: readonly DeviceCommand[] = [
  showRunningSecurityPolicy,
  showRunningNatPolicy,
  showRunningPbfPolicy,
  showPbfRuleName,
  showPbfRuleAll,
];

/** Assumption: a rule that its author switched off is no part of the running policy; one that its monitor switched off is. */
export function runningPbfRules(view: DeviceContext['view']): readonly PbfRuleRecord[] {
  return view.pbfRules().filter(({ state, monitor }) => state === 'active' || monitor?.status === 'down');
}
