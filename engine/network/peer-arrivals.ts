// BGP peers that come up while the firewall runs: what they announce becomes routes at that second.
import { withPeerSessions } from '../compile-world.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { sessionsAt } from './peer-sessions.ts';

/** To be called when the table's second is that of `compiled.nextPeerAt`, or later. */
export function bringUpPeers(state: DataplaneState): void {
  state.compiled = atSecond(state.compiled, state.table.now);
}

function atSecond(compiled: CompiledWorld, second: number): CompiledWorld {
  return withPeerSessions(compiled, sessionsAt(compiled.peerSessions, second));
}
