// The services that an interface of a configuration offers by itself.
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';

type Profile = NonNullable<World['interfaces'][number]['managementProfile']>;

const SERVICES: readonly Profile['services'][number][] = [
  'ping',
  'telnet',
  'ssh',
  'http',
  'https',
  'snmp',
  'response-pages',
  'userid-service',
];

/** The profile that the interface at the path names; undefined where it names none, and told where there is no such profile. */
export function readManagementProfile(reading: ConfigReading, path: ConfigPath): Profile | undefined {
  const at = [...path, 'interface-management-profile'];
  const name = reading.value(at);
  if (name === undefined) return undefined;
  const profiles = ['network', 'profiles', 'interface-management-profile'];
  const found = reading.entries(profiles).find((profile) => profile.name === name);
  if (found === undefined) {
    reading.errors.push({ kind: 'reference', path: at, value: name });
    return undefined;
  }
  const words = [...found.node.children.keys()].filter((word) => reading.isYes([...found.path, word]));
  return {
    name,
    services: words.flatMap((word) => SERVICES.filter((service) => service === word)),
    permittedAddresses: reading
      .entries([...profiles, entry(name), 'permitted-ip'])
      .map((permitted) => permitted.name),
  };
}
