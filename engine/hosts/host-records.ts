// Hosts as the records of the view.

import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { HostConnection, HostDetail, HostRecord } from '../session-host.ts';
import { formatIpv4 } from '../table/address.ts';
import { CLIENT_END, type ConnectionEnds, type End, SERVER_END } from '../traffic/connection-ends.ts';
import { type ConversationColumns, SLOT_WORDS } from '../traffic/conversation-columns.ts';
import type { Hosts } from './hosts.ts';

/** Every host of the world in its order. */
export function hostRecords(state: DataplaneState, hosts: Hosts): readonly HostRecord[] {
  return hosts.list.slice(1).map((_, index) => recordOf(state, hosts, index + 1));
}

/** A host with its connections, oldest first; undefined for a name that is none. */
export function hostDetail(
  state: DataplaneState,
  { ends, columns }: { readonly ends: ConnectionEnds; readonly columns: ConversationColumns },
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
  return { ...recordOf(state, ends.hosts, number), connections };
}

function recordOf(state: DataplaneState, hosts: Hosts, number: number): HostRecord {
  const { compiled, ways, staleNeighbors, silence, table } = state;
  const routes = ways.routesOf(number);
  const host = hosts.host(number);
  const keepalive = hosts.keepalive[number] ?? 0;
  return {
    name: host.name,
    address: table.addresses.text(host.address),
    interface: compiled.names.interfaces.nameOf(
      compiled.surroundings.attachments.egressOf(host.address, table.addresses),
    ),
    openConnections: hosts.open[number] ?? 0,
    socketCap: Number.isFinite(host.socketCap) ? host.socketCap : undefined,
    keepalive: keepalive === 0 ? undefined : keepalive,
    gateway: routes.find((route) => route.isGateway)?.way ?? 'firewall',
    routes: routes.filter(({ isGateway }) => !isGateway).map(({ isGateway: _, ...route }) => route),
    arp: silence[number] === 1 ? 'silent' : 'answers',
    staleArp: staleNeighbors.of(number, table.now).map(formatIpv4),
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
