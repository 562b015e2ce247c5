// Who a probe is sent to, and from which of the firewall's addresses.
import { resolve } from '../box/ask-services.ts';
import type { Failure } from '../failure.ts';
import type { Dataplane } from '../packet/dataplane.ts';
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

/** Reads both ends; a name is looked up. The address of the management port may be named as the source. */
export function probeEnds(
  dataplane: Dataplane,
  { host, source }: { readonly host: string; readonly source?: string },
): ProbeEnds {
  const { compiled } = dataplane.state;
  const destination = addressOf(dataplane, host);
  if (destination === undefined) return { kind: 'failed', failure: { kind: 'unknown-host', name: host } };
  if (source === undefined || source === compiled.world.management.address)
    return { kind: 'ends', destination, source: undefined };
  const address = parseIpv4(source.split('/')[0] ?? '');
  if (address === undefined || !compiled.ownAddresses.has(address))
    return { kind: 'failed', failure: { kind: 'no-such-source', name: source } };
  return { kind: 'ends', destination, source: address };
}

/** A world that describes no management plane has no names. */
function addressOf(dataplane: Dataplane, host: string): number | undefined {
  if (parseIpv4(host) !== undefined) return parseIpv4(host);
  if (dataplane.state.compiled.world.managementPlane === undefined) return undefined;
  const resolved = resolve(dataplane, host);
  return resolved.kind === 'address' ? parseIpv4(resolved.address) : undefined;
}
