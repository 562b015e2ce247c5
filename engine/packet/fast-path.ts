// Packets of an installed session: accounting, TCP state, App-ID, ageing, translation.

import {
  FLAG_LAYER7_DONE,
  FLAG_OFFLOADED,
  FLAG_URL_FILTERING,
  STATE_ACTIVE,
  STATE_DISCARD,
  STATE_OPENING,
} from '../table/session-codes.ts';
import type { SessionTable } from '../table/session-table.ts';
import { AppId } from './app-id.ts';
import { FLOW_DISCARD_DROP, PKT_SENT } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, TCP, type Verdict } from './packet.ts';
import { isEnding, nextTcpState, TCP_ESTABLISHED, tcpTimeout } from './tcp-state.ts';

// Vendor: KB on offloading, the PA-5000 series reports a flow's statistics again after 16 packets.
// Assumption: a session with an identified application leaves layer 7 processing after as many.
const PACKETS_IN_LAYER7 = 16;

/** Forwards. */
export class FastPath {
  private readonly state: DataplaneState;
  private readonly appId: AppId;

  constructor(state: DataplaneState) {
    this.state = state;
    this.appId = new AppId(state);
  }

  /** Handles a packet of the session; `direction` is 0 for c2s, 1 for s2c. Translates the packet when it goes on. */
  pass(packet: Packet, id: number, direction: number): Verdict {
    const { table, counters } = this.state;
    if (table.stateC2s[id] === STATE_DISCARD) {
      counters.add(FLOW_DISCARD_DROP, packet.count);
      table.touch(id);
      return 'dropped';
    }
    account(table, id, { packet, direction });
    this.refresh(packet, id, direction);
    if (packet.payloadPackets > 0 && this.appId.inspect(packet, id) === 'dropped') return 'dropped';
    this.leaveLayer7(id);
    translate(table, id, { packet, direction });
    counters.add(PKT_SENT, packet.count);
    return 'forwarded';
  }

  private refresh(packet: Packet, id: number, direction: number): void {
    const { table, compiled } = this.state;
    if (packet.protocol !== TCP) {
      table.touch(id);
      return;
    }
    const before = table.tcpState[id] ?? 0;
    const after = nextTcpState(before, packet.tcpFlags, direction);
    if (direction === 1 && table.stateC2s[id] === STATE_OPENING) table.setState(id, STATE_ACTIVE);
    if (after === before) {
      // Vendor: session timeouts; once a connection is on its way out, late packets do not prolong it.
      if (!isEnding(after)) table.touch(id);
      return;
    }
    table.tcpState[id] = after;
    table.setTimeout(id, tcpTimeout(after, compiled.timers, this.appId.establishedTimeout(id)));
  }

  private leaveLayer7(id: number): void {
    const { table, compiled } = this.state;
    const flags = table.flags[id] ?? 0;
    if ((flags & (FLAG_LAYER7_DONE | FLAG_URL_FILTERING)) !== 0 || table.application[id] === 0) return;
    if (table.protocol[id] === TCP && (table.tcpState[id] ?? 0) < TCP_ESTABLISHED) return;
    if ((table.layer7C2s[id] ?? 0) + (table.layer7S2c[id] ?? 0) < PACKETS_IN_LAYER7) return;
    const offload = compiled.platform.hardwareOffload && compiled.settings.offload ? FLAG_OFFLOADED : 0;
    table.flags[id] = flags | FLAG_LAYER7_DONE | offload;
  }
}

interface Passage {
  readonly packet: Packet;
  readonly direction: number;
}

function account(table: SessionTable, id: number, { packet, direction }: Passage): void {
  const inLayer7 = ((table.flags[id] ?? 0) & FLAG_LAYER7_DONE) === 0 ? packet.count : 0;
  if (direction === 0) {
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
function translate(table: SessionTable, id: number, { packet, direction }: Passage): void {
  if (direction === 0) {
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
