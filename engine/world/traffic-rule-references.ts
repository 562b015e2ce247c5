// What the shapes of QoS, decryption, authentication and DoS rules cannot tell: names that nothing defines or that are used twice.
import { parsePrefix } from '../policy/prefix.ts';
import { parsePortRange } from '../policy/service.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { qosIssues } from './qos-references.ts';
import type { WrittenCriteria } from './traffic-rule-shape.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Every broken reference, in the order of the document's parts. Empty for a sound world. */
export function trafficRuleIssues(world: World): readonly WorldIssue[] {
  const { qosRules, decryptionRules, authenticationRules, overrideRules, dosRules, dosProfiles } = world;
  return [
    ...criteriaIssues(world, 'qosRules', qosRules),
    ...criteriaIssues(world, 'decryptionRules', decryptionRules),
    ...criteriaIssues(world, 'authenticationRules', authenticationRules),
    ...criteriaIssues(world, 'overrideRules', overrideRules.map(overrideCriteria)),
    ...criteriaIssues(world, 'dosRules', dosRules),
    ...duplicates('dosProfiles', dosProfiles),
    ...qosIssues(world),
    ...dosRules.flatMap((rule, index) => profileIssues(world, rule, ['dosRules', index])),
  ];
}

function criteriaIssues(
  world: World,
  list: string,
  rules: readonly WrittenCriteria[],
): readonly WorldIssue[] {
  return [
    ...duplicates(list, rules),
    ...rules.flatMap((rule, index) => ruleIssues(world, rule, [list, index])),
  ];
}

function duplicates(list: string, things: readonly { readonly name: string }[]): readonly WorldIssue[] {
  return things.flatMap(({ name }, index) =>
    things.findIndex((other) => other.name === name) < index
      ? [{ path: [list, index, 'name'], message: `duplicate name "${name}"` }]
      : [],
  );
}

function ruleIssues(world: World, rule: WrittenCriteria, path: Path): readonly WorldIssue[] {
  const names = knownNames(world);
  const zones = ['any', ...names.zones];
  const users = ['any', ...names.users];
  const applications = ['any', ...names.applications, ...names.applicationGroups];
  return [
    ...unknown([...path, 'from'], { noun: 'zone', known: zones }, rule.from),
    ...unknown([...path, 'to'], { noun: 'zone', known: zones }, rule.to),
    ...addressIssues(names, [...path, 'source'], rule.source),
    ...addressIssues(names, [...path, 'destination'], rule.destination),
    ...unknown([...path, 'user'], { noun: 'user', known: users }, rule.user),
    ...unknown(
      [...path, 'application'],
      { noun: 'application', known: applications },
      rule.application ?? [],
    ),
    ...serviceIssues(names, [...path, 'service'], rule.service),
  ];
}

/** Assumption: an application of the software may be fixed as well as one of the administrator's own. */
function overrideCriteria({ application, ...rule }: World['overrideRules'][number]): WrittenCriteria {
  return { ...rule, service: ['any'], application: [application] };
}

interface Known {
  readonly noun: string;
  readonly known: readonly string[];
}

function unknown(path: Path, { noun, known }: Known, names: readonly string[]): readonly WorldIssue[] {
  return names.flatMap((name, at) =>
    known.includes(name) ? [] : [{ path: [...path, at], message: `unknown ${noun} "${name}"` }],
  );
}

function addressIssues(
  { addresses }: KnownNames,
  path: Path,
  texts: readonly string[],
): readonly WorldIssue[] {
  return texts.flatMap((text, at) =>
    text === 'any' || addresses.has(text) || parsePrefix(text) !== undefined
      ? []
      : [{ path: [...path, at], message: `"${text}" is neither an address nor the name of one` }],
  );
}

function serviceIssues(
  { services: known }: KnownNames,
  path: Path,
  services: readonly string[],
): readonly WorldIssue[] {
  return services.flatMap((service, at) => {
    const isKnown = known.has(service) || parsePortRange(service) !== undefined;
    const isSound = service === 'any' ? services.length === 1 : isKnown;
    return isSound ? [] : [{ path: [...path, at], message: `"${service}" is not a service here` }];
  });
}

function profileIssues(world: World, rule: World['dosRules'][number], path: Path): readonly WorldIssue[] {
  const known = world.dosProfiles.map((profile) => profile.name);
  const named: readonly (readonly [Path, string | undefined])[] = [
    [[...path, 'aggregate'], rule.aggregate],
    [[...path, 'classified', 'profile'], rule.classified?.profile],
  ];
  return named.flatMap(([at, name]) =>
    name === undefined || known.includes(name) ? [] : [{ path: at, message: `unknown profile "${name}"` }],
  );
}
