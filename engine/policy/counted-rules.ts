// The rules of a configuration as their hits are counted.
import type { RuleBase } from '../rule-hit-record.ts';
import type { World } from '../world/world-schema.ts';
import type { CountedRule } from './rule-hits.ts';

/** The rules of every rulebase in their order, disabled ones too. */
export type CountedRules = { readonly [Base in RuleBase]: readonly CountedRule[] };

// Assumption: the predefined rules are counted like those that were written, behind them.
const DEFAULT_SCOPES = ['intrazone', 'interzone'] as const;

/** What is counted for a configuration. */
export function countedRules(world: World): CountedRules {
  const defaults = DEFAULT_SCOPES.map((scope) => ({
    name: `${scope}-default`,
    ...world.defaultRules[scope],
  }));
  return {
    security: [...world.securityRules, ...defaults].map(countedRule),
    nat: world.natRules.map(countedRule),
    pbf: world.pbfRules.map(countedRule),
    qos: world.qosRules.map(countedRule),
    decryption: world.decryptionRules.map(countedRule),
    authentication: world.authenticationRules.map(countedRule),
    dos: world.dosRules.map(countedRule),
    'app-override': world.overrideRules.map(countedRule),
  };
}

function countedRule({ name, uuid, ...said }: NamedRule): CountedRule {
  return { identity: uuid ?? name, name, definition: JSON.stringify(said) };
}

interface NamedRule {
  readonly name: string;
  readonly uuid?: string | undefined;
}
