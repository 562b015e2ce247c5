// Names in groups and rules that nothing defines.
import { GroupBook } from '../policy/group-book.ts';
import { parsePrefix } from '../policy/prefix.ts';
import { parsePortRange } from '../policy/service.ts';
import type { Issues } from './issue-list.ts';
import type { KnownNames as Known } from './known-names.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Texts that are neither addresses nor names of them. */
export function checkAddresses(path: Path, texts: readonly string[], known: Known, issues: Issues): void {
  texts.forEach((text, index) => {
    if (text === 'any' || known.addresses.has(text) || parsePrefix(text) !== undefined) return;
    issues.add([...path, index], `"${text}" is neither an address nor the name of one`);
  });
}

/** Members that are no objects, and groups that hold themselves. */
export function checkGroups(world: World, known: Known, issues: Issues): void {
  world.addressGroups.forEach(({ members }, index) => {
    checkAddresses(['addressGroups', index, 'members'], members, known, issues);
  });
  world.serviceGroups.forEach(({ members }, index) => {
    issues.names(['serviceGroups', index, 'members'], members, known.services);
  });
  world.applicationGroups.forEach(({ members }, index) => {
    const applications = new Set([...known.applications, ...known.applicationGroups]);
    issues.names(['applicationGroups', index, 'members'], members, applications);
  });
  for (const kind of ['addressGroups', 'serviceGroups', 'applicationGroups'] as const) {
    const groups = new GroupBook(world[kind]);
    world[kind].forEach(({ name }, index) => {
      if (groups.isLoop(name)) issues.add([kind, index], `group "${name}" holds itself`);
    });
  }
}

/** Names of security rules. */
export function checkSecurityRules(world: World, known: Known, issues: Issues): void {
  const zones = new Set([...known.zones, 'any']);
  const applications = new Set([...known.applications, ...known.applicationGroups, 'any']);
  const users = new Set([...known.users, 'any']);
  world.securityRules.forEach((rule, index) => {
    const path = ['securityRules', index];
    issues.names([...path, 'from'], rule.from, zones);
    issues.names([...path, 'to'], rule.to, zones);
    checkAddresses([...path, 'source'], rule.source, known, issues);
    checkAddresses([...path, 'destination'], rule.destination, known, issues);
    issues.names([...path, 'user'], rule.user, users);
    issues.names([...path, 'application'], rule.application, applications);
    issues.name([...path, 'schedule'], rule.schedule, known.schedules);
    rule.service.forEach((service, at) => {
      const alone = service === 'any' || service === 'application-default';
      const isKnown = known.services.has(service) || parsePortRange(service) !== undefined;
      if (alone ? rule.service.length > 1 : !isKnown) {
        issues.add([...path, 'service', at], `"${service}" is not a service here`);
      }
    });
  });
}

/** Names and translations of NAT rules. */
export function checkNatRules(world: World, known: Known, issues: Issues): void {
  const zones = new Set([...known.zones, 'any']);
  world.natRules.forEach((rule, index) => {
    const path = ['natRules', index];
    issues.names([...path, 'from'], rule.from, zones);
    issues.name([...path, 'to'], rule.to, known.zones);
    issues.name([...path, 'toInterface'], rule.toInterface, known.interfaces);
    checkAddresses([...path, 'source'], rule.source, known, issues);
    checkAddresses([...path, 'destination'], rule.destination, known, issues);
    const isKnown = rule.service === 'any' || known.services.has(rule.service);
    if (!isKnown && parsePortRange(rule.service) === undefined) {
      issues.add([...path, 'service'], `"${rule.service}" is not a service`);
    }
    const translation = rule.sourceTranslation;
    if (translation?.kind === 'static-ip' && translation.bidirectional && !isOneHost(world, rule.source)) {
      issues.add([...path, 'source'], 'bi-directional translation needs one source as large as its address');
    }
    if (translation?.kind !== 'dynamic-ip-and-port' || translation.interface === undefined) return;
    const port = world.interfaces.find((candidate) => candidate.name === translation.interface);
    if (port?.address === undefined) {
      const message = `"${translation.interface}" is no interface with an address`;
      issues.add([...path, 'sourceTranslation', 'interface'], message);
    }
  });
}

/** One source that is no `any`: the only thing that can be translated back. */
function isOneHost(world: World, sources: readonly string[]): boolean {
  const [source = 'any', ...others] = sources;
  const named = world.addresses.find((address) => address.name === source);
  const prefix = parsePrefix(named?.address ?? source);
  return others.length === 0 && prefix !== undefined && prefix.ipv6 === undefined;
}
