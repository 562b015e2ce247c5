// Security policy: the first rule that matches decides. Rules see pre-NAT addresses and the post-NAT zone.
// Rules are sorted into one bucket for each pair of zones; buckets keep the order of the rules, so first match stays first.
import type { Instant } from '../instant.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { type AddressSet, holdsAddress } from './prefix.ts';
import { RuleBucket } from './rule-bucket.ts';
import { isInSchedule, type Schedule } from './schedule.ts';
import { holdsPort, type PortRange, type ServiceSet } from './service.ts';

/** A compiled security rule. Undefined stands for any. */
export interface SecurityRule {
  /** Number of its name, which it keeps while there is a rule of that name. */
  readonly id: number;
  /** Position in the rulebase from 0, disabled rules counted; the two default rules come last. */
  readonly position: number;
  readonly name: string;
  readonly from: ReadonlySet<number> | undefined;
  readonly to: ReadonlySet<number> | undefined;
  readonly source: AddressSet;
  readonly negatesSource: boolean;
  readonly destination: AddressSet;
  readonly negatesDestination: boolean;
  readonly users: ReadonlySet<number> | undefined;
  readonly applications: ReadonlySet<number> | undefined;
  readonly service: ServiceSet;
  /** Default ports of the rule's applications; empty where the rule names none. */
  readonly defaultPorts: readonly PortRange[];
  readonly action: 'allow' | 'deny' | 'drop';
  readonly logStart: boolean;
  readonly logEnd: boolean;
  readonly urlFiltering: boolean;
  /** Intrazone and interzone default rules look at zones alone. */
  readonly scope: 'configured' | 'intrazone' | 'interzone';
  /** Within its zones alone, between them alone, or both. */
  readonly type: 'universal' | 'intrazone' | 'interzone';
  /** Undefined for always. */
  readonly schedule: Schedule | undefined;
}

/** What is looked up. One record may be used again for every packet. */
export interface SecurityQuery {
  fromZone: number;
  toZone: number;
  source: number;
  destination: number;
  protocol: number;
  destinationPort: number;
  /** 0 while App-ID has not decided. */
  application: number;
  /** 0 for an unknown user. */
  user: number;
  /** For rules with a schedule. */
  at: Instant;
  /** What the IPv6 addresses of the query are; without it no prefix of a rule holds one. */
  addresses?: AddressPool | undefined;
}

/** An empty query to fill in. */
export function securityQuery(addresses?: AddressPool): SecurityQuery {
  return {
    fromZone: 0,
    toZone: 0,
    source: 0,
    destination: 0,
    protocol: 0,
    destinationPort: 0,
    application: 0,
    user: 0,
    at: 0,
    addresses,
  };
}

/** Ports by application number, for `application-default` of rules that name no application. */
export type ApplicationPorts = readonly (readonly PortRange[])[];

/** True when the rule matches; zones are looked at too. */
export function matchesSecurityRule(
  rule: SecurityRule,
  query: SecurityQuery,
  ports: ApplicationPorts,
): boolean {
  if (!servesZones(rule, query.fromZone, query.toZone)) return false;
  if (rule.from !== undefined && !rule.from.has(query.fromZone)) return false;
  if (rule.to !== undefined && !rule.to.has(query.toZone)) return false;
  return matchesInZones(rule, query, ports);
}

function matchesInZones(rule: SecurityRule, query: SecurityQuery, ports: ApplicationPorts): boolean {
  if (rule.scope !== 'configured') return true;
  if (holdsAddress(rule.source, query.source, query.addresses) === rule.negatesSource) return false;
  if (holdsAddress(rule.destination, query.destination, query.addresses) === rule.negatesDestination)
    return false;
  if (rule.users !== undefined && !rule.users.has(query.user)) return false;
  if (rule.schedule !== undefined && !isInSchedule(rule.schedule, query.at)) return false;
  return matchesApplication(rule, query) && matchesService(rule, query, ports);
}

// Vendor: KB on App-ID and security policy: the first packet is looked up without an application. A rule that allows some
// application lets it in; a rule that denies some application cannot speak yet and is passed over until App-ID has decided.
function matchesApplication(rule: SecurityRule, query: SecurityQuery): boolean {
  if (rule.applications === undefined) return true;
  if (query.application === 0) return rule.action === 'allow';
  return rule.applications.has(query.application);
}

function matchesService(rule: SecurityRule, query: SecurityQuery, ports: ApplicationPorts): boolean {
  const service = rule.service;
  if (service.kind === 'any') return true;
  if (service.kind === 'ports') return holdsPort(service.ranges, query.protocol, query.destinationPort);
  if (query.application !== 0) {
    return holdsPort(ports[query.application] ?? [], query.protocol, query.destinationPort);
  }
  // Assumption: before App-ID has decided, application-default of a rule for any application accepts every port.
  return (
    rule.applications === undefined || holdsPort(rule.defaultPorts, query.protocol, query.destinationPort)
  );
}

/** The running security policy. */
export class SecurityPolicy {
  /** In their order; the two default rules come last. */
  readonly rules: readonly SecurityRule[];
  private readonly byNumber: readonly (SecurityRule | undefined)[];
  private readonly buckets: readonly RuleBucket<SecurityRule>[];
  private readonly zones: number;
  private readonly ports: ApplicationPorts;

  /** `zoneCount` zones are numbered from 1. The rules end with the two default rules. */
  constructor(rules: readonly SecurityRule[], zoneCount: number, ports: ApplicationPorts) {
    this.rules = rules;
    const byNumber = new Array<SecurityRule | undefined>(1 + Math.max(...rules.map(({ id }) => id))).fill(
      undefined,
    );
    for (const rule of rules) byNumber[rule.id] = rule;
    this.byNumber = byNumber;
    this.zones = zoneCount + 1;
    this.ports = ports;
    this.buckets = bucketsByZonePair(rules, this.zones);
  }

  /** The rule of this number as it is now; undefined for 0 and for a rule that is gone. */
  ruleOf(id: number): SecurityRule | undefined {
    return this.byNumber[id];
  }

  /** The first rule that matches; the default rules make sure there is one. */
  match(query: SecurityQuery): SecurityRule {
    const bucket = this.buckets[query.fromZone * this.zones + query.toZone];
    if (bucket !== undefined) {
      const { source, destination } = query;
      const { rules } = bucket;
      let at = bucket.nextCandidate(0, source, destination);
      for (; at < rules.length; at = bucket.nextCandidate(at + 1, source, destination)) {
        const rule = rules[at];
        if (rule !== undefined && matchesInZones(rule, query, this.ports)) return rule;
      }
    }
    throw new Error(`no default rule for zones ${query.fromZone} and ${query.toZone}`);
  }
}

/** A zone of a query that agrees with every rule. */
const ANY_ZONE = 0;

/**
 * Every rule that matches, in order; the first decides. For questions, in which a zone may be unknown. Assumption: two zones of
 * which one is unknown are different ones to a rule that asks whether they are.
 */
export function matchingRules(
  { rules }: SecurityPolicy,
  query: SecurityQuery,
  ports: ApplicationPorts,
): readonly SecurityRule[] {
  const { fromZone, toZone } = query;
  const isWithinOne = fromZone !== ANY_ZONE && fromZone === toZone;
  return rules.filter((rule) => {
    if (rule.type !== 'universal' && (rule.type === 'intrazone') !== isWithinOne) return false;
    const from = fromZone === ANY_ZONE || (rule.from?.has(fromZone) ?? true);
    const to = toZone === ANY_ZONE || (rule.to?.has(toZone) ?? true);
    return from && to && matchesInZones(rule, query, ports);
  });
}

function bucketsByZonePair(rules: readonly SecurityRule[], zones: number): RuleBucket<SecurityRule>[] {
  const lists: SecurityRule[][] = Array.from({ length: zones * zones }, () => []);
  const all = Array.from({ length: zones }, (_, zone) => zone);
  for (const rule of rules) {
    for (const from of rule.from ?? all) {
      for (const to of rule.to ?? all) {
        if (servesZones(rule, from, to)) lists[from * zones + to]?.push(rule);
      }
    }
  }
  return lists.map((list) => new RuleBucket(list));
}

function servesZones({ type }: SecurityRule, from: number, to: number): boolean {
  return type === 'universal' || (type === 'intrazone') === (from === to);
}
