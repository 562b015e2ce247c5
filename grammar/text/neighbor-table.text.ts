// The tables of neighbours. Vendor: one public capture each of `show arp all` and `show mac all`.
// Assumption: the IPv6 table, which no capture shows, is laid out as the ARP table is.
import type {
  MacEntry,
  MacTable,
  NeighborEntry,
  NeighborStatus,
  NeighborTable,
} from '../../engine/answers/neighbor-records.ts';
import { columns } from './columns.ts';
import { RULE } from './table.ts';

/** A table, and those of its entries that are asked for. */
export interface Listing<T, E> {
  readonly table: T;
  readonly shown: readonly E[];
}

const VALUE_COLUMN = 36;
const LETTERS: Readonly<Record<NeighborStatus, string>> = {
  static: 's',
  complete: 'c',
  expiring: 'e',
  incomplete: 'i',
};

/** The ARP table with its head. */
export function arpTable({ table, shown }: Listing<NeighborTable, NeighborEntry>): readonly string[] {
  return [
    '',
    head('maximum of entries supported :', table.maximum),
    head('default timeout:', `${table.timeout} seconds`),
    head('total ARP entries in table :', table.entries.length),
    head('total ARP entries shown :', shown.length),
    'status: s - static, c - complete, e - expiring, i - incomplete',
    '',
    columns(
      [0, 'interface'],
      [18, 'ip address'],
      [34, 'hw address'],
      [52, 'port'],
      [70, 'status'],
      [79, 'ttl'],
    ),
    RULE,
    ...shown.map((entry) =>
      columns(
        [0, entry.interface],
        [18, entry.address],
        [34, entry.mac ?? '(incomplete)'],
        [52, entry.port],
        [72, LETTERS[entry.status]],
        [79, entry.timeToLive],
      ),
    ),
    '',
  ];
}

/** The IPv6 neighbours. */
export function ipv6NeighborTable({
  table,
  shown,
}: Listing<NeighborTable, NeighborEntry>): readonly string[] {
  return [
    '',
    head('maximum of entries supported :', table.maximum),
    head('default base reachable time:', `${table.timeout} seconds`),
    head('total neighbor entries in table :', table.entries.length),
    head('total neighbor entries shown :', shown.length),
    'status: s - static, c - complete, e - expiring, i - incomplete',
    '',
    columns([0, 'interface'], [18, 'ip address'], [58, 'hw address'], [77, 'status'], [85, 'ttl']),
    RULE,
    ...shown.map((entry) =>
      columns(
        [0, entry.interface],
        [18, entry.address],
        [58, entry.mac ?? '(incomplete)'],
        [79, LETTERS[entry.status]],
        [85, entry.timeToLive],
      ),
    ),
    '',
  ];
}

/** The table of MAC addresses with its head; its labels stand otherwise than those of the ARP table. */
export function macTable({ table, shown }: Listing<MacTable, MacEntry>): readonly string[] {
  return [
    '',
    head('maximum of entries supported :', table.maximum),
    head('default timeout :', `${table.timeout} seconds`),
    head('total MAC entries in table :', table.entries.length),
    head('total MAC entries shown :', shown.length),
    'status: s - static, c - complete, i - incomplete',
    '',
    columns([0, 'vlan'], [20, 'hw address'], [38, 'interface'], [56, 'status'], [65, 'ttl']),
    RULE,
    ...shown.map((entry) =>
      columns(
        [0, entry.vlan],
        [20, entry.mac],
        [38, entry.interface],
        [58, LETTERS[entry.status]],
        [65, entry.timeToLive],
      ),
    ),
    '',
  ];
}

function head(label: string, value: string | number): string {
  return columns([0, label], [VALUE_COLUMN, value]);
}
