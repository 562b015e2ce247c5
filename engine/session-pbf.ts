// Policy-based forwarding rules as a reader sees them, and the question which of them a packet would match.
import type { RuleAddresses, RuleService } from './policy-records.ts';

/** Probes through a rule; times are seconds. */
export interface PbfMonitorRecord {
  readonly address: string;
  readonly interval: number;
  /** Unanswered probes after which the address counts as unreachable. */
  readonly threshold: number;
  readonly disableIfUnreachable: boolean;
  readonly status: 'up' | 'down';
}

/** One rule of the running policy with its present state. Lists are as configured, `any` included. */
export interface PbfRuleRecord {
  readonly name: string;
  /** Position in the policy from 1. */
  readonly id: number;
  /** `disabled` by its author, or by its monitor. */
  readonly state: 'active' | 'disabled';
  readonly from: { readonly kind: 'zone' | 'interface'; readonly names: readonly string[] };
  readonly source: readonly string[];
  readonly negateSource: boolean;
  readonly destination: readonly string[];
  readonly negateDestination: boolean;
  readonly user: readonly string[];
  readonly application: readonly string[];
  /** `any`, `application-default`, names of services, or ports such as `tcp/443`. */
  readonly service: readonly string[];
  /** The same lists with the names of objects resolved. */
  readonly addresses: { readonly source: RuleAddresses; readonly destination: RuleAddresses };
  readonly services: readonly RuleService[];
  readonly action: 'forward' | 'discard' | 'no-pbf';
  /** Undefined for other actions than forward. */
  readonly egressInterface: string | undefined;
  readonly nextHop: string | undefined;
  readonly monitor: PbfMonitorRecord | undefined;
  readonly symmetricReturn: boolean;
  readonly returnNextHops: readonly string[];
  /** First packets that the rule has decided since the world began. */
  readonly hits: number;
}

/** A first packet to ask about. What is not given is not known; an interface tells its zone. */
export interface PbfQuestion {
  readonly fromZone?: string;
  readonly fromInterface?: string;
  readonly source: string;
  readonly destination: string;
  /** IP protocol number. */
  readonly protocol: number;
  readonly destinationPort?: number;
  readonly application?: string;
  readonly user?: string;
}
