// The tables of ports and of interfaces. Vendor: five public captures of `show interface all`, releases 8.1 to 10.x.
import type {
  AggregationGroup,
  HardwarePort,
  InterfaceForwarding,
  LogicalInterface,
} from '../../engine/answers/interface-records.ts';
import { isAtLeast } from '../../engine/release.ts';
import { type Cell, columns, dashes } from './columns.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { RULE } from './table.ts';

/** Ports with their aggregates. */
export interface PortListing {
  readonly ports: readonly HardwarePort[];
  readonly groups: readonly AggregationGroup[];
}

/** Both tables, two blank lines between them. */
export function interfaceTables(
  ports: PortListing,
  interfaces: readonly LogicalInterface[],
  layout: LayoutProfile,
): readonly string[] {
  const [, ...logical] = logicalTable(interfaces);
  return [...hardwareTable(ports, layout), '', '', ...logical];
}

/** The hardware table; it ends after the aggregates. */
export function hardwareTable({ ports, groups }: PortListing, layout: LayoutProfile): readonly string[] {
  const [heading, macColumn] = isAtLeast(layout.release, '10.2')
    ? (['speed/duplex/state/fec', 60] as const)
    : (['speed/duplex/state', 56] as const);
  return [
    '',
    `total configured hardware interfaces: ${ports.length}`,
    '',
    columns([0, 'name'], [24, 'id'], [30, heading], [macColumn, 'mac address']),
    RULE,
    ...ports.map((port) =>
      columns([0, port.name], [24, port.id], [30, runtimeState(port, layout)], [macColumn, port.mac]),
    ),
    '',
    `aggregation groups: ${groups.length}`,
    ...groups.flatMap(({ name, members }) => [`${name} members:`, `  ${members.join(' ')}`]),
  ];
}

/** The logical table with the line that counts it. */
export function logicalTable(interfaces: readonly LogicalInterface[]): readonly string[] {
  const heads: readonly Cell[] = [
    [0, 'name'],
    [20, 'id'],
    [26, 'vsys'],
    [31, 'zone'],
    [48, 'forwarding'],
    [73, 'tag'],
    [80, 'address'],
  ];
  return [
    '',
    `total configured logical interfaces: ${interfaces.length}`,
    '',
    columns(...heads),
    [19, 5, 4, 16, 24, 6, 18].map(dashes).join(' '),
    ...interfaces.flatMap(interfaceLines),
  ];
}

function interfaceLines(one: LogicalInterface): readonly string[] {
  const [first = 'N/A', ...further] = one.addresses;
  const line = columns(
    [0, one.name],
    [20, one.id],
    [26, one.vsys],
    [31, one.zone],
    [48, forwardingText(one.forwarding)],
    [73, one.tag],
    [80, first],
  );
  return [line, ...further.map((address) => columns([80, address]))];
}

/** `vr:default`, `ha`, `N/A`. Assumption: a port of a VLAN prints `vlan:NAME`. */
function forwardingText(forwarding: InterfaceForwarding): string {
  switch (forwarding.kind) {
    case 'virtual-router':
      return `vr:${forwarding.name}`;
    case 'vlan':
      return `vlan:${forwarding.name}`;
    case 'ha':
      return 'ha';
    case 'none':
      return 'N/A';
  }
}

/** `1000/full/up`; a port that is down has neither speed nor duplex, and one without a link prints `[n/a]`. */
export function runtimeState(port: HardwarePort, layout: LayoutProfile): string {
  if (port.kind === 'pseudo') return `[n/a]/[n/a]/${port.state}`;
  if (port.state === 'up') return `${port.speed}/${port.duplex}/up`;
  // Assumption: a port that is set to down tells that it has no power.
  if (port.linkState === 'down')
    return isAtLeast(layout.release, '10.2') ? 'ukn/ukn/down((power-down))' : 'ukn/ukn/down(power-down)';
  if (port.setting === 'fixed') return 'ukn/ukn/down';
  return isAtLeast(layout.release, '10.2') ? 'ukn/ukn/down((autoneg))' : 'ukn/ukn/down(autoneg)';
}
