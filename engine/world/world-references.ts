// What a shape cannot tell: names that nothing defines, addresses that nothing reaches, ids used twice.
import { isAnnouncedBy } from '../alg/gateway-catalogue.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import { platformOf } from '../platforms/platform-catalogue.ts';
import { coversPrefix, parsePrefix } from '../policy/prefix.ts';
import { familyIssues, prefillFamilyIssues, sessionFamilyIssues } from './address-family.ts';
import { Issues } from './issue-list.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { networkIssues } from './network-references.ts';
import { pbfIssues } from './pbf-references.ts';
import { checkAddresses, checkGroups, checkNatRules, checkSecurityRules } from './rule-references.ts';
import { trafficRuleIssues } from './traffic-rule-references.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Every broken reference, in the order of the document's parts. Empty for a sound world. */
export function findReferenceIssues(world: World): readonly WorldIssue[] {
  const issues = new Issues();
  const known = knownNames(world);
  if (platformOf(world.platform) === undefined)
    issues.add(['platform'], `unknown platform "${world.platform}"`);
  checkUniqueness(world, issues);
  checkIdleInterfaces(world, known, issues);
  checkRoutes(world, known, issues);
  checkHosts(world, known, issues);
  checkApplications(world, known, issues);
  checkGroups(world, known, issues);
  checkProtection(world, known, issues);
  checkSecurityRules(world, known, issues);
  checkNatRules(world, known, issues);
  for (const issue of [...pbfIssues(world), ...networkIssues(world)]) issues.add(issue.path, issue.message);
  for (const issue of trafficRuleIssues(world)) issues.add(issue.path, issue.message);
  checkTraffic(world, known, issues);
  checkPrefill(world, known, issues);
  checkSessions(world, known, issues);
  return issues.found;
}

function checkUniqueness(world: World, issues: Issues): void {
  const names = (list: readonly { readonly name: string }[]) => list.map((item) => item.name);
  issues.unique(['interfaces'], 'name', names(world.interfaces));
  issues.unique(['idleInterfaces'], 'name', names([...world.interfaces, ...world.idleInterfaces]));
  issues.unique(['applications'], 'name', names(world.applications));
  issues.unique(['addresses'], 'name', names(world.addresses));
  issues.unique(['users'], 'name', names(world.users));
  issues.unique(['services'], 'name', names(world.services));
  issues.unique(['addressGroups'], 'name', names(world.addressGroups));
  issues.unique(['serviceGroups'], 'name', names(world.serviceGroups));
  issues.unique(['applicationGroups'], 'name', names(world.applicationGroups));
  issues.unique(['schedules'], 'name', names(world.schedules));
  issues.unique(
    ['zoneProtection'],
    'zone',
    world.zoneProtection.map((profile) => profile.zone),
  );
  issues.unique(
    ['virtualSystems'],
    'id',
    world.virtualSystems.map((system) => system.id),
  );
  issues.unique(['securityRules'], 'name', names(world.securityRules));
  issues.unique(['natRules'], 'name', names(world.natRules));
  issues.unique(['pbfRules'], 'name', names(world.pbfRules));
  issues.unique(['traffic'], 'name', names(world.traffic));
  issues.unique(['hosts'], 'name', names(world.hosts));
  issues.unique(
    ['hosts'],
    'address',
    world.hosts.map((host) => host.address),
  );
  issues.unique(['prefill'], 'name', names(world.prefill));
  issues.unique(
    ['sessions'],
    'id',
    world.sessions.map((session) => session.id),
  );
}

function checkIdleInterfaces(world: World, known: KnownNames, issues: Issues): void {
  const routers = new Set(world.interfaces.map(({ virtualRouter }) => virtualRouter));
  world.idleInterfaces.forEach(({ zone, virtualRouter }, index) => {
    const path = ['idleInterfaces', index];
    if (zone !== undefined) issues.name([...path, 'zone'], zone, known.zones);
    if (virtualRouter !== undefined) issues.name([...path, 'virtualRouter'], virtualRouter, routers);
  });
}

function checkRoutes(world: World, known: KnownNames, issues: Issues): void {
  const routers = new Set(world.interfaces.map(({ virtualRouter }) => virtualRouter));
  world.routes.forEach((route, index) => {
    if (route.interface !== undefined)
      issues.name(['routes', index, 'interface'], route.interface, known.interfaces);
    for (const word of ['virtualRouter', 'nextRouter'] as const)
      if (route[word] !== undefined) issues.name(['routes', index, word], route[word], routers);
  });
}

function checkHosts(world: World, known: KnownNames, issues: Issues): void {
  world.hosts.forEach(({ routes }, host) => {
    routes.forEach((route, index) => {
      if (route.interface !== undefined)
        issues.name(['hosts', host, 'routes', index, 'interface'], route.interface, known.interfaces);
    });
  });
}

function checkApplications(world: World, known: KnownNames, issues: Issues): void {
  world.applications.forEach((application, index) => {
    const path = ['applications', index, 'carrier'];
    issues.name(path, application.carrier, known.applications);
    const carrier = world.applications.find((other) => other.name === application.carrier);
    // Only built-in applications and those above may carry, so that no chain ends in itself.
    if (carrier !== undefined && world.applications.indexOf(carrier) >= index)
      issues.add(path, `"${carrier.name}" must be defined before`);
  });
}

function checkProtection(world: World, known: KnownNames, issues: Issues): void {
  world.bufferProtection.zonesWithout.forEach((zone, index) => {
    if (!known.zones.has(zone))
      issues.add(['bufferProtection', 'zonesWithout', index], `unknown zone "${zone}"`);
  });
  world.zoneProtection.forEach((profile, index) => {
    issues.name(['zoneProtection', index, 'zone'], profile.zone, known.zones);
  });
  issues.names(['whatIf', 'resetOnNonSyn'], world.whatIf.resetOnNonSyn, known.zones);
  const { zones, zoneLists } = world.userIdentification;
  issues.names(['userIdentification', 'zones'], zones, known.zones);
  zoneLists.forEach((list, index) => {
    const path = ['userIdentification', 'zoneLists', index];
    issues.name([...path, 'zone'], list.zone, known.zones);
    checkAddresses([...path, 'include'], list.include, known, issues);
    checkAddresses([...path, 'exclude'], list.exclude, known, issues);
  });
}

function checkTraffic(world: World, known: KnownNames, issues: Issues): void {
  world.traffic.forEach((source, index) => {
    const path = ['traffic', index];
    issues.name([...path, 'application'], source.application, known.applications);
    checkReachable([...path, 'clients'], source.clients, known, issues);
    checkReachable([...path, 'servers'], source.servers, known, issues);
    if ((source.perSecond === undefined) === (source.connections === undefined)) {
      issues.add(path, 'needs either perSecond or connections');
    }
    source.dataChannels.forEach((channel, at) => {
      const isHeard = isAnnouncedBy(channel.application, source.application);
      const message = `no gateway hears of "${channel.application}" on ${source.application}`;
      if (!isHeard) issues.add([...path, 'dataChannels', at, 'application'], message);
    });
    for (const issue of familyIssues(world, index)) issues.add(issue.path, issue.message);
    if (Object.values(source.ends).every((weight) => weight === 0)) {
      issues.add([...path, 'ends'], 'needs at least one weight above 0');
    }
  });
}

/** Sessions that the table holds. */
function capacityOf({ platform, sessionCapacity = Number.POSITIVE_INFINITY }: World): number {
  return Math.min(platformOf(platform)?.sessionCapacity ?? 0, sessionCapacity);
}

function checkPrefill(world: World, known: KnownNames, issues: Issues): void {
  const capacity = capacityOf(world);
  const total = world.prefill.reduce((sum, source) => sum + source.sessions, 0);
  if (total > capacity) issues.add(['prefill'], `more than the session capacity ${capacity}`);
  world.prefill.forEach((source, index) => {
    const path = ['prefill', index];
    issues.name([...path, 'application'], source.application, known.applications);
    checkReachable([...path, 'clients'], source.clients, known, issues);
    checkReachable([...path, 'servers'], source.servers, known, issues);
    for (const issue of prefillFamilyIssues(world, index)) issues.add(issue.path, issue.message);
  });
}

function checkReachable(path: Path, texts: readonly string[], known: KnownNames, issues: Issues): void {
  texts.forEach((text, index) => {
    const prefix = parsePrefix(text);
    const reached = prefix !== undefined && known.reachable.some((net) => coversPrefix(net, prefix));
    if (!reached) issues.add([...path, index], `"${text}" lies behind no interface and no route`);
  });
}

function checkSessions(world: World, known: KnownNames, issues: Issues): void {
  const capacity = capacityOf(world);
  world.sessions.forEach((session, index) => {
    const path = ['sessions', index];
    issues.name([...path, 'application'], session.application, known.applications);
    issues.name([...path, 'ingressInterface'], session.ingressInterface, known.interfaces);
    issues.name([...path, 'egressInterface'], session.egressInterface, known.interfaces);
    issues.name([...path, 'rule'], session.rule, known.rules);
    issues.name([...path, 'natRule'], session.natRule, known.natRules);
    for (const issue of sessionFamilyIssues(world, index)) issues.add(issue.path, issue.message);
    if (session.id > capacity) issues.add([...path, 'id'], `above the session capacity ${capacity}`);
    const begin = (parseIsoInstant(world.clock) ?? 0) - world.warmUp * 1000;
    const start = parseIsoInstant(session.start) ?? 0;
    if (start < begin || start > begin + world.warmUp * 1000) {
      issues.add([...path, 'start'], 'must lie within the warm-up before the clock');
    }
  });
}
