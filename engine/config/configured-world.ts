// A world under a configuration: the same surroundings, the firewall as the configuration has it.
import { networkSettingsOf } from '../world/network-settings.ts';
import type { NetworkSettings } from '../world/network-settings-shape.ts';
import type { World } from '../world/world-schema.ts';
import type { ConfigTree } from './config-node.ts';
import type { ConfigError, ConfigWarning } from './config-problem.ts';
import { checkProfileNames } from './read/check-profile-names.ts';
import { ConfigReading } from './read/config-reading.ts';
import { policyWarnings } from './read/policy-warnings.ts';
import { readBgp } from './read/read-bgp.ts';
import { readBufferProtection } from './read/read-buffer-protection.ts';
import { readDecryption } from './read/read-decryption.ts';
import { readDeviceSystem } from './read/read-device-system.ts';
import { readDosProfiles } from './read/read-dos-profiles.ts';
import { readLinks } from './read/read-links.ts';
import { readNatRules } from './read/read-nat-rules.ts';
import { readNetwork } from './read/read-network.ts';
import { readObjects } from './read/read-objects.ts';
import { readOverrideRules } from './read/read-override-rules.ts';
import { readPair } from './read/read-pair.ts';
import { readPbfRules } from './read/read-pbf-rules.ts';
import { readQos } from './read/read-qos.ts';
import { readDefaultRules, readSecurityRules, ruleNames } from './read/read-rules.ts';
import {
  readBlockedCategories,
  readSettings,
  readSystem,
  readVirtualSystems,
  readZoneProtection,
} from './read/read-settings.ts';
import { readTimeServers } from './read/read-time-servers.ts';
import { readTrafficRules } from './read/read-traffic-rules.ts';
import { readUserIdentification } from './read/read-user-identification.ts';
import { readVpn } from './read/read-vpn.ts';

/** The world, or why the configuration cannot run; both with what is odd about it. */
export type ConfiguredWorld =
  | { readonly kind: 'world'; readonly world: World; readonly warnings: readonly ConfigWarning[] }
  | {
      readonly kind: 'invalid';
      readonly errors: readonly ConfigError[];
      readonly warnings: readonly ConfigWarning[];
    };

/**
 * Reads a configuration. Parts of it that the simulation does not know are passed over. Of `world` the surroundings stay, and the
 * order of interfaces, zones and routes that it knows. Reading what `worldConfiguration` wrote gives the same world again.
 */
export function configuredWorld(world: World, tree: ConfigTree): ConfiguredWorld {
  const reading = new ConfigReading(tree);
  const network = readNetwork(reading, world);
  const objects = readObjects(reading, world);
  const names = ruleNames(objects, network);
  const dosProfiles = readDosProfiles(reading);
  const decryption = readDecryption(reading);
  const { portsByName, ...named } = objects;
  const bgp = readBgp(reading, network);
  const networkSettings: NetworkSettings = {
    ...readLinks(reading, world),
    ...(bgp === undefined ? {} : { bgp }),
  };
  const configured: World = {
    ...world,
    ...readSystem(reading, world),
    ...readTimeServers(reading, world),
    deviceSystem: readDeviceSystem(reading, network),
    ...readPair(reading, world),
    ...readVpn(reading, world, names.interfaces),
    ...network,
    ...ownSettings(world, networkSettings),
    ...named,
    ...readSettings(reading),
    securityRules: readSecurityRules(reading, names),
    defaultRules: readDefaultRules(reading),
    natRules: readNatRules(reading, names),
    pbfRules: readPbfRules(reading, names),
    overrideRules: readOverrideRules(reading, names),
    ...readTrafficRules(reading, names, { dosProfiles, ...decryption }),
    ...decryption,
    dosProfiles,
    ...readQos(reading, network),
    zoneProtection: readZoneProtection(reading, world),
    bufferProtection: readBufferProtection(reading, world),
    userIdentification: readUserIdentification(reading, names, world),
    virtualSystems: readVirtualSystems(reading, world),
    blockedUrlCategories: readBlockedCategories(reading),
  };
  checkProfileNames(reading);
  const { errors } = reading;
  if (errors.length > 0) return { kind: 'invalid', errors, warnings: reading.warnings };
  return {
    kind: 'world',
    world: configured,
    warnings: [...reading.warnings, ...policyWarnings(reading, configured)],
  };
}

/** Nothing where the settings are those that the world has already. */
function ownSettings(world: World, networkSettings: NetworkSettings): Pick<World, 'networkSettings'> {
  const isSame = JSON.stringify(networkSettingsOf(world)) === JSON.stringify(networkSettings);
  return isSame ? {} : { networkSettings };
}
