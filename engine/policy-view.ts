// What a reader may ask of the running policies. Answers hold at the present instant and change nothing.
import type {
  AuthenticationRuleRecord,
  DecryptionRuleRecord,
  DosRuleRecord,
  NatMatch,
  NatRuleRecord,
  OverrideRuleRecord,
  PolicyQuestion,
  QosRuleRecord,
  SecurityRuleRecord,
} from './policy-records.ts';

/** The running policies. Rules stand in their order, those that are switched off are left out. */
export interface PolicyView {
  /** The two default rules come last. */
  securityRules(): readonly SecurityRuleRecord[];
  /** Every rule that matches such a first packet: the first decides. None when an address or a name of the question is none. */
  matchSecurity(question: PolicyQuestion): readonly SecurityRuleRecord[];
  natRules(): readonly NatRuleRecord[];
  /** The rule that would translate such a first packet; undefined when none would. */
  matchNat(question: PolicyQuestion): NatMatch | undefined;
  overrideRules(): readonly OverrideRuleRecord[];
  qosRules(): readonly QosRuleRecord[];
  decryptionRules(): readonly DecryptionRuleRecord[];
  authenticationRules(): readonly AuthenticationRuleRecord[];
  dosRules(): readonly DosRuleRecord[];
  /** The first rule that such a packet matches; undefined when none does. */
  matchQos(question: PolicyQuestion): QosRuleRecord | undefined;
  matchDecryption(question: PolicyQuestion): DecryptionRuleRecord | undefined;
  matchAuthentication(question: PolicyQuestion): AuthenticationRuleRecord | undefined;
  matchDos(question: PolicyQuestion): DosRuleRecord | undefined;
}
