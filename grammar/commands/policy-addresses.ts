// The addresses of rules, with the names of objects resolved. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts.
import { assumption } from '../language/command-source.ts';
import { type AddressedRule, policyAddresses } from '../text/policy-addresses.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { runningPbfRules } from './running-policy.ts';

type View = DeviceContext['view'];

interface Policy {
  readonly word: string;
  readonly name: string;
  readonly rules: (view: View) => readonly AddressedRule[];
}

/** Those that are simulated. */
const POLICIES: readonly Policy[] = [
  { word: 'security-policy', name: 'security', rules: ({ policy }) => policy.securityRules() },
  { word: 'nat-policy', name: 'NAT', rules: ({ policy }) => policy.natRules() },
  {
    word: 'authentication-policy',
    name: 'authentication',
    rules: ({ policy }) => policy.authenticationRules(),
  },
  { word: 'decryption-policy', name: 'decryption', rules: ({ policy }) => policy.decryptionRules() },
  { word: 'qos-policy', name: 'QoS', rules: ({ policy }) => policy.qosRules() },
  {
    word: 'application-override-policy',
    name: 'application override',
    rules: ({ policy }) => policy.overrideRules(),
  },
  {
    word: 'pbf-policy',
    name: 'policy based forwarding',
    rules: (view) =>
      runningPbfRules(view).map(({ name, addresses }) => ({ name, index: undefined, ...addresses })),
  },
  { word: 'dos-policy', name: 'DoS protection', rules: ({ policy }) => policy.dosRules() },
];

/** Every one of them. */
export const POLICY_ADDRESS_COMMANDS: readonly DeviceCommand[] = POLICIES.map(({ word, name, rules }) =>
  command({
    path: ['show', 'running', `${word}-addresses`],
    help: `Show addresses of the running ${name} policy`,
    source: assumption('the lines of addresses alone, in the form of the running policy'),
    run: ({ view }) => rules(view),
    text: (found, layout) => policyAddresses(found, layout),
  }),
);
