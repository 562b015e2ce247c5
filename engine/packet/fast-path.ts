// Packets of an installed session: accounting, TCP state, App-ID, ageing, translation.

import { ApplicationLayerGateway } from '../alg/application-layer-gateway.ts';
import { isNextHopSilent } from '../hosts/next-hop.ts';
import {
  FLAG_APPLICATION_OVERRIDE,
  FLAG_DECRYPTED,
  FLAG_LAYER7_DONE,
  FLAG_OFFLOADED,
  FLAG_ON_HOST,
  FLAG_URL_FILTERING,
  STATE_ACTIVE,
  STATE_DISCARD,
  STATE_OPENING,
} from '../table/session-codes.ts';
import type { SessionTable } from '../table/session-table.ts';
import { isRefusedByTunnel } from '../vpn/carried-packet.ts';
import { AppId } from './app-id.ts';
import { admitHolder } from './buffer-guard.ts';
import { contentOf, knownCategoryOf, mitigate } from './content-inspection.ts';
import {
  FLOW_DISCARD_DROP,
  FLOW_FPGA_FLOW_UPDATE,
  FLOW_FWD_L3_NOARP,
  PKT_ALLOC_FAILURE_COS,
  PKT_SENT,
  TCP_DROP_OUT_OF_WND,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { overflowsQueue } from './out-of-order-queue.ts';
import {
  CONTENT_CLEAN,
  type Packet,
  SCTP,
  SEQUENCE_EXACT,
  SEQUENCE_OUTSIDE,
  TCP,
  TCP_RST,
  TCP_SYN,
  UDP,
  type Verdict,
} from './packet.ts';
import { exceedsLink, mayBeTooLong } from './packet-length.ts';
import { findWay } from './packet-way.ts';
import { countMatching } from './pattern-matching.ts';
import { isAssociationEnding, nextAssociationState } from './sctp-state.ts';
import { associationWait, connectionTimeout } from './session-timeouts.ts';
import { afterUnverifiedRst, isEnding, nextTcpState, TCP_ESTABLISHED, TCP_SYN_SEEN } from './tcp-state.ts';

// Vendor: KB on offloading, the PA-5000 series reports a flow's statistics again after 16 packets.
// Assumption: a session with an identified application leaves layer 7 processing after as many.
const PACKETS_IN_LAYER7 = 16;

/** Forwards. */
export class FastPath {
  private readonly state: DataplaneState;
  private readonly appId: AppId;
  private readonly gateway: ApplicationLayerGateway;

  constructor(state: DataplaneState) {
    this.state = state;
    this.appId = new AppId(state);
    this.gateway = new ApplicationLayerGateway(state);
  }

  /** Handles a packet of the session; `direction` is 0 for c2s, 1 for s2c. Translates the packet when it goes on. */
  pass(packet: Packet, id: number, direction: number): Verdict {
    const { table, counters, silence, tunnels, compiled, ways, shaping } = this.state;
    if (table.stateC2s[id] === STATE_DISCARD) {
      counters.add(FLOW_DISCARD_DROP, packet.count);
      table.touch(id);
      return 'dropped';
    }
    // Assumption: what holds buffers is payload; a handshake is done with at once.
    if (packet.buffers !== 0 && packet.payloadPackets > 0 && !admitHolder(this.state, packet, id))
      return 'lost';
    if (packet.sequence !== SEQUENCE_EXACT && this.isOutOfTurn(packet, id)) return 'dropped';
    if (!ways.areStraight && direction === 0 && this.answersUnseen(packet, id)) return 'dropped';
    const inLayer7 = this.isInLayer7(id) ? packet.count : 0;
    account(table, packet, { flow: id * 2 + direction, inLayer7 });
    this.refresh(packet, id, direction);
    if (packet.payloadPackets > 0) {
      countMatching(this.state, inLayer7);
      if (packet.urlCategory !== 0) packet.urlCategory = knownCategoryOf(this.state, packet, id);
      const verdict = this.appId.inspect(packet, id);
      if (verdict !== 'forwarded') return verdict;
      const content = contentOf(this.state, packet, id);
      if (content !== CONTENT_CLEAN) return mitigate(this.state, packet, { id, direction, content });
    }
    if (packet.announcedPort !== 0) this.gateway.hear(packet, id, direction);
    if (packet.segmentsAhead === 0) this.leaveLayer7(id);
    if (
      ((silence[0] ?? 0) | (compiled.mistagged[0] ?? 0) | compiled.neighbors.offLink) !== 0 &&
      this.hasNoNextHop(packet, id, direction)
    )
      return 'dropped';
    translate(table, packet, id * 2 + direction);
    if (
      (compiled.hasOtherWays | (compiled.downLinks[0] ?? 0)) !== 0 &&
      !findWay(this.state, packet, id, direction)
    )
      return 'dropped';
    if (tunnels.mayBeDown !== 0 && isRefusedByTunnel(this.state, packet)) return 'dropped';
    if (packet.payloadPackets > 0 && mayBeTooLong(this.state) && exceedsLink(this.state, packet))
      return 'dropped';
    if (shaping !== undefined && !shaping.admits(packet, table.qosClass[id] ?? 0, this.state.now)) {
      counters.add(PKT_ALLOC_FAILURE_COS, packet.count);
      return 'lost';
    }
    counters.add(PKT_SENT, packet.count);
    return 'forwarded';
  }

  /** True when the session does the same with every packet of a train: none is dropped, and none shows App-ID anything. */
  isAlikeForAll(packet: Packet, id: number): boolean {
    if (this.state.table.stateC2s[id] === STATE_DISCARD) return false;
    if (packet.payloadPackets === 0) return true;
    if (packet.urlCategory !== 0) packet.urlCategory = knownCategoryOf(this.state, packet, id);
    return this.appId.isSettled(packet, id) && contentOf(this.state, packet, id) === CONTENT_CLEAN;
  }

  /** A train whose packets are alike for the session, all at once: what `pass` does to one after the other. Translates the packet. */
  passTrain(packet: Packet, id: number, direction: number): void {
    const { table, counters } = this.state;
    // The first packet may move the state of the connection; those behind it find it moved.
    this.refresh(packet, id, direction);
    const inLayer7 = this.isInLayer7(id) ? this.seenInLayer7(packet.count, id) : 0;
    account(table, packet, { flow: id * 2 + direction, inLayer7 });
    if (packet.payloadPackets > 0) countMatching(this.state, inLayer7);
    this.leaveLayer7(id);
    translate(table, packet, id * 2 + direction);
    counters.add(PKT_SENT, packet.count);
  }

  private isInLayer7(id: number): boolean {
    return ((this.state.table.flags[id] ?? 0) & (FLAG_LAYER7_DONE | FLAG_APPLICATION_OVERRIDE)) === 0;
  }

  /** Packets of a train that layer 7 processing sees before the session leaves it. */
  private seenInLayer7(count: number, id: number): number {
    const { table } = this.state;
    if (!this.mayLeaveLayer7(id)) return count;
    const seen = (table.layer7C2s[id] ?? 0) + (table.layer7S2c[id] ?? 0);
    return Math.min(count, Math.max(1, PACKETS_IN_LAYER7 - seen));
  }

  /** Nobody answers the ARP request for the next hop. Assumption: the session is made and waits for its timeout all the same. */
  private hasNoNextHop(packet: Packet, id: number, direction: number): boolean {
    if (!isNextHopSilent(this.state, id, direction)) return false;
    this.state.counters.add(FLOW_FWD_L3_NOARP, packet.count);
    return true;
  }

  private refresh(packet: Packet, id: number, direction: number): void {
    const { table } = this.state;
    if (packet.protocol !== TCP) {
      if (packet.protocol === SCTP) this.follow(packet, id, direction);
      else table.touch(id);
      return;
    }
    const before = table.tcpState[id] ?? 0;
    const after = this.isUnverifiedRst(packet)
      ? afterUnverifiedRst(before, direction)
      : nextTcpState(before, packet.tcpFlags, direction);
    if (direction === 1 && table.stateC2s[id] === STATE_OPENING) table.setState(id, STATE_ACTIVE);
    if (after === before) {
      // Vendor: session timeouts; once a connection is on its way out, late packets do not prolong it.
      if (!isEnding(after)) table.touch(id);
      return;
    }
    table.tcpState[id] = after;
    table.setTimeout(id, connectionTimeout(this.state, id, after));
  }

  /** The chunk moves the association. Assumption: as with TCP, nothing prolongs one that is on its way out. */
  private follow(packet: Packet, id: number, direction: number): void {
    const { table } = this.state;
    const before = table.tcpState[id] ?? 0;
    const after = nextAssociationState(before, packet.sctpChunk, direction);
    if (direction === 1 && table.stateC2s[id] === STATE_OPENING) table.setState(id, STATE_ACTIVE);
    if (after === before) {
      if (!isAssociationEnding(after)) table.touch(id);
      return;
    }
    table.tcpState[id] = after;
    table.setTimeout(id, associationWait(this.state, id, after));
  }

  // Vendor: session timeouts, a RST inside the window with an unexpected sequence number starts the unverified RST timer.
  private isUnverifiedRst(packet: Packet): boolean {
    if (packet.sequence === SEQUENCE_EXACT || (packet.tcpFlags & TCP_RST) === 0) return false;
    return this.state.running.settings.strictRstSequence;
  }

  private isOutOfTurn(packet: Packet, id: number): boolean {
    if (packet.sequence === SEQUENCE_OUTSIDE) return this.isOutOfWindow(packet);
    return overflowsQueue(this.state, packet, id);
  }

  /**
   * True for a packet of the client that answers a SYN-ACK which has never come by. Vendor: TCP settings, asymmetric path, an
   * acknowledgement that is out of sync is out of the window.
   */
  private answersUnseen(packet: Packet, id: number): boolean {
    if (packet.tcpFlags === 0 || (packet.tcpFlags & (TCP_SYN | TCP_RST)) !== 0) return false;
    return this.state.table.tcpState[id] === TCP_SYN_SEEN && this.isOutOfWindow(packet);
  }

  // Vendor: TCP settings, asymmetric path drops packets outside of the window, or lets them bypass.
  private isOutOfWindow(packet: Packet): boolean {
    const { compiled, counters } = this.state;
    if (packet.protocol !== TCP) return false;
    const zone = compiled.interfaces[packet.ingressInterface]?.zone ?? 0;
    const bypasses = compiled.zoneProtection[zone]?.bypassAsymmetricPath ?? compiled.bypassAsymmetricPath;
    if (!bypasses) counters.add(TCP_DROP_OUT_OF_WND, packet.count);
    return !bypasses;
  }

  private leaveLayer7(id: number): void {
    const { table, compiled } = this.state;
    if (!this.mayLeaveLayer7(id)) return;
    const seen = (table.layer7C2s[id] ?? 0) + (table.layer7S2c[id] ?? 0);
    if (seen < PACKETS_IN_LAYER7 && this.isInLayer7(id)) return;
    const isOnHost = ((table.flags[id] ?? 0) & FLAG_ON_HOST) !== 0;
    // Assumption: what ends on the firewall itself has nothing that hardware could forward.
    const offloads =
      compiled.platform.hardwareOffload && !isOnHost && this.mayOffload(table.protocol[id] ?? 0);
    table.flags[id] = (table.flags[id] ?? 0) | FLAG_LAYER7_DONE | (offloads ? FLAG_OFFLOADED : 0);
    // Assumption: handing both flows to hardware is one update each.
    if (offloads) this.state.counters.add(FLOW_FPGA_FLOW_UPDATE, 2);
  }

  /** True for a session that layer 7 processing has still to do with, and may be done with. */
  private mayLeaveLayer7(id: number): boolean {
    const { table } = this.state;
    const flags = table.flags[id] ?? 0;
    const held =
      (flags & FLAG_APPLICATION_OVERRIDE) === 0
        ? FLAG_LAYER7_DONE | FLAG_URL_FILTERING | FLAG_DECRYPTED
        : FLAG_LAYER7_DONE;
    if ((flags & held) !== 0 || table.application[id] === 0) return false;
    return table.protocol[id] !== TCP || (table.tcpState[id] ?? 0) >= TCP_ESTABLISHED;
  }

  private mayOffload(protocol: number): boolean {
    const { settings } = this.state.running;
    return settings.offload && (protocol === TCP || (protocol === UDP && settings.udpOffload));
  }
}

/** Where a packet or train is counted. */
interface Account {
  /** Session * 2 + direction. */
  readonly flow: number;
  /** Packets of it that layer 7 processing sees. */
  readonly inLayer7: number;
}

function account(table: SessionTable, packet: Packet, { flow, inLayer7 }: Account): void {
  const id = flow >>> 1;
  if ((flow & 1) === 0) {
    table.packetsC2s[id] = (table.packetsC2s[id] ?? 0) + packet.count;
    table.bytesC2s[id] = (table.bytesC2s[id] ?? 0) + packet.bytes;
    table.layer7C2s[id] = (table.layer7C2s[id] ?? 0) + inLayer7;
  } else {
    table.packetsS2c[id] = (table.packetsS2c[id] ?? 0) + packet.count;
    table.bytesS2c[id] = (table.bytesS2c[id] ?? 0) + packet.bytes;
    table.layer7S2c[id] = (table.layer7S2c[id] ?? 0) + inLayer7;
  }
}

/** Rewrites the addresses and ports of a packet to those of the other side of the firewall. */
function translate(table: SessionTable, packet: Packet, flow: number): void {
  const id = flow >>> 1;
  if ((flow & 1) === 0) {
    packet.source = table.translatedSource[id] ?? 0;
    packet.sourcePort = table.translatedSourcePort[id] ?? 0;
    packet.destination = table.translatedDestination[id] ?? 0;
    packet.destinationPort = table.translatedDestinationPort[id] ?? 0;
    packet.egressInterface = table.egressInterface[id] ?? 0;
  } else {
    packet.source = table.destination[id] ?? 0;
    packet.sourcePort = table.destinationPort[id] ?? 0;
    packet.destination = table.source[id] ?? 0;
    packet.destinationPort = table.sourcePort[id] ?? 0;
    packet.egressInterface = table.ingressInterface[id] ?? 0;
  }
}
