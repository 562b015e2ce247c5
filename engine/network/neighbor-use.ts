// Which neighbours a session speaks with: on each side the end itself where it is on the link, else the router towards it.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { FIRST_POOLED } from '../table/address-pool.ts';
import { FLAG_ON_HOST } from '../table/session-codes.ts';

/** Notes both neighbours of a session that begins. IPv6 neighbours are read off live sessions instead: see neighbor-records.ts. */
export function noteNeighbors(state: DataplaneState, row: number): void {
  const { table } = state;
  note(state, table.ingressInterface[row] ?? 0, neighborOf(state, row, 1));
  if (((table.flags[row] ?? 0) & FLAG_ON_HOST) !== 0) return;
  note(state, table.egressInterface[row] ?? 0, neighborOf(state, row, 0));
}

/** The neighbour that packets of a direction are handed to, 0 for c2s, 1 for s2c; 0 where a tunnel or nobody takes them. */
export function neighborOf({ table, compiled }: DataplaneState, row: number, direction: number): number {
  const { neighbors, pbf } = compiled;
  if (direction === 1) {
    return neighbors.towards(table.source[row] ?? 0, table.ingressInterface[row] ?? 0, table.addresses);
  }
  const steered = pbf.rules[(table.pbfRule[row] ?? 0) - 1]?.nextHop ?? 0;
  if (steered !== 0) return steered;
  const egress = table.egressInterface[row] ?? 0;
  return neighbors.towards(table.translatedDestination[row] ?? 0, egress, table.addresses);
}

function note({ arp, table }: DataplaneState, interfaceId: number, address: number): void {
  if (address !== 0 && address < FIRST_POOLED) arp.use(interfaceId, address, table.now);
}
