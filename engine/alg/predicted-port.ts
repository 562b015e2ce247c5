// The translated port of a data channel. Behind dynamic IP and port an announced port is no use to the other side: the gateway
// takes one from the pool of the control session's NAT rule and writes it into the announcement.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { FLAG_PREDICT_BY_SERVER } from '../table/session-codes.ts';

/** Number of the pool of ports that translates sessions of this NAT rule to this address; -1 for none. */
export function poolAt(state: DataplaneState, natRule: number, address: number): number {
  const { natLending, poolByAddress } = state.compiled;
  if (natLending[natRule - 1]?.kind !== 'port') return -1;
  return poolByAddress.get(address) ?? -1;
}

/**
 * A port of the pool for a channel with this remote address; 0 when none is left. Assumption: the remote port counts as 0,
 * because it is not known when the port is taken.
 */
export function takePredictedPort(state: DataplaneState, pool: number, remote: number): number {
  return state.pools[pool]?.allocate(remote, 0) ?? 0;
}

/** True when a waiting predict session has taken a port of a pool: one that the client announced. */
export function holdsPort(state: DataplaneState, row: number): boolean {
  const { table } = state;
  if (((table.flags[row] ?? 0) & FLAG_PREDICT_BY_SERVER) !== 0) return false;
  return poolAt(state, table.natRule[row] ?? 0, table.destination[row] ?? 0) >= 0;
}

/** Behind dynamic IP translation a data channel keeps the address of its client lent, as any session of the client does. */
export function keepPredictedAddress(state: DataplaneState, row: number): void {
  state.dynamicIpPools[dynamicIpOf(state, row)]?.allocate(clientOf(state, row));
}

function dynamicIpOf(state: DataplaneState, row: number): number {
  return state.compiled.addressPoolRules.indexOf(state.table.natRule[row] ?? 0);
}

/** Real address of the client of the control session. */
function clientOf({ table }: DataplaneState, row: number): number {
  const byServer = ((table.flags[row] ?? 0) & FLAG_PREDICT_BY_SERVER) !== 0;
  return (byServer ? table.source[row] : table.translatedDestination[row]) ?? 0;
}

/** Gives back what a predict session, or a data session made of one, has been lent; nothing when it holds nothing. */
export function giveBackPredictedPort(state: DataplaneState, row: number): void {
  const { table } = state;
  const natRule = table.natRule[row] ?? 0;
  state.dynamicIpPools[dynamicIpOf(state, row)]?.free(clientOf(state, row));
  // A channel that the server announced runs as its control session does, so that its source is translated like that one's.
  if (((table.flags[row] ?? 0) & FLAG_PREDICT_BY_SERVER) !== 0) {
    const pool = poolAt(state, natRule, table.translatedSource[row] ?? 0);
    state.pools[pool]?.free(table.translatedSourcePort[row] ?? 0, table.translatedDestination[row] ?? 0, 0);
  } else {
    const pool = poolAt(state, natRule, table.destination[row] ?? 0);
    state.pools[pool]?.free(table.destinationPort[row] ?? 0, table.source[row] ?? 0, 0);
  }
}
