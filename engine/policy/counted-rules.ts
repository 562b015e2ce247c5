// The rules of a configuration as their hits are counted.
import type { RuleBase } from '../rule-hit-record.ts';
import type { World } from '../world/world-schema.ts';
import type { CountedRule } from './rule-hits.ts';

/** The rules of every rulebase in their order, disabled ones too. */
export type CountedRules = { readonly [Base in RuleBase]: readonly CountedRule[] };

// Assumption: the predefined rules are counted like those that were written, behind them.
const DEFAULT_RULES = ['intrazone-default', 'interzone-default'].map((name) => ({ name }));

/** What is counted for a configuration. */
export function countedRules(world: Pick<World, 'securityRules' | 'natRules' | 'pbfRules'>): CountedRules {
  return {
    security: [...world.securityRules, ...DEFAULT_RULES].map(countedRule),
    nat: world.natRules.map(countedRule),
    pbf: world.pbfRules.map(countedRule),
  };
}

function countedRule(rule: { readonly name: string; readonly uuid?: string | undefined }): CountedRule {
  return { identity: rule.uuid ?? rule.name, name: rule.name, definition: JSON.stringify(rule) };
}
