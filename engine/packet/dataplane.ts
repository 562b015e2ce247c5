// The packet side of the firewall: every packet comes in here. A packet of a known flow takes the fast path; another one
// may open a session on the slow path.

import { FLOW_NO_INTERFACE, PKT_RECV } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { FastPath } from './fast-path.ts';
import { isFirstSyn, type Packet, TCP, type Verdict } from './packet.ts';
import { endNow } from './session-end.ts';
import { SlowPath } from './slow-path.ts';
import { isEnding } from './tcp-state.ts';

/** Receives packets. */
export class Dataplane {
  readonly state: DataplaneState;
  private readonly slowPath: SlowPath;
  private readonly fastPath: FastPath;

  constructor(state: DataplaneState) {
    this.state = state;
    this.slowPath = new SlowPath(state);
    this.fastPath = new FastPath(state);
  }

  /** Takes a packet through the firewall at the present instant; a forwarded packet comes out translated. */
  receive(packet: Packet): Verdict {
    const { table, counters, rates, compiled } = this.state;
    counters.add(PKT_RECV, packet.count);
    rates.countPackets(packet.count, packet.bytes);
    const ingress = compiled.interfaces[packet.ingressInterface];
    if (ingress === undefined) {
      counters.add(FLOW_NO_INTERFACE, packet.count);
      return 'dropped';
    }
    const flow = table.find(
      packet.source,
      packet.destination,
      packet.sourcePort,
      packet.destinationPort,
      packet.protocol,
      ingress.zone,
    );
    if (flow !== 0 && !this.endsForReuse(packet, flow)) {
      return this.fastPath.pass(packet, flow >>> 1, flow & 1);
    }
    const id = this.slowPath.open(packet, ingress.zone);
    return id === 0 ? 'dropped' : this.fastPath.pass(packet, id, 0);
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
