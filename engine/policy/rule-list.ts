// Rules of the policies that guide or guard traffic: the first one that matches counts, and none need match. They see what
// security rules see: addresses before translation, the zone behind it. Vendor: policies, release 11.1.
import { type AddressSet, holdsAddress } from './prefix.ts';
import type { SecurityQuery } from './security-policy.ts';
import { holdsPort, type ServiceSet } from './service.ts';

/** What a rule asks of traffic. Undefined stands for any. */
export interface ListedRule {
  /** Number of its name, which it keeps while there is a rule of that name; 0 where no session remembers it. */
  readonly id: number;
  /** In the rulebase from 0, disabled rules counted. */
  readonly position: number;
  readonly name: string;
  readonly from: ReadonlySet<number> | undefined;
  readonly to: ReadonlySet<number> | undefined;
  readonly source: AddressSet;
  readonly destination: AddressSet;
  readonly users: ReadonlySet<number> | undefined;
  readonly applications: ReadonlySet<number> | undefined;
  readonly service: ServiceSet;
}

/** The running rules of one policy. */
export class RuleList<Rule extends ListedRule> {
  /** In their order, without those that are switched off. */
  readonly rules: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  /** The first rule that matches. A zone that is 0 is not known and agrees with every rule. */
  match(query: SecurityQuery, alsoWants: (rule: Rule) => boolean = anyRule): Rule | undefined {
    for (const rule of this.rules) if (matches(rule, query) && alsoWants(rule)) return rule;
    return undefined;
  }

  /** The rule of this number as it is now; undefined for 0 and for a rule that is gone. */
  ruleOf(id: number): Rule | undefined {
    return id === 0 ? undefined : this.rules.find((rule) => rule.id === id);
  }
}

function anyRule(): boolean {
  return true;
}

function matches(rule: ListedRule, query: SecurityQuery): boolean {
  if (query.fromZone !== 0 && rule.from !== undefined && !rule.from.has(query.fromZone)) return false;
  if (query.toZone !== 0 && rule.to !== undefined && !rule.to.has(query.toZone)) return false;
  if (!holdsAddress(rule.source, query.source, query.addresses)) return false;
  if (!holdsAddress(rule.destination, query.destination, query.addresses)) return false;
  if (rule.users !== undefined && !rule.users.has(query.user)) return false;
  // Assumption: while App-ID has not decided, no rule that names applications matches.
  if (rule.applications !== undefined && !rule.applications.has(query.application)) return false;
  const { service } = rule;
  return service.kind !== 'ports' || holdsPort(service.ranges, query.protocol, query.destinationPort);
}
