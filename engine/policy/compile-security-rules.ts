// Security rules of a world as the matcher wants them, the two default rules behind.

import type { NameList } from '../name-list.ts';
import type { World, WorldSecurityRule } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { addressSetOf } from './address-names.ts';
import type { ApplicationPorts, SecurityRule } from './security-policy.ts';
import { type PortRange, parsePortRange, type ServiceSet } from './service.ts';

/** Enabled rules in order, then intrazone-default and interzone-default. */
export function compileSecurityRules(
  world: World,
  names: WorldNames,
  ports: ApplicationPorts,
): readonly SecurityRule[] {
  const configured = world.securityRules
    .filter((rule) => !rule.disabled)
    .map((rule, index) => compileRule(world, { rule, id: index + 1, names, ports }));
  return [
    ...configured,
    defaultRule(configured.length + 1, 'intrazone'),
    defaultRule(configured.length + 2, 'interzone'),
  ];
}

interface RuleInput {
  readonly rule: WorldSecurityRule;
  readonly id: number;
  readonly names: WorldNames;
  readonly ports: ApplicationPorts;
}

function compileRule(world: World, input: RuleInput): SecurityRule {
  const { rule, id, names, ports } = input;
  const applications = numbersOf(names.applications, rule.application);
  return {
    id,
    name: rule.name,
    from: numbersOf(names.zones, rule.from),
    to: numbersOf(names.zones, rule.to),
    source: addressSetOf(world, rule.source),
    destination: addressSetOf(world, rule.destination),
    users: numbersOf(names.users, rule.user),
    applications,
    service: serviceSetOf(world, rule.service),
    defaultPorts: [...(applications ?? [])].flatMap((application) => ports[application] ?? []),
    action: rule.action,
    logStart: rule.logStart,
    logEnd: rule.logEnd,
    urlFiltering: rule.urlFiltering,
    scope: 'configured',
  };
}

// Vendor: the predefined rules allow traffic within a zone and deny it between zones. Assumption: neither is logged.
function defaultRule(id: number, scope: 'intrazone' | 'interzone'): SecurityRule {
  return {
    id,
    name: `${scope}-default`,
    from: undefined,
    to: undefined,
    source: undefined,
    destination: undefined,
    users: undefined,
    applications: undefined,
    service: { kind: 'any' },
    defaultPorts: [],
    action: scope === 'intrazone' ? 'allow' : 'deny',
    logStart: false,
    logEnd: false,
    urlFiltering: false,
    scope,
  };
}

function numbersOf(list: NameList, names: readonly string[]): ReadonlySet<number> | undefined {
  return names.includes('any') ? undefined : new Set(names.map((name) => list.idOf(name)));
}

/** The ports that the services of a rule stand for. */
export function serviceSetOf(world: World, services: readonly string[]): ServiceSet {
  if (services.includes('any')) return { kind: 'any' };
  if (services.includes('application-default')) return { kind: 'application-default' };
  const ranges = services.map((text): PortRange | undefined => {
    const named = world.services.find((service) => service.name === text);
    const range = parsePortRange(named?.port ?? text);
    return range && { ...range, override: named?.override };
  });
  return { kind: 'ports', ranges: ranges.filter((range) => range !== undefined) };
}
