// The firewall's own side of the links and routing protocols of a world, as an administrator finds it configured there.
import type { NetworkSettings } from './network-settings-shape.ts';
import type { WorldShape } from './world-shape.ts';

type Network = WorldShape['network'];
type Port = Network['ports'][number];
type Bgp = NonNullable<Network['bgp']>;

/** What is configured: what was committed, or else what the author of the world has said of both sides at once. */
export function networkSettingsOf(world: Pick<WorldShape, 'network' | 'networkSettings'>): NetworkSettings {
  return world.networkSettings ?? describedSettings(world.network);
}

/** The settings under which a network is as its author has described it. */
export function describedSettings(network: Network): NetworkSettings {
  const { bgp } = network;
  return {
    ports: [...network.ports].sort(byPort).flatMap((port) => (isSaid(port) ? [portSettings(port)] : [])),
    aggregates: network.aggregates.map(({ name, members, lacp }) => ({
      name,
      members: sortedPorts(members),
      ...(lacp === undefined
        ? {}
        : { lacp: { mode: lacp.mode, rate: lacp.rate, systemPriority: lacp.systemPriority } }),
    })),
    vlans: network.vlans.map(({ name, interface: own, ports }) => ({
      name,
      ...(own === undefined ? {} : { interface: own }),
      ports: [...ports],
    })),
    lldp: speakers(network),
    ...(bgp === undefined ? {} : { bgp: bgpSettings(bgp) }),
  };
}

/** Names of ports in the order of slot and number, aggregates behind them. */
export function sortedPorts(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => orderOf(a) - orderOf(b));
}

function byPort(a: Port, b: Port): number {
  return orderOf(a.name) - orderOf(b.name);
}

function orderOf(name: string): number {
  const [, slot, number] = /^ethernet(\d+)\/(\d+)$/.exec(name) ?? [];
  if (slot !== undefined && number !== undefined) return Number(slot) * 1000 + Number(number);
  return 1_000_000 + Number(/\d+$/.exec(name)?.[0] ?? 0);
}

function isSaid({ setting, linkState }: Port): boolean {
  return setting === 'fixed' || (linkState ?? 'auto') !== 'auto';
}

function portSettings({
  name,
  setting,
  speed,
  duplex,
  linkState = 'auto',
}: Port): NetworkSettings['ports'][number] {
  return {
    name,
    linkState,
    ...(setting === 'fixed' && speed !== undefined ? { speed } : {}),
    ...(setting === 'fixed' ? { duplex } : {}),
  };
}

/** Vendor: members of an aggregate speak LLDP where their aggregate is told to. */
function speakers({ lldpNeighbors, lldpPorts = [], aggregates }: Network): string[] {
  const ports = [...lldpNeighbors.map(({ port }) => port), ...lldpPorts];
  return sortedPorts(
    ports.map((port) => aggregates.find(({ members }) => members.includes(port))?.name ?? port),
  );
}

function bgpSettings({ virtualRouter, routerId, localAs, peers, ...distances }: Bgp): NetworkSettings['bgp'] {
  return {
    virtualRouter,
    routerId,
    localAs,
    ...bgpDistances(distances),
    installs: true,
    // A configuration has the peers of a group beside each other.
    peers: grouped(peers).map(({ name, group, address, as, holdTime, keepalive }) => ({
      name,
      group,
      enabled: true,
      address,
      as,
      holdTime,
      keepalive,
    })),
    redistributed: [...new Set(peers.flatMap(({ advertised }) => advertised))],
  };
}

/** The administrative distances that are not those by default. */
export function bgpDistances({
  externalDistance,
  internalDistance,
}: Pick<Bgp, 'externalDistance' | 'internalDistance'>): Pick<Bgp, 'externalDistance' | 'internalDistance'> {
  return {
    ...(externalDistance === undefined ? {} : { externalDistance }),
    ...(internalDistance === undefined ? {} : { internalDistance }),
  };
}

function grouped(peers: Bgp['peers']): Bgp['peers'] {
  const groups = [...new Set(peers.map(({ group }) => group))];
  return groups.flatMap((group) => peers.filter((peer) => peer.group === group));
}
