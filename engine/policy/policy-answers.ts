// Answers about the running policies out of the live state.
import type { DataplaneState } from '../packet/dataplane-state.ts';
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
} from '../policy-records.ts';
import type { PolicyView } from '../policy-view.ts';
import { matchNat, natRuleRecords } from './nat-records.ts';
import { matchSecurity, securityRuleRecords } from './security-records.ts';
import * as records from './traffic-rule-records.ts';

/** Reads the policies that run now. */
export class PolicyAnswers implements PolicyView {
  private readonly state: DataplaneState;

  constructor(state: DataplaneState) {
    this.state = state;
  }

  securityRules(): readonly SecurityRuleRecord[] {
    return securityRuleRecords(this.state.compiled);
  }

  matchSecurity(question: PolicyQuestion): readonly SecurityRuleRecord[] {
    return matchSecurity(this.state, question);
  }

  natRules(): readonly NatRuleRecord[] {
    return natRuleRecords(this.state.compiled);
  }

  matchNat(question: PolicyQuestion): NatMatch | undefined {
    return matchNat(this.state, question);
  }

  overrideRules(): readonly OverrideRuleRecord[] {
    return records.overrideRuleRecords(this.state.compiled);
  }

  qosRules(): readonly QosRuleRecord[] {
    return records.qosRuleRecords(this.state.compiled);
  }

  decryptionRules(): readonly DecryptionRuleRecord[] {
    return records.decryptionRuleRecords(this.state.compiled);
  }

  authenticationRules(): readonly AuthenticationRuleRecord[] {
    return records.authenticationRuleRecords(this.state.compiled);
  }

  dosRules(): readonly DosRuleRecord[] {
    return records.dosRuleRecords(this.state.compiled);
  }

  matchQos(question: PolicyQuestion): QosRuleRecord | undefined {
    return records.matchQos(this.state, question);
  }

  matchDecryption(question: PolicyQuestion): DecryptionRuleRecord | undefined {
    return records.matchDecryption(this.state, question);
  }

  matchAuthentication(question: PolicyQuestion): AuthenticationRuleRecord | undefined {
    return records.matchAuthentication(this.state, question);
  }

  matchDos(question: PolicyQuestion): DosRuleRecord | undefined {
    return records.matchDos(this.state, question);
  }
}
