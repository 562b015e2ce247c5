// What the device says of policies beside their rules.

/** Assumption: no public capture shows the answer about a packet that no rule matches. */
export function noRuleMatched(): readonly string[] {
  return ['', 'No rule matched'];
}

/** Vendor: test decryption-policy-match, authentication-policy-match: one line. */
export function matchedRule(name: string, action: string): readonly string[] {
  return ['', `Matched rule: '${name}' action: ${action}`];
}
