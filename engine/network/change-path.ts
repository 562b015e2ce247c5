// What may be done to the ways around the firewall.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Refuses what is no IPv4 prefix. */
export function changePath(
  { pathLimits }: DataplaneState,
  { destination, limit }: Extract<Operation, { readonly kind: 'set-path-limit' }>,
): Outcome {
  if (pathLimits.set(destination, limit)) return { kind: 'path-changed', destination };
  return { kind: 'failed', failure: { kind: 'no-such-address', name: destination } };
}
