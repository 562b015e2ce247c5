// Interfaces, zones and routes of a configuration. Assumption: an interface without a zone or without a virtual router passes
// nothing, so that for the packet path it is not there.
import { coversPrefix, isReserved, parsePrefix } from '../../policy/prefix.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { readManagementProfile } from './read-management-profile.ts';

type Port = World['interfaces'][number];
type Route = World['routes'][number];

/** The interfaces that take part, the zones, and the fixed routes. */
export type ReadNetwork = Pick<World, 'interfaces' | 'routes' | 'zones'>;

const INTERFACES = ['network', 'interface'];

/** Reads them. Interfaces and routes that the world before knew come in its order, the others behind them. */
export function readNetwork(reading: ConfigReading, before: World): ReadNetwork {
  const ports = layer3Ports(reading);
  const names = new Set(ports.map(({ name }) => name));
  const zones = memberships(reading, names, zoneLists(reading));
  const routers = memberships(reading, names, routerLists(reading));
  const interfaces = ports.flatMap((port) => compiledPort(reading, { port, zones, routers }));
  checkOverlaps(reading, interfaces, ports);
  const used = new Set(interfaces.map(({ zone }) => zone));
  const all = [...new Set(zoneLists(reading).map(({ owner }) => owner))];
  return {
    interfaces: inOrderOf(before.interfaces, interfaces, ({ name }) => name),
    routes: inOrderOf(before.routes, readRoutes(reading, interfaces), (route) => JSON.stringify(route)),
    zones: inOrderOf(
      before.zones,
      all.filter((zone) => !used.has(zone)),
      (zone) => zone,
    ),
  };
}

/** An interface and where it is configured. */
interface ConfiguredPort {
  readonly name: string;
  readonly path: ConfigPath;
}

function layer3Ports(reading: ConfigReading): readonly ConfiguredPort[] {
  const physical = ['ethernet', 'aggregate-ethernet'].flatMap((kind) =>
    reading.entries([...INTERFACES, kind]).flatMap(({ name, path }) => {
      const layer3 = [...path, 'layer3'];
      return reading.has(layer3) ? [{ name, path: layer3 }, ...reading.entries([...layer3, 'units'])] : [];
    }),
  );
  const logical = ['vlan', 'loopback', 'tunnel'].flatMap((kind) => {
    const path = [...INTERFACES, kind];
    const isSet = reading.has([...path, 'ip']) || reading.has([...path, 'ipv6']);
    return [...(isSet ? [{ name: kind, path }] : []), ...reading.entries([...path, 'units'])];
  });
  return [...physical, ...logical];
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

function compiledPort(reading: ConfigReading, { port, zones, routers }: Placed): readonly Port[] {
  const { name, path } = port;
  const zone = zones.get(name);
  const router = routers.get(name);
  const address = readAddress(reading, [...path, 'ip']);
  const mtu = reading.number([...path, 'mtu'], [576, 9192]);
  const managementProfile = readManagementProfile(reading, path);
  const ipv6Address = reading.isYes([...path, 'ipv6', 'enabled'])
    ? readAddress(reading, [...path, 'ipv6', 'address'])
    : undefined;
  if (zone === undefined || router === undefined) {
    const lacks = zone === undefined ? 'zone' : 'virtual-router';
    const isMeant = address !== undefined || ipv6Address !== undefined;
    if (isMeant) reading.warnings.push({ kind: 'idle-interface', path, lacks });
    return [];
  }
  return [
    {
      name,
      zone: zone.owner,
      ...(address === undefined ? {} : { address }),
      ...(ipv6Address === undefined ? {} : { ipv6Address }),
      vsys: zone.vsys,
      virtualRouter: router.owner,
      ...(mtu === undefined ? {} : { mtu }),
      ...(managementProfile === undefined ? {} : { managementProfile }),
    },
  ];
}

/** The first address of a list. Assumption: further addresses of an interface are kept, and nothing more. */
function readAddress(reading: ConfigReading, path: ConfigPath): string | undefined {
  const [first, second] = reading.entries(path);
  if (second !== undefined) reading.warnings.push({ kind: 'not-simulated', path: second.path });
  if (first === undefined) return undefined;
  const { name } = first;
  const address = addressObject(reading, name) ?? name;
  if (parsePrefix(address) !== undefined && !isReserved(address)) return address;
  reading.errors.push({ kind: 'value', path, value: name, expected: 'a valid IPv4/v6 address' });
  return undefined;
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
    [port.address, port.ipv6Address].flatMap((text) => {
      const prefix = text === undefined ? undefined : parsePrefix(text);
      return prefix === undefined || text === undefined ? [] : [{ port, text, prefix }];
    }),
  );
  subnets.forEach((one, index) => {
    const other = subnets
      .slice(0, index)
      .find(
        ({ port, prefix }) =>
          port.virtualRouter === one.port.virtualRouter &&
          port.name !== one.port.name &&
          (coversPrefix(prefix, one.prefix) || coversPrefix(one.prefix, prefix)),
      );
    if (other === undefined) return;
    const path = ports.find(({ name }) => name === one.port.name)?.path ?? INTERFACES;
    reading.errors.push({ kind: 'overlap', path, value: one.text, other: other.port.name });
  });
}

/** Of each virtual router, the routes of lower metric first. */
function readRoutes(reading: ConfigReading, interfaces: readonly Port[]): readonly Route[] {
  return reading.entries(['network', 'virtual-router']).flatMap(({ path }) =>
    ['ip', 'ipv6'].flatMap((family) => {
      const table = [...path, 'routing-table', family, 'static-route'];
      return reading
        .entries(table)
        .map((route) => ({ route, metric: reading.number([...route.path, 'metric'], [1, 65535]) ?? 10 }))
        .sort((a, b) => a.metric - b.metric)
        .flatMap(({ route }) => readRoute(reading, route, interfaces));
    }),
  );
}

function readRoute(
  reading: ConfigReading,
  { path }: ReadEntry,
  interfaces: readonly Port[],
): readonly Route[] {
  const destination = reading.value([...path, 'destination']);
  if (destination === undefined) {
    reading.errors.push({ kind: 'missing', path, word: 'destination' });
    return [];
  }
  if (parsePrefix(destination) === undefined) {
    const at = [...path, 'destination'];
    reading.errors.push({ kind: 'value', path: at, value: destination, expected: 'a valid IPv4/v6 address' });
    return [];
  }
  const hop = [...path, 'nexthop'];
  const nextHop = reading.host([...hop, 'ip-address']) ?? reading.host([...hop, 'ipv6-address']);
  for (const word of ['discard', 'next-vr', 'fqdn'])
    if (reading.has([...hop, word])) reading.warnings.push({ kind: 'not-simulated', path: [...hop, word] });
  const port = routePort(reading, { path, nextHop, interfaces });
  if (port === undefined) return [];
  const metric = reading.number([...path, 'metric'], [1, 65535]);
  return [
    {
      destination,
      interface: port,
      ...(nextHop === undefined ? {} : { nextHop }),
      ...(metric === undefined ? {} : { metric }),
    },
  ];
}

interface RouteWay {
  readonly path: ConfigPath;
  readonly nextHop: string | undefined;
  readonly interfaces: readonly Port[];
}

/** The interface of a route: the one it names, else the one in whose subnet its next hop lies. */
function routePort(reading: ConfigReading, { path, nextHop, interfaces }: RouteWay): string | undefined {
  const named = reading.value([...path, 'interface']);
  if (named !== undefined) {
    if (interfaces.some(({ name }) => name === named)) return named;
    const isThere = layer3Ports(reading).some(({ name }) => name === named);
    if (!isThere) reading.errors.push({ kind: 'reference', path: [...path, 'interface'], value: named });
    return undefined;
  }
  const hop = parsePrefix(nextHop ?? '');
  const beside = interfaces.find((port) =>
    [port.address, port.ipv6Address].some((text) => {
      const subnet = parsePrefix(text ?? '');
      return subnet !== undefined && hop !== undefined && coversPrefix(subnet, hop);
    }),
  );
  return beside?.name;
}

/** Interfaces on which QoS is switched on. */
export function readQosInterfaces(reading: ConfigReading, { interfaces }: ReadNetwork): string[] {
  return reading.entries(['network', 'qos', 'interface']).flatMap(({ name, path }) => {
    if (!reading.isNotNo([...path, 'enabled'])) return [];
    if (interfaces.some((port) => port.name === name)) return [name];
    const isThere = layer3Ports(reading).some((port) => port.name === name);
    if (!isThere) reading.errors.push({ kind: 'reference', path, value: name });
    return [];
  });
}

/** What was there before in its old order, what is new behind it in the order in which it was read. */
function inOrderOf<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): T[] {
  const places = new Map(before.map((one, index) => [keyOf(one), index]));
  const placeOf = (one: T) => places.get(keyOf(one)) ?? Number.POSITIVE_INFINITY;
  return now
    .map((one, index) => ({ one, index }))
    .sort((a, b) => {
      const [first, second] = [placeOf(a.one), placeOf(b.one)];
      return first === second ? a.index - b.index : first - second;
    })
    .map(({ one }) => one);
}
