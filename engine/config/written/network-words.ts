// Interfaces, virtual routers and profiles of a world as the device's configuration has them, below `network`.
import { tagOf } from '../../network/interface-tag.ts';
import { routerOf } from '../../network/ranked-routes.ts';
import { addressesOf } from '../../world/interface-addresses.ts';
import { networkSettingsOf } from '../../world/network-settings.ts';
import type { World } from '../../world/world-schema.ts';
import {
  type ConfigContainer,
  type ConfigNode,
  container,
  EMPTY_CONTAINER,
  entries,
  leaf,
  members,
} from '../config-node.ts';
import { FLOOD_WORDS, ZONE_OPTION_WORDS } from '../setting-words.ts';
import { bgpWords, distanceWords } from './bgp-words.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty, yesLeaf } from './keywords.ts';
import { linkedPorts, lldpWords, portWords, vlanWords } from './link-words.ts';
import { qosWords } from './qos-words.ts';
import { ikeWords, tunnelWords } from './vpn-words.ts';

type Port = World['interfaces'][number] | World['idleInterfaces'][number];
type Profile = World['zoneProtection'][number];
type ManagementProfile = NonNullable<Port['managementProfile']>;
type Monitor = NonNullable<World['pbfRules'][number]['monitor']>;

/** Everything below `network`. */
export function networkWords(world: World): ConfigContainer {
  return keywords(
    ['profiles', unlessEmpty(profilesOf(world))],
    ['interface', interfacesOf(world)],
    ['vlan', vlanWords(world)],
    ['virtual-router', routersOf(world)],
    ['ike', ikeWords(world)],
    ['tunnel', tunnelWords(world)],
    ['lldp', lldpWords(world)],
    ['qos', qosWords(world)],
  );
}

function profilesOf({ zoneProtection, pbfRules, interfaces, idleInterfaces }: World): ConfigContainer {
  const monitors = pbfRules.flatMap(({ monitor }) => (monitor === undefined ? [] : [monitor]));
  const reachable = [...interfaces, ...idleInterfaces].flatMap(
    ({ managementProfile }) => managementProfile ?? [],
  );
  return keywords(
    [
      'interface-management-profile',
      optionalEntries(reachable.map((one) => [one.name, managementProfileOf(one)])),
    ],
    ['monitor-profile', optionalEntries(monitors.map((one) => [monitorName(one), monitorOf(one)]))],
    [
      'zone-protection-profile',
      optionalEntries(zoneProtection.map((one) => [protectionName(one.zone), protectionOf(one)])),
    ],
  );
}

/** Every word in the order of the world, which reading keeps. */
function managementProfileOf({ services, permittedAddresses }: ManagementProfile): ConfigContainer {
  return keywords(...services.map((service) => [service, leaf('yes')] as const), [
    'permitted-ip',
    optionalEntries(permittedAddresses.map((address) => [address, EMPTY_CONTAINER])),
  ]);
}

/** Name of the profile that guards a zone of a world. */
export function protectionName(zone: string): string {
  return `${zone}-protection`;
}

/** Name of the profile with the interval and threshold of a monitor. */
export function monitorName({ interval, threshold }: Monitor): string {
  return `every-${interval}s-${threshold}-lost`;
}

function monitorOf({ interval, threshold }: Monitor): ConfigContainer {
  return keywords(
    ['interval', leaf(String(interval))],
    ['threshold', leaf(String(threshold))],
    ['action', leaf('fail-over')],
  );
}

function protectionOf(profile: Profile): ConfigContainer {
  const floods = FLOOD_WORDS.map(([flood, word]): [string, ConfigNode | undefined] => {
    const limits = profile[flood];
    if (limits === undefined) return [word, undefined];
    const action = 'action' in limits ? limits.action : 'red';
    const rates = keywords(
      ['activate-rate', leaf(String(limits.activate))],
      ['maximal-rate', leaf(String(limits.maximum))],
    );
    return [word, keywords(['enable', leaf('yes')], [action, rates])];
  });
  return keywords(
    ['flood', unlessEmpty(keywords(...floods))],
    ...ZONE_OPTION_WORDS.map(([option, word]) => [word, yesLeaf(profile[option])] as const),
    ['tcp-reject-non-syn', profile.rejectNonSyn === 'global' ? undefined : leaf(profile.rejectNonSyn)],
    ['asymmetric-path', profile.asymmetricPath === 'global' ? undefined : leaf(profile.asymmetricPath)],
  );
}

/** Kinds of interface in the order of the hierarchy, and how their names begin. */
const KINDS = [
  ['ethernet', 'ethernet'],
  ['aggregate-ethernet', 'ae'],
  ['vlan', 'vlan'],
  ['loopback', 'loopback'],
  ['tunnel', 'tunnel'],
] as const;

function interfacesOf(world: World): ConfigContainer {
  return keywords(
    ...KINDS.map(([kind, prefix]) => {
      const own = [...world.interfaces, ...world.idleInterfaces].filter(({ name }) =>
        name.startsWith(prefix),
      );
      if (prefix === 'ethernet' || prefix === 'ae')
        return [kind, optionalEntries(physical(world, { own, prefix }))] as const;
      return [kind, own.length === 0 ? undefined : logical(own)] as const;
    }),
  );
}

interface PhysicalPorts {
  readonly own: readonly Port[];
  readonly prefix: 'ethernet' | 'ae';
}

/** Ports with their subinterfaces below them, and ports that have none of their own. */
function physical(
  world: World,
  { own, prefix }: PhysicalPorts,
): readonly (readonly [string, ConfigContainer])[] {
  const settings = networkSettingsOf(world);
  const configured = own.map(({ name }) => name.split('.')[0] ?? name);
  const further = linkedPorts(settings).filter((name) => name.startsWith(prefix));
  return [...new Set([...configured, ...further])].map((name) => {
    const port = own.find((one) => one.name === name);
    const units = own.filter((one) => one.name.startsWith(`${name}.`)).map(taggedUnit);
    const layer3 = configured.includes(name)
      ? [...addressing(port).children, ...keywords(['units', optionalEntries(units)]).children]
      : undefined;
    return [name, portWords(settings, { name, layer3 })] as const;
  });
}

function taggedUnit(port: Port): readonly [string, ConfigContainer] {
  const tag = leaf(String(tagOf(port)));
  return [port.name, container([...addressing(port).children, ['tag', tag]])];
}

/** The interface without a number itself, and its units. */
function logical(ports: readonly Port[]): ConfigContainer {
  const bare = ports.find(({ name }) => !name.includes('.'));
  const units = ports
    .filter(({ name }) => name.includes('.'))
    .map((port): [string, ConfigContainer] => [port.name, addressing(port)]);
  return container([...addressing(bare).children, ...keywords(['units', optionalEntries(units)]).children]);
}

function addressing(port: Port | undefined): ConfigContainer {
  const all = port === undefined ? [] : addressesOf(port);
  const listed = (isMeant: (address: string) => boolean) =>
    optionalEntries(all.filter(isMeant).map((address) => [address, EMPTY_CONTAINER]));
  const ipv6 = listed((address) => address.includes(':'));
  return keywords(
    ['ip', listed((address) => !address.includes(':'))],
    ['ipv6', ipv6 === undefined ? undefined : keywords(['enabled', leaf('yes')], ['address', ipv6])],
    ['mtu', optionalLeaf(port?.mtu)],
    ['adjust-tcp-mss', adjustmentWords(port?.adjustTcpMss)],
    ['interface-management-profile', optionalLeaf(port?.managementProfile?.name)],
  );
}

function adjustmentWords(adjustment: Port['adjustTcpMss']): ConfigContainer | undefined {
  if (adjustment === undefined) return undefined;
  const { ipv4, ipv6 } = adjustment;
  return keywords(
    ['enable', leaf('yes')],
    ['ipv4-mss-adjustment', ipv4 === 40 ? undefined : leaf(String(ipv4))],
    ['ipv6-mss-adjustment', ipv6 === 60 ? undefined : leaf(String(ipv6))],
  );
}

function routersOf(world: World): ConfigNode {
  const { interfaces, idleInterfaces, routes } = world;
  const named = routes.map((route, index) => ({ ...route, name: `route-${index + 1}` }));
  const routers = routerNames(world);
  return entries(
    routers.map((router) => {
      const ports = [...interfaces, ...idleInterfaces]
        .filter((port) => port.virtualRouter === router)
        .map(({ name }) => name);
      const own = named.filter((route) => routerOf(world, route) === router);
      const tables = keywords(
        ['ip', staticRoutes(own.filter(({ destination }) => !destination.includes(':')))],
        ['ipv6', staticRoutes(own.filter(({ destination }) => destination.includes(':')))],
      );
      const protocol = unlessEmpty(keywords(['bgp', bgpWords(world, router)]));
      return [
        router,
        keywords(
          ['interface', members(ports)],
          ['routing-table', unlessEmpty(tables)],
          ['protocol', protocol],
          ['admin-dists', unlessEmpty(distanceWords(world, router))],
        ),
      ];
    }),
  );
}

function routerNames(world: World): readonly string[] {
  const { bgp } = networkSettingsOf(world);
  const own = world.interfaces.map(({ virtualRouter }) => virtualRouter);
  return [...new Set([...own, ...(bgp === undefined ? [] : [bgp.virtualRouter])])];
}

function staticRoutes(
  routes: readonly (World['routes'][number] & { readonly name: string })[],
): ConfigContainer | undefined {
  const list = routes.map((route): [string, ConfigContainer] => {
    const { name, destination } = route;
    return [
      name,
      keywords(
        ['destination', leaf(destination)],
        ['interface', optionalLeaf(route.interface)],
        ['nexthop', unlessEmpty(nextHopWords(route))],
        ['admin-dist', optionalLeaf(route.distance)],
        ['metric', optionalLeaf(route.metric)],
      ),
    ];
  });
  return list.length === 0 ? undefined : keywords(['static-route', entries(list)]);
}

function nextHopWords({ nextHop, discard, nextRouter }: World['routes'][number]): ConfigContainer {
  const word = nextHop?.includes(':') ? 'ipv6-address' : 'ip-address';
  return keywords(
    [word, optionalLeaf(nextHop)],
    ['discard', discard === true ? EMPTY_CONTAINER : undefined],
    ['next-vr', optionalLeaf(nextRouter)],
  );
}
