// NAT policy: the first rule that matches translates. Rules see addresses and zones before translation.
import { type AddressSet, holdsAddress } from './prefix.ts';
import { holdsPort, type PortRange } from './service.ts';

/** What becomes of the source. */
export type SourceTranslation =
  | { readonly kind: 'none' }
  /** Dynamic IP and port out of the numbered pool. */
  | { readonly kind: 'dynamic-ip-and-port'; readonly pool: number }
  | { readonly kind: 'static-ip'; readonly address: number };

/** What becomes of the destination; port 0 keeps the port. */
export interface DestinationTranslation {
  readonly address: number;
  readonly port: number;
}

/** A compiled NAT rule. Undefined stands for any, an undefined destination translation for none. */
export interface NatRule {
  /** Position in the policy from 1. */
  readonly id: number;
  readonly name: string;
  readonly from: ReadonlySet<number> | undefined;
  readonly to: number;
  readonly source: AddressSet;
  readonly destination: AddressSet;
  readonly service: readonly PortRange[] | undefined;
  readonly sourceTranslation: SourceTranslation;
  readonly destinationTranslation: DestinationTranslation | undefined;
}

/** What is looked up: everything as the packet arrived, the zone where its untranslated destination lies. */
export interface NatQuery {
  fromZone: number;
  toZone: number;
  source: number;
  destination: number;
  protocol: number;
  destinationPort: number;
}

/** An empty query to fill in. */
export function natQuery(): NatQuery {
  return { fromZone: 0, toZone: 0, source: 0, destination: 0, protocol: 0, destinationPort: 0 };
}

/** True when the rule matches. */
export function matchesNatRule(rule: NatRule, query: NatQuery): boolean {
  if (rule.to !== query.toZone) return false;
  if (rule.from !== undefined && !rule.from.has(query.fromZone)) return false;
  if (!holdsAddress(rule.source, query.source) || !holdsAddress(rule.destination, query.destination))
    return false;
  return rule.service === undefined || holdsPort(rule.service, query.protocol, query.destinationPort);
}

/** The running NAT policy. */
export class NatPolicy {
  readonly rules: readonly NatRule[];
  private readonly byZone: ReadonlyMap<number, readonly NatRule[]>;

  constructor(rules: readonly NatRule[]) {
    this.rules = rules;
    const zones = new Set(rules.map((rule) => rule.to));
    this.byZone = new Map([...zones].map((zone) => [zone, rules.filter((rule) => rule.to === zone)]));
  }

  /** The first rule that matches; undefined when the packet is not translated. */
  match(query: NatQuery): NatRule | undefined {
    const rules = this.byZone.get(query.toZone);
    if (rules === undefined) return undefined;
    for (const rule of rules) {
      if (matchesNatRule(rule, query)) return rule;
    }
    return undefined;
  }
}
