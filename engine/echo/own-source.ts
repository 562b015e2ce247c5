// The address that a probe is sent from.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';

/** Undefined for the management port, whose address may also be named; `foreign` for an address that is not the firewall's. */
export function ownSource(
  { compiled }: DataplaneState,
  text: string | undefined,
): number | undefined | 'foreign' {
  if (text === undefined || text === compiled.world.management.address) return undefined;
  const address = parseIpv4(text.split('/')[0] ?? '');
  return address !== undefined && compiled.ownAddresses.has(address) ? address : 'foreign';
}
