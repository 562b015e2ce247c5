// Security rules of a world as the matcher wants them, the two default rules behind.

import type { NameList } from '../name-list.ts';
import type { World, WorldSecurityRule } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import type { AddressBook } from './address-book.ts';
import type { GroupBook } from './group-book.ts';
import type { Schedule } from './schedule.ts';
import type { ApplicationPorts, SecurityRule } from './security-policy.ts';
import type { ServiceBook } from './service-book.ts';
import type { UserBook } from './user-book.ts';

/** What rules are compiled with. */
export interface SecurityParts {
  readonly names: WorldNames;
  readonly ports: ApplicationPorts;
  readonly addresses: AddressBook;
  readonly services: ServiceBook;
  /** Of applications. */
  readonly groups: GroupBook;
  readonly users: UserBook;
  readonly schedules: ReadonlyMap<string, Schedule>;
}

/** Enabled rules in order, then intrazone-default and interzone-default. */
export function compileSecurityRules(world: World, parts: SecurityParts): readonly SecurityRule[] {
  const { securityRules } = parts.names;
  const configured = world.securityRules.flatMap((rule, position) =>
    rule.disabled ? [] : [{ ...compileRule(rule, parts), position }],
  );
  const last = world.securityRules.length;
  const defaults = DEFAULT_SCOPES.map((scope, index) => ({
    ...defaultRule(securityRules.idOf(`${scope}-default`), scope),
    ...world.defaultRules[scope],
    position: last + index,
  }));
  return [...configured, ...defaults];
}

const DEFAULT_SCOPES = ['intrazone', 'interzone'] as const;

function compileRule(rule: WorldSecurityRule, parts: SecurityParts): Omit<SecurityRule, 'position'> {
  const { names, ports, addresses, services, users } = parts;
  const applications = numbersOf(names.applications, parts.groups.membersOf(rule.application));
  return {
    id: names.securityRules.idOf(rule.name),
    name: rule.name,
    from: numbersOf(names.zones, rule.from),
    to: numbersOf(names.zones, rule.to),
    source: addresses.setOf(rule.source),
    negatesSource: rule.negateSource,
    destination: addresses.setOf(rule.destination),
    negatesDestination: rule.negateDestination,
    users: users.setOf(rule.user),
    applications,
    service: services.setOf(rule.service),
    defaultPorts: [...(applications ?? [])].flatMap((application) => ports[application] ?? []),
    action: rule.action,
    logStart: rule.logStart,
    logEnd: rule.logEnd,
    urlFiltering: rule.urlFiltering,
    scope: 'configured',
    type: rule.type,
    schedule: parts.schedules.get(rule.schedule ?? ''),
  };
}

// Vendor: the predefined rules allow traffic within a zone and deny it between zones; an administrator may override that.
function defaultRule(
  id: number,
  scope: (typeof DEFAULT_SCOPES)[number],
): Omit<SecurityRule, 'position' | 'action' | 'logStart' | 'logEnd'> {
  return {
    id,
    name: `${scope}-default`,
    from: undefined,
    to: undefined,
    source: undefined,
    negatesSource: false,
    destination: undefined,
    negatesDestination: false,
    users: undefined,
    applications: undefined,
    service: { kind: 'any' },
    defaultPorts: [],
    urlFiltering: false,
    scope,
    type: scope,
    schedule: undefined,
  };
}

function numbersOf(list: NameList, names: readonly string[]): ReadonlySet<number> | undefined {
  return names.includes('any') ? undefined : new Set(names.map((name) => list.idOf(name)));
}
