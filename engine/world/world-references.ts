// What a shape cannot tell: names that nothing defines, addresses that nothing reaches, ids used twice.
import { isAnnouncedBy } from '../alg/gateway-catalogue.ts';
import { APPLICATIONS } from '../application.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import { platformOf } from '../platforms/platform-catalogue.ts';
import { coversPrefix, type Prefix, parsePrefix } from '../policy/prefix.ts';
import { parsePortRange } from '../policy/service.ts';
import { familyIssues, prefillFamilyIssues, sessionFamilyIssues } from './address-family.ts';
import { learnedRoutes } from './learned-routes.ts';
import { networkIssues } from './network-references.ts';
import { pbfIssues } from './pbf-references.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

interface Known {
  readonly zones: ReadonlySet<string>;
  readonly interfaces: ReadonlySet<string>;
  readonly applications: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly natRules: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  /** Subnets of interfaces and destinations of routes. */
  readonly reachable: readonly Prefix[];
}

class Issues {
  readonly found: WorldIssue[] = [];

  add(path: Path, message: string): void {
    this.found.push({ path, message });
  }

  /** Each name must be known. `any` is always known to callers that put it into the set. */
  names(path: Path, names: readonly string[], known: ReadonlySet<string>): void {
    names.forEach((name, index) => {
      if (!known.has(name)) this.add([...path, index], `unknown ${nounOf(path)} "${name}"`);
    });
  }

  name(path: Path, name: string | undefined, known: ReadonlySet<string>): void {
    if (name !== undefined && !known.has(name)) this.add(path, `unknown ${nounOf(path)} "${name}"`);
  }

  unique(path: Path, field: string, values: readonly (string | number)[]): void {
    const seen = new Set<string | number>();
    values.forEach((value, index) => {
      if (seen.has(value)) this.add([...path, index, field], `duplicate ${field} "${value}"`);
      seen.add(value);
    });
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  from: 'zone',
  to: 'zone',
  ingressInterface: 'interface',
  egressInterface: 'interface',
  rule: 'security rule',
  natRule: 'NAT rule',
  carrier: 'application',
  resetOnNonSyn: 'zone',
};

function nounOf(path: Path): string {
  const last = path.findLast((key) => typeof key === 'string') ?? '';
  return NOUNS[last] ?? String(last);
}

/** Every broken reference, in the order of the document's parts. Empty for a sound world. */
export function findReferenceIssues(world: World): readonly WorldIssue[] {
  const issues = new Issues();
  const known = knownNames(world);
  if (platformOf(world.platform) === undefined)
    issues.add(['platform'], `unknown platform "${world.platform}"`);
  checkUniqueness(world, issues);
  checkRoutes(world, known, issues);
  checkApplications(world, known, issues);
  checkProtection(world, known, issues);
  checkSecurityRules(world, known, issues);
  checkNatRules(world, known, issues);
  for (const issue of [...pbfIssues(world), ...networkIssues(world)]) issues.add(issue.path, issue.message);
  checkTraffic(world, known, issues);
  checkPrefill(world, known, issues);
  checkSessions(world, known, issues);
  return issues.found;
}

function knownNames(world: World): Known {
  const subnets = world.interfaces.flatMap((port) => [port.address ?? '', port.ipv6Address ?? '']);
  const destinations = [
    ...world.routes.map((route) => route.destination),
    ...learnedRoutes(world).map((route) => route.destination),
  ];
  return {
    zones: new Set(world.interfaces.map((port) => port.zone)),
    interfaces: new Set(world.interfaces.map((port) => port.name)),
    applications: new Set([...APPLICATIONS, ...world.applications].map((application) => application.name)),
    addresses: new Set(world.addresses.map((address) => address.name)),
    users: new Set(world.users.map((user) => user.name)),
    rules: new Set(world.securityRules.map((rule) => rule.name)),
    natRules: new Set(world.natRules.map((rule) => rule.name)),
    services: new Set(world.services.map((service) => service.name)),
    reachable: [...subnets, ...destinations].map(parsePrefix).filter((prefix) => prefix !== undefined),
  };
}

function checkUniqueness(world: World, issues: Issues): void {
  const names = (list: readonly { readonly name: string }[]) => list.map((item) => item.name);
  issues.unique(['interfaces'], 'name', names(world.interfaces));
  issues.unique(['applications'], 'name', names(world.applications));
  issues.unique(['addresses'], 'name', names(world.addresses));
  issues.unique(['users'], 'name', names(world.users));
  issues.unique(['services'], 'name', names(world.services));
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

function checkRoutes(world: World, known: Known, issues: Issues): void {
  world.routes.forEach((route, index) => {
    issues.name(['routes', index, 'interface'], route.interface, known.interfaces);
  });
}

function checkAddresses(path: Path, texts: readonly string[], known: Known, issues: Issues): void {
  texts.forEach((text, index) => {
    if (text === 'any' || known.addresses.has(text) || parsePrefix(text) !== undefined) return;
    issues.add([...path, index], `"${text}" is neither an address nor the name of one`);
  });
}

function checkSecurityRules(world: World, known: Known, issues: Issues): void {
  const zones = new Set([...known.zones, 'any']);
  const applications = new Set([...known.applications, 'any']);
  const users = new Set([...known.users, 'any']);
  world.securityRules.forEach((rule, index) => {
    const path = ['securityRules', index];
    issues.names([...path, 'from'], rule.from, zones);
    issues.names([...path, 'to'], rule.to, zones);
    checkAddresses([...path, 'source'], rule.source, known, issues);
    checkAddresses([...path, 'destination'], rule.destination, known, issues);
    issues.names([...path, 'user'], rule.user, users);
    issues.names([...path, 'application'], rule.application, applications);
    rule.service.forEach((service, at) => {
      const alone = service === 'any' || service === 'application-default';
      const isKnown = known.services.has(service) || parsePortRange(service) !== undefined;
      if (alone ? rule.service.length > 1 : !isKnown) {
        issues.add([...path, 'service', at], `"${service}" is not a service here`);
      }
    });
  });
}

function checkNatRules(world: World, known: Known, issues: Issues): void {
  const zones = new Set([...known.zones, 'any']);
  world.natRules.forEach((rule, index) => {
    const path = ['natRules', index];
    issues.names([...path, 'from'], rule.from, zones);
    issues.name([...path, 'to'], rule.to, known.zones);
    checkAddresses([...path, 'source'], rule.source, known, issues);
    checkAddresses([...path, 'destination'], rule.destination, known, issues);
    if (rule.service !== 'any' && parsePortRange(rule.service) === undefined) {
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

function checkApplications(world: World, known: Known, issues: Issues): void {
  world.applications.forEach((application, index) => {
    const path = ['applications', index, 'carrier'];
    issues.name(path, application.carrier, known.applications);
    const carrier = world.applications.find((other) => other.name === application.carrier);
    // Only built-in applications and those above may carry, so that no chain ends in itself.
    if (carrier !== undefined && world.applications.indexOf(carrier) >= index)
      issues.add(path, `"${carrier.name}" must be defined before`);
  });
}

function checkProtection(world: World, known: Known, issues: Issues): void {
  world.services.forEach((service, index) => {
    if (parsePortRange(service.port) === undefined)
      issues.add(['services', index, 'port'], `"${service.port}" is not a port range`);
  });
  world.zoneProtection.forEach((profile, index) => {
    issues.name(['zoneProtection', index, 'zone'], profile.zone, known.zones);
  });
  issues.names(['whatIf', 'resetOnNonSyn'], world.whatIf.resetOnNonSyn, known.zones);
}

function checkTraffic(world: World, known: Known, issues: Issues): void {
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

function checkPrefill(world: World, known: Known, issues: Issues): void {
  const capacity = platformOf(world.platform)?.sessionCapacity ?? 0;
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

function checkReachable(path: Path, texts: readonly string[], known: Known, issues: Issues): void {
  texts.forEach((text, index) => {
    const prefix = parsePrefix(text);
    const reached = prefix !== undefined && known.reachable.some((net) => coversPrefix(net, prefix));
    if (!reached) issues.add([...path, index], `"${text}" lies behind no interface and no route`);
  });
}

function checkSessions(world: World, known: Known, issues: Issues): void {
  const capacity = platformOf(world.platform)?.sessionCapacity ?? 0;
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
