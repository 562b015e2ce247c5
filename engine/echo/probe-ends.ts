// Who a probe is sent to, and from which of the firewall's addresses.
import type { Failure } from '../failure.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';

/** Both ends of a probe, or why there are none. */
export type ProbeEnds =
  | {
      readonly kind: 'ends';
      readonly destination: number;
      /** Undefined for the management port. */
      readonly source: number | undefined;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads both ends. The address of the management port may be named as the source. */
export function probeEnds(
  { compiled }: DataplaneState,
  { host, source }: { readonly host: string; readonly source?: string },
): ProbeEnds {
  const destination = parseIpv4(host);
  if (destination === undefined) return { kind: 'failed', failure: { kind: 'unknown-host', name: host } };
  if (source === undefined || source === compiled.world.management.address)
    return { kind: 'ends', destination, source: undefined };
  const address = parseIpv4(source.split('/')[0] ?? '');
  if (address === undefined || !compiled.ownAddresses.has(address))
    return { kind: 'failed', failure: { kind: 'no-such-source', name: source } };
  return { kind: 'ends', destination, source: address };
}
