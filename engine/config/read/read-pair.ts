// High availability of a configuration, as far as the pair of the world feels it.
import { parsePrefix } from '../../policy/prefix.ts';
import { parseIpv4 } from '../../table/address.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import { isReference } from '../references.ts';
import type { ConfigReading } from './config-reading.ts';

type WorldPair = NonNullable<World['highAvailability']>;

const PAIR = ['deviceconfig', 'high-availability'];
const GROUP = [...PAIR, 'group'];
const MONITORING = [...GROUP, 'monitoring'];

/**
 * The pair with what the group says of it. Assumption: a configuration neither takes the other unit away nor brings one; it is
 * told where it means to, and a group that says nothing of a setting has it as a new group does.
 */
export function readPair(
  reading: ConfigReading,
  { highAvailability: before }: World,
): Pick<World, 'highAvailability'> {
  const isMeant = reading.isYes([...PAIR, 'enabled']);
  if (isMeant !== (before !== undefined)) reading.warnings.push({ kind: 'not-simulated', path: PAIR });
  if (before === undefined || !isMeant) return before === undefined ? {} : { highAvailability: before };
  const { ha1Addresses, ha2Addresses } = before;
  return {
    highAvailability: {
      ...before,
      group: reading.number([...GROUP, 'group-id'], [1, 63]) ?? 1,
      priority: reading.number([...GROUP, 'election-option', 'device-priority'], [0, 255]) ?? 100,
      preemptive: reading.isYes([...GROUP, 'election-option', 'preemptive']),
      sessionSynchronization: reading.isNotNo([...GROUP, 'state-synchronization', 'enabled']),
      ha1Addresses: {
        local: linkAddress(reading, 'ha1') ?? ha1Addresses.local,
        peer: ipv4At(reading, [...GROUP, 'peer-ip']) ?? ha1Addresses.peer,
      },
      ha2Addresses: { ...ha2Addresses, local: linkAddress(reading, 'ha2') ?? ha2Addresses.local },
      linkGroups: linkGroups(reading),
      pathGroups: pathGroups(reading),
      linkMonitoring: watchedAt(reading, [...MONITORING, 'link-monitoring']),
      pathMonitoring: watchedAt(reading, [...MONITORING, 'path-monitoring']),
    },
  };
}

/** Address and length of a link between both units; undefined where none is set. */
function linkAddress(reading: ConfigReading, link: 'ha1' | 'ha2'): string | undefined {
  const at = [...PAIR, 'interface', link];
  const address = ipv4At(reading, [...at, 'ip-address']);
  if (address === undefined) return undefined;
  const netmask = reading.value([...at, 'netmask']) ?? '255.255.255.255';
  const mask = parseIpv4(netmask);
  const length = mask === undefined ? -1 : (~mask >>> 0).toString(2).replace(/^0$/, '').length;
  const isMask = mask !== undefined && mask === (length === 32 ? 0 : (-1 << length) >>> 0);
  if (isMask) return `${address}/${32 - length}`;
  reading.errors.push({
    kind: 'value',
    path: [...at, 'netmask'],
    value: netmask,
    expected: 'a valid netmask',
  });
  return undefined;
}

function ipv4At(reading: ConfigReading, path: ConfigPath): string | undefined {
  const value = reading.value(path);
  if (value === undefined || parseIpv4(value) !== undefined) return value;
  reading.errors.push({ kind: 'value', path, value, expected: 'a valid IPv4 address' });
  return undefined;
}

function linkGroups(reading: ConfigReading): WorldPair['linkGroups'] {
  return reading.entries([...MONITORING, 'link-monitoring', 'link-group']).flatMap(({ name, path }) => {
    const at = [...path, 'interface'];
    const interfaces = [...reading.members(at)];
    for (const value of interfaces)
      if (!isReference('interface', value, { tree: reading.tree, vsys: undefined, predefined: () => [] }))
        reading.errors.push({ kind: 'reference', path: at, value });
    // Assumption: a group that watches nothing is passed over.
    return interfaces.length === 0 ? [] : [{ name, interfaces, ...watchedAt(reading, path) }];
  });
}

function pathGroups(reading: ConfigReading): WorldPair['pathGroups'] {
  const routers = [...MONITORING, 'path-monitoring', 'path-group', 'virtual-router'];
  return reading.entries(routers).flatMap((router) =>
    reading.entries([...router.path, 'destination-ip-group']).flatMap(({ name, path }) => {
      const at = [...path, 'destination-ip'];
      const destinations = [...reading.members(at)];
      for (const value of destinations)
        if (parsePrefix(value)?.length !== 32)
          reading.errors.push({ kind: 'value', path: at, value, expected: 'a valid IPv4 address' });
      // Assumption: switching a router's groups off switches each of them off.
      const { enabled, condition } = watchedAt(reading, path);
      const isOn = enabled && reading.isNotNo([...router.path, 'enabled']);
      const group = { name, virtualRouter: router.name, destinations, enabled: isOn, condition };
      return destinations.length === 0 ? [] : [group];
    }),
  );
}

/** Vendor: HA monitoring, enabled and on the loss of any where nothing is said. */
function watchedAt(reading: ConfigReading, path: ConfigPath): WorldPair['linkMonitoring'] {
  return {
    enabled: reading.isNotNo([...path, 'enabled']),
    condition: reading.choice([...path, 'failure-condition'], ['any', 'all']),
  };
}
