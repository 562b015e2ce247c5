// Interfaces, zones and routes of a configuration. Vendor: KB kA14u0000008V0l, an interface without a zone or without a virtual router
// passes nothing: for the packet path it is not there.
import { tagOf } from '../../network/interface-tag.ts';
import { coversPrefix, isReserved, parsePrefix } from '../../policy/prefix.ts';
import { addressesOf, hostPart } from '../../world/interface-addresses.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { inOrderOf } from './kept-order.ts';
import { type ConfiguredPort, layer3Ports } from './layer3-ports.ts';
import { readManagementProfile } from './read-management-profile.ts';
import { readRoutes } from './read-routes.ts';

type Port = World['interfaces'][number];
type IdlePort = World['idleInterfaces'][number];
type PlacedPort =
  | { readonly kind: 'interface'; readonly interface: Port }
  | { readonly kind: 'idle'; readonly interface: IdlePort };

/** The interfaces that take part, the zones, and the fixed routes. */
export type ReadNetwork = Pick<World, 'interfaces' | 'idleInterfaces' | 'routes' | 'zones'>;

/** Reads them. Interfaces and routes that the world before knew come in its order, the others behind them. */
export function readNetwork(reading: ConfigReading, before: World): ReadNetwork {
  const ports = layer3Ports(reading);
  const names = new Set(ports.map(({ name }) => name));
  const zones = memberships(reading, names, zoneLists(reading));
  const routers = memberships(reading, names, routerLists(reading));
  const placed = ports.map((port) => compiledPort(reading, { port, zones, routers }));
  const interfaces = placed.flatMap((port) => (port?.kind === 'interface' ? [port.interface] : []));
  const idle = placed.flatMap((port) => (port?.kind === 'idle' ? [port.interface] : []));
  checkOverlaps(reading, interfaces, ports);
  const used = new Set(interfaces.map(({ zone }) => zone));
  const all = [...new Set(zoneLists(reading).map(({ owner }) => owner))];
  return {
    interfaces: inOrderOf(before.interfaces, interfaces, ({ name }) => name),
    idleInterfaces: inOrderOf(before.idleInterfaces, idle, ({ name }) => name),
    routes: inOrderOf(before.routes, readRoutes(reading, interfaces), (route) => JSON.stringify(route)),
    zones: inOrderOf(
      before.zones,
      all.filter((zone) => !used.has(zone)),
      (zone) => zone,
    ),
  };
}

/** A zone or a virtual router and the interfaces that it lists. */
interface InterfaceList {
  readonly owner: string;
  readonly path: ConfigPath;
  readonly vsys: number;
}

function zoneLists(reading: ConfigReading): readonly InterfaceList[] {
  return virtualSystems(reading).flatMap(({ path, id }) =>
    reading
      .entries([...path, 'zone'])
      .map((zone) => ({ owner: zone.name, path: [...zone.path, 'network', 'layer3'], vsys: id })),
  );
}

function routerLists(reading: ConfigReading): readonly InterfaceList[] {
  return reading
    .entries(['network', 'virtual-router'])
    .map(({ name, path }) => ({ owner: name, path: [...path, 'interface'], vsys: 0 }));
}

/** The virtual systems, with the numbers of their names. */
export function virtualSystems(reading: ConfigReading): readonly (ReadEntry & { readonly id: number })[] {
  return reading
    .entries(['vsys'])
    .map((system) => ({ ...system, id: Number(/\d+$/.exec(system.name)?.[0] ?? 1) }));
}

/** The list that each interface is in. One that is in two lists is told, and so is what is no interface. */
function memberships(
  reading: ConfigReading,
  ports: ReadonlySet<string>,
  lists: readonly InterfaceList[],
): ReadonlyMap<string, InterfaceList> {
  const found = new Map<string, InterfaceList>();
  for (const list of lists) {
    for (const value of reading.members(list.path)) {
      if (!ports.has(value)) reading.errors.push({ kind: 'reference', path: list.path, value });
      else if (found.has(value)) reading.errors.push({ kind: 'twice', path: list.path, value });
      else found.set(value, list);
    }
  }
  return found;
}

interface Placed {
  readonly port: ConfiguredPort;
  readonly zones: ReadonlyMap<string, InterfaceList>;
  readonly routers: ReadonlyMap<string, InterfaceList>;
}

/** The interface; undefined for one that has neither an address nor a place. */
function compiledPort(reading: ConfigReading, { port, zones, routers }: Placed): PlacedPort | undefined {
  const { name, path } = port;
  const zone = zones.get(name);
  const router = routers.get(name);
  const addresses = readAddressing(reading, path);
  const settings = readPortSettings(reading, port);
  if (zone !== undefined && router !== undefined) {
    const place = { vsys: zone.vsys, virtualRouter: router.owner };
    return { kind: 'interface', interface: { name, zone: zone.owner, ...addresses, ...place, ...settings } };
  }
  const lacks = zone === undefined ? 'zone' : 'virtual-router';
  if (addresses.address === undefined && addresses.ipv6Address === undefined) return undefined;
  reading.warnings.push({ kind: 'idle-interface', path, lacks });
  return {
    kind: 'idle',
    interface: {
      name,
      ...(zone === undefined ? {} : { zone: zone.owner }),
      ...addresses,
      ...(router === undefined ? {} : { virtualRouter: router.owner }),
      ...settings,
    },
  };
}

type Addressing = Pick<Port, 'address' | 'furtherAddresses' | 'ipv6Address' | 'furtherIpv6Addresses'>;

function readAddressing(reading: ConfigReading, path: ConfigPath): Addressing {
  const [address, ...furtherAddresses] = readAddresses(reading, [...path, 'ip']);
  const [ipv6Address, ...furtherIpv6Addresses] = reading.isYes([...path, 'ipv6', 'enabled'])
    ? readAddresses(reading, [...path, 'ipv6', 'address'])
    : [];
  return {
    ...(address === undefined ? {} : { address }),
    ...(furtherAddresses.length === 0 ? {} : { furtherAddresses }),
    ...(ipv6Address === undefined ? {} : { ipv6Address }),
    ...(furtherIpv6Addresses.length === 0 ? {} : { furtherIpv6Addresses }),
  };
}

function readPortSettings(
  reading: ConfigReading,
  { name, path }: ConfiguredPort,
): Pick<Port, 'tag' | 'mtu' | 'adjustTcpMss' | 'managementProfile'> {
  const tag = name.includes('.') ? reading.number([...path, 'tag'], [1, 4094]) : undefined;
  const mtu = reading.number([...path, 'mtu'], [576, 9216]);
  const managementProfile = readManagementProfile(reading, path);
  return {
    ...(tag === undefined || tag === tagOf({ name }) ? {} : { tag }),
    ...(mtu === undefined ? {} : { mtu }),
    ...readAdjustment(reading, [...path, 'adjust-tcp-mss']),
    ...(managementProfile === undefined ? {} : { managementProfile }),
  };
}

/** Vendor: 40 and 60 bytes where it is enabled and nothing more is said. */
function readAdjustment(reading: ConfigReading, path: ConfigPath): Pick<Port, 'adjustTcpMss'> {
  if (!reading.isYes([...path, 'enable'])) return {};
  const ipv4 = reading.number([...path, 'ipv4-mss-adjustment'], [40, 300]) ?? 40;
  const ipv6 = reading.number([...path, 'ipv6-mss-adjustment'], [60, 300]) ?? 60;
  return { adjustTcpMss: { ipv4, ipv6 } };
}

/** The addresses of a list, the first one foremost. */
function readAddresses(reading: ConfigReading, path: ConfigPath): readonly string[] {
  return reading.entries(path).flatMap(({ name }) => {
    const address = addressObject(reading, name) ?? name;
    if (parsePrefix(address) !== undefined && !isReserved(address)) return [address];
    reading.errors.push({ kind: 'value', path, value: name, expected: 'a valid IPv4/v6 address' });
    return [];
  });
}

/** The prefix of an address object of any scope. */
function addressObject(reading: ConfigReading, name: string): string | undefined {
  const scopes: readonly ConfigPath[] = [...virtualSystems(reading).map(({ path }) => path), ['shared']];
  return scopes
    .map((scope) => reading.value([...scope, 'address', entry(name), 'ip-netmask']))
    .find((text) => text !== undefined);
}

// Assumption: the words; the device refuses two interfaces of a virtual router whose subnets overlap.
function checkOverlaps(
  reading: ConfigReading,
  interfaces: readonly Port[],
  ports: readonly ConfiguredPort[],
): void {
  const subnets = interfaces.flatMap((port) =>
    addressesOf(port).flatMap((text) => {
      const prefix = parsePrefix(text);
      return prefix === undefined ? [] : [{ port, text, prefix }];
    }),
  );
  subnets.forEach((one, index) => {
    const other = subnets.slice(0, index).find(
      ({ port, prefix, text }) =>
        port.virtualRouter === one.port.virtualRouter &&
        (coversPrefix(prefix, one.prefix) || coversPrefix(one.prefix, prefix)) &&
        // An interface may have several addresses of one subnet, but each only once.
        (port.name !== one.port.name || hostPart(text) === hostPart(one.text)),
    );
    if (other === undefined) return;
    const path = ports.find(({ name }) => name === one.port.name)?.path ?? ['network', 'interface'];
    reading.errors.push({ kind: 'overlap', path, value: one.text, other: other.port.name });
  });
}
