// QoS, decryption, authentication and DoS protection rules of a configuration.
import type { World } from '../../world/world-schema.ts';
import { AUTHENTICATION_OBJECTS } from '../authentication-objects.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';
import { entriesOf } from './read-objects.ts';
import { addressesAt, namesAt, type RuleNames, rulesOf, servicesAt, usersAt } from './read-rules.ts';

/** The rules of the four policies. */
export type ReadTrafficRules = Pick<
  World,
  'qosRules' | 'decryptionRules' | 'authenticationRules' | 'dosRules'
>;

type DosRule = World['dosRules'][number];

/** Every rule, disabled ones too. The profiles are those there are, of both kinds. */
export function readTrafficRules(
  reading: ConfigReading,
  names: RuleNames,
  { dosProfiles: profiles, decryptionProfiles }: Pick<World, 'dosProfiles' | 'decryptionProfiles'>,
): ReadTrafficRules {
  return {
    qosRules: rulesOf(reading, 'qos').map(({ name, path }) => ({
      name,
      ...zonesAt(reading, path, names),
      ...criteriaAt(reading, path, names),
      application: namesAt(reading, [...path, 'application'], names.applications),
      class: classAt(reading, path),
    })),
    decryptionRules: rulesOf(reading, 'decryption').map(({ name, path }) => ({
      name,
      ...zonesAt(reading, path, names),
      ...criteriaAt(reading, path, names),
      urlCategory: reading.membersOrAny([...path, 'category']),
      action: reading.choice([...path, 'action'], ['no-decrypt', 'decrypt']),
      ...decryptionProfileAt(reading, path, decryptionProfiles),
    })),
    authenticationRules: rulesOf(reading, 'authentication').map(({ name, path }) => ({
      name,
      ...zonesAt(reading, path, names),
      ...criteriaAt(reading, path, names),
      urlCategory: reading.membersOrAny([...path, 'category']),
      enforcement: enforcementAt(reading, path),
    })),
    dosRules: rulesOf(reading, 'dos').map(({ name, path }) => ({
      name,
      from: guardedZonesAt(reading, [...path, 'from'], names),
      to: guardedZonesAt(reading, [...path, 'to'], names),
      ...criteriaAt(reading, path, names),
      ...protectionAt(reading, path, profiles),
    })),
  };
}

/** Assumption: the two profiles that are always there block nothing that is simulated. */
const PREDEFINED = ['default', 'strict'];

function decryptionProfileAt(
  reading: ConfigReading,
  path: ConfigPath,
  profiles: World['decryptionProfiles'],
): { readonly profile?: string } {
  const profile = reading.value([...path, 'profile']);
  if (profile === undefined) return {};
  if (!PREDEFINED.includes(profile) && !profiles.some(({ name }) => name === profile))
    reading.errors.push({ kind: 'reference', path: [...path, 'profile'], value: profile });
  return { profile };
}

function zonesAt(reading: ConfigReading, path: ConfigPath, { zones }: RuleNames) {
  for (const word of ['from', 'to'])
    if (!reading.has([...path, word])) reading.errors.push({ kind: 'missing', path, word });
  return {
    from: namesAt(reading, [...path, 'from'], zones),
    to: namesAt(reading, [...path, 'to'], zones),
  };
}

/** Conditions that these rules have on a device alone. */
const UNSEEN_CONDITIONS = ['source-hip', 'destination-hip', 'schedule', 'dscp-tos'];

function warnOfUnseen(reading: ConfigReading, path: ConfigPath): void {
  for (const word of ['negate-source', 'negate-destination'])
    if (reading.isYes([...path, word]))
      reading.warnings.push({ kind: 'not-simulated', path: [...path, word] });
  for (const word of UNSEEN_CONDITIONS) {
    const at = [...path, word];
    const isAny = reading.members(at).every((value) => value === 'any') && reading.members(at).length > 0;
    if (reading.has(at) && !isAny && !reading.has([...at, 'any']))
      reading.warnings.push({ kind: 'not-simulated', path: at });
  }
}

/** What all of the rules ask of traffic beside its zones. */
function criteriaAt(reading: ConfigReading, path: ConfigPath, names: RuleNames) {
  warnOfUnseen(reading, path);
  return {
    source: addressesAt(reading, [...path, 'source'], names),
    destination: addressesAt(reading, [...path, 'destination'], names),
    user: usersAt(reading, [...path, 'source-user']),
    service: servicesAt(reading, [...path, 'service'], names),
    disabled: reading.isYes([...path, 'disabled']),
  };
}

/** Assumption: a rule that names no class puts its sessions into that of the sessions of no rule. */
function classAt(reading: ConfigReading, path: ConfigPath): number {
  if (reading.members([...path, 'category']).some((value) => value !== 'any'))
    reading.warnings.push({ kind: 'not-simulated', path: [...path, 'category'] });
  return reading.number([...path, 'action', 'class'], [1, 8]) ?? 4;
}

/** The method of the object that a rule names. */
function enforcementAt(
  reading: ConfigReading,
  path: ConfigPath,
): World['authenticationRules'][number]['enforcement'] {
  const at = [...path, 'authentication-enforcement'];
  const name = reading.value(at);
  if (name === undefined) {
    reading.errors.push({ kind: 'missing', path, word: 'authentication-enforcement' });
    return 'web-form';
  }
  const methods = ['web-form', 'browser-challenge', 'no-captive-portal'] as const;
  const delivered = methods.find((method) => AUTHENTICATION_OBJECTS[method] === name);
  if (delivered !== undefined) return delivered;
  const own = entriesOf(reading, 'authentication-object').find((object) => object.name === name);
  if (own === undefined) reading.errors.push({ kind: 'reference', path: at, value: name });
  return own === undefined ? 'web-form' : reading.choice([...own.path, 'authentication-method'], methods);
}

// Assumption: a rule for interfaces is one for the zones that they are in.
function guardedZonesAt(reading: ConfigReading, path: ConfigPath, names: RuleNames): string[] {
  const ports = reading.members([...path, 'interface']).filter((port) => port !== 'any');
  if (ports.length === 0) {
    if (!reading.has(path))
      reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: String(path.at(-1)) });
    return namesAt(reading, [...path, 'zone'], names.zones);
  }
  namesAt(reading, [...path, 'interface'], new Set(names.zoneOfInterface.keys()));
  return [...new Set(ports.flatMap((port) => names.zoneOfInterface.get(port) ?? []))];
}

function protectionAt(
  reading: ConfigReading,
  path: ConfigPath,
  profiles: World['dosProfiles'],
): Pick<DosRule, 'action' | 'aggregate' | 'classified'> {
  const action = (['deny', 'allow', 'protect'] as const).find((word) =>
    reading.has([...path, 'action', word]),
  );
  // Assumption: profiles of a rule that does not protect are kept, and guard nothing.
  if (action !== undefined && action !== 'protect') return { action };
  const at = [...path, 'protection'];
  const aggregate = profileAt(reading, [...at, 'aggregate'], profiles);
  const profile = profileAt(reading, [...at, 'classified'], profiles);
  const by = reading.choice(
    [...at, 'classified', 'classification-criteria', 'address'],
    ['source-ip-only', 'destination-ip-only', 'src-dest-ip-both'],
  );
  return {
    action: 'protect',
    ...(aggregate === undefined ? {} : { aggregate }),
    ...(profile === undefined ? {} : { classified: { profile, by } }),
  };
}

/** A profile that is there and of the type that the path asks for; another one is told. */
function profileAt(
  reading: ConfigReading,
  path: ConfigPath,
  profiles: World['dosProfiles'],
): string | undefined {
  const at = [...path, 'profile'];
  const name = reading.value(at);
  if (name === undefined) return undefined;
  const isThere = profiles.some((profile) => profile.name === name);
  const type = entriesOf(reading, 'profiles', 'dos-protection')
    .filter((profile) => profile.name === name)
    .map((profile) => reading.value([...profile.path, 'type']))[0];
  if (isThere && (type === undefined || type === path.at(-1))) return name;
  reading.errors.push({ kind: 'reference', path: at, value: name });
  return undefined;
}
