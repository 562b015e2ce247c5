// The addresses of packets of a conversation, as each end knows them.
import type { Hosts } from '../hosts/hosts.ts';
import type { Packet } from '../packet/packet.ts';
import type { ConversationColumns } from './conversation-columns.ts';

/** Makes the packet one of the client. */
export function addressFromClient(packet: Packet, columns: ConversationColumns, slot: number): void {
  packet.ingressInterface = columns.clientInterface[slot] ?? 0;
  packet.source = columns.client[slot] ?? 0;
  packet.destination = columns.server[slot] ?? 0;
  packet.sourcePort = columns.clientPort[slot] ?? 0;
  packet.destinationPort = columns.serverPort[slot] ?? 0;
}

/** Makes the packet one of the server, which answers what it has seen. */
export function addressFromServer(packet: Packet, columns: ConversationColumns, slot: number): void {
  packet.ingressInterface = columns.serverInterface[slot] ?? 0;
  packet.source = columns.seenServer[slot] ?? 0;
  packet.destination = columns.seenClient[slot] ?? 0;
  packet.sourcePort = columns.seenServerPort[slot] ?? 0;
  packet.destinationPort = columns.seenClientPort[slot] ?? 0;
}

/** Where what the server sees is kept. */
export interface Memory {
  readonly columns: ConversationColumns;
  readonly hosts: Hosts;
}

/** Keeps what the server sees of a packet of the client that has come through. */
export function rememberSeen(packet: Packet, { columns, hosts }: Memory, slot: number): void {
  columns.seenClient[slot] = packet.source;
  columns.seenClientPort[slot] = packet.sourcePort;
  columns.seenServer[slot] = packet.destination;
  columns.seenServerPort[slot] = packet.destinationPort;
  columns.serverInterface[slot] = packet.egressInterface;
  columns.serverHost[slot] = hosts.numberOf(packet.destination);
}
