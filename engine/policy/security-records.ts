// The running security policy as the records of the view, and what it says of a first packet.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { PolicyQuestion, SecurityRuleRecord } from '../policy-records.ts';
import { queryOf } from './policy-question.ts';
import { addressWords, namesOf, serviceWords } from './rule-words.ts';
import { matchingRules, type SecurityRule } from './security-policy.ts';

/** Every rule in the order of the policy, the two default rules last. */
export function securityRuleRecords(compiled: CompiledWorld): readonly SecurityRuleRecord[] {
  return compiled.security.rules.map((rule) => recordOf(compiled, rule));
}

/** Every rule that matches such a packet, in order: the first decides. None when an address or a name is none. */
export function matchSecurity(
  state: DataplaneState,
  question: PolicyQuestion,
): readonly SecurityRuleRecord[] {
  const { compiled, table } = state;
  const query = queryOf(state, table.addresses.copy(), question);
  if (query === undefined) return [];
  return matchingRules(compiled.security, query, compiled.applicationPorts).map((rule) =>
    recordOf(compiled, rule),
  );
}

function recordOf(compiled: CompiledWorld, rule: SecurityRule): SecurityRuleRecord {
  const { names } = compiled;
  return {
    name: rule.name,
    index: compiled.security.rules.indexOf(rule) + 1,
    from: namesOf(names.zones, rule.from),
    to: namesOf(names.zones, rule.to),
    source: addressWords(rule.source, rule.negatesSource),
    destination: addressWords(rule.destination, rule.negatesDestination),
    user: compiled.world.securityRules[rule.position]?.user ?? ['any'],
    services: serviceWords(compiled, rule),
    action: rule.action,
    scope: rule.scope,
    logs: { start: rule.logStart, end: rule.logEnd },
  };
}
