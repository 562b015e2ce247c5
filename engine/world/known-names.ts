// The names that a world defines.
import { APPLICATIONS } from '../application.ts';
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import { PREDEFINED_SERVICES } from '../policy/service.ts';
import { USER_WORDS } from '../policy/user-words.ts';
import { addressesOf } from './interface-addresses.ts';
import { learnedRoutes } from './learned-routes.ts';
import type { WorldShape as World } from './world-shape.ts';

/** Names by kind, what the software brings among them, and what can be reached. */
export interface KnownNames {
  readonly zones: ReadonlySet<string>;
  readonly interfaces: ReadonlySet<string>;
  readonly applications: ReadonlySet<string>;
  readonly applicationGroups: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly natRules: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  /** Subnets of interfaces and destinations of routes. */
  readonly reachable: readonly Prefix[];
}

/** The names of a world of the right shape. */
export function knownNames(world: World): KnownNames {
  const subnets = [...world.interfaces, ...world.idleInterfaces].flatMap(addressesOf);
  const destinations = [...world.routes, ...learnedRoutes(world)].map((route) => route.destination);
  return {
    zones: new Set([...world.interfaces.map((port) => port.zone), ...world.zones]),
    interfaces: new Set(world.interfaces.map((port) => port.name)),
    applications: new Set([...APPLICATIONS, ...world.applications].map((application) => application.name)),
    applicationGroups: new Set(world.applicationGroups.map((group) => group.name)),
    addresses: new Set([...world.addresses, ...world.addressGroups].map((address) => address.name)),
    schedules: new Set(world.schedules.map((schedule) => schedule.name)),
    users: new Set([
      ...USER_WORDS,
      ...[...world.users, ...world.administration.userGroups].map((user) => user.name),
    ]),
    rules: new Set(world.securityRules.map((rule) => rule.name)),
    natRules: new Set(world.natRules.map((rule) => rule.name)),
    services: new Set([
      ...Object.keys(PREDEFINED_SERVICES),
      ...[...world.services, ...world.serviceGroups].map((service) => service.name),
    ]),
    reachable: [...subnets, ...destinations].map(parsePrefix).filter((prefix) => prefix !== undefined),
  };
}
