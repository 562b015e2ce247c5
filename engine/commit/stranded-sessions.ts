// Sessions whose interface is gone, or lies in another zone or virtual system than it did when they began.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { endNow } from '../packet/session-end.ts';

/**
 * Ends them, and returns how many. Assumption: their end reason is resources-unavailable, the only one for what the firewall
 * cannot carry on; packets of theirs that still come are of no session.
 */
export function endStranded(state: DataplaneState): number {
  const { table, compiled } = state;
  let ended = 0;
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    const from = { port: table.ingressInterface[row] ?? 0, zone: table.fromZone[row] ?? 0 };
    const to = { port: table.egressInterface[row] ?? 0, zone: table.toZone[row] ?? 0 };
    const vsys = table.vsys[row] ?? 0;
    if (isInPlace(compiled, from, vsys) && isInPlace(compiled, to, 0)) continue;
    endNow(state, row, ['resources-unavailable', 'resource limit']);
    ended++;
  }
  return ended;
}

interface Side {
  readonly port: number;
  readonly zone: number;
}

/** `vsys` is 0 where it does not matter. */
function isInPlace({ interfaces }: CompiledWorld, { port, zone }: Side, vsys: number): boolean {
  const found = interfaces[port];
  return found !== undefined && found.zone === zone && (vsys === 0 || found.vsys === vsys);
}
