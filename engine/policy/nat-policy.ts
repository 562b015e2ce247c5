// NAT policy: the first rule that matches translates. Rules see addresses and zones before translation.
import { FIRST_POOLED, isPooled } from '../table/address-pool.ts';
import { type AddressSet, holdsAddress, type Prefix } from './prefix.ts';
import { holdsPort, type PortRange } from './service.ts';

/** What becomes of the source. */
export type SourceTranslation =
  | { readonly kind: 'none' }
  /** Dynamic IP and port out of the numbered pools, one an address. */
  | { readonly kind: 'dynamic-ip-and-port'; readonly pools: readonly number[] }
  /** Dynamic IP out of the numbered pool of addresses. */
  | { readonly kind: 'dynamic-ip'; readonly pool: number }
  /** The prefix is replaced, the host part stays. */
  | { readonly kind: 'static-ip'; readonly prefix: Prefix };

/** What becomes of the destination: its prefix is replaced, the host part stays; port 0 keeps the port. */
export interface DestinationTranslation {
  readonly prefix: Prefix;
  readonly port: number;
}

/** A compiled NAT rule. Undefined stands for any, an undefined destination translation for none. */
export interface NatRule {
  /** Number of the rule as it lends now; the way back of a bi-directional rule has that of its rule. */
  readonly id: number;
  /** In the rulebase from 0, disabled rules counted. */
  readonly position: number;
  readonly name: string;
  readonly from: ReadonlySet<number> | undefined;
  readonly to: number;
  /** Number of the interface that leads to the untranslated destination, 0 for any. */
  readonly toInterface: number;
  readonly source: AddressSet;
  readonly destination: AddressSet;
  readonly service: readonly PortRange[] | undefined;
  readonly sourceTranslation: SourceTranslation;
  readonly destinationTranslation: DestinationTranslation | undefined;
  /** The way back of a bi-directional rule, which no author wrote. */
  readonly isImplicit: boolean;
}

/** An address whose prefix is replaced. */
export function translated(address: number, prefix: Prefix): number {
  return (prefix.network | (address & ~prefix.mask)) >>> 0;
}

/** What is looked up: everything as the packet arrived, the zone where its untranslated destination lies. */
export interface NatQuery {
  fromZone: number;
  toZone: number;
  toInterface: number;
  source: number;
  destination: number;
  protocol: number;
  destinationPort: number;
}

/** An empty query to fill in. */
export function natQuery(): NatQuery {
  return {
    fromZone: 0,
    toZone: 0,
    toInterface: 0,
    source: 0,
    destination: 0,
    protocol: 0,
    destinationPort: 0,
  };
}

/** True when the rule matches. */
export function matchesNatRule(rule: NatRule, query: NatQuery): boolean {
  if (rule.to !== query.toZone) return false;
  if (rule.toInterface !== 0 && rule.toInterface !== query.toInterface) return false;
  if (rule.from !== undefined && !rule.from.has(query.fromZone)) return false;
  if (!holdsAddress(rule.source, query.source) || !holdsAddress(rule.destination, query.destination))
    return false;
  return rule.service === undefined || holdsPort(rule.service, query.protocol, query.destinationPort);
}

/** The running NAT policy. */
export class NatPolicy {
  /** As configured, without the ways back. */
  readonly rules: readonly NatRule[];
  /** The same with the ways back of bi-directional rules, each behind its rule. */
  readonly rulesAndWaysBack: readonly NatRule[];
  /** By number of the zone; the list ends with the last zone to which a rule leads. */
  private readonly byZone: readonly (readonly NatRule[])[];

  constructor(rules: readonly NatRule[]) {
    this.rules = rules.filter((rule) => !rule.isImplicit);
    this.rulesAndWaysBack = rules;
    const byZone: NatRule[][] = [];
    for (const rule of rules) {
      for (let zone = byZone.length; zone <= rule.to; zone++) byZone.push([]);
      byZone[rule.to]?.push(rule);
    }
    this.byZone = byZone;
  }

  /**
   * The first rule that matches; undefined when the packet is not translated. Assumption: neither NPTv6 nor NAT64 is
   * configured here, so that no rule matches IPv6.
   */
  match(query: NatQuery): NatRule | undefined {
    if (query.source >= FIRST_POOLED && isPooled(query.source)) return undefined;
    const rules = this.byZone[query.toZone];
    if (rules === undefined) return undefined;
    for (const rule of rules) {
      if (matchesNatRule(rule, query)) return rule;
    }
    return undefined;
  }
}
