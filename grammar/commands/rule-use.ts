// Which rules are used. Vendor: operational hierarchy, release 11.2; policy rule usage.
// Assumption: the help texts, and that a rule is unused while it has not been hit since the box started or its count was reset.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { ruleNames } from '../text/rule-hit-count.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';
import { hitsOf, RULE_BASE_WORDS } from './rule-hit-count.ts';

const VSYS = required(value(nameOf('vsys'), 'Virtual system'));
const RULE_BASE = required(value(oneOf(...RULE_BASE_WORDS), 'Policy'));

const showHighlight = command({
  path: ['show', 'running', 'rule-use', 'highlight'],
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

/** Use of rules. */
export const RULE_USE_COMMANDS: readonly DeviceCommand[] = [showHighlight];
