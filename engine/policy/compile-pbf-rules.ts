// Policy-based forwarding rules of a world as the matcher wants them.
import { configuredAddress } from '../configured-addresses.ts';
import type { NameList } from '../name-list.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { WorldPbfRule } from '../world/pbf-shape.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import type { AddressBook } from './address-book.ts';
import type { GroupBook } from './group-book.ts';
import type { PbfMonitor } from './pbf-monitors.ts';
import type { PbfRule } from './pbf-policy.ts';
import type { Schedule } from './schedule.ts';
import type { ApplicationPorts } from './security-policy.ts';
import type { ServiceBook } from './service-book.ts';
import type { UserBook } from './user-book.ts';

/** What rules are compiled with; `addresses` are those of the configuration. */
export interface PbfParts {
  readonly names: WorldNames;
  readonly ports: ApplicationPorts;
  readonly addresses: AddressPool;
  readonly book: AddressBook;
  readonly services: ServiceBook;
  /** Of applications. */
  readonly groups: GroupBook;
  readonly users: UserBook;
  readonly schedules: ReadonlyMap<string, Schedule>;
}

/** Every rule in order, disabled ones too. */
export function compilePbfRules(world: World, parts: PbfParts): readonly PbfRule[] {
  const monitored = world.pbfRules.filter((rule) => rule.monitor !== undefined);
  return world.pbfRules.map((rule, position) => ({
    id: parts.names.pbfRules.idOf(rule.name),
    position,
    name: rule.name,
    isDisabled: rule.disabled,
    ...criteriaOf(rule, parts),
    ...forwardOf(rule, parts),
    monitor: monitorOf(world, { rule, index: monitored.indexOf(rule), addresses: parts.addresses }),
    schedule: parts.schedules.get(rule.schedule ?? ''),
    returnNextHops: rule.enforceSymmetricReturn?.nextHops.map((text) => numberOf(parts, text)),
  }));
}

function criteriaOf(rule: WorldPbfRule, { names, ports, book, services, groups, users }: PbfParts) {
  const applications = numbersOf(names.applications, groups.membersOf(rule.application));
  return {
    fromZones: rule.from === undefined ? undefined : numbersOf(names.zones, rule.from),
    fromInterfaces:
      rule.fromInterface === undefined ? undefined : numbersOf(names.interfaces, rule.fromInterface),
    source: book.setOf(rule.source),
    negatesSource: rule.negateSource,
    destination: book.setOf(rule.destination),
    negatesDestination: rule.negateDestination,
    users: users.setOf(rule.user),
    applications,
    service: services.setOf(rule.service),
    defaultPorts: [...(applications ?? [])].flatMap((application) => ports[application] ?? []),
  };
}

function forwardOf({ action }: WorldPbfRule, parts: PbfParts) {
  if (action.kind !== 'forward') return { action: action.kind, egressInterface: 0, nextHop: 0, ipVersion: 0 };
  const { nextHop } = action;
  return {
    action: action.kind,
    egressInterface: parts.names.interfaces.idOf(action.egressInterface),
    nextHop: nextHop === undefined ? 0 : numberOf(parts, nextHop),
    ipVersion: nextHop === undefined ? 0 : nextHop.includes(':') ? 6 : 4,
  };
}

interface MonitorInput {
  readonly rule: WorldPbfRule;
  /** Position among the rules that have one. */
  readonly index: number;
  readonly addresses: AddressPool;
}

/** Undefined for a rule without a monitor. */
function monitorOf(world: World, { rule, index, addresses }: MonitorInput): PbfMonitor | undefined {
  const { monitor, action } = rule;
  if (monitor === undefined || action.kind !== 'forward') return undefined;
  const { interval, threshold, disableIfUnreachable } = monitor;
  const { nextHop = '' } = action;
  const address = monitor.address ?? nextHop;
  const hosts = world.hosts.map((host) => configuredAddress(addresses, host.address));
  // An address that the configuration names nowhere else is that of no host.
  const hostAt = (text: string) => {
    const number = configuredAddress(addresses, text);
    return number === undefined ? 0 : hosts.indexOf(number) + 1;
  };
  return {
    index,
    subject: `${rule.name} ${address} ${nextHop}`,
    address,
    host: hostAt(address),
    nextHopHost: hostAt(nextHop),
    interval,
    threshold,
    disables: disableIfUnreachable,
  };
}

function numberOf({ addresses }: PbfParts, text: string): number {
  return configuredAddress(addresses, text) ?? 0;
}

function numbersOf(list: NameList, names: readonly string[]): ReadonlySet<number> | undefined {
  return names.includes('any') ? undefined : new Set(names.map((name) => list.idOf(name)));
}
