// The running policies as a reader sees them, and the questions which of their rules a first packet would match.
/** One entry of a rule's `application/service`: an application, and where its packets go. `any` where nothing is excluded. */
export interface RuleService {
  readonly application: string;
  /** `tcp`, `udp`, `icmp` and so on. */
  readonly protocol: string;
  readonly sourcePort: string;
  /** A port, or a range `5000-5100`. */
  readonly destinationPort: string;
}

/** Addresses of a rule: prefixes, hosts without a length. Names of objects are resolved. */
export interface RuleAddresses {
  readonly addresses: readonly string[];
  /** The rule is for every address but these. */
  readonly negated: boolean;
}

/** What every rule may ask of a first packet. Lists hold `any` alone where the rule does not ask. */
export interface RuleCriteria {
  readonly name: string;
  /** Position among the running rules, from 1. */
  readonly index: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: RuleAddresses;
  readonly destination: RuleAddresses;
  readonly user: readonly string[];
  readonly services: readonly RuleService[];
}

/** A rule of the running security policy; the two default rules come last. */
export interface SecurityRuleRecord extends RuleCriteria {
  readonly action: 'allow' | 'deny' | 'drop';
  readonly scope: 'configured' | 'intrazone' | 'interzone';
  /** Which records of the traffic log its sessions leave; a first packet that it denies leaves one where there is any. */
  readonly logs: { readonly start: boolean; readonly end: boolean };
}

/** What a NAT rule makes of a source. Addresses are hosts, or ranges `203.0.113.20-203.0.113.29`. */
export type SourceTranslationRecord =
  | {
      readonly kind: 'dynamic-ip-and-port' | 'dynamic-ip';
      /** The interface whose address is used; undefined for addresses of the rule's own. */
      readonly interface: string | undefined;
      readonly addresses: readonly string[];
      /** Number of the pool, from 1; rules with the same addresses share one. */
      readonly pool: number;
    }
  | { readonly kind: 'static-ip'; readonly addresses: readonly string[]; readonly bidirectional: boolean };

/** A rule of the running NAT policy. */
export interface NatRuleRecord extends RuleCriteria {
  readonly sourceTranslation: SourceTranslationRecord | undefined;
  /** Port 0 keeps the port. */
  readonly destinationTranslation: { readonly address: string; readonly port: number } | undefined;
}

/** A rule that puts sessions into a class. */
export interface QosRuleRecord extends RuleCriteria {
  readonly class: number;
}

/** A rule that fixes the application of sessions. */
export interface OverrideRuleRecord extends RuleCriteria {
  readonly application: string;
}

/** A rule that opens TLS or leaves it closed. */
export interface DecryptionRuleRecord extends RuleCriteria {
  readonly category: readonly string[];
  readonly action: 'decrypt' | 'no-decrypt';
}

/** A rule that asks users who they are. */
export interface AuthenticationRuleRecord extends RuleCriteria {
  readonly category: readonly string[];
  readonly enforcement: string;
}

/** A rule that guards from floods; the profiles are named. */
export interface DosRuleRecord extends RuleCriteria {
  readonly action: 'protect' | 'allow' | 'deny';
  readonly aggregate: string | undefined;
  readonly classified: { readonly profile: string; readonly by: string } | undefined;
}

/**
 * A first packet to ask about. What is not given is not known: a zone then agrees with every rule, a user is the one mapped to
 * the source. Addresses are hosts.
 */
export interface PolicyQuestion {
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  /** IP protocol number. */
  readonly protocol?: number;
  readonly application?: string;
  readonly user?: string;
  /** URL category. */
  readonly category?: string;
}

/** How a packet of a question would leave: what the next first packet would get, without taking anything. */
export interface NatMatch {
  readonly rule: NatRuleRecord;
  /** Address 0 is none: every address and port of the rule is lent. Undefined where the source stays. */
  readonly source: { readonly address: string; readonly port: number } | undefined;
  readonly destination: { readonly address: string; readonly port: number } | undefined;
}
