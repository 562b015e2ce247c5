// The packet side of the firewall: every packet comes in here. A packet of a known flow takes the fast path; another one
// may open a session on the slow path.

import { PacketObserver } from '../packet-diag/packet-observer.ts';
import { isLostAtPeer } from '../vpn/carried-packet.ts';
import { isFromBlocked } from './buffer-guard.ts';
import {
  FLOW_IPFRAG_RECV,
  FLOW_NO_INTERFACE,
  FLOW_RCV_DOT1Q_TAG_ERR,
  PKT_ALLOC_FAILURE,
  PKT_RECV,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { FastPath } from './fast-path.ts';
import { knownFlow } from './known-flow.ts';
import { isFirstSyn, type Packet, TCP, TCP_ACK, type Verdict } from './packet.ts';
import { exceedsPath, mayBeTooLong } from './packet-length.ts';
import { keepsWay, mayWait } from './packet-way.ts';
import { isParsedClosely, refusedBy } from './parse-stage.ts';
import { endNow } from './session-end.ts';
import { BYPASSED, COOKIE, RESET, SlowPath } from './slow-path.ts';
import { isEnding, TCP_SYN_SEEN } from './tcp-state.ts';
import { notePacket } from './threat-notes.ts';
import { discardedBy } from './zone-guard.ts';

/** Receives packets. */
export class Dataplane {
  readonly state: DataplaneState;
  private readonly slowPath: SlowPath;
  private readonly fastPath: FastPath;
  private readonly observer: PacketObserver;

  constructor(state: DataplaneState) {
    this.state = state;
    this.slowPath = new SlowPath(state);
    this.fastPath = new FastPath(state);
    this.observer = new PacketObserver(state);
  }

  /** Takes a packet through the firewall at the present instant; a forwarded packet comes out translated. */
  receive(packet: Packet): Verdict {
    const { downLinks } = this.state.compiled;
    // What is sent into a link that is down never arrives.
    if (downLinks[0] !== 0 && downLinks[packet.ingressInterface] === 1) return 'dropped';
    if (this.state.tunnels.mayBeDown !== 0 && isLostAtPeer(this.state, packet)) return 'dropped';
    const { cables, pathLimits, lines } = this.state;
    if (cables.areSound && pathLimits.areNone && lines.areWide) return this.see(packet);
    return this.receiveOver(packet);
  }

  /** What happens to the packet on the links before and behind the firewall is in question too. */
  private receiveOver(packet: Packet): Verdict {
    const { cables, compiled } = this.state;
    if (exceedsPath(this.state, packet, packet.source)) return 'lost';
    if (cables.loses(packet.ingressInterface, packet.bytes, 'in')) return 'lost';
    const verdict = this.see(packet);
    if (verdict !== 'forwarded') return verdict;
    // What is too long for the way behind a tunnel was not sent into it.
    if (
      compiled.isTunnel[packet.egressInterface] !== 1 &&
      exceedsPath(this.state, packet, packet.destination)
    )
      return 'lost';
    const { lines, shaping, now } = this.state;
    if (cables.loses(packet.egressInterface, packet.bytes, 'out')) return 'lost';
    const pace = shaping?.paceOf(packet.egressInterface) ?? 0;
    return lines.loses(packet, pace, now) ? 'lost' : 'forwarded';
  }

  private see(packet: Packet): Verdict {
    if (!this.state.diag.isOn) return this.take(packet);
    this.observer.begin(packet);
    const verdict = this.take(packet);
    this.observer.end(packet, verdict);
    return verdict;
  }

  private take(packet: Packet): Verdict {
    const { counters, rates, interfaceCounters: ports } = this.state;
    const { ingressInterface, count, bytes } = packet;
    counters.add(PKT_RECV, count);
    rates.countPackets(count, bytes);
    ports.receive(ingressInterface, count, bytes);
    const verdict = this.decide(packet);
    if (verdict === 'forwarded') ports.send(packet.egressInterface, count, bytes);
    // Assumption: the answer with a cookie is as long as the SYN that it answers.
    else if (verdict === 'cookie') ports.send(ingressInterface, count, bytes);
    else ports.drop(ingressInterface, count, counters.values);
    return verdict;
  }

  private decide(packet: Packet): Verdict {
    const { table, counters, compiled } = this.state;
    const ingress = compiled.interfaces[packet.ingressInterface];
    if (ingress === undefined) {
      counters.add(FLOW_NO_INTERFACE, packet.count);
      return 'dropped';
    }
    if (compiled.mistagged[packet.ingressInterface] === 1) {
      counters.add(FLOW_RCV_DOT1Q_TAG_ERR, packet.count);
      return 'dropped';
    }
    packet.peerReset = 0;
    if (isParsedClosely(packet)) {
      const refusing = refusedBy(this.state, packet);
      if (refusing >= 0) {
        counters.add(refusing, packet.count);
        return 'dropped';
      }
    }
    if (compiled.zoneProtection[ingress.zone] !== undefined) {
      if (packet.fragment !== 0) counters.add(FLOW_IPFRAG_RECV, packet.count);
      const discarding = discardedBy(this.state, packet, ingress.zone);
      if (discarding >= 0) {
        counters.add(discarding, packet.count);
        notePacket(this.state, packet, { zone: ingress.zone, counter: discarding });
        return 'dropped';
      }
    }
    if (this.state.bufferWatch.isBlocking && isFromBlocked(this.state, packet, ingress.zone))
      return 'dropped';
    if (this.state.buffers.used !== 0 && packet.buffers === 0 && this.state.buffers.isFull()) {
      counters.add(PKT_ALLOC_FAILURE, packet.count);
      return 'dropped';
    }
    const flow = knownFlow(table, packet, ingress.zone) || this.find(packet, ingress.zone);
    if (flow !== 0 && !this.endsForReuse(packet, flow)) {
      packet.knownRow = flow >>> 1;
      return this.fastPath.pass(packet, flow >>> 1, flow & 1);
    }
    const id = this.slowPath.open(packet, ingress.zone);
    packet.knownRow = Math.max(0, id);
    if (id > 0) return this.fastPath.pass(packet, id, 0);
    if (id === BYPASSED) return 'forwarded';
    if (id === COOKIE) return 'cookie';
    return id === RESET ? 'reset' : 'dropped';
  }

  /**
   * Takes a train through the firewall at once, where each of its packets would do what the others do; false, and nothing is
   * done, elsewhere. Its sender vouches that they are in sequence and announce nothing. The packet comes out translated.
   */
  receiveTrain(packet: Packet): boolean {
    const {
      table,
      counters,
      rates,
      compiled,
      silence,
      cables,
      diag,
      tunnels,
      ways,
      shaping,
      interfaceCounters: ports,
    } = this.state;
    if (diag.isOn && !this.observer.isBlindTo(packet)) return false;
    const zone = compiled.interfaces[packet.ingressInterface]?.zone ?? 0;
    if (zone === 0 || compiled.zoneProtection[zone] !== undefined || silence[0] !== 0) return false;
    if (compiled.mistagged[0] !== 0 || compiled.neighbors.offLink !== 0) return false;
    if (tunnels.mayBeDown !== 0 || !cables.areSound) return false;
    if (packet.buffers !== 0 || this.state.buffers.used !== 0 || this.state.bufferWatch.isBlocking)
      return false;
    if (packet.payloadPackets > 0 && mayBeTooLong(this.state)) return false;
    if (packet.protocol === TCP && packet.tcpFlags !== TCP_ACK) return false;
    if (isParsedClosely(packet) && refusedBy(this.state, packet) >= 0) return false;
    const flow = knownFlow(table, packet, zone);
    if (flow === 0 || !this.fastPath.isAlikeForAll(packet, flow >>> 1)) return false;
    if (!ways.areStraight && table.tcpState[flow >>> 1] === TCP_SYN_SEEN) return false;
    if (!keepsWay(this.state, packet, flow)) return false;
    if (mayWait(this.state, flow)) return false;
    counters.add(PKT_RECV, packet.count);
    rates.countPackets(packet.count, packet.bytes);
    ports.receive(packet.ingressInterface, packet.count, packet.bytes);
    this.fastPath.passTrain(packet, flow >>> 1, flow & 1);
    shaping?.admits(packet, table.qosClass[flow >>> 1] ?? 0, this.state.now);
    ports.send(packet.egressInterface, packet.count, packet.bytes);
    return true;
  }

  private find(packet: Packet, zone: number): number {
    const { source, destination, sourcePort, destinationPort, protocol } = packet;
    return this.state.table.find(source, destination, sourcePort, destinationPort, protocol, zone);
  }

  // Vendor: traffic log fields, tcp-reuse: a connection with the same ports begins anew and the old session is closed.
  private endsForReuse(packet: Packet, flow: number): boolean {
    if (packet.protocol !== TCP || !isFirstSyn(packet)) return false;
    const id = flow >>> 1;
    if ((flow & 1) !== 0 || !isEnding(this.state.table.tcpState[id] ?? 0)) return false;
    endNow(this.state, id, ['tcp-reuse', 'TCP FIN']);
    return true;
  }
}
