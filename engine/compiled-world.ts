// A world turned into numbers: everything the packet path needs, looked up once. Immutable; shared by forks.
import { CompiledGateways } from './alg/compiled-gateways.ts';
import type { Application } from './application.ts';
import {
  appearancesOf,
  applicationCatalogue,
  applicationsByNumber,
  carriersOf,
  type PseudoApplications,
  portsByApplication,
  pseudoApplications,
} from './compile/application-catalogue.ts';
import { compileInterfaces, ownAddresses } from './compile/compile-interfaces.ts';
import { compileLengths, type Lengths } from './compile/compile-lengths.ts';
import { compileNames, NOT_RESOLVED } from './compile/compile-names.ts';
import { compileWays } from './compile/compile-ways.ts';
import {
  type Heritage,
  type NatLending,
  NO_HERITAGE,
  type Predecessor,
  type Surroundings,
} from './compile/heritage.ts';
import { configuredAddresses } from './configured-addresses.ts';
import { Neighbors } from './hosts/neighbors.ts';
import type { Instant } from './instant.ts';
import { parseIsoInstant } from './iso-instant.ts';
import type { Interface } from './layer3-interface.ts';
import type { NameList } from './name-list.ts';
import { connectedNetwork } from './network/connected-network.ts';
import { mistaggedInterfaces } from './network/interface-tag.ts';
import { isLinkUp } from './network/link-state.ts';
import {
  followingSessions,
  longStandingSessions,
  nextArrival,
  type PeerSession,
  withSessions,
} from './network/peer-sessions.ts';
import { type BufferLimits, compileBufferLimits } from './packet/buffer-limits.ts';
import type { ForwardingTable } from './packet/forwarding.ts';
import type { Platform } from './platform.ts';
import { platformOf } from './platforms/platform-catalogue.ts';
import { AddressBook } from './policy/address-book.ts';
import { compileNatRules } from './policy/compile-nat-rules.ts';
import { compilePbfRules } from './policy/compile-pbf-rules.ts';
import { compileSecurityRules } from './policy/compile-security-rules.ts';
import { compileTrafficRules, type TrafficPolicies } from './policy/compile-traffic-rules.ts';
import { type CountedRules, countedRules } from './policy/counted-rules.ts';
import { GroupBook } from './policy/group-book.ts';
import { NatPolicy } from './policy/nat-policy.ts';
import { numberNatRules } from './policy/number-nat-rules.ts';
import { PbfPolicy } from './policy/pbf-policy.ts';
import { compileSchedule } from './policy/schedule.ts';
import { type ApplicationPorts, SecurityPolicy } from './policy/security-policy.ts';
import { ServiceBook } from './policy/service-book.ts';
import { UserBook } from './policy/user-book.ts';
import {
  compileIdentifyingZones,
  type IdentifyingZone,
  usersByAddress,
} from './policy/user-identification.ts';
import { compileZoneProtection, type ZoneProtection } from './policy/zone-protection.ts';
import type { Release } from './release.ts';
import { type ReleaseProfile, releaseProfile } from './release-profile.ts';
import { SessionNumbering } from './session-numbering.ts';
import { settingsOf, timersOf } from './session-settings.ts';
import type { AddressPool } from './table/address-pool.ts';
import { timeZoneOf } from './time-zones.ts';
import type { SessionSettings, SessionTimers } from './view.ts';
import type { World } from './world/world-schema.ts';
import type { WorldNames } from './world-names.ts';

/** The world as the packet path and the traffic see it. */
export interface CompiledWorld {
  /** Its network is as it is under the configuration, at present. */
  readonly world: World;
  /** Where the firewall stands with its BGP peers. */
  readonly peerSessions: readonly PeerSession[];
  /** The second at which the next of them comes up; infinite where none is to be expected. */
  readonly nextPeerAt: number;
  /** 1 for interfaces whose link is down, by number; element 0 is 0 while there is none. */
  readonly downLinks: Uint8Array;
  /** Limits of interfaces: see compile/compile-lengths.ts. */
  readonly mtus: Lengths['mtus'];
  readonly segments: Lengths['segments'];
  readonly isTunnel: Lengths['isTunnel'];
  /** 1 for sub-interfaces that expect another tag than their link carries, by number; element 0 is 0 while there is none. */
  readonly mistagged: Uint8Array;
  /** 1 while packets may find another way than at the beginning: sessions that have begun look it up with each packet then. */
  readonly hasOtherWays: 0 | 1;
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
  /** Of all virtual routers; of each by its name, and for packets that come in by an interface by its number. */
  readonly forwarding: ForwardingTable;
  readonly forwardingOf: ReadonlyMap<string, ForwardingTable>;
  readonly forwardingFrom: readonly (ForwardingTable | undefined)[];
  readonly neighbors: Neighbors;
  readonly security: SecurityPolicy;
  readonly nat: NatPolicy;
  readonly pbf: PbfPolicy;
  readonly qos: TrafficPolicies['qos'];
  readonly decryption: TrafficPolicies['decryption'];
  readonly authentication: TrafficPolicies['authentication'];
  readonly dos: TrafficPolicies['dos'];
  readonly override: TrafficPolicies['override'];
  /** 1 for interfaces on which QoS is at work; by number. */
  readonly qosInterfaces: Uint8Array;
  /** Public address of each dynamic IP and port pool. */
  readonly poolAddresses: readonly number[];
  /** Number of the pool of a public address. */
  readonly poolByAddress: ReadonlyMap<number, number>;
  /** Number of the NAT rule of each dynamic IP pool. */
  readonly addressPoolRules: readonly number[];
  /** What each NAT rule lends, from number 1 at position 0; rules of earlier configurations are among them. */
  readonly natLending: readonly NatLending[];
  /** Number of the application that App-ID takes packets of each application for; by number. */
  readonly appearances: Uint16Array;
  readonly surroundings: Surroundings;
  /** What this configuration has taken over from the one before. */
  readonly heritage: Heritage;
  /** The rules whose hits are counted. */
  readonly counted: CountedRules;
  /** Who may announce data channels. */
  readonly gateways: CompiledGateways;
  /** Number of the application that each application is first taken for, 0 for none; by number. */
  readonly carriers: Uint16Array;
  readonly pseudoApplications: PseudoApplications;
  /** A service of the world sets timers of its own. */
  readonly hasServiceTimeouts: boolean;
  /** By number of the zone; undefined for a zone without a profile. */
  readonly zoneProtection: readonly (ZoneProtection | undefined)[];
  /** Undefined where nothing protects the packet buffers. */
  readonly bufferLimits: BufferLimits | undefined;
  /** 1 for zones in which TCP packets of no session are answered with a RST. A what-if, no feature of the device. */
  readonly resetOnNonSyn: Uint8Array;
  readonly bypassAsymmetricPath: boolean;
  /** Sessions that each virtual system may have on a dataplane, 0 for no limit; by number. */
  readonly vsysLimits: Float64Array;
  /** 1 for blocked categories; by number. */
  readonly blockedUrlCategories: Uint8Array;
  /** User number by address. Who asks for the user of a packet asks `userAt`. */
  readonly users: ReadonlyMap<number, number>;
  readonly identifyingZones: readonly (IdentifyingZone | undefined)[];
  /** 1 for virtual systems whose authentication portal is on; by number. */
  readonly portals: Uint8Array;
  /** Milliseconds by which the clock of the box's time zone is ahead of UTC. */
  readonly zoneOffset: number;
  /** Number of the category of what no cache and no cloud knows; 0 in a world where every category is known. */
  readonly unresolvedCategory: number;
  /** Addresses of the firewall itself. */
  readonly ownAddresses: ReadonlySet<number>;
  readonly startsAt: Instant;
  /** What the clock option moved every instant of the world by, in milliseconds. */
  readonly clockShift: number;
}

/** What may be chosen over the world's own words. */
export interface WorldChoice {
  /** Model name; an unknown one is a bug of the caller. */
  readonly platform?: string;
  readonly release?: Release;
  readonly clock?: Instant;
  /** The configuration that ran before, of the same box. */
  readonly predecessor?: Predecessor | undefined;
}

/** Compiles a checked world. */
export function compileWorld(said: World, choice: WorldChoice): CompiledWorld {
  const model = platformOf(choice.platform ?? said.platform);
  if (model === undefined) throw new Error(`unknown platform ${choice.platform ?? said.platform}`);
  const platform = scaledTo(model, said);
  const profile = releaseProfile(choice.release ?? said.release);
  const clock = parseIsoInstant(said.clock) ?? 0;
  const startsAt = choice.clock ?? clock;
  const { world, peerSessions } = connectedWorld(said, choice.predecessor, startsAt);
  const network = compileNetwork(world, choice.predecessor, said);
  return {
    world,
    peerSessions,
    nextPeerAt: nextArrival(peerSessions),
    platform,
    profile,
    numbering: new SessionNumbering(platform),
    timers: timersOf(profile, definedOnly<SessionTimers>(world.timers)),
    settings: settingsOf({
      ...definedOnly<SessionSettings>(world.sessionSettings),
      acceleratedAging: world.acceleratedAging,
      rejectNonSyn: world.rejectNonSyn,
      ipv6Firewalling: world.ipv6Firewalling,
    }),
    ...network,
    bufferLimits: compileBufferLimits(world, { release: profile.release, zones: network.names.zones }),
    hasServiceTimeouts: world.services.some((service) => service.override !== undefined),
    bypassAsymmetricPath: world.asymmetricPath === 'bypass',
    vsysLimits: vsysLimits(world),
    portals: portals(world),
    zoneOffset: (timeZoneOf(world.deviceSystem.timezone)?.minutes ?? 0) * 60_000,
    startsAt,
    clockShift: startsAt - clock,
  };
}

/** The model with a smaller table and smaller pools, where the world has them. */
function scaledTo(model: Platform, said: World): Platform {
  const { dippPorts = model.dippPorts, dippOversubscription = model.dippOversubscription } = said;
  const sessionCapacity = Math.min(said.sessionCapacity ?? model.sessionCapacity, model.sessionCapacity);
  return {
    ...model,
    sessionCapacity,
    dippOversubscription,
    ...(dippPorts === undefined ? {} : { dippPorts }),
  };
}

/** The world with its links and BGP peers as they are under the configuration. */
function connectedWorld(
  world: World,
  predecessor: Predecessor | undefined,
  startsAt: Instant,
): Pick<CompiledWorld, 'world' | 'peerSessions'> {
  const start = Math.floor(startsAt / 1000);
  const network = connectedNetwork(world, predecessor?.surroundings.world ?? world);
  const before = predecessor?.peers;
  const peerSessions =
    before === undefined
      ? longStandingSessions(network, start)
      : followingSessions(network, before.sessions, before.second);
  return { world: { ...world, network: withSessions(network, peerSessions, start) }, peerSessions };
}

/** Everything that is looked up by number. */
function compileNetwork(world: World, predecessor: Predecessor | undefined, said: World) {
  const heritage = predecessor?.heritage ?? NO_HERITAGE;
  const catalogue = applicationCatalogue(world);
  const nat = numberNatRules(world, heritage);
  const names = { ...compileNames(world, catalogue, heritage), natRules: nat.names };
  const addresses = predecessor?.addresses.copy() ?? configuredAddresses(world);
  const interfaces = compileInterfaces(world, names, addresses);
  const applications = applicationsByNumber(catalogue, names.applications);
  const { words, attachments, ...ways } = compileWays(world, interfaces, names.interfaces);
  const surroundings = predecessor?.surroundings ?? {
    attachments,
    ways: words,
    applications,
    world: said,
  };
  return {
    names,
    interfaces,
    addresses,
    applications,
    natLending: nat.lending,
    applicationPorts: portsByApplication(applications),
    carriers: carriersOf(applications, names.applications),
    pseudoApplications: pseudoApplications(names.applications),
    gateways: new CompiledGateways(world, { applications, names }),
    neighbors: new Neighbors(world, interfaces, addresses),
    ...ways,
    hasOtherWays: hasOtherWays(words, surroundings),
    downLinks: downLinks(world, names.interfaces),
    ...compileLengths(world, names.interfaces),
    mistagged: mistaggedInterfaces(world, { around: surroundings.world, names: names.interfaces }),
    surroundings,
    appearances: appearancesOf(surroundings.applications, applications, names.applications),
    heritage,
    counted: countedRules(world),
    zoneProtection: compileZoneProtection(world, names.zones),
    resetOnNonSyn: marked(names.zones, world.whatIf.resetOnNonSyn),
    blockedUrlCategories: marked(names.urlCategories, world.blockedUrlCategories),
    users: usersByAddress(world, addresses),
    unresolvedCategory: world.managementPlane === undefined ? 0 : names.urlCategories.idOf(NOT_RESOLVED),
    ownAddresses: ownAddresses(interfaces),
    ...compilePolicies(world, { names, interfaces, addresses, applications, numbers: nat.numbers, heritage }),
  };
}

function hasOtherWays(words: string, { ways }: Surroundings): 0 | 1 {
  return words === ways ? 0 : 1;
}

/** The same firewall, in another state with its BGP peers. */
export function withPeerSessions(
  compiled: CompiledWorld,
  peerSessions: readonly PeerSession[],
): CompiledWorld {
  const { interfaces, names, addresses, surroundings, startsAt } = compiled;
  const network = withSessions(compiled.world.network, peerSessions, Math.floor(startsAt / 1000));
  const world = { ...compiled.world, network };
  const { words, attachments: _, ...ways } = compileWays(world, interfaces, names.interfaces);
  return {
    ...compiled,
    world,
    peerSessions,
    nextPeerAt: nextArrival(peerSessions),
    ...ways,
    hasOtherWays: hasOtherWays(words, surroundings),
    neighbors: new Neighbors(world, interfaces, addresses),
  };
}

function downLinks(world: World, interfaces: NameList): Uint8Array {
  const down = world.interfaces.filter(({ name }) => !isLinkUp(world, name));
  const marks = new Uint8Array(interfaces.size + 1);
  for (const { name } of down) marks[interfaces.idOf(name)] = 1;
  marks[0] = down.length === 0 ? 0 : 1;
  return marks;
}

interface PolicyInput {
  readonly names: WorldNames;
  readonly interfaces: readonly (Interface | undefined)[];
  readonly addresses: AddressPool;
  readonly applications: readonly (Application | undefined)[];
  /** Of the enabled NAT rules. */
  readonly numbers: readonly number[];
  readonly heritage: Heritage;
}

function compilePolicies(world: World, input: PolicyInput) {
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

/** Without what is not said. */
function definedOnly<T extends object>(said: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  const defined: Partial<T> = {};
  for (const key in said) {
    const value = said[key];
    if (value !== undefined) defined[key] = value;
  }
  return defined;
}

/** By number: 1 for the names that are listed. */
function marked(list: NameList, names: readonly string[]): Uint8Array {
  const marks = new Uint8Array(list.size + 1);
  for (const name of names) marks[list.idOf(name)] = 1;
  marks[0] = 0;
  return marks;
}

function portals({ userIdentification }: World): Uint8Array {
  const marks = new Uint8Array(256);
  for (const vsys of userIdentification.portals) marks[vsys] = 1;
  return marks;
}

function vsysLimits(world: World): Float64Array {
  const limits = new Float64Array(256);
  for (const system of world.virtualSystems) limits[system.id] = system.sessionLimit ?? 0;
  return limits;
}
