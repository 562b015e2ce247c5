// One echo request and its answer; the world goes on for as long as the answer takes.
import type { EchoAnswer, EchoRequest } from '../answers/echo-records.ts';
import type { Outcome } from '../operation.ts';
import { formatIpv4 } from '../table/address.ts';
import { echoRequest, egressAddress, isOnLink, type Prober, probe } from './probe.ts';
import { probeEnds } from './probe-ends.ts';
import { roundTripOf, timeToLiveOf } from './round-trip.ts';

const SECOND = 1000;
const HEADERS = 28;

/** Sends the request; refuses a host or a source that is no address. */
export function ping(prober: Prober, request: EchoRequest): Outcome {
  const ends = probeEnds(prober.dataplane, request);
  if (ends.kind === 'failed') return ends;
  const address = formatIpv4(ends.destination);
  return { kind: 'echoed', address, answer: echo(prober, { ...request, host: address }, ends) };
}

function mtuOf({ interfaces, world }: Prober['state']['compiled'], egress: number): number {
  const port = interfaces[egress]?.name;
  return world.interfaces.find(({ name }) => name === port)?.mtu ?? 1500;
}

interface Ends {
  readonly source: number | undefined;
  readonly destination: number;
}

function echo(prober: Prober, request: EchoRequest, { source, destination }: Ends): EchoAnswer {
  const { state } = prober;
  const { compiled } = state;
  const { sequence, identifier } = request;
  const egress = source === undefined ? 0 : compiled.forwarding.egressOf(destination);
  const path = state.pathLimits.limitTo(destination);
  const own = mtuOf(compiled, egress);
  const mtu = Math.min(own, path?.mtu ?? own);
  if (request.fragments === 'forbidden' && request.size + HEADERS > mtu) {
    // Assumption: a ping of the box is told by a way what its senders are told, and nothing where that is filtered.
    if (mtu === own || path?.fragmentationNeeded === 'reported') return { kind: 'too-long', sequence, mtu };
    return { kind: 'silence', sequence };
  }
  const distance = egress !== 0 && isOnLink(state, destination, egress) ? 'on-link' : 'routed';
  const delay = compiled.world.hosts[compiled.neighbors.hostAt(destination) - 1]?.delay ?? 0;
  const microseconds = roundTripOf(request.host, distance, sequence) + delay * SECOND;
  const sent = echoRequest(state, { source, destination }, { identifier, sequence, size: request.size });
  switch (probe(prober, sent, Math.ceil(microseconds / SECOND))) {
    case 'answered':
      return { kind: 'reply', sequence, timeToLive: timeToLiveOf(request.host, distance), microseconds };
    case 'unresolved':
      return { kind: 'unreachable', sequence, from: egressAddress(state, destination) };
    case 'unanswered':
      return { kind: 'silence', sequence };
  }
}
