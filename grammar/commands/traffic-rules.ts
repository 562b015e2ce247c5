// QoS, decryption, authentication and DoS rules: as they run, and which of them a packet would match.
// Vendor: operational hierarchy, release 11.2.

import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { text } from '../language/value-types.ts';
import {
  authenticationPolicy,
  decryptionPolicy,
  dosPolicy,
  matchedAuthenticationRule,
  matchedDecryptionRule,
  matchedDosRule,
  matchedQosRule,
  overridePolicy,
  qosPolicy,
} from '../text/traffic-rules.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import {
  APPLICATION,
  DESTINATION,
  DESTINATION_PORT,
  FROM,
  FROM_OR_ANY,
  PROTOCOL,
  questionOf,
  SOURCE,
  SOURCE_USER,
  TO,
  TO_OR_ANY,
} from './policy-match-options.ts';

const CATEGORY = { category: value(text, 'URL category') } as const;

const running: readonly DeviceCommand[] = [
  command({
    path: ['show', 'running', 'qos-policy'],
    help: 'Show running QoS policy',
    source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
    run: ({ view }) => view.policy.qosRules(),
    text: (rules, layout) => qosPolicy(rules, layout),
  }),
  command({
    path: ['show', 'running', 'application-override-policy'],
    help: 'Show running application override policy',
    source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
    run: ({ view }) => view.policy.overrideRules(),
    text: (rules, layout) => overridePolicy(rules, layout),
  }),
  command({
    path: ['show', 'running', 'decryption-policy'],
    help: 'Show running decryption policy',
    source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
    run: ({ view }) => view.policy.decryptionRules(),
    text: (rules, layout) => decryptionPolicy(rules, layout),
  }),
  command({
    path: ['show', 'running', 'authentication-policy'],
    help: 'Show running authentication policy',
    source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
    run: ({ view }) => view.policy.authenticationRules(),
    text: (rules, layout) => authenticationPolicy(rules, layout),
  }),
  command({
    path: ['show', 'running', 'dos-policy'],
    help: 'Show running DoS protection policy',
    source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
    run: ({ view }) => view.policy.dosRules(),
    text: (rules, layout) => dosPolicy(rules, layout),
  }),
];

const testQosPolicyMatch = command({
  path: ['test', 'qos-policy-match'],
  help: 'Test which QoS rule a packet matches',
  source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
  options: {
    ...FROM_OR_ANY,
    ...TO_OR_ANY,
    ...SOURCE,
    ...DESTINATION,
    ...DESTINATION_PORT,
    ...SOURCE_USER,
    ...PROTOCOL,
    ...APPLICATION,
    ...CATEGORY,
  },
  run: ({ view }, args) => view.policy.matchQos(questionOf(args)),
  text: (rule, layout) => matchedQosRule(rule, layout),
});

const testDecryptionPolicyMatch = command({
  path: ['test', 'decryption-policy-match'],
  help: 'Test which decryption rule a packet matches',
  source: vendor('test decryption-policy-match, one line', 'the answer where no rule matches'),
  options: { ...FROM_OR_ANY, ...TO_OR_ANY, ...SOURCE, ...DESTINATION, ...CATEGORY, ...APPLICATION },
  run: ({ view }, args) => view.policy.matchDecryption(questionOf(args)),
  text: (rule) => matchedDecryptionRule(rule),
});

const testAuthenticationPolicyMatch = command({
  path: ['test', 'authentication-policy-match'],
  help: 'Test which authentication rule a packet matches',
  source: vendor('test authentication-policy-match, one line', 'the answer where no rule matches'),
  options: { ...FROM_OR_ANY, ...TO_OR_ANY, ...SOURCE, ...DESTINATION, ...CATEGORY },
  run: ({ view }, args) => view.policy.matchAuthentication(questionOf(args)),
  text: (rule) => matchedAuthenticationRule(rule),
});

const testDosPolicyMatch = command({
  path: ['test', 'dos-policy-match'],
  help: 'Test which DoS protection rule a packet matches',
  source: assumption('the lines behind the criteria; in the form of policy-based forwarding'),
  options: { ...FROM, ...TO, ...SOURCE, ...DESTINATION, ...DESTINATION_PORT, ...SOURCE_USER, ...PROTOCOL },
  run: ({ view }, args) => view.policy.matchDos(questionOf(args)),
  text: (rule, layout) => matchedDosRule(rule, layout),
});

/** The policies that guide or guard traffic. */
export const TRAFFIC_RULE_COMMANDS: readonly DeviceCommand[] = [
  ...running,
  testQosPolicyMatch,
  testAuthenticationPolicyMatch,
  testDecryptionPolicyMatch,
  testDosPolicyMatch,
];
