// The rulebases of a world as the packet path asks them.
import type { Application } from '../application.ts';
import type { Interface } from '../layer3-interface.ts';
import { AddressBook } from '../policy/address-book.ts';
import { compileNatRules } from '../policy/compile-nat-rules.ts';
import { compilePbfRules } from '../policy/compile-pbf-rules.ts';
import { compileSecurityRules } from '../policy/compile-security-rules.ts';
import { compileTrafficRules } from '../policy/compile-traffic-rules.ts';
import { GroupBook } from '../policy/group-book.ts';
import { NatPolicy } from '../policy/nat-policy.ts';
import { PbfPolicy } from '../policy/pbf-policy.ts';
import { compileSchedule } from '../policy/schedule.ts';
import { SecurityPolicy } from '../policy/security-policy.ts';
import { ServiceBook } from '../policy/service-book.ts';
import { UserBook } from '../policy/user-book.ts';
import { compileIdentifyingZones } from '../policy/user-identification.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { portsByApplication } from './application-catalogue.ts';
import type { Heritage } from './heritage.ts';

/** What the rules of a world are compiled with. */
export interface PolicyInput {
  readonly names: WorldNames;
  readonly interfaces: readonly (Interface | undefined)[];
  readonly addresses: AddressPool;
  readonly applications: readonly (Application | undefined)[];
  /** Of the enabled NAT rules. */
  readonly numbers: readonly number[];
  readonly heritage: Heritage;
}

/** Every rulebase of a world, by number. */
export function compilePolicies(world: World, input: PolicyInput) {
  const { names, interfaces, addresses, numbers, heritage } = input;
  const ports = portsByApplication(input.applications);
  const book = new AddressBook(world);
  const services = new ServiceBook(world);
  const groups = new GroupBook(world.applicationGroups);
  const users = new UserBook(world, names.users);
  const schedules = new Map(world.schedules.map((one) => [one.name, compileSchedule(one)]));
  const nat = compileNatRules(world, { names, interfaces, book, services, numbers, heritage });
  return {
    identifyingZones: compileIdentifyingZones(world, names.zones, book),
    security: new SecurityPolicy(
      compileSecurityRules(world, { names, ports, addresses: book, services, groups, schedules, users }),
      names.zones.size,
      ports,
    ),
    nat: new NatPolicy(nat.rules),
    pbf: new PbfPolicy(
      compilePbfRules(world, { names, ports, addresses, book, services, groups, users, schedules }),
      ports,
    ),
    ...compileTrafficRules(world, { names, book, services, groups, users }),
    poolAddresses: nat.poolAddresses,
    poolByAddress: new Map(nat.poolAddresses.map((address, pool) => [address, pool])),
    addressPoolRules: nat.addressPoolRules,
  };
}
