// The path to an address, hop by hop: three probes for each, answered by the router where they run out, or by the end itself.
import type { TraceHop, TraceRequest } from '../answers/echo-records.ts';
import type { Outcome } from '../operation.ts';
import { UDP } from '../packet/packet.ts';
import { formatIpv4, parseIpv4 } from '../table/address.ts';
import { isAnswering } from './known-ends.ts';
import { isOnLink, type Prober, probe } from './probe.ts';
import { probeEnds } from './probe-ends.ts';
import { roundTripOf } from './round-trip.ts';

const SECOND = 1000;
const PROBES = 3;
const PROBE_BYTES = 32;

/** Traces; refuses a host or a source that is no address. */
export function trace(prober: Prober, request: TraceRequest): Outcome {
  const ends = probeEnds(prober.state, request);
  if (ends.kind === 'failed') return ends;
  const { source, destination } = ends;
  const path = pathTo(prober, destination, source);
  const hops: TraceHop[] = [];
  for (let ttl = request.firstTimeToLive; ttl <= request.lastTimeToLive; ttl++) {
    const address: number = path[Math.min(ttl, path.length) - 1] ?? destination;
    hops.push(hopAt(prober, request, { ttl, address, source }));
    if (address === destination && hops.at(-1)?.address !== undefined) break;
  }
  return { kind: 'traced', report: { request, hops } };
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
  readonly ttl: number;
  readonly address: number;
  readonly source: number | undefined;
}

function hopAt(prober: Prober, request: TraceRequest, { ttl, address, source }: Hop): TraceHop {
  const { state } = prober;
  const microseconds: (number | undefined)[] = [];
  for (let index = 0; index < PROBES; index++) {
    const port = request.port + (ttl - 1) * PROBES + index;
    const distance = distanceOf(prober, address, source);
    const time = roundTripOf(formatIpv4(address), distance, port);
    const sent = {
      source,
      destination: address,
      protocol: UDP,
      sourcePort: port & 0xffff,
      destinationPort: port & 0xffff,
      application: state.compiled.pseudoApplications.unknownUdp,
      size: PROBE_BYTES,
    };
    const fate = isAnswering(state, address) ? probe(prober, sent, Math.ceil(time / SECOND)) : 'unanswered';
    if (fate !== 'answered') prober.pass(request.wait * SECOND);
    microseconds.push(fate === 'answered' ? time : undefined);
  }
  const isHeard = microseconds.some((time) => time !== undefined);
  return { timeToLive: ttl, address: isHeard ? formatIpv4(address) : undefined, microseconds };
}
