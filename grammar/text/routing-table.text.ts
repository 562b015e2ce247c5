// Routes, the forwarding table and how full both are. Vendor: seven public captures of `show routing route`, one of
// `show routing resource`. Assumption: the layouts of `show routing fib` and `show routing summary`, which nobody has published.
import type {
  FibEntry,
  RouteEntry,
  RouteType,
  RoutingResources,
} from '../../engine/answers/route-records.ts';
import { columns, dashes, endingAt } from './columns.ts';

/** One part of a listing for each virtual router, in the order of the configuration. */
export interface RouterListing<T> {
  readonly routers: readonly string[];
  readonly rows: readonly T[];
}

const LEGEND = [
  'flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, ',
  '       Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast',
] as const;
const UNDERLINE = '  ==========';
const ROUTE_WIDTH = 138;
const TYPE_LETTERS: Readonly<Record<RouteType, string>> = {
  connect: ' C',
  host: ' H',
  static: ' S',
  bgp: '?B',
};

/** The routing table by virtual router. */
export function routingTable({ routers, rows }: RouterListing<RouteEntry>): readonly string[] {
  return [
    '',
    ...LEGEND,
    '',
    '  ',
    ...routers.flatMap((router, index) => {
      const routes = rows.filter((route) => route.virtualRouter === router);
      return [
        `VIRTUAL ROUTER: ${router} (id ${index + 1})`,
        UNDERLINE,
        columns(
          [0, 'destination'],
          [44, 'nexthop'],
          [84, 'metric'],
          [91, 'flags'],
          [102, 'age'],
          [108, 'interface'],
          [127, 'next-AS'],
        ).padEnd(ROUTE_WIDTH),
        ...routes.map(routeLine),
        `total routes shown: ${routes.length}`,
        '',
      ];
    }),
  ].slice(0, -1);
}

function routeLine(route: RouteEntry): string {
  return columns(
    [0, route.destination],
    [44, route.nextHop],
    [84, route.metric ?? ''],
    [91, `${route.active ? 'A' : ' '}${TYPE_LETTERS[route.type]}`],
    [102, route.age ?? ''],
    [108, route.interface],
    [127, route.nextAs ?? ''],
  ).padEnd(ROUTE_WIDTH);
}

/** Counts and limits; a tab stands before each limit. */
export function routingResource(resources: RoutingResources): readonly string[] {
  const { ipv4, ipv6, limit, active, byType } = resources;
  const limited = (label: string, count: number) =>
    `${counted(label, count)} \t(limit${String(limit).padStart(9)})`;
  return [
    '',
    'GLOBAL ROUTING RESOURCE USAGE:',
    UNDERLINE,
    limited('All      Routes (total):', ipv4 + ipv6),
    limited('All IPv4 Routes (total):', ipv4),
    limited('All IPv6 Routes (total):', ipv6),
    counted('All     Routes (active):', active),
    UNDERLINE,
    counted('Static   Routes (total):', byType.static),
    counted('Connect  Routes (total):', byType.connect),
    counted('BGP      Routes (total):', byType.bgp),
    counted('OSPF     Routes (total):', 0),
    counted('RIP      Routes (total):', 0),
  ];
}

function counted(label: string, count: number): string {
  return columns([2, label], endingAt(40, count));
}

/** The forwarding table by virtual router. */
export function fibTable({ routers, rows }: RouterListing<FibEntry>, limit: number): readonly string[] {
  return [
    '',
    `total virtual-router shown :     ${String(routers.length).padStart(4)}`,
    '',
    ...routers.flatMap((router) => {
      const entries = rows.filter((entry) => entry.virtualRouter === router);
      return [
        dashes(80),
        `virtual-router name: ${router}`,
        'interfaces:',
        `  ${[...new Set(entries.map((entry) => entry.interface).filter((name) => name !== ''))].join(' ')}`,
        '',
        'route table:',
        'flags: u - up, h - host, g - gateway, e - ecmp, * - preferred path',
        '',
        `maximum of fib entries for device:                 ${limit}`,
        `number of fib entries for this fib:                ${entries.length}`,
        `number of fib entries shown:                       ${entries.length}`,
        '',
        columns(
          [0, 'id'],
          [8, 'destination'],
          [28, 'nexthop'],
          [48, 'flags'],
          [55, 'interface'],
          [73, 'mtu'],
        ),
        dashes(80),
        ...entries.map((entry) =>
          columns(
            [0, entry.id],
            [8, entry.destination],
            [28, entry.nextHop],
            [48, entry.flags],
            [55, entry.interface === '' ? 'local' : entry.interface],
            [73, entry.mtu === 0 ? '' : entry.mtu],
          ),
        ),
        dashes(80),
      ];
    }),
  ];
}

/** What is configured for a virtual router and how many routes it has of each kind. */
export function routingSummary({ routers, rows }: RouterListing<RouteEntry>): readonly string[] {
  return [
    '',
    ...routers.flatMap((router, index) => {
      const routes = rows.filter((route) => route.virtualRouter === router);
      const count = (types: readonly RouteType[]) => routes.filter(({ type }) => types.includes(type)).length;
      return [
        `VIRTUAL ROUTER: ${router} (id ${index + 1})`,
        UNDERLINE,
        counted('All      Routes (total):', routes.length),
        counted('All     Routes (active):', routes.filter((route) => route.active).length),
        counted('Static   Routes (total):', count(['static'])),
        counted('Connect  Routes (total):', count(['connect', 'host'])),
        counted('BGP      Routes (total):', count(['bgp'])),
      ];
    }),
  ];
}
