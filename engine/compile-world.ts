// From the words of a world to its numbers, and from one state of a compiled world to the next.

import { CompiledGateways } from './alg/compiled-gateways.ts';
import {
  appearancesOf,
  applicationCatalogue,
  applicationsByNumber,
  carriersOf,
  portsByApplication,
  pseudoApplications,
} from './compile/application-catalogue.ts';
import { compileInterfaces, ownAddresses } from './compile/compile-interfaces.ts';
import { compileLengths } from './compile/compile-lengths.ts';
import { compileNames, NOT_RESOLVED } from './compile/compile-names.ts';
import { compilePolicies } from './compile/compile-policies.ts';
import { compileWays } from './compile/compile-ways.ts';
import { NO_HERITAGE, type Predecessor, type Surroundings } from './compile/heritage.ts';
import { outerInterfaces } from './compile/outer-interfaces.ts';
import type { CompiledWorld, WorldChoice } from './compiled-world.ts';
import { configuredAddresses } from './configured-addresses.ts';
import { Neighbors } from './hosts/neighbors.ts';
import type { Instant } from './instant.ts';
import { parseIsoInstant } from './iso-instant.ts';
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
import { compileBufferLimits } from './packet/buffer-limits.ts';
import type { Platform } from './platform.ts';
import { platformOf } from './platforms/platform-catalogue.ts';
import { countedRules } from './policy/counted-rules.ts';
import { numberNatRules } from './policy/number-nat-rules.ts';
import { usersByAddress } from './policy/user-identification.ts';
import { compileZoneProtection } from './policy/zone-protection.ts';
import { releaseProfile } from './release-profile.ts';
import { SessionNumbering } from './session-numbering.ts';
import { settingsOf, timersOf } from './session-settings.ts';
import { timeZoneOf } from './time-zones.ts';
import type { SessionSettings, SessionTimers } from './view.ts';
import type { World } from './world/world-schema.ts';

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
    outer: outerInterfaces(interfaces),
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
