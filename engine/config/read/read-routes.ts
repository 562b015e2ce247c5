// Fixed routes of a configuration.
import { coversPrefix, parsePrefix } from '../../policy/prefix.ts';
import { addressesOf } from '../../world/interface-addresses.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { layer3Ports } from './layer3-ports.ts';

type Port = World['interfaces'][number];
type Route = World['routes'][number];

/** Of each virtual router, the routes of lower metric first. */
export function readRoutes(reading: ConfigReading, interfaces: readonly Port[]): readonly Route[] {
  return reading.entries(['network', 'virtual-router']).flatMap(({ name: router, path }) =>
    ['ip', 'ipv6'].flatMap((family) => {
      const table = [...path, 'routing-table', family, 'static-route'];
      return reading
        .entries(table)
        .map((route) => ({ route, metric: reading.number([...route.path, 'metric'], [1, 65535]) ?? 10 }))
        .sort((a, b) => a.metric - b.metric)
        .flatMap(({ route }) => readRoute(reading, route, { router, interfaces }));
    }),
  );
}

function readRoute(
  reading: ConfigReading,
  { path }: ReadEntry,
  { router, interfaces }: RoutePlace,
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
  const ofRouter = ['network', 'virtual-router', entry(router), 'admin-dists'];
  const word = destination.includes(':') ? 'static-ipv6' : 'static';
  const distance =
    reading.number([...path, 'admin-dist'], [10, 240]) ?? reading.number([...ofRouter, word], [10, 240]);
  const metric = reading.number([...path, 'metric'], [1, 65535]);
  const cost = metric === undefined ? {} : { metric };
  const rank = distance === undefined ? {} : { distance };
  if (reading.has([...hop, 'discard']))
    return [{ destination, ...cost, virtualRouter: router, discard: true, ...rank }];
  const nextRouter = reading.value([...hop, 'next-vr']);
  if (nextRouter !== undefined) {
    const known = reading.entries(['network', 'virtual-router']).some(({ name }) => name === nextRouter);
    if (known && nextRouter !== router)
      return [{ destination, ...cost, virtualRouter: router, nextRouter, ...rank }];
    reading.errors.push({ kind: 'reference', path: [...hop, 'next-vr'], value: nextRouter });
    return [];
  }
  const nextHop = reading.host([...hop, 'ip-address']) ?? reading.host([...hop, 'ipv6-address']);
  const unheeded = [
    [...hop, 'fqdn'],
    [...path, 'path-monitor'],
    [...path, 'route-table', 'no-install'],
  ];
  for (const one of unheeded)
    if (reading.has(one)) reading.warnings.push({ kind: 'not-simulated', path: one });
  const port = routePort(reading, { path, nextHop, interfaces });
  if (port === undefined) return [];
  const way = { destination, interface: port, ...(nextHop === undefined ? {} : { nextHop }) };
  return [{ ...way, ...cost, ...rank }];
}

interface RoutePlace {
  readonly router: string;
  readonly interfaces: readonly Port[];
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
    addressesOf(port).some((text) => {
      const subnet = parsePrefix(text);
      return subnet !== undefined && hop !== undefined && coversPrefix(subnet, hop);
    }),
  );
  return beside?.name;
}
