// Numbers for the names of a world. A name keeps the number it had under earlier configurations.
import type { Application } from '../application.ts';
import { NameList } from '../name-list.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { applicationNames } from './application-catalogue.ts';
import type { Heritage } from './heritage.ts';

/** Names of rules that every security policy ends with. */
const DEFAULT_RULES = ['intrazone-default', 'interzone-default'] as const;

/** Vendor: the category of a URL that neither a cache nor the cloud knows. */
export const NOT_RESOLVED = 'not-resolved';

/** Every name of the world, but those of NAT rules: their numbers also depend on what the rules lend. */
export function compileNames(
  world: World,
  catalogue: readonly Application[],
  { names: before }: Heritage,
): Omit<WorldNames, 'natRules'> {
  const rules = world.securityRules.filter((rule) => !rule.disabled).map((rule) => rule.name);
  const categories = [
    ...world.traffic.flatMap((source) => source.urlCategories),
    ...world.sessions.map((session) => session.urlCategory ?? 'any'),
    ...(world.managementPlane === undefined ? [] : [NOT_RESOLVED]),
    ...world.blockedUrlCategories,
  ];
  return {
    zones: NameList.following(before.zones, [...world.interfaces.map((port) => port.zone), ...world.zones]),
    interfaces: NameList.following(before.interfaces, named([...world.interfaces, ...world.idleInterfaces])),
    applications: NameList.following(before.applications, applicationNames(catalogue)),
    securityRules: NameList.following(before.securityRules, [...rules, ...DEFAULT_RULES]),
    pbfRules: NameList.following(before.pbfRules, named(world.pbfRules)),
    qosRules: NameList.following(before.qosRules, named(world.qosRules)),
    dosRules: NameList.following(before.dosRules, named(world.dosRules)),
    users: NameList.following(before.users, named(world.users)),
    urlCategories: NameList.following(before.urlCategories, categories),
  };
}

function named(things: readonly { readonly name: string }[]): readonly string[] {
  return things.map(({ name }) => name);
}
