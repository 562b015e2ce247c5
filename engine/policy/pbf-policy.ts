// Policy-based forwarding: the first rule that matches a first packet decides its way out, before the routes are asked.
// Vendor: policy-based forwarding. Rules see the packet as it arrived, before translation.
import type { Instant } from '../instant.ts';
import { type AddressPool, FIRST_POOLED, isPooled } from '../table/address-pool.ts';
import type { PbfMonitor, PbfMonitors } from './pbf-monitors.ts';
import { type AddressSet, holdsAddress } from './prefix.ts';
import { isInSchedule, type Schedule } from './schedule.ts';
import type { ApplicationPorts } from './security-policy.ts';
import { holdsPort, type PortRange, type ServiceSet } from './service.ts';

/** A compiled rule. Undefined stands for any. */
export interface PbfRule {
  /** Number of its name, which it keeps while there is a rule of that name. */
  readonly id: number;
  /** In the rulebase from 0, disabled rules counted. */
  readonly position: number;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly fromZones: ReadonlySet<number> | undefined;
  readonly fromInterfaces: ReadonlySet<number> | undefined;
  readonly source: AddressSet;
  readonly negatesSource: boolean;
  readonly destination: AddressSet;
  readonly negatesDestination: boolean;
  readonly users: ReadonlySet<number> | undefined;
  readonly applications: ReadonlySet<number> | undefined;
  readonly service: ServiceSet;
  /** Default ports of the rule's applications; empty where it names none. */
  readonly defaultPorts: readonly PortRange[];
  readonly action: 'forward' | 'discard' | 'no-pbf';
  /** Number of the interface it forwards to, 0 for other actions. */
  readonly egressInterface: number;
  /** Address of the router, 0 for none. */
  readonly nextHop: number;
  /** 4 or 6 for a rule with a next hop, 0 for one that serves both. */
  readonly ipVersion: number;
  readonly monitor: PbfMonitor | undefined;
  /** Undefined for always. */
  readonly schedule: Schedule | undefined;
  /** Routers that answers go to; empty for the sender of the first packet. Undefined without symmetric return. */
  readonly returnNextHops: readonly number[] | undefined;
}

/** What is looked up: everything as the packet arrived. One record may be used again for every packet. */
export interface PbfQuery {
  fromZone: number;
  /** 0 when it is not known; no rule of interfaces matches then. */
  ingressInterface: number;
  source: number;
  destination: number;
  protocol: number;
  destinationPort: number;
  /** 0 when nothing is known of it yet. */
  application: number;
  /** 0 for an unknown user. */
  user: number;
  /** What the box's clock shows: schedules hold by it. */
  at: Instant;
  readonly addresses: AddressPool;
}

/** An empty query to fill in. */
export function pbfQuery(addresses: AddressPool): PbfQuery {
  return {
    fromZone: 0,
    ingressInterface: 0,
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

/** True when the rule matches, whatever its monitor and its schedule say. */
function matchesPbfRule(rule: PbfRule, query: PbfQuery, ports: ApplicationPorts): boolean {
  if (rule.isDisabled) return false;
  if (rule.fromZones !== undefined && !rule.fromZones.has(query.fromZone)) return false;
  if (rule.fromInterfaces !== undefined && !rule.fromInterfaces.has(query.ingressInterface)) return false;
  // Assumption: a rule with a next hop serves packets of the next hop's family only.
  if (rule.ipVersion !== 0 && rule.ipVersion !== ipVersionOf(query.source)) return false;
  const { addresses } = query;
  if (holdsAddress(rule.source, query.source, addresses) === rule.negatesSource) return false;
  if (holdsAddress(rule.destination, query.destination, addresses) === rule.negatesDestination) return false;
  if (rule.users !== undefined && !rule.users.has(query.user)) return false;
  // Vendor: policy based forwarding, the first session of an application to an address and port matches no rule that names it.
  if (rule.applications !== undefined && !rule.applications.has(query.application)) return false;
  return matchesService(rule, query, ports);
}

function ipVersionOf(address: number): number {
  return address >= FIRST_POOLED && isPooled(address) ? 6 : 4;
}

function matchesService(
  { service, defaultPorts, applications }: PbfRule,
  query: PbfQuery,
  ports: ApplicationPorts,
): boolean {
  if (service.kind === 'any') return true;
  const { protocol, destinationPort } = query;
  if (service.kind === 'ports') return holdsPort(service.ranges, protocol, destinationPort);
  if (query.application !== 0) return holdsPort(ports[query.application] ?? [], protocol, destinationPort);
  // Assumption: as in the security policy, while no application is known application-default of any accepts every port.
  return applications === undefined || holdsPort(defaultPorts, protocol, destinationPort);
}

/** The running policy for forwarding. */
export class PbfPolicy {
  /** As configured, disabled ones too. */
  readonly rules: readonly PbfRule[];
  private readonly byNumber: ReadonlyMap<number, PbfRule>;
  /** Rules that are not disabled; 0 in most worlds: then nothing need be asked. */
  readonly size: number;
  readonly monitors: readonly PbfMonitor[];
  /** 1 when some rule names applications: then what App-ID finds out is worth remembering. */
  readonly namesApplications: number;
  private readonly ports: ApplicationPorts;

  constructor(rules: readonly PbfRule[], ports: ApplicationPorts) {
    this.rules = rules;
    this.byNumber = new Map(rules.map((rule) => [rule.id, rule]));
    const enabled = rules.filter((rule) => !rule.isDisabled);
    this.size = enabled.length;
    this.namesApplications = enabled.some((rule) => rule.applications !== undefined) ? 1 : 0;
    this.monitors = rules.flatMap((rule) => (rule.monitor === undefined ? [] : [rule.monitor]));
    this.ports = ports;
  }

  /** The rule of this number as it is now; undefined for 0 and for a rule that is gone. */
  ruleOf(id: number): PbfRule | undefined {
    return id === 0 ? undefined : this.byNumber.get(id);
  }

  /**
   * The first rule that matches at an instant; undefined when the route decides. Without monitors every address is reachable.
   * Vendor: KB ClGtCAK, while the monitored address is unreachable the route decides. Assumption: a rule that its monitor
   * disables leaves the decision to the rules below.
   */
  match(query: PbfQuery, monitors: PbfMonitors | undefined, now: Instant): PbfRule | undefined {
    for (const rule of this.rules) {
      if (!matchesPbfRule(rule, query, this.ports)) continue;
      const { monitor, schedule } = rule;
      if (schedule !== undefined && !isInSchedule(schedule, query.at)) continue;
      if (monitor === undefined || monitors === undefined || monitors.isUp(monitor, now)) return rule;
      if (!monitor.disables) return undefined;
    }
    return undefined;
  }
}
