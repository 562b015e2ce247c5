// The parse stage: what is dropped for its IP header alone, before any flow is looked up.
import { FIRST_POOLED, isPooled } from '../table/address-pool.ts';
import { FLOW_DOS_PF_STRICTIP, FLOW_IPV6_DISABLED } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet } from './packet.ts';

/** True for every packet that `refusedBy` has to look at: any with an address of the last sixteenth of all. */
export function isParsedClosely(packet: Packet): boolean {
  return (packet.source | packet.destination) >>> 0 >= FIRST_POOLED;
}

/**
 * Counter of the reason why the packet is dropped, or -1. Assumption: IPv4 from or to class E, which is reserved, never passes,
 * with or without zone protection, and counts as its strict check of addresses does; while IPv6 firewalling is off, IPv6 is
 * dropped and not forwarded past the policy.
 */
export function refusedBy(state: DataplaneState, packet: Packet): number {
  if (packet.ipVersion === 6) return state.running.settings.ipv6Firewalling ? -1 : FLOW_IPV6_DISABLED;
  return isPooled(packet.source) || isPooled(packet.destination) ? FLOW_DOS_PF_STRICTIP : -1;
}
