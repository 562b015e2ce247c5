// Whether the packets of a session can be sent on: its forwarding rule names the next hop, or else the route does.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { NOBODY } from './neighbors.ts';

/** True when nobody answers the ARP request for the next hop of a packet; `direction` is 0 for c2s, 1 for s2c. */
export function isNextHopSilent(state: DataplaneState, row: number, direction: number): boolean {
  const { table, compiled } = state;
  const rule = compiled.pbf.ruleOf(table.pbfRule[row] ?? 0);
  if (direction === 1) {
    if (rule?.returnNextHops !== undefined) return areSilent(state, rule.returnNextHops);
    return isSilentTowards(state, table.source[row] ?? 0, table.ingressInterface[row] ?? 0);
  }
  const egress = table.egressInterface[row] ?? 0;
  return isSilentTowards(state, rule?.nextHop || (table.translatedDestination[row] ?? 0), egress);
}

function isSilentTowards(
  { compiled, table, silence }: DataplaneState,
  address: number,
  egress: number,
): boolean {
  // Nobody hears a request with the wrong tag.
  if (compiled.mistagged[egress] === 1) return true;
  const host = compiled.neighbors.nextHopTo(address, egress, table.addresses);
  return host === NOBODY || (host !== 0 && silence[host] === 1);
}

/**
 * Vendor: policy based forwarding, symmetric return sends answers to where the first packet came from, or to a listed next hop.
 * Assumption: that sender answers ARP requests; of several next hops one that does is enough.
 */
function areSilent({ compiled, silence }: DataplaneState, nextHops: readonly number[]): boolean {
  if (nextHops.length === 0) return false;
  for (const nextHop of nextHops) {
    const host = compiled.neighbors.hostAt(nextHop);
    if (host === 0 || silence[host] !== 1) return false;
  }
  return true;
}
