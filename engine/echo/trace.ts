// One probe of the path to an address, answered by the router where its hops run out, or by the end itself.
import type { HopAnswer, HopRequest } from '../answers/echo-records.ts';
import type { Outcome } from '../operation.ts';
import { UDP } from '../packet/packet.ts';
import { formatIpv4, parseIpv4 } from '../table/address.ts';
import { isAnswering } from './known-ends.ts';
import { isOnLink, type Prober, probe } from './probe.ts';
import { probeEnds } from './probe-ends.ts';
import { roundTripOf } from './round-trip.ts';

const SECOND = 1000;
const PROBE_BYTES = 32;

/** Sends the probe; refuses a host or a source that is no address. */
export function trace(prober: Prober, request: HopRequest): Outcome {
  const ends = probeEnds(prober.dataplane, request);
  if (ends.kind === 'failed') return ends;
  const { source, destination } = ends;
  const path = pathTo(prober, destination, source);
  const address: number = path[Math.min(request.timeToLive, path.length) - 1] ?? destination;
  const from = address === destination ? 'end' : 'router';
  const asked = formatIpv4(destination);
  return {
    kind: 'hop-probed',
    address: asked,
    answer: { from, ...answerOf(prober, request, { address, source }) },
  };
}

/** The routers on the way and the end. Assumption: behind the first router the end is one hop away. */
function pathTo({ state }: Prober, destination: number, source: number | undefined): readonly number[] {
  const { compiled, table } = state;
  if (source === undefined) return [parseIpv4(compiled.world.management.gateway) ?? 0, destination];
  const egress = compiled.forwarding.egressOf(destination);
  const router = compiled.neighbors.towards(destination, egress, table.addresses);
  return router === 0 || router === destination ? [destination] : [router, destination];
}

function distanceOf({ state }: Prober, address: number, source: number | undefined): 'on-link' | 'routed' {
  const { forwarding, world } = state.compiled;
  if (source === undefined) return formatIpv4(address) === world.management.gateway ? 'on-link' : 'routed';
  return isOnLink(state, address, forwarding.egressOf(address)) ? 'on-link' : 'routed';
}

interface Hop {
  readonly address: number;
  readonly source: number | undefined;
}

function answerOf(
  prober: Prober,
  { port }: HopRequest,
  { address, source }: Hop,
): Pick<HopAnswer, 'address' | 'microseconds'> {
  const { state } = prober;
  const microseconds = roundTripOf(formatIpv4(address), distanceOf(prober, address, source), port);
  const sent = {
    source,
    destination: address,
    protocol: UDP,
    sourcePort: port & 0xffff,
    destinationPort: port & 0xffff,
    application: state.compiled.pseudoApplications.unknownUdp,
    size: PROBE_BYTES,
  };
  const fate = isAnswering(state, address)
    ? probe(prober, sent, Math.ceil(microseconds / SECOND))
    : 'unanswered';
  return fate === 'answered'
    ? { address: formatIpv4(address), microseconds }
    : { address: undefined, microseconds: undefined };
}
