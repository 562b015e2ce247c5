// The shortcut to the flow of a packet whose sender still knows the session of its last one.
import { TYPE_FLOW } from '../table/session-codes.ts';
import type { SessionTable } from '../table/session-table.ts';
import type { Packet } from './packet.ts';

/**
 * The flow of a packet, when it is one of the live session in the row that the packet names; 0 when the table has to be
 * asked. No two flows have the same key, so that the table's answer would be the same.
 */
export function knownFlow(table: SessionTable, packet: Packet, zone: number): number {
  const row = packet.knownRow;
  if (row === 0 || table.protocol[row] !== packet.protocol || !table.isLive(row)) return 0;
  if (table.type[row] !== TYPE_FLOW) return 0;
  if (table.source[row] === packet.source && table.sourcePort[row] === packet.sourcePort) {
    const isClients =
      table.destination[row] === packet.destination &&
      table.destinationPort[row] === packet.destinationPort &&
      table.fromZone[row] === zone;
    if (isClients) return row * 2;
  }
  const isServers =
    table.translatedDestination[row] === packet.source &&
    table.translatedSource[row] === packet.destination &&
    table.translatedDestinationPort[row] === packet.sourcePort &&
    table.translatedSourcePort[row] === packet.destinationPort &&
    table.toZone[row] === zone;
  return isServers ? row * 2 + 1 : 0;
}
