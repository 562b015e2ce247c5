// How long an answer takes and how far it comes. Assumption: half a millisecond to one on the link, 8 to 32 ms behind a router,
// the same for an address at all times but for a tenth of it.
import { fingerprint } from '../network/mac-address.ts';

/** Microseconds from a request to its answer; `sequence` tells requests apart. */
export function roundTripOf(address: string, distance: 'on-link' | 'routed', sequence: number): number {
  const print = fingerprint(address);
  const base = distance === 'on-link' ? 350 + (print % 600) : 8000 + (print % 24_000);
  return base + (fingerprint(`${address} ${sequence}`) % Math.ceil(base / 10));
}

/** What is left of the 64 hops that the answer set out with. */
export function timeToLiveOf(address: string, distance: 'on-link' | 'routed'): number {
  return distance === 'on-link' ? 64 : 63 - (fingerprint(`hops ${address}`) % 8);
}
