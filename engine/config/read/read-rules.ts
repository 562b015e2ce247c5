// Rules of a configuration: what security, NAT and forwarding rules have in common, and the security rules.
import { APPLICATIONS } from '../../application.ts';
import { parsePrefix } from '../../policy/prefix.ts';
import { PREDEFINED_SERVICES } from '../../policy/service.ts';
import type { World, WorldSecurityRule } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { virtualSystems } from './read-network.ts';
import type { ReadObjects } from './read-objects.ts';

/** What rules may name. */
export interface RuleNames {
  readonly zones: ReadonlySet<string>;
  readonly interfaces: ReadonlySet<string>;
  readonly zoneOfInterface: ReadonlyMap<string, string>;
  readonly addresses: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly applications: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
  readonly objects: ReadObjects;
}

/** The names of what was read. */
export function ruleNames(
  objects: ReadObjects,
  { interfaces, zones }: Pick<World, 'interfaces' | 'zones'>,
): RuleNames {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    zones: new Set(['any', ...interfaces.map(({ zone }) => zone), ...zones]),
    interfaces: new Set(names(interfaces)),
    zoneOfInterface: new Map(interfaces.map(({ name, zone }) => [name, zone])),
    addresses: new Set(['any', ...names(objects.addresses), ...names(objects.addressGroups)]),
    services: new Set([
      'any',
      'application-default',
      ...Object.keys(PREDEFINED_SERVICES),
      ...names(objects.services),
      ...names(objects.serviceGroups),
      ...objects.portsByName.keys(),
    ]),
    applications: new Set([
      'any',
      ...names(APPLICATIONS),
      ...names(objects.applications),
      ...names(objects.applicationGroups),
    ]),
    schedules: new Set(names(objects.schedules)),
    objects,
  };
}

/** The rules of a rulebase in every virtual system, in their order. */
export function rulesOf(reading: ConfigReading, base: string): readonly ReadEntry[] {
  return virtualSystems(reading).flatMap(({ path }) => reading.entries([...path, 'rulebase', base, 'rules']));
}

/** The values of a list that a rule names; those that name nothing are told, and stay. */
export function namesAt(reading: ConfigReading, path: ConfigPath, known: ReadonlySet<string>): string[] {
  const names = reading.membersOrAny(path);
  for (const value of names) if (!known.has(value)) reading.errors.push({ kind: 'reference', path, value });
  return names;
}

/** Names of address objects, and addresses as they are. */
export function addressesAt(reading: ConfigReading, path: ConfigPath, { addresses }: RuleNames): string[] {
  const names = reading.membersOrAny(path);
  for (const value of names) {
    if (!addresses.has(value) && parsePrefix(value) === undefined)
      reading.errors.push({ kind: 'reference', path, value });
  }
  return names;
}

/** Names of services; ports where the service object was made for ports that a world's rule names directly. */
export function servicesAt(reading: ConfigReading, path: ConfigPath, names: RuleNames): string[] {
  return namesAt(reading, path, names.services).map((name) => names.objects.portsByName.get(name) ?? name);
}

/** The schedule that a rule names; one that is not there is told. */
export function scheduleAt(
  reading: ConfigReading,
  rule: ConfigPath,
  { schedules }: RuleNames,
): string | undefined {
  const path = [...rule, 'schedule'];
  const value = reading.value(path);
  if (value !== undefined && !schedules.has(value)) reading.errors.push({ kind: 'reference', path, value });
  return value;
}

/** The identity of a rule, if it has one. */
export function uuidAt(reading: ConfigReading, path: ConfigPath): { readonly uuid?: string } {
  const uuid = reading.value([...path, 'uuid']);
  return uuid === undefined ? {} : { uuid };
}

/** Conditions of security rules that would matter on a device. */
const UNSEEN_CONDITIONS = ['category', 'source-hip', 'destination-hip'];

function warnOfUnseen(reading: ConfigReading, path: ConfigPath): void {
  for (const word of UNSEEN_CONDITIONS) {
    const isSaid = reading.members([...path, word]).some((value) => value !== 'any');
    if (isSaid) reading.warnings.push({ kind: 'not-simulated', path: [...path, word] });
  }
}

/** Every security rule, disabled ones too. */
export function readSecurityRules(reading: ConfigReading, names: RuleNames): WorldSecurityRule[] {
  return rulesOf(reading, 'security').map(({ name, path }) => {
    for (const word of ['from', 'to'])
      if (!reading.has([...path, word])) reading.errors.push({ kind: 'missing', path, word });
    warnOfUnseen(reading, path);
    const schedule = scheduleAt(reading, path, names);
    return {
      name,
      ...uuidAt(reading, path),
      from: namesAt(reading, [...path, 'from'], names.zones),
      to: namesAt(reading, [...path, 'to'], names.zones),
      source: addressesAt(reading, [...path, 'source'], names),
      negateSource: reading.isYes([...path, 'negate-source']),
      destination: addressesAt(reading, [...path, 'destination'], names),
      negateDestination: reading.isYes([...path, 'negate-destination']),
      user: usersAt(reading, [...path, 'source-user']),
      application: namesAt(reading, [...path, 'application'], names.applications),
      service: servicesAt(reading, [...path, 'service'], names),
      action: actionAt(reading, [...path, 'action']),
      logStart: reading.isYes([...path, 'log-start']),
      logEnd: reading.isNotNo([...path, 'log-end']),
      urlFiltering: filtersUrls(reading, path),
      type: reading.choice([...path, 'rule-type'], ['universal', 'intrazone', 'interzone']),
      ...(schedule === undefined ? {} : { schedule }),
      disabled: reading.isYes([...path, 'disabled']),
    };
  });
}

/** The rules behind all others. Assumption: one is overridden for every virtual system alike. */
export function readDefaultRules(reading: ConfigReading): World['defaultRules'] {
  const ruleOf = (name: string, delivered: WorldSecurityRule['action']) => {
    const path = rulesOf(reading, 'default-security-rules').find((rule) => rule.name === name)?.path;
    if (path === undefined) return { action: delivered, logStart: false, logEnd: false };
    const isSaid = reading.has([...path, 'action']);
    return {
      action: isSaid ? actionAt(reading, [...path, 'action']) : delivered,
      logStart: reading.isYes([...path, 'log-start']),
      logEnd: reading.isYes([...path, 'log-end']),
    };
  };
  return { intrazone: ruleOf('intrazone-default', 'allow'), interzone: ruleOf('interzone-default', 'deny') };
}

/** Assumption: a user that nobody knows matches nobody, and is no mistake of the configuration. */
export function usersAt(reading: ConfigReading, path: ConfigPath): string[] {
  return reading.membersOrAny(path);
}

// Assumption: the ends hear nothing of a denial, so that the actions that reset are like deny here.
function actionAt(reading: ConfigReading, path: ConfigPath): WorldSecurityRule['action'] {
  const actions = ['allow', 'deny', 'drop', 'reset-client', 'reset-server', 'reset-both'] as const;
  const action = reading.choice(path, actions);
  return action === 'allow' || action === 'drop' ? action : 'deny';
}

/** By a profile of its own, or by one of its group. */
function filtersUrls(reading: ConfigReading, path: ConfigPath): boolean {
  const setting = [...path, 'profile-setting'];
  if (reading.members([...setting, 'profiles', 'url-filtering']).length > 0) return true;
  const groups = reading.members([...setting, 'group']);
  return [...virtualSystems(reading).map((system) => system.path), ['shared']].some((scope) =>
    reading
      .entries([...scope, 'profile-group'])
      .some(
        (group) =>
          groups.includes(group.name) && reading.members([...group.path, 'url-filtering']).length > 0,
      ),
  );
}
