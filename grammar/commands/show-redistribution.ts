// Interfaces of virtual routers, and routes that one protocol hands on to another. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts. Of the protocols only BGP is spoken.
import type { LogicalInterface } from '../../engine/answers/interface-records.ts';
import type { RedistributedRoute } from '../../engine/answers/route-records.ts';
import { value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { ipv6Addresses, redistributionTable, routingInterfaces } from '../text/redistribution.text.ts';
import type { RouterListing } from '../text/routing-table.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';
import { routersOf } from './show-routing.ts';

const showRoutingInterface = command({
  path: ['show', 'routing', 'interface'],
  help: 'Show interfaces of the virtual routers',
  source: assumption('the table'),
  run: ({ view }): RouterListing<LogicalInterface> => ({
    routers: routersOf(view, undefined),
    rows: view.network.logicalInterfaces(),
  }),
  text: (listing) => routingInterfaces(listing),
});

const showIpv6Address = command({
  path: ['show', 'running', 'ipv6', 'address'],
  help: 'Show IPv6 addresses of the interfaces',
  source: assumption('the table'),
  run: ({ view }) => view.network.logicalInterfaces(),
  text: (ports) => ipv6Addresses(ports),
});

const PROTOCOLS = ['all', 'bgp', 'ospf', 'ospfv3', 'rip'] as const;

const redistribution: readonly DeviceCommand[] = PROTOCOLS.map((protocol) =>
  command({
    path: ['show', 'routing', 'protocol', 'redist', protocol],
    help: `Show routes redistributed to ${protocol === 'all' ? 'any protocol' : protocol.toUpperCase()}`,
    source: assumption('the table'),
    options: { 'virtual-router': value(nameOf('virtual-router'), 'Select one virtual router') },
    run: ({ view }, { virtualRouter }): RouterListing<RedistributedRoute> => ({
      routers: routersOf(view, virtualRouter),
      rows: view.network.redistributedRoutes().filter(({ to }) => protocol === 'all' || to === protocol),
    }),
    text: (listing) => redistributionTable(listing),
  }),
);

/** Every one of them. */
export const REDISTRIBUTION_COMMANDS: readonly DeviceCommand[] = [
  showRoutingInterface,
  showIpv6Address,
  ...redistribution,
];
