// Which rules are used, and how often. Vendor: operational hierarchy, release 11.2; policy rule usage.
// Assumption: the help texts, and that a rule is unused while it has not been hit since the box started or its count was reset.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { ruleHitTable, ruleNames } from '../text/rule-hit-count.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';
import { hitsOf, RULE_BASE_WORDS } from './rule-hit-count.ts';

const VSYS = required(value(nameOf('vsys'), 'Virtual system'));
const RULE_BASE = required(value(oneOf(...RULE_BASE_WORDS), 'Policy'));
const RULE_USE = ['show', 'running', 'rule-use'] as const;
const HIT_COUNT = [...RULE_USE, 'hit-count', 'vsys', 'rule-base', 'rules'] as const;
const PATH_VALUES = { vsys: VSYS, 'rule-base': RULE_BASE } as const;

const showHighlight = command({
  path: [...RULE_USE, 'highlight'],
  help: 'Show which rules are used or unused',
  source: assumption('a name a line'),
  options: {
    vsys: VSYS,
    'rule-base': RULE_BASE,
    type: required(value(oneOf('used', 'unused'), 'Used or unused rules')),
  },
  run: ({ view }, { vsys, ruleBase, type }) =>
    hitsOf(view, { vsysName: vsys, ruleBase })
      .filter(({ count }) => count > 0 === (type === 'used'))
      .map(({ name }) => name),
  text: (names) => ruleNames(names),
});

const showHitCountAll = command({
  path: [...HIT_COUNT, 'all'],
  pathValues: PATH_VALUES,
  help: 'Show how often every rule was hit',
  source: assumption('the table of `show rule-hit-count`'),
  run: ({ view }, { vsys, ruleBase }) => hitsOf(view, { vsysName: vsys, ruleBase }),
  text: (hits) => ruleHitTable(hits),
});

const showHitCountName = command({
  path: [...HIT_COUNT, 'rule-name'],
  pathValues: PATH_VALUES,
  help: 'Show how often one rule was hit',
  source: assumption('the table of `show rule-hit-count`'),
  argument: { name: 'rule', value: nameOf('security-rule'), help: 'Name of the rule' },
  run: ({ view }, { vsys, ruleBase, rule }) => hitsOf(view, { vsysName: vsys, ruleBase, list: [rule] }),
  text: (hits) => ruleHitTable(hits),
});

/** Every one of them. */
export const RULE_USE_COMMANDS: readonly DeviceCommand[] = [showHighlight, showHitCountAll, showHitCountName];
