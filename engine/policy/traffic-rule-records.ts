// QoS, decryption, authentication and DoS rules as the records of the view, and which of them a first packet matches.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { holdsCategory } from '../packet/traffic-class.ts';
import type {
  AuthenticationRuleRecord,
  DecryptionRuleRecord,
  DosRuleRecord,
  OverrideRuleRecord,
  PolicyQuestion,
  QosRuleRecord,
  RuleCriteria,
} from '../policy-records.ts';
import { queryOf } from './policy-question.ts';
import type { ListedRule, RuleList } from './rule-list.ts';
import { addressWords, namesOf, serviceWords } from './rule-words.ts';
import type { AuthenticationRule, DecryptionRule, DosRule, QosRule } from './traffic-rules.ts';

export function qosRuleRecords(compiled: CompiledWorld): readonly QosRuleRecord[] {
  return compiled.qos.rules.map((rule) => qosRecord(compiled, rule));
}

export function overrideRuleRecords(compiled: CompiledWorld): readonly OverrideRuleRecord[] {
  const { override, names, world } = compiled;
  return override.rules.map((rule) => ({
    ...criteriaOf(compiled, { list: override, written: world.overrideRules }, rule),
    application: names.applications.nameOf(rule.application),
  }));
}

export function decryptionRuleRecords(compiled: CompiledWorld): readonly DecryptionRuleRecord[] {
  return compiled.decryption.rules.map((rule) => decryptionRecord(compiled, rule));
}

export function authenticationRuleRecords(compiled: CompiledWorld): readonly AuthenticationRuleRecord[] {
  return compiled.authentication.rules.map((rule) => authenticationRecord(compiled, rule));
}

export function dosRuleRecords(compiled: CompiledWorld): readonly DosRuleRecord[] {
  return compiled.dos.rules.map((rule) => dosRecord(compiled, rule));
}

export function matchQos(state: DataplaneState, question: PolicyQuestion): QosRuleRecord | undefined {
  const rule = matched(state, state.compiled.qos, question);
  return rule && qosRecord(state.compiled, rule);
}

export function matchDecryption(
  state: DataplaneState,
  question: PolicyQuestion,
): DecryptionRuleRecord | undefined {
  const wants = wantsCategory(question);
  const rule = matched(state, state.compiled.decryption, question, wants);
  return rule && decryptionRecord(state.compiled, rule);
}

export function matchAuthentication(
  state: DataplaneState,
  question: PolicyQuestion,
): AuthenticationRuleRecord | undefined {
  const rule = matched(state, state.compiled.authentication, question, wantsCategory(question));
  return rule && authenticationRecord(state.compiled, rule);
}

export function matchDos(state: DataplaneState, question: PolicyQuestion): DosRuleRecord | undefined {
  const rule = matched(state, state.compiled.dos, question);
  return rule && dosRecord(state.compiled, rule);
}

function matched<Rule extends ListedRule>(
  state: DataplaneState,
  list: RuleList<Rule>,
  question: PolicyQuestion,
  alsoWants?: (rule: Rule) => boolean,
): Rule | undefined {
  const query = queryOf(state, state.table.addresses.copy(), question);
  return query && list.match(query, alsoWants);
}

/** Assumption: while no category is known, only rules for any match. */
function wantsCategory({ category = '' }: PolicyQuestion) {
  return ({ urlCategories }: { readonly urlCategories: readonly string[] }) =>
    holdsCategory(urlCategories, category);
}

function qosRecord(compiled: CompiledWorld, rule: QosRule): QosRuleRecord {
  return {
    ...criteriaOf(compiled, { list: compiled.qos, written: compiled.world.qosRules }, rule),
    class: rule.qosClass,
  };
}

function decryptionRecord(compiled: CompiledWorld, rule: DecryptionRule): DecryptionRuleRecord {
  const { urlCategories: category, action } = rule;
  return {
    ...criteriaOf(compiled, { list: compiled.decryption, written: compiled.world.decryptionRules }, rule),
    category,
    action,
  };
}

function authenticationRecord(compiled: CompiledWorld, rule: AuthenticationRule): AuthenticationRuleRecord {
  const { urlCategories: category, enforcement } = rule;
  return {
    ...criteriaOf(
      compiled,
      { list: compiled.authentication, written: compiled.world.authenticationRules },
      rule,
    ),
    category,
    enforcement,
  };
}

function dosRecord(compiled: CompiledWorld, rule: DosRule): DosRuleRecord {
  const { action, aggregate, classified } = rule;
  return {
    ...criteriaOf(compiled, { list: compiled.dos, written: compiled.world.dosRules }, rule),
    action,
    aggregate: aggregate?.name,
    classified: classified && { profile: classified.profile.name, by: classified.by },
  };
}

/** Users of a rule as an administrator named them: groups stay groups. */
interface WrittenUsers {
  readonly user: readonly string[];
}

function criteriaOf<Rule extends ListedRule>(
  compiled: CompiledWorld,
  { list, written }: { readonly list: RuleList<Rule>; readonly written: readonly WrittenUsers[] },
  rule: Rule,
): RuleCriteria {
  const { names } = compiled;
  return {
    name: rule.name,
    index: list.rules.indexOf(rule) + 1,
    from: namesOf(names.zones, rule.from),
    to: namesOf(names.zones, rule.to),
    source: addressWords(rule.source, false),
    destination: addressWords(rule.destination, false),
    user: written[rule.position]?.user ?? ['any'],
    services: serviceWords(compiled, rule),
  };
}
