// One packet that the firewall sends itself, and its answer. From an interface both go through the dataplane like any others;
// from the management port they do not touch it.

import { isManagementReaching } from '../box/service-way.ts';
import { NOWHERE, THROUGH } from '../hosts/host-route.ts';
import { isWhereItLeaves, wayTo } from '../hosts/way-to-firewall.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { ICMP, Packet } from '../packet/packet.ts';
import { formatIpv4, parseIpv4 } from '../table/address.ts';
import { isAnswering } from './known-ends.ts';

/** Bytes of an IP header and of the header behind it. */
const HEADERS = 28;

/** The firewall's clock and dataplane while it probes. */
export interface Prober {
  readonly state: DataplaneState;
  readonly dataplane: Dataplane;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

/** A packet to send. */
export interface Probe {
  readonly destination: number;
  /** An address of the firewall; undefined for the management port. */
  readonly source: number | undefined;
  readonly protocol: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly application: number;
  /** Bytes of payload. */
  readonly size: number;
}

/** What became of it: somebody will answer, nobody does, or the next hop cannot be resolved. */
export type ProbeFate = 'answered' | 'unanswered' | 'unresolved';

/** Sends a probe and, when `wait` milliseconds have passed, has its answer come in. */
export function probe(prober: Prober, sent: Probe, wait: number): ProbeFate {
  const { state } = prober;
  const isThere = isAnswering(state, sent.destination);
  if (sent.source === undefined) {
    const isHeard =
      isThere &&
      findsManagementPort(state, sent.destination) &&
      isManagementReaching(state, formatIpv4(sent.destination));
    prober.pass(isHeard ? wait : 0);
    return isHeard ? 'answered' : 'unanswered';
  }
  const egress = state.compiled.forwarding.egressOf(sent.destination);
  if (egress === 0) return 'unanswered';
  if (state.compiled.mistagged[egress] === 1) return 'unresolved';
  if (!isThere && isOnLink(state, sent.destination, egress)) return 'unresolved';
  const packet = packetOf(sent, egress);
  if (!isForwarded(prober, packet) || !isThere || !isWhereItLeaves(state, packet)) return 'unanswered';
  const answer = answerTo(packet);
  prober.pass(wait);
  const way = wayTo(state, answer);
  if (way > NOWHERE) answer.ingressInterface = way - NOWHERE;
  else if (way !== THROUGH) return 'unanswered';
  return isForwarded(prober, answer) ? 'answered' : 'unanswered';
}

/** Assumption: an end sends to the management network as to everything that is not on its link. */
function findsManagementPort({ compiled, ways }: DataplaneState, sender: number): boolean {
  const management = parseIpv4(compiled.world.management.address) ?? 0;
  return ways.wayOf(compiled.neighbors.hostAt(sender), management) === THROUGH;
}

/** True for an address in the subnet of an interface. */
export function isOnLink({ compiled, table }: DataplaneState, address: number, egress: number): boolean {
  return compiled.neighbors.towards(address, egress, table.addresses) === address;
}

/** Vendor: traffic of the firewall itself begins in the zone of the interface that it leaves by. */
function packetOf(sent: Probe, egress: number): Packet {
  const packet = new Packet();
  packet.ingressInterface = egress;
  packet.source = sent.source ?? 0;
  packet.destination = sent.destination;
  packet.sourcePort = sent.sourcePort;
  packet.destinationPort = sent.destinationPort;
  packet.protocol = sent.protocol;
  packet.application = sent.application;
  packet.bytes = sent.size + HEADERS;
  packet.payloadPackets = 1;
  return packet;
}

/** The packet as its receiver saw it, the other way. Routers that answer a UDP probe do so with ICMP, which is not played. */
function answerTo(seen: Packet): Packet {
  const answer = new Packet();
  answer.ingressInterface = seen.egressInterface;
  answer.source = seen.destination;
  answer.destination = seen.source;
  answer.sourcePort = seen.destinationPort;
  answer.destinationPort = seen.sourcePort;
  answer.protocol = seen.protocol;
  answer.application = seen.application;
  answer.bytes = seen.bytes;
  answer.payloadPackets = 1;
  return answer;
}

function isForwarded({ dataplane, state }: Prober, packet: Packet): boolean {
  const verdict = dataplane.receive(packet);
  if (verdict === 'dropped') state.drops.note(packet, state.now, state.counters.values);
  return verdict === 'forwarded';
}

/** The address of the interface that a packet to an address leaves by. */
export function egressAddress({ compiled }: DataplaneState, destination: number): string {
  const address = compiled.interfaces[compiled.forwarding.egressOf(destination)]?.address;
  return address === undefined ? '0.0.0.0' : formatIpv4(address);
}

/** An echo request. */
export function echoRequest(
  { compiled }: DataplaneState,
  ends: Pick<Probe, 'source' | 'destination'>,
  echo: { readonly identifier: number; readonly sequence: number; readonly size: number },
): Probe {
  return {
    ...ends,
    protocol: ICMP,
    sourcePort: echo.identifier,
    destinationPort: echo.sequence,
    application: compiled.names.applications.idOf('ping'),
    size: echo.size,
  };
}
