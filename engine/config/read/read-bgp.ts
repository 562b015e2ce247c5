// The BGP speaker of a configuration. Assumption: that of one virtual router is simulated, the first that is enabled.
import { coversPrefix, isReserved, parsePrefix } from '../../policy/prefix.ts';
import { addressesOf } from '../../world/interface-addresses.ts';
import { bgpDistances } from '../../world/network-settings.ts';
import type { NetworkSettings } from '../../world/network-settings-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';

type Bgp = NonNullable<NetworkSettings['bgp']>;
type Peer = Bgp['peers'][number];
/** Interfaces and routes that may be redistributed. */
type Routed = Pick<World, 'interfaces' | 'routes'>;

const AS: readonly [number, number] = [1, 4_294_967_295];

/** Undefined where no virtual router speaks BGP, or one does not say enough to. */
export function readBgp(reading: ConfigReading, routed: Routed): Bgp | undefined {
  const speakers = reading
    .entries(['network', 'virtual-router'])
    .filter(({ path }) => reading.isYes([...path, 'protocol', 'bgp', 'enable']));
  const [speaker, ...others] = speakers;
  for (const { path } of others)
    reading.warnings.push({ kind: 'not-simulated', path: [...path, 'protocol', 'bgp'] });
  if (speaker === undefined) return undefined;
  const path = [...speaker.path, 'protocol', 'bgp'];
  const routerId = ipv4At(reading, [...path, 'router-id']);
  const localAs = needed(reading, [...path, 'local-as'], () => reading.number([...path, 'local-as'], AS));
  const peers = readPeers(reading, [...path, 'peer-group']);
  const redistributed = readRedistribution(reading, speaker, routed);
  const distances = [...speaker.path, 'admin-dists'];
  const externalDistance = reading.number([...distances, 'ebgp'], [10, 240]);
  const internalDistance = reading.number([...distances, 'ibgp'], [10, 240]);
  if (routerId === undefined || localAs === undefined) return undefined;
  return {
    virtualRouter: speaker.name,
    routerId,
    localAs,
    ...bgpDistances({ externalDistance, internalDistance }),
    // Vendor: BGP, routes are installed where the administrator says so.
    installs: reading.isYes([...path, 'install-route']),
    peers,
    redistributed,
  };
}

/** What is read; where nothing is set, that it is missing is told. */
function needed<T>(reading: ConfigReading, path: ConfigPath, read: () => T): T {
  if (!reading.has(path))
    reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: String(path.at(-1)) });
  return read();
}

function ipv4At(reading: ConfigReading, path: ConfigPath): string | undefined {
  return needed(reading, path, () => {
    const host = reading.host(path);
    if (host?.includes(':') !== true) return host;
    reading.errors.push({ kind: 'value', path, value: host, expected: 'a valid IPv4 address' });
    return undefined;
  });
}

function readPeers(reading: ConfigReading, groups: ConfigPath): Peer[] {
  const taken = new Set<string>();
  return reading.entries(groups).flatMap((group) =>
    reading.entries([...group.path, 'peer']).flatMap((peer) => {
      const read = readPeer(reading, group, peer);
      if (read === undefined) return [];
      // Assumption: the words; two peers of one address are refused.
      const path = [...peer.path, 'peer-address', 'ip'];
      if (taken.has(read.address)) reading.errors.push({ kind: 'twice', path, value: read.address });
      taken.add(read.address);
      return [read];
    }),
  );
}

function readPeer(reading: ConfigReading, group: ReadEntry, { name, path }: ReadEntry): Peer | undefined {
  const at = [...path, 'peer-address'];
  if (reading.has([...at, 'fqdn']) || reading.value([...at, 'ip'])?.includes(':') === true) {
    reading.warnings.push({ kind: 'not-simulated', path });
    return undefined;
  }
  const address = ipv4At(reading, [...at, 'ip']);
  const as = needed(reading, [...path, 'peer-as'], () => reading.number([...path, 'peer-as'], AS));
  checkLocalAddress(reading, [...path, 'local-address', 'interface']);
  const options = [...path, 'connection-options'];
  // Assumption: the times that RFC 4271 suggests are the defaults, 90 and 30 seconds.
  const holdTime = reading.number([...options, 'hold-time'], [3, 3600]) ?? 90;
  const keepalive = reading.number([...options, 'keep-alive-interval'], [1, 1200]) ?? 30;
  if (address === undefined || as === undefined) return undefined;
  const enabled = reading.isNotNo([...path, 'enable']) && reading.isNotNo([...group.path, 'enable']);
  return { name, group: group.name, enabled, address, as, holdTime, keepalive };
}

function checkLocalAddress(reading: ConfigReading, path: ConfigPath): void {
  const value = reading.value(path);
  if (value === undefined) return;
  const [port = value] = value.split('.');
  const isThere = ['ethernet', 'aggregate-ethernet', 'vlan', 'loopback', 'tunnel'].some((kind) => {
    const at = ['network', 'interface', kind];
    if (kind === port) return reading.has(at);
    const units =
      kind === 'ethernet' || kind === 'aggregate-ethernet'
        ? [...at, entry(port), 'layer3', 'units']
        : [...at, 'units'];
    const list = value === port ? at : units;
    return reading.entries(list).some(({ name }) => name === value);
  });
  if (!isThere) reading.errors.push({ kind: 'reference', path, value });
}

/** Vendor: redistribution rules, named by a subnet or by a redistribution profile. */
function readRedistribution(reading: ConfigReading, router: ReadEntry, routed: Routed): string[] {
  const rules = reading
    .entries([...router.path, 'protocol', 'bgp', 'redist-rules'])
    .filter(({ path }) => reading.isNotNo([...path, 'enable']));
  const profiles = [...router.path, 'protocol', 'redist-profile'];
  const prefixes = rules.flatMap(({ name, path }) => {
    const profile = reading.entries(profiles).find((one) => one.name === name);
    if (profile !== undefined) return profilePrefixes(reading, { profile, router: router.name, routed });
    const prefix = parsePrefix(name);
    if (prefix !== undefined && prefix.ipv6 === undefined && !isReserved(name)) return [name];
    if (prefix?.ipv6 === undefined) reading.errors.push({ kind: 'reference', path, value: name });
    return [];
  });
  return [...new Set(prefixes)];
}

interface Profile {
  readonly profile: ReadEntry;
  readonly router: string;
  readonly routed: Routed;
}

/** Assumption: a profile without a type is for connected and static routes; of its other filters interface and destination count. */
function profilePrefixes(reading: ConfigReading, { profile, router, routed }: Profile): readonly string[] {
  const { path } = profile;
  if (reading.has([...path, 'action', 'no-redist'])) return [];
  const filter = [...path, 'filter'];
  const types = reading.members([...filter, 'type']);
  const ports = reading.members([...filter, 'interface']);
  const within = reading.members([...filter, 'destination']).flatMap((text) => parsePrefix(text) ?? []);
  const own = routed.interfaces.filter(({ virtualRouter }) => virtualRouter === router);
  const connected = own.flatMap((port) =>
    addressesOf(port).map((text) => ({ port: port.name, text, type: 'connect' })),
  );
  const fixed = routed.routes
    .filter((route) => own.some(({ name }) => name === route.interface))
    .map((route) => ({ port: route.interface ?? '', text: route.destination, type: 'static' }));
  return [...connected, ...fixed].flatMap(({ port, text, type }) => {
    const prefix = parsePrefix(text);
    if (prefix === undefined || prefix.ipv6 !== undefined) return [];
    const isMeant =
      (types.length === 0 || types.includes(type)) &&
      (ports.length === 0 || ports.includes(port)) &&
      (within.length === 0 || within.some((outer) => coversPrefix(outer, prefix)));
    return isMeant ? [`${networkText(prefix.network)}/${prefix.length}`] : [];
  });
}

function networkText(network: number): string {
  return [24, 16, 8, 0].map((shift) => (network >>> shift) & 255).join('.');
}
