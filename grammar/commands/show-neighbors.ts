// Who is on the links: ARP, IPv6 neighbours, stations of VLANs. Vendor: operational hierarchy, release 11.2.

import type {
  MacEntry,
  MacTable,
  NeighborEntry,
  NeighborTable,
} from '../../engine/answers/neighbor-records.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { alternatives, oneOf } from '../language/value-types.ts';
import { vlanTable } from '../text/layer2.text.ts';
import { arpTable, ipv6NeighborTable, type Listing, macTable } from '../text/neighbor-table.text.ts';
import { command } from './device-context.ts';
import { nameOf } from './name-source.ts';

const ALL = oneOf({ text: 'all', help: 'All of them' });
const INTERFACE = alternatives(nameOf('interface'), ALL);
const VLAN = alternatives(nameOf('vlan'), ALL);

/** The ARP table of all interfaces or of one. */
export const showArp = command({
  path: ['show', 'arp'],
  help: 'Show ARP table',
  source: vendor('one capture of `show arp all`'),
  argument: { name: 'interface', value: INTERFACE, help: 'Select one or all interfaces' },
  run: ({ view }, args): Listing<NeighborTable, NeighborEntry> =>
    entriesOn(view.network.arp(), args.interface),
  text: (listing) => arpTable(listing),
});

/** The IPv6 neighbours of all interfaces or of one. */
export const showNeighborInterface = command({
  path: ['show', 'neighbor', 'interface'],
  help: 'Show IPv6 neighbors of an interface',
  source: assumption('laid out as the ARP table is'),
  argument: { name: 'interface', value: INTERFACE, help: 'Select one or all interfaces' },
  run: ({ view }, args): Listing<NeighborTable, NeighborEntry> =>
    entriesOn(view.network.ipv6Neighbors(), args.interface),
  text: (listing) => ipv6NeighborTable(listing),
});

function entriesOn(table: NeighborTable, name: string): Listing<NeighborTable, NeighborEntry> {
  const shown = table.entries.filter((entry) => name === 'all' || entry.interface === name);
  return { table, shown };
}

/** The table of MAC addresses of all VLANs or of one. */
export const showMac = command({
  path: ['show', 'mac'],
  help: 'Show MAC address table of a VLAN',
  source: vendor('one capture of `show mac all`'),
  argument: { name: 'vlan', value: VLAN, help: 'Select one or all VLANs' },
  run: ({ view }, { vlan }): Listing<MacTable, MacEntry> => {
    const table = view.network.macTable();
    return { table, shown: table.entries.filter((entry) => vlan === 'all' || entry.vlan === vlan) };
  },
  text: (listing) => macTable(listing),
});

/** The VLANs. */
export const showVlan = command({
  path: ['show', 'vlan'],
  help: 'Show VLAN information',
  source: assumption('columns and words'),
  argument: { name: 'vlan', value: VLAN, help: 'Select one or all VLANs' },
  run: ({ view }, { vlan }) => view.network.vlans().filter(({ name }) => vlan === 'all' || name === vlan),
  text: (vlans) => vlanTable(vlans),
});
