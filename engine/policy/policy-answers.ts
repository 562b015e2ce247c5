// Answers about the running policies out of the live state.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { NatMatch, NatRuleRecord, PolicyQuestion, SecurityRuleRecord } from '../policy-records.ts';
import type { PolicyView } from '../policy-view.ts';
import { matchNat, natRuleRecords } from './nat-records.ts';
import { matchSecurity, securityRuleRecords } from './security-records.ts';

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
}
