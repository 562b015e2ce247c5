// Servers on one link with their client: what they answer does not need the firewall.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { ConversationColumns } from './conversation-columns.ts';

/**
 * True where the client has asked for another address than the server's own and the server sees the client's: it answers past the
 * firewall, with an address that the client does not know. Vendor: KB on U-turn NAT, the source must be translated too.
 */
export function isAnsweredDirectly(
  { compiled, table }: DataplaneState,
  columns: ConversationColumns,
  slot: number,
): boolean {
  const port = columns.serverInterface[slot] ?? 0;
  if (columns.clientInterface[slot] !== port) return false;
  const { server, seenServer, client, seenClient } = columns;
  if (server[slot] === seenServer[slot] || seenClient[slot] !== client[slot]) return false;
  const isOnLink = (address: number) =>
    compiled.neighbors.towards(address, port, table.addresses) === address;
  return isOnLink(client[slot] ?? 0) && isOnLink(seenServer[slot] ?? 0);
}
