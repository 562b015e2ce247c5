// Which parts of a world are the firewall's own configuration, and which are what stands around it. A commit replaces the former.
import { networkSettingsOf } from './network-settings.ts';
import type { World } from './world-schema.ts';

/** What is there whatever the firewall is told: the box, its users who have logged in, hosts, traffic, links. */
type SurroundingPart =
  | 'name'
  | 'description'
  | 'platform'
  | 'sessionCapacity'
  | 'dippPorts'
  | 'dippOversubscription'
  | 'dataplaneLoad'
  | 'release'
  | 'serial'
  | 'contentVersion'
  | 'contentReleaseDate'
  | 'lastLogin'
  | 'clock'
  | 'warmUp'
  | 'uptime'
  | 'users'
  | 'whatIf'
  | 'traffic'
  | 'sessions'
  | 'hosts'
  | 'prefill'
  | 'managementPlane'
  // Cables, and what is at their other ends; how the firewall deals with them is in `networkSettings`.
  | 'network';

/** What an administrator configures: every part of a world that is not of its surroundings. */
export type FirewallConfiguration = Omit<World, SurroundingPart>;

/** The part of a world that a commit may replace. */
export function configurationOf(world: World): FirewallConfiguration {
  return {
    host: world.host,
    management: world.management,
    multiVsys: world.multiVsys,
    interfaces: world.interfaces,
    idleInterfaces: world.idleInterfaces,
    routes: world.routes,
    applications: world.applications,
    addresses: world.addresses,
    addressGroups: world.addressGroups,
    serviceGroups: world.serviceGroups,
    applicationGroups: world.applicationGroups,
    schedules: world.schedules,
    zones: world.zones,
    userIdentification: world.userIdentification,
    securityRules: world.securityRules,
    defaultRules: world.defaultRules,
    natRules: world.natRules,
    pbfRules: world.pbfRules,
    qosRules: world.qosRules,
    qosProfiles: world.qosProfiles,
    qosInterfaces: world.qosInterfaces,
    decryptionRules: world.decryptionRules,
    decryptionProfiles: world.decryptionProfiles,
    decryptionExclusions: world.decryptionExclusions,
    certificates: world.certificates,
    authenticationRules: world.authenticationRules,
    overrideRules: world.overrideRules,
    dosProfiles: world.dosProfiles,
    dosRules: world.dosRules,
    timers: world.timers,
    sessionSettings: world.sessionSettings,
    services: world.services,
    zoneProtection: world.zoneProtection,
    bufferProtection: world.bufferProtection,
    virtualSystems: world.virtualSystems,
    blockedUrlCategories: world.blockedUrlCategories,
    asymmetricPath: world.asymmetricPath,
    acceleratedAging: world.acceleratedAging,
    ipv6Firewalling: world.ipv6Firewalling,
    rejectNonSyn: world.rejectNonSyn,
    rematch: world.rematch,
    disabledGateways: world.disabledGateways,
    // The other unit, licences, administrators and earlier jobs come along unchanged.
    ...(world.highAvailability === undefined ? {} : { highAvailability: world.highAvailability }),
    administration: world.administration,
    deviceSystem: world.deviceSystem,
    vpn: world.vpn,
    networkSettings: networkSettingsOf(world),
  };
}

/** The same surroundings with another configuration. */
export function worldUnder(world: World, configuration: FirewallConfiguration): World {
  return { ...world, ...configuration };
}

/** Whether two configurations say the same, word by word and in the same order. */
export function isSameConfiguration(one: FirewallConfiguration, other: FirewallConfiguration): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
