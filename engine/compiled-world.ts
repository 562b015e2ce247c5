// A world turned into numbers: everything the packet path needs, looked up once. Immutable; shared by forks.
import { APPLICATIONS, type Application, PROTOCOL_NUMBERS, UNFINISHED_APPLICATIONS } from './application.ts';
import { configuredAddress, configuredAddresses } from './configured-addresses.ts';
import { Neighbors } from './hosts/neighbors.ts';
import type { Instant } from './instant.ts';
import { parseIsoInstant } from './iso-instant.ts';
import type { Interface } from './layer3-interface.ts';
import { NameList } from './name-list.ts';
import { isLinkUp } from './network/link-state.ts';
import { ForwardingTable, type Route } from './packet/forwarding.ts';
import type { Platform } from './platform.ts';
import { platformOf } from './platforms/platform-catalogue.ts';
import { compileNatRules } from './policy/compile-nat-rules.ts';
import { compilePbfRules } from './policy/compile-pbf-rules.ts';
import { compileSecurityRules } from './policy/compile-security-rules.ts';
import { NatPolicy } from './policy/nat-policy.ts';
import { PbfPolicy } from './policy/pbf-policy.ts';
import { parsePrefix } from './policy/prefix.ts';
import { type ApplicationPorts, SecurityPolicy } from './policy/security-policy.ts';
import type { PortRange } from './policy/service.ts';
import { compileZoneProtection, type ZoneProtection } from './policy/zone-protection.ts';
import type { Release } from './release.ts';
import { type ReleaseProfile, releaseProfile } from './release-profile.ts';
import { SessionNumbering } from './session-numbering.ts';
import { settingsOf, timersOf } from './session-settings.ts';
import { parseIpv4 } from './table/address.ts';
import type { AddressPool } from './table/address-pool.ts';
import type { SessionSettings, SessionTimers } from './view.ts';
import { learnedRoutes } from './world/learned-routes.ts';
import type { World } from './world/world-schema.ts';
import type { WorldNames } from './world-names.ts';

/** The world as the packet path and the traffic see it. */
export interface CompiledWorld {
  readonly world: World;
  readonly platform: Platform;
  readonly profile: ReleaseProfile;
  readonly numbering: SessionNumbering;
  readonly timers: SessionTimers;
  readonly settings: SessionSettings;
  readonly names: WorldNames;
  /** By number; position 0 is not used. */
  readonly interfaces: readonly (Interface | undefined)[];
  /** By number; position 0 is not used. */
  readonly applications: readonly (Application | undefined)[];
  readonly applicationPorts: ApplicationPorts;
  /** The IPv6 addresses that the configuration names; every table of the world begins with them. */
  readonly addresses: AddressPool;
  readonly forwarding: ForwardingTable;
  readonly neighbors: Neighbors;
  readonly security: SecurityPolicy;
  readonly nat: NatPolicy;
  readonly pbf: PbfPolicy;
  /** Public address of each dynamic IP and port pool. */
  readonly poolAddresses: readonly number[];
  /** Number of the pool of a public address. */
  readonly poolByAddress: ReadonlyMap<number, number>;
  /** Addresses of each dynamic IP pool. */
  readonly dynamicIpAddresses: readonly (readonly number[])[];
  /** Number of the application that each application is first taken for, 0 for none; by number. */
  readonly carriers: Uint16Array;
  readonly pseudoApplications: PseudoApplications;
  /** A service of the world sets timers of its own. */
  readonly hasServiceTimeouts: boolean;
  /** By number of the zone; undefined for a zone without a profile. */
  readonly zoneProtection: readonly (ZoneProtection | undefined)[];
  /** 1 for zones in which TCP packets of no session are answered with a RST. A what-if, no feature of the device. */
  readonly resetOnNonSyn: Uint8Array;
  readonly bypassAsymmetricPath: boolean;
  /** Sessions that each virtual system may have on a dataplane, 0 for no limit; by number. */
  readonly vsysLimits: Float64Array;
  /** 1 for blocked categories; by number. */
  readonly blockedUrlCategories: Uint8Array;
  /** User number by address. */
  readonly users: ReadonlyMap<number, number>;
  /** Addresses of the firewall itself. */
  readonly ownAddresses: ReadonlySet<number>;
  readonly startsAt: Instant;
  /** What the clock option moved every instant of the world by, in milliseconds. */
  readonly clockShift: number;
}

/** Numbers of the applications that no signature has. */
export interface PseudoApplications {
  readonly unknownTcp: number;
  readonly unknownUdp: number;
  readonly incomplete: number;
  readonly insufficientData: number;
  readonly notApplicable: number;
}

/** What may be chosen over the world's own words. */
export interface WorldChoice {
  /** Model name; an unknown one is a bug of the caller. */
  readonly platform?: string;
  readonly release?: Release;
  readonly clock?: Instant;
}

/** Compiles a checked world. */
export function compileWorld(world: World, choice: WorldChoice): CompiledWorld {
  const platform = platformOf(choice.platform ?? world.platform);
  if (platform === undefined) throw new Error(`unknown platform ${choice.platform ?? world.platform}`);
  const profile = releaseProfile(choice.release ?? world.release);
  const catalogue = applicationCatalogue(world);
  const names = worldNames(world, catalogue);
  const addresses = configuredAddresses(world);
  const interfaces = compileInterfaces(world, names, addresses);
  const applicationPorts = portsByApplication(catalogue);
  const nat = compileNatRules(world, names, interfaces);
  const clock = parseIsoInstant(world.clock) ?? 0;
  const startsAt = choice.clock ?? clock;
  return {
    world,
    platform,
    profile,
    numbering: new SessionNumbering(platform),
    timers: timersOf(profile, definedOnly(world.timers)),
    settings: settingsOf({
      acceleratedAging: world.acceleratedAging,
      rejectNonSyn: world.rejectNonSyn,
      ipv6Firewalling: world.ipv6Firewalling,
    }),
    names,
    interfaces,
    applications: [undefined, ...catalogue],
    applicationPorts,
    neighbors: new Neighbors(world, interfaces, addresses),
    addresses,
    forwarding: new ForwardingTable(compileRoutes(world, interfaces, names)),
    security: new SecurityPolicy(
      compileSecurityRules(world, names, applicationPorts),
      names.zones.size,
      applicationPorts,
    ),
    nat: new NatPolicy(nat.rules),
    pbf: new PbfPolicy(
      compilePbfRules(world, { names, ports: applicationPorts, addresses }),
      applicationPorts,
    ),
    poolAddresses: nat.poolAddresses,
    poolByAddress: new Map(nat.poolAddresses.map((address, pool) => [address, pool])),
    dynamicIpAddresses: nat.dynamicIpAddresses,
    carriers: Uint16Array.from([
      0,
      ...catalogue.map(({ carrier }) => names.applications.idOf(carrier ?? '')),
    ]),
    pseudoApplications: pseudoApplications(names),
    hasServiceTimeouts: world.services.some((service) => service.override !== undefined),
    zoneProtection: compileZoneProtection(world, names.zones),
    resetOnNonSyn: marked(names.zones, world.whatIf.resetOnNonSyn),
    bypassAsymmetricPath: world.asymmetricPath === 'bypass',
    vsysLimits: vsysLimits(world),
    blockedUrlCategories: marked(names.urlCategories, world.blockedUrlCategories),
    users: usersByAddress(world, addresses),
    ownAddresses: ownAddresses(interfaces),
    startsAt,
    clockShift: startsAt - clock,
  };
}

function definedOnly(timers: World['timers']): Partial<SessionTimers> {
  return Object.fromEntries(Object.entries(timers).filter(([, value]) => value !== undefined));
}

/** The built-in catalogue with the world's own applications; the world's word wins. */
function applicationCatalogue(world: World): readonly Application[] {
  const own = world.applications.map((application) => ({ ...application, timeout: application.timeout }));
  const replaced = new Set(own.map((application) => application.name));
  return [...APPLICATIONS.filter((application) => !replaced.has(application.name)), ...own];
}

function worldNames(world: World, catalogue: readonly Application[]): WorldNames {
  const distinct = (names: readonly string[]) => [...new Set(names)];
  const rules = world.securityRules.filter((rule) => !rule.disabled).map((rule) => rule.name);
  const categories = [
    ...world.traffic.flatMap((source) => source.urlCategories),
    ...world.sessions.map((session) => session.urlCategory ?? 'any'),
    ...world.blockedUrlCategories,
  ];
  return {
    zones: new NameList(distinct(world.interfaces.map((port) => port.zone))),
    interfaces: new NameList(world.interfaces.map((port) => port.name)),
    applications: new NameList([
      ...catalogue.map((application) => application.name),
      ...UNFINISHED_APPLICATIONS,
    ]),
    securityRules: new NameList([...rules, 'intrazone-default', 'interzone-default']),
    natRules: new NameList(world.natRules.filter((rule) => !rule.disabled).map((rule) => rule.name)),
    pbfRules: new NameList(world.pbfRules.map((rule) => rule.name)),
    users: new NameList(world.users.map((user) => user.name)),
    urlCategories: new NameList(distinct(categories)),
  };
}

function pseudoApplications({ applications }: WorldNames): PseudoApplications {
  return {
    unknownTcp: applications.idOf('unknown-tcp'),
    unknownUdp: applications.idOf('unknown-udp'),
    incomplete: applications.idOf('incomplete'),
    insufficientData: applications.idOf('insufficient-data'),
    notApplicable: applications.idOf('not-applicable'),
  };
}

/** By number: 1 for the names that are listed. */
function marked(list: NameList, names: readonly string[]): Uint8Array {
  const marks = new Uint8Array(list.size + 1);
  for (const name of names) marks[list.idOf(name)] = 1;
  marks[0] = 0;
  return marks;
}

function vsysLimits(world: World): Float64Array {
  const limits = new Float64Array(256);
  for (const system of world.virtualSystems) limits[system.id] = system.sessionLimit ?? 0;
  return limits;
}

function compileInterfaces(
  world: World,
  names: WorldNames,
  addresses: AddressPool,
): readonly (Interface | undefined)[] {
  const compiled = world.interfaces.map((port, index) => ({
    id: index + 1,
    name: port.name,
    zone: names.zones.idOf(port.zone),
    vsys: port.vsys,
    virtualRouter: port.virtualRouter,
    address: parseIpv4((port.address ?? '').split('/')[0] ?? ''),
    ipv6Address: configuredAddress(addresses, (port.ipv6Address ?? '').split('/')[0] ?? ''),
    subnets: [port.address ?? '', port.ipv6Address ?? '']
      .map(parsePrefix)
      .filter((prefix) => prefix !== undefined),
  }));
  return [undefined, ...compiled];
}

function compileRoutes(
  world: World,
  interfaces: readonly (Interface | undefined)[],
  names: WorldNames,
): readonly Route[] {
  const up = (name: string | undefined) => name !== undefined && isLinkUp(world, name);
  const connected = interfaces.flatMap((port) =>
    port === undefined || !up(port.name)
      ? []
      : port.subnets.map((prefix) => ({ prefix, interfaceId: port.id })),
  );
  // Vendor: administrative distances, static routes win over those of an external BGP peer.
  const further = [...world.routes, ...learnedRoutes(world)].flatMap((route) => {
    const prefix = parsePrefix(route.destination);
    if (prefix === undefined || !up(route.interface)) return [];
    return [{ prefix, interfaceId: names.interfaces.idOf(route.interface) }];
  });
  return [...connected, ...further];
}

function portsByApplication(catalogue: readonly Application[]): ApplicationPorts {
  const ranges = catalogue.map((application): readonly PortRange[] => {
    const protocol = PROTOCOL_NUMBERS[application.transport];
    if (application.transport === 'icmp' || application.transport === 'icmp6')
      return [{ protocol, low: 0, high: 65535 }];
    return application.ports.map((port) => ({ protocol, low: port, high: port }));
  });
  return [[], ...ranges];
}

function ownAddresses(interfaces: readonly (Interface | undefined)[]): ReadonlySet<number> {
  const all = interfaces.flatMap((port) => [port?.address, port?.ipv6Address]);
  return new Set(all.filter((address) => address !== undefined));
}

function usersByAddress(world: World, addresses: AddressPool): ReadonlyMap<number, number> {
  const pairs = world.users.flatMap((user, index) =>
    user.addresses.map((text): [number, number] => [configuredAddress(addresses, text) ?? 0, index + 1]),
  );
  return new Map(pairs);
}
