// Which rule a packet would match, asked of the running policies by the code that decides for traffic.
// Vendor: operational hierarchy, release 11.2.

import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { matchedNatRule } from '../text/nat-policy.text.ts';
import { matchedPbfRule } from '../text/pbf-policy.text.ts';
import { matchedSecurityRules } from '../text/security-policy.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';
import {
  APPLICATION,
  DESTINATION,
  DESTINATION_PORT,
  FROM,
  FROM_OR_ANY,
  HA_DEVICE,
  hostOf,
  PROTOCOL,
  questionOf,
  SOURCE,
  SOURCE_PORT,
  SOURCE_USER,
  TO,
  TO_OR_ANY,
} from './policy-match-options.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Vendor: `show-all yes` lists every rule that would match, in order. */
const testSecurityPolicyMatch = command({
  path: ['test', 'security-policy-match'],
  help: 'Test which security rule a packet matches',
  source: vendor(
    'captures of test security-policy-match, releases 6.1 and 10.x',
    'the answer where no rule matches',
  ),
  options: {
    ...FROM,
    ...TO,
    ...SOURCE,
    ...SOURCE_PORT,
    ...DESTINATION,
    ...DESTINATION_PORT,
    ...SOURCE_USER,
    ...PROTOCOL,
    'show-all': value(yesOrNo, 'Every rule that matches, not only the first'),
    ...APPLICATION,
  },
  run: ({ view }, { showAll, ...args }) => {
    const rules = view.policy.matchSecurity(questionOf(args));
    return showAll ? rules : rules.slice(0, 1);
  },
  text: (rules, layout) => matchedSecurityRules(rules, layout),
});

/** Assumption: the interface a packet leaves by and the unit of a pair change nothing: no rule here asks for them. */
const testNatPolicyMatch = command({
  path: ['test', 'nat-policy-match'],
  help: 'Test which NAT rule a packet matches',
  source: assumption('the words and the form of the lines', 'a KB article quotes them'),
  options: {
    ...FROM_OR_ANY,
    ...TO_OR_ANY,
    ...SOURCE,
    ...DESTINATION,
    ...SOURCE_PORT,
    ...DESTINATION_PORT,
    ...PROTOCOL,
    'to-interface': value(nameOf('interface'), 'Interface the packet leaves by'),
    ...HA_DEVICE,
  },
  run: ({ view }, args) => {
    const question = questionOf(args);
    return {
      source: question.source,
      sourcePort: args.sourcePort ?? 0,
      destination: question.destination,
      destinationPort: args.destinationPort ?? 0,
      protocol: args.protocol,
      match: view.policy.matchNat(question),
    };
  },
  text: (report) => matchedNatRule(report),
});

/** Vendor: as above; the zone or the interface in which the packet comes in. */
const testPbfPolicyMatch = command({
  path: ['test', 'pbf-policy-match'],
  help: 'Test which policy based forwarding rule a packet matches',
  source: vendor('one capture of test pbf-policy-match', 'the answer where no rule matches'),
  options: {
    ...FROM,
    'from-interface': value(nameOf('interface'), 'Interface the packet comes in by'),
    ...SOURCE,
    ...DESTINATION,
    ...DESTINATION_PORT,
    ...SOURCE_USER,
    ...PROTOCOL,
    ...APPLICATION,
    ...HA_DEVICE,
  },
  run: ({ view }, { from, sourceUser, haDeviceId: _, ...args }) =>
    view.matchPbf({
      ...args,
      source: hostOf(args.source),
      destination: hostOf(args.destination),
      ...(from === undefined ? {} : { fromZone: from }),
      ...(sourceUser === undefined ? {} : { user: sourceUser }),
    }),
  text: (rule) => matchedPbfRule(rule),
});

/** The tests of policies. */
export const POLICY_MATCH_COMMANDS: readonly DeviceCommand[] = [
  testSecurityPolicyMatch,
  testNatPolicyMatch,
  testPbfPolicyMatch,
];
