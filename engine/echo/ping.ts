// Echo requests, one behind the other, while the world goes on.
import type { EchoAnswer, PingRequest } from '../answers/echo-records.ts';
import type { Outcome } from '../operation.ts';
import { echoRequest, egressAddress, isOnLink, type Prober, probe } from './probe.ts';
import { probeEnds } from './probe-ends.ts';
import { roundTripOf, timeToLiveOf } from './round-trip.ts';

const SECOND = 1000;
const HEADERS = 28;
/** Assumption: the tool waits ten seconds for the last answer, and gives up an address that cannot be resolved after three. */
const LAST_WAIT = 10 * SECOND;

/** Pings; refuses a host or a source that is no address. */
export function ping(prober: Prober, request: PingRequest): Outcome {
  const ends = probeEnds(prober.state, request);
  if (ends.kind === 'failed') return ends;
  const { source, destination } = ends;
  const began = prober.state.now;
  const identifier = (Math.floor(began / SECOND) * 7) & 0xffff;
  const answers: EchoAnswer[] = [];
  for (let sequence = 1; sequence <= request.count; sequence++) {
    const sentAt = prober.state.now;
    answers.push(echo(prober, request, { source, destination, identifier, sequence }));
    const isLast = sequence === request.count;
    const next = sentAt + (isLast ? 0 : request.interval * SECOND);
    if (prober.state.now < next) prober.pass(next - prober.state.now);
  }
  const lastSent = prober.state.now;
  if (answers.at(-1)?.kind === 'silence') prober.pass(LAST_WAIT);
  return { kind: 'pinged', report: { request, answers, elapsed: lastSent - began } };
}

function mtuOf({ interfaces, world }: Prober['state']['compiled'], egress: number): number {
  const port = interfaces[egress]?.name;
  return world.interfaces.find(({ name }) => name === port)?.mtu ?? 1500;
}

interface Echo {
  readonly source: number | undefined;
  readonly destination: number;
  readonly identifier: number;
  readonly sequence: number;
}

function echo(prober: Prober, request: PingRequest, { sequence, identifier, ...ends }: Echo): EchoAnswer {
  const { state } = prober;
  const { compiled } = state;
  const egress = ends.source === undefined ? 0 : compiled.forwarding.egressOf(ends.destination);
  const mtu = mtuOf(compiled, egress);
  if (request.fragments === 'forbidden' && request.size + HEADERS > mtu)
    return { kind: 'too-long', sequence, mtu };
  const distance = egress !== 0 && isOnLink(state, ends.destination, egress) ? 'on-link' : 'routed';
  const delay = compiled.world.hosts[compiled.neighbors.hostAt(ends.destination) - 1]?.delay ?? 0;
  const microseconds = roundTripOf(request.host, distance, sequence) + delay * SECOND;
  const sent = echoRequest(state, ends, { identifier, sequence, size: request.size });
  switch (probe(prober, sent, Math.ceil(microseconds / SECOND))) {
    case 'answered':
      return { kind: 'reply', sequence, timeToLive: timeToLiveOf(request.host, distance), microseconds };
    case 'unresolved':
      return { kind: 'unreachable', sequence, from: egressAddress(state, ends.destination) };
    case 'unanswered':
      return { kind: 'silence', sequence };
  }
}
