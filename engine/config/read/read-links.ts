// Ports, aggregates, VLANs and LLDP of a configuration.
import { networkSettingsOf, sortedPorts } from '../../world/network-settings.ts';
import type { NetworkSettings } from '../../world/network-settings-shape.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';

type PortSettings = NetworkSettings['ports'][number];
type AggregateSettings = NetworkSettings['aggregates'][number];
type VlanSettings = NetworkSettings['vlans'][number];

const ETHERNET = ['network', 'interface', 'ethernet'];
const AGGREGATE = ['network', 'interface', 'aggregate-ethernet'];
const VLAN = ['network', 'vlan'];
const SPEEDS = ['auto', '10', '100', '1000', '10000', '25000', '40000', '100000'] as const;
const LAYERS = ['layer2', 'layer3', 'virtual-wire'];

/** Reads all of them. What names a port, an aggregate or an interface that is not there is told. */
export function readLinks(reading: ConfigReading, before: World): Omit<NetworkSettings, 'bgp'> {
  const ports = reading.entries(ETHERNET);
  const bare = bareAggregates(before);
  return {
    ports: sortedBy(ports.flatMap((port) => readPort(reading, port))),
    aggregates: reading
      .entries(AGGREGATE)
      .map((aggregate) => readAggregate(reading, aggregate, ports))
      .filter(({ name, members }) => members.length > 0 || !bare.has(name)),
    vlans: readVlans(reading),
    lldp: readSpeakers(reading, [...ports, ...reading.entries(AGGREGATE)]),
  };
}

/** Aggregates of whose ports a world says nothing: they are up as they stand. */
function bareAggregates(world: World): ReadonlySet<string> {
  const known = [...networkSettingsOf(world).aggregates, ...world.network.aggregates].map(({ name }) => name);
  const used = world.interfaces.map(({ name }) => name.split('.')[0] ?? name);
  return new Set(used.filter((name) => !known.includes(name)));
}

function sortedBy(ports: readonly PortSettings[]): PortSettings[] {
  return sortedPorts(ports.map(({ name }) => name)).flatMap((name) =>
    ports.filter((port) => port.name === name),
  );
}

function readPort(reading: ConfigReading, { name, path }: ReadEntry): readonly PortSettings[] {
  checkGroup(reading, path);
  const linkState = reading.choice([...path, 'link-state'], ['auto', 'up', 'down']);
  const said = reading.choice([...path, 'link-speed'], SPEEDS);
  const duplex = reading.choice([...path, 'link-duplex'], ['auto', 'full', 'half']);
  if (linkState === 'auto' && said === 'auto' && duplex === 'auto') return [];
  return [
    {
      name,
      linkState,
      ...(said === 'auto' ? {} : { speed: Number(said) as NonNullable<PortSettings['speed']> }),
      ...(duplex === 'auto' ? {} : { duplex }),
    },
  ];
}

/** A port is a member of an aggregate that there is, and then nothing of its own. */
function checkGroup(reading: ConfigReading, path: ConfigPath): void {
  const at = [...path, 'aggregate-group'];
  const group = reading.value(at);
  if (group === undefined) return;
  if (!reading.entries(AGGREGATE).some(({ name }) => name === group))
    reading.errors.push({ kind: 'reference', path: at, value: group });
  const isOwn = LAYERS.some((layer) => reading.has([...path, layer]));
  if (isOwn) reading.errors.push({ kind: 'twice', path: at, value: group });
}

function readAggregate(
  reading: ConfigReading,
  { name, path }: ReadEntry,
  ports: readonly ReadEntry[],
): AggregateSettings {
  const members = sortedPorts(
    ports
      .filter((port) => reading.value([...port.path, 'aggregate-group']) === name)
      .map((port) => port.name),
  );
  // Assumption: the words; the hierarchy has no list of members, and the device takes eight of them.
  if (members.length > MOST_MEMBERS)
    reading.errors.push({
      kind: 'value',
      path,
      value: String(members.length),
      expected: '8 members at most',
    });
  const layer = reading.has([...path, 'layer2']) ? 'layer2' : 'layer3';
  const lacp = [...path, layer, 'lacp'];
  // Assumption: LACP is passive, slow and of priority 32768 unless said otherwise.
  const mode = reading.choice([...lacp, 'mode'], ['passive', 'active']);
  const rate = reading.choice([...lacp, 'transmission-rate'], ['slow', 'fast']);
  const systemPriority = reading.number([...lacp, 'system-priority'], [1, 65_535]) ?? 32_768;
  return {
    name,
    members,
    ...(reading.isYes([...lacp, 'enable']) ? { lacp: { mode, rate, systemPriority } } : {}),
  };
}

const MOST_MEMBERS = 8;

/** A port is in one VLAN, and a layer 2 port. */
function readVlans(reading: ConfigReading): VlanSettings[] {
  const taken = new Set<string>();
  return reading.entries(VLAN).map(({ name, path }) => {
    const at = [...path, 'interface'];
    const ports = reading.members(at).filter((port) => {
      if (!isLayer2(reading, port)) reading.errors.push({ kind: 'reference', path: at, value: port });
      else if (taken.has(port)) reading.errors.push({ kind: 'twice', path: at, value: port });
      taken.add(port);
      return isLayer2(reading, port);
    });
    const own = virtualInterface(reading, [...path, 'virtual-interface', 'interface']);
    return { name, ...(own === undefined ? {} : { interface: own }), ports };
  });
}

function isLayer2(reading: ConfigReading, name: string): boolean {
  const [port = name] = name.split('.');
  return [ETHERNET, AGGREGATE].some((kind) =>
    reading.entries(kind).some((one) => {
      const layer2 = [...one.path, 'layer2'];
      if (one.name !== port || !reading.has(layer2)) return false;
      return name === port || reading.entries([...layer2, 'units']).some((unit) => unit.name === name);
    }),
  );
}

function virtualInterface(reading: ConfigReading, path: ConfigPath): string | undefined {
  const value = reading.value(path);
  if (value === undefined) return undefined;
  const all = reading.entries(['network', 'interface', 'vlan', 'units']).map(({ name }) => name);
  if (value === 'vlan' || all.includes(value)) return value;
  reading.errors.push({ kind: 'reference', path, value });
  return undefined;
}

/** Vendor: LLDP, it is enabled as a whole and on each interface. */
function readSpeakers(reading: ConfigReading, ports: readonly ReadEntry[]): string[] {
  if (!reading.isYes(['network', 'lldp', 'enable'])) return [];
  return sortedPorts(
    ports
      .filter(({ path }) => LAYERS.some((layer) => reading.isYes([...path, layer, 'lldp', 'enable'])))
      .map(({ name }) => name),
  );
}
