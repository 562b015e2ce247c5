// QoS, decryption, authentication and DoS rules of a world as the matcher wants them.
import type { NameList } from '../name-list.ts';
import type { WorldDosProfile, WrittenCriteria } from '../world/traffic-rule-shape.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import type { AddressBook } from './address-book.ts';
import type { GroupBook } from './group-book.ts';
import { type ListedRule, RuleList } from './rule-list.ts';
import { portRangesOf } from './service.ts';
import type { ServiceBook } from './service-book.ts';
import type {
  AuthenticationRule,
  DecryptionRule,
  DosProfile,
  DosRule,
  OverrideRule,
  QosRule,
} from './traffic-rules.ts';
import type { UserBook } from './user-book.ts';
import { FLOODS } from './zone-protection.ts';

/** What rules are compiled with. */
export interface TrafficRuleParts {
  readonly names: WorldNames;
  readonly book: AddressBook;
  readonly services: ServiceBook;
  /** Of applications. */
  readonly groups: GroupBook;
  readonly users: UserBook;
}

/** The policies. */
export interface TrafficPolicies {
  readonly qos: RuleList<QosRule>;
  readonly decryption: RuleList<DecryptionRule>;
  readonly authentication: RuleList<AuthenticationRule>;
  readonly dos: RuleList<DosRule>;
  readonly override: RuleList<OverrideRule>;
  /** 1 for interfaces on which QoS is at work; by number. */
  readonly qosInterfaces: Uint8Array;
}

/** Enabled rules in their order. */
export function compileTrafficRules(world: World, parts: TrafficRuleParts): TrafficPolicies {
  const { names } = parts;
  const { qosRules, dosRules, interfaces } = names;
  const qosInterfaces = new Uint8Array(interfaces.size + 1);
  for (const port of world.qosInterfaces) qosInterfaces[interfaces.idOf(port.name)] = 1;
  return {
    qos: new RuleList(
      enabled(world.qosRules, (rule, position) => ({
        ...criteriaOf(rule, position, parts),
        id: qosRules.idOf(rule.name),
        qosClass: rule.class,
      })),
    ),
    decryption: new RuleList(
      enabled(world.decryptionRules, (rule, position) => ({
        ...criteriaOf(rule, position, parts),
        profile: rule.profile,
        urlCategories: rule.urlCategory,
        action: rule.action,
      })),
    ),
    authentication: new RuleList(
      enabled(world.authenticationRules, (rule, position) => ({
        ...criteriaOf(rule, position, parts),
        urlCategories: rule.urlCategory,
        enforcement: rule.enforcement,
      })),
    ),
    dos: new RuleList(
      enabled(world.dosRules, (rule, position) => ({
        ...criteriaOf(rule, position, parts),
        id: dosRules.idOf(rule.name),
        action: rule.action,
        aggregate: profileOf(world, rule.aggregate),
        classified: classifiedOf(world, rule.classified),
      })),
    ),
    override: new RuleList(
      enabled(world.overrideRules, ({ application, ...rule }, position) => ({
        ...criteriaOf({ ...rule, service: [] }, position, parts),
        applications: undefined,
        service: { kind: 'ports', ranges: portRangesOf(`${rule.protocol}/${rule.port}`) } as const,
        application: names.applications.idOf(application),
      })),
    ),
    qosInterfaces,
  };
}

function enabled<Rule extends { readonly disabled: boolean }, Compiled>(
  rules: readonly Rule[],
  compile: (rule: Rule, position: number) => Compiled,
): readonly Compiled[] {
  return rules.flatMap((rule, position) => (rule.disabled ? [] : [compile(rule, position)]));
}

function criteriaOf(
  rule: WrittenCriteria,
  position: number,
  { names, book, services, groups, users }: TrafficRuleParts,
): ListedRule {
  return {
    id: 0,
    position,
    name: rule.name,
    from: numbersOf(names.zones, rule.from),
    to: numbersOf(names.zones, rule.to),
    source: book.setOf(rule.source),
    destination: book.setOf(rule.destination),
    users: users.setOf(rule.user),
    applications: numbersOf(names.applications, groups.membersOf(rule.application ?? ['any'])),
    service: services.setOf(rule.service),
  };
}

function numbersOf(list: NameList, names: readonly string[]): ReadonlySet<number> | undefined {
  return names.includes('any') ? undefined : new Set(names.map((name) => list.idOf(name)));
}

function classifiedOf(world: World, written: World['dosRules'][number]['classified']): DosRule['classified'] {
  const profile = profileOf(world, written?.profile);
  return profile === undefined || written === undefined ? undefined : { profile, by: written.by };
}

function profileOf(world: World, name: string | undefined): DosProfile | undefined {
  const written: WorldDosProfile | undefined = world.dosProfiles.find((profile) => profile.name === name);
  if (written === undefined) return undefined;
  return {
    name: written.name,
    floods: FLOODS.map((flood) => written[flood]),
    sessionLimit: written.sessionLimit,
  };
}
