// An administrator begins to count what a tunnel carries again.
import type { Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { tunnelTraffic } from './vpn-records.ts';

/** Tunnels are numbered from 1, in the order of the configuration; refuses a number that is none. */
export function clearTunnelCounters(state: DataplaneState, tunnel: number): Outcome {
  const index = tunnel - 1;
  if (state.tunnels.children[index] === undefined) {
    return { kind: 'failed', failure: { kind: 'no-such-object', noun: 'tunnel', name: String(tunnel) } };
  }
  state.tunnels.counts.clear(index, tunnelTraffic(state, index));
  return { kind: 'tunnel-counters-cleared' };
}
