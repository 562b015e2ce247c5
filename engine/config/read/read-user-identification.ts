// Who is identified, of whom mappings are learned, and where the authentication portal is on.
import { parsePrefix } from '../../policy/prefix.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { virtualSystems } from './read-network.ts';
import { entriesOf } from './read-objects.ts';
import { addressesAt, type RuleNames } from './read-rules.ts';

type UserIdentification = World['userIdentification'];

/** Zones and lists in the order of the world before, new ones behind. Assumption: every virtual system learns for all. */
export function readUserIdentification(
  reading: ConfigReading,
  names: RuleNames,
  { userIdentification: before }: World,
): UserIdentification {
  const zones = entriesOf(reading, 'zone');
  const enabled = zones.filter(({ path }) => reading.isYes([...path, 'enable-user-identification']));
  const lists = zones.flatMap((zone) => zoneListAt(reading, zone, names));
  const known = (list: readonly string[], zone: string) =>
    list.includes(zone) ? list.indexOf(zone) : list.length;
  const listed = before.zoneLists.map(({ zone }) => zone);
  const systems = virtualSystems(reading);
  const timeout = systems.flatMap(({ path }) => {
    const at = [...path, 'user-id-collector', 'setting', 'ip-user-mapping-timeout'];
    return reading.number(at, [1, 1440]) ?? [];
  })[0];
  return {
    zones: enabled.map(({ name }) => name).sort((a, b) => known(before.zones, a) - known(before.zones, b)),
    zoneLists: lists.sort((a, b) => known(listed, a.zone) - known(listed, b.zone)),
    networks: systems.flatMap(({ path }) => networksAt(reading, path)),
    ...(timeout === undefined ? {} : { timeout }),
    timesOut: systems.every(({ path }) =>
      reading.isNotNo([...path, 'user-id-collector', 'setting', 'enable-mapping-timeout']),
    ),
    portals: systems
      .filter(({ path }) => reading.isYes([...path, 'captive-portal', 'enable-captive-portal']))
      .map(({ id }) => id),
  };
}

function zoneListAt(
  reading: ConfigReading,
  { name, path }: ReadEntry,
  names: RuleNames,
): UserIdentification['zoneLists'] {
  const acl = [...path, 'user-acl'];
  if (!reading.has(acl)) return [];
  const listAt = (word: string) =>
    reading.members([...acl, word]).length === 0 ? [] : addressesAt(reading, [...acl, word], names);
  return [{ zone: name, include: listAt('include-list'), exclude: listAt('exclude-list') }];
}

function networksAt(reading: ConfigReading, system: ConfigPath): UserIdentification['networks'] {
  return reading
    .entries([...system, 'user-id-collector', 'include-exclude-network'])
    .flatMap(({ name, path }) => {
      const at = [...path, 'network-address'];
      const network = reading.value(at);
      if (network === undefined) {
        reading.errors.push({ kind: 'missing', path, word: 'network-address' });
        return [];
      }
      if (parsePrefix(network) === undefined) {
        reading.errors.push({ kind: 'value', path: at, value: network, expected: 'a valid IPv4/v6 address' });
        return [];
      }
      const discovery = reading.choice([...path, 'discovery'], ['include', 'exclude']);
      return [{ name, network, discovery, disabled: reading.isYes([...path, 'disabled']) }];
    });
}
