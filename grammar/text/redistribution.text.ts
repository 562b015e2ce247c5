// Interfaces of virtual routers, and routes handed on between protocols. Assumption: both tables, under the heads of the routing table.
import type { LogicalInterface } from '../../engine/answers/interface-records.ts';
import type { RedistributedRoute } from '../../engine/answers/route-records.ts';
import { columns, dashes } from './columns.ts';
import type { RouterListing } from './routing-table.text.ts';

const UNDERLINE = '  ==========';
const PROTOCOLS = { connect: 'connect', host: 'host', static: 'static', bgp: 'bgp' } as const;

/** Interfaces by virtual router; a further address has a line of its own. */
export function routingInterfaces({ routers, rows }: RouterListing<LogicalInterface>): readonly string[] {
  return byRouter(routers, (router) => {
    const ports = rows.filter(
      ({ forwarding }) => forwarding.kind === 'virtual-router' && forwarding.name === router,
    );
    return [
      columns([0, 'interface'], [19, 'id'], [25, 'state'], [32, 'mtu'], [39, 'address']),
      ...ports.flatMap(interfaceLines),
      `total interfaces shown: ${ports.length}`,
    ];
  });
}

function interfaceLines(port: LogicalInterface): readonly string[] {
  const [first = 'N/A', ...further] = port.addresses;
  return [
    columns([0, port.name], [19, port.id], [25, port.state], [32, port.mtu], [39, first]),
    ...further.map((address) => columns([39, address])),
  ];
}

/** A line for each IPv6 address. */
export function ipv6Addresses(ports: readonly LogicalInterface[]): readonly string[] {
  return [
    '',
    columns([0, 'interface'], [19, 'state'], [26, 'address']),
    dashes(80),
    ...ports.flatMap(({ name, state, addresses }) =>
      addresses
        .filter((address) => address.includes(':'))
        .map((address) => columns([0, name], [19, state], [26, address])),
    ),
  ];
}

/** Routes by virtual router. */
export function redistributionTable({ routers, rows }: RouterListing<RedistributedRoute>): readonly string[] {
  return byRouter(routers, (router) => {
    const routes = rows.filter(({ virtualRouter }) => virtualRouter === router);
    return [
      columns([0, 'destination'], [44, 'nexthop'], [84, 'from'], [93, 'to'], [102, 'interface']),
      ...routes.map((route) =>
        columns(
          [0, route.destination],
          [44, route.nextHop],
          [84, PROTOCOLS[route.from]],
          [93, route.to],
          [102, route.interface],
        ),
      ),
      `total routes shown: ${routes.length}`,
    ];
  });
}

function byRouter(
  routers: readonly string[],
  part: (router: string) => readonly string[],
): readonly string[] {
  return [
    '',
    ...routers.flatMap((router, index) => [
      ...(index === 0 ? [] : ['']),
      `VIRTUAL ROUTER: ${router} (id ${index + 1})`,
      UNDERLINE,
      ...part(router),
    ]),
  ];
}
