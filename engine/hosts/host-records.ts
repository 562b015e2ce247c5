// Hosts as the records of the view.

import type { HostConnection, HostDetail, HostRecord } from '../session-host.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { CLIENT_END, type ConnectionEnds, type End, SERVER_END } from '../traffic/connection-ends.ts';
import { type ConversationColumns, SLOT_WORDS } from '../traffic/conversation-columns.ts';
import type { Hosts } from './hosts.ts';

/** Every host of the world in its order. */
export function hostRecords(hosts: Hosts, addresses: AddressPool): readonly HostRecord[] {
  return hosts.list.slice(1).map((_, index) => recordOf(hosts, index + 1, addresses));
}

/** A host with its connections, oldest first; undefined for a name that is none. */
export function hostDetail(
  ends: ConnectionEnds,
  columns: ConversationColumns,
  name: string,
): HostDetail | undefined {
  const number = ends.hosts.numberOfName(name);
  if (number === 0) return undefined;
  const connections: HostConnection[] = [];
  for (let slot = SLOT_WORDS; slot <= columns.highest; slot += SLOT_WORDS) {
    for (const end of [CLIENT_END, SERVER_END] as const) {
      const isOwn = ends.isOpen(slot, end) && ends.hostOf(slot, end) === number;
      if (isOwn) connections.push(connectionOf(columns, slot, end));
    }
  }
  connections.sort((a, b) => a.since - b.since);
  return { ...recordOf(ends.hosts, number, columns.addresses), connections };
}

function recordOf(hosts: Hosts, number: number, addresses: AddressPool): HostRecord {
  const host = hosts.host(number);
  const keepalive = hosts.keepalive[number] ?? 0;
  return {
    name: host.name,
    address: addresses.text(host.address),
    openConnections: hosts.open[number] ?? 0,
    socketCap: Number.isFinite(host.socketCap) ? host.socketCap : undefined,
    keepalive: keepalive === 0 ? undefined : keepalive,
  };
}

function connectionOf(columns: ConversationColumns, slot: number, end: End): HostConnection {
  const isClient = end === CLIENT_END;
  return {
    role: isClient ? 'client' : 'server',
    localPort: (isClient ? columns.clientPort[slot] : columns.seenServerPort[slot]) ?? 0,
    peer: columns.addresses.text((isClient ? columns.server[slot] : columns.seenClient[slot]) ?? 0),
    peerPort: (isClient ? columns.serverPort[slot] : columns.seenClientPort[slot]) ?? 0,
    since: (columns.openedAt[slot] ?? 0) * 1000,
    lastHeard: (columns.heardAt[slot] ?? 0) * 1000,
  };
}
