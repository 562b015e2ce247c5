// One exchange of the box with a server: a question and its answer. By the dataplane its packets are those of a session like any
// other. Assumption: it takes less than a millisecond, and of a connection the firewall closes its side first.
import type { Dataplane } from '../packet/dataplane.ts';
import { Packet, TCP, TCP_ACK, TCP_FIN, TCP_SYN, UDP } from '../packet/packet.ts';
import { parseIpv4 } from '../table/address.ts';
import type { RequestKind } from './request-kind.ts';
import type { RequestResult } from './request-result.ts';
import { REQUEST_SERVICES } from './request-target.ts';
import { answersService, isManagementReaching, type ServiceWay, serviceWayOf } from './service-way.ts';

const FIRST_PORT = 20_000;
const HEADER_BYTES = 40;
const REQUEST_BYTES = 260;
const ANSWER_BYTES = 900;

/** Asks a server at an address. */
export function exchange(dataplane: Dataplane, kind: RequestKind, address: string): RequestResult {
  const { state } = dataplane;
  const way = serviceWayOf(state.compiled, kind);
  const answers = answersService(state, kind, address);
  switch (way.kind) {
    case 'none':
      return 'no-route';
    case 'management':
      if (!isManagementReaching(state, address)) return 'no-answer';
      return answers ? 'answered' : 'no-answer';
    case 'dataplane':
      return new Exchange(dataplane, kind, { way, address }).play(answers);
  }
}

interface Ends {
  readonly way: Extract<ServiceWay, { readonly kind: 'dataplane' }>;
  readonly address: string;
}

/** The packets of one exchange. */
class Exchange {
  private readonly dataplane: Dataplane;
  private readonly ends: Ends;
  private readonly sourcePort: number;
  private readonly service: (typeof REQUEST_SERVICES)[RequestKind];
  /** The latest packet as it left, by which the server knows whom to answer. */
  private seen = new Packet();

  constructor(dataplane: Dataplane, kind: RequestKind, ends: Ends) {
    this.dataplane = dataplane;
    this.ends = ends;
    this.service = REQUEST_SERVICES[kind];
    this.sourcePort = FIRST_PORT + dataplane.state.box.requests.takeNumber();
  }

  play(answers: boolean): RequestResult {
    const { transport } = this.service;
    const steps = transport === 'udp' ? this.datagrams() : this.segments();
    for (const [sender, flags, bytes] of steps) {
      if (sender === 'server' && !answers) return 'no-answer';
      const packet = sender === 'box' ? this.request(flags, bytes) : this.answer(flags, bytes);
      if (!this.isForwarded(packet)) return sender === 'box' ? this.refusal() : 'no-answer';
      if (sender === 'box') this.seen = packet;
    }
    return 'answered';
  }

  private datagrams() {
    return [
      ['box', 0, REQUEST_BYTES],
      ['server', 0, ANSWER_BYTES],
    ] as const;
  }

  private segments() {
    return [
      ['box', TCP_SYN, 0],
      ['server', TCP_SYN | TCP_ACK, 0],
      ['box', TCP_ACK, 0],
      ['box', TCP_ACK, REQUEST_BYTES],
      ['server', TCP_ACK, ANSWER_BYTES],
      ['box', TCP_ACK, REQUEST_BYTES],
      ['server', TCP_ACK, ANSWER_BYTES],
      ['box', TCP_FIN | TCP_ACK, 0],
      ['server', TCP_FIN | TCP_ACK, 0],
      ['box', TCP_ACK, 0],
    ] as const;
  }

  private refusal(): RequestResult {
    const { compiled, table } = this.dataplane.state;
    const destination = parseIpv4(this.ends.address) ?? 0;
    return compiled.forwarding.egressOf(destination, table.addresses) === 0 ? 'no-route' : 'denied';
  }

  private request(flags: number, bytes: number): Packet {
    const { way, address } = this.ends;
    const packet = this.packet(flags, bytes);
    packet.ingressInterface = way.interface;
    packet.source = way.address;
    packet.destination = parseIpv4(address) ?? 0;
    packet.sourcePort = this.sourcePort;
    packet.destinationPort = this.service.port;
    return packet;
  }

  private answer(flags: number, bytes: number): Packet {
    const { seen } = this;
    const packet = this.packet(flags, bytes);
    packet.ingressInterface = seen.egressInterface;
    packet.source = seen.destination;
    packet.destination = seen.source;
    packet.sourcePort = seen.destinationPort;
    packet.destinationPort = seen.sourcePort;
    return packet;
  }

  private packet(flags: number, bytes: number): Packet {
    const { names } = this.dataplane.state.compiled;
    const packet = new Packet();
    packet.protocol = this.service.transport === 'tcp' ? TCP : UDP;
    packet.tcpFlags = flags;
    packet.bytes = bytes + HEADER_BYTES;
    packet.payloadPackets = bytes > 0 ? 1 : 0;
    if (bytes > 0) packet.application = names.applications.idOf(this.service.application);
    return packet;
  }

  private isForwarded(packet: Packet): boolean {
    const { state } = this.dataplane;
    const verdict = this.dataplane.receive(packet);
    if (verdict === 'dropped') state.drops.note(packet, state.now, state.counters.values);
    return verdict === 'forwarded';
  }
}
