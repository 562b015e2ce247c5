// Looks at a packet before the packet path has it and after, while a diagnosis is on: marks its session, keeps its frames, counts
// what it moved and writes what was decided about it. It changes nothing of the packet path.

import { COUNTER_CATALOGUE } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { knownFlow } from '../packet/known-flow.ts';
import { type Packet, TCP, TCP_FIN, TCP_RST, TCP_SYN, UDP, type Verdict } from '../packet/packet.ts';
import { FLAG_OFFLOADED } from '../table/session-codes.ts';
import { flowBasicLines } from './flow-basic.ts';
import { frameAt, identityOf } from './frame-maker.ts';
import { logAppShift } from './module-lines.ts';
import type { ObservedPacket } from './observed-packet.ts';
import type { Header } from './packet-matcher.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Eyes on the packet path; one packet at a time. */
export class PacketObserver {
  private readonly state: DataplaneState;
  private readonly header: Mutable<Header> = {
    ingressInterface: 0,
    ipVersion: 4,
    source: 0,
    destination: 0,
    sourcePort: 0,
    destinationPort: 0,
    protocol: 0,
  };
  private readonly countersBefore = new Float64Array(COUNTER_CATALOGUE.length);
  private createdBefore = 0;
  private applicationBefore = 0;
  private observed: ObservedPacket | undefined;

  constructor(state: DataplaneState) {
    this.state = state;
  }

  /** True where a train may pass unseen: nobody would have looked at any packet of it. */
  isBlindTo(packet: Packet): boolean {
    return !this.isWatched(packet, this.flowOf(packet));
  }

  /** To be called before the packet path has the packet. */
  begin(packet: Packet): void {
    const { state, header } = this;
    const flow = this.flowOf(packet);
    this.observed = undefined;
    if (!this.isWatched(packet, flow)) return;
    copyHeader(packet, header);
    this.countersBefore.set(state.counters.values);
    this.createdBefore = state.table.createdCount;
    this.applicationBefore = state.table.application[flow >>> 1] ?? 0;
    this.observed = { header, flow, identity: identityOf(state, packet, flow >>> 1, flow & 1) };
  }

  /** To be called with what became of it; a forwarded packet shows how it leaves. */
  end(packet: Packet, verdict: Verdict): void {
    const { observed } = this;
    if (observed === undefined) return;
    const { state } = this;
    const { diag, table } = state;
    const isNew = table.createdCount > this.createdBefore;
    const row = isNew ? packet.knownRow : observed.flow >>> 1;
    if (isNew && diag.setting.filterEnabled) diag.mark(table, row);
    if (diag.setting.filterEnabled) this.count();
    if (diag.setting.captureEnabled) this.capture(packet, observed, { verdict, row });
    if (!diag.setting.logEnabled) return;
    const moved = (counter: number) =>
      (state.counters.values[counter] ?? 0) > (this.countersBefore[counter] ?? 0);
    diag.write(state.now, flowBasicLines(state, { packet, observed, row, isNew, verdict, moved }));
    if (!isNew) logAppShift(state, row, this.applicationBefore);
  }

  private flowOf(packet: Packet): number {
    const { compiled, table } = this.state;
    const zone = compiled.interfaces[packet.ingressInterface]?.zone ?? 0;
    const known = knownFlow(table, packet, zone);
    if (known !== 0) return known;
    const { source, destination, sourcePort, destinationPort, protocol } = packet;
    return table.find(source, destination, sourcePort, destinationPort, protocol, zone);
  }

  /**
   * Vendor: KB ClTJCA0, captures are session-based. Assumption: with filters on, packets without a session are held against
   * them and mark the session they open, in both directions; a session that was there before is seen only where it is marked by
   * hand, or where packets are matched before they are parsed. Without filters every packet is seen.
   */
  private isWatched(packet: Packet, flow: number): boolean {
    const { diag, table } = this.state;
    if (this.isOffloaded(packet, flow)) return false;
    const { filterEnabled, preParseMatch } = diag.setting;
    if (!filterEnabled) return true;
    if (flow !== 0 && diag.isMarked(table, flow >>> 1)) return true;
    return (flow === 0 || preParseMatch) && diag.matcher.matches(packet, table.addresses);
  }

  /**
   * Vendor: Disable Hardware Offload, packets of offloaded sessions are missing from captures; SYN, FIN and RST are never
   * offloaded. Assumption: while offloading is off, those of sessions that were offloaded before come to the dataplane again.
   */
  private isOffloaded({ protocol, tcpFlags }: Packet, flow: number): boolean {
    const { table, running } = this.state;
    if (flow === 0 || ((table.flags[flow >>> 1] ?? 0) & FLAG_OFFLOADED) === 0) return false;
    if (!running.settings.offload || (protocol !== TCP && protocol !== UDP)) return false;
    return protocol === UDP || (tcpFlags & (TCP_SYN | TCP_FIN | TCP_RST)) === 0;
  }

  private count(): void {
    const { diag, counters } = this.state;
    for (let counter = 0; counter < this.countersBefore.length; counter++) {
      const growth = (counters.values[counter] ?? 0) - (this.countersBefore[counter] ?? 0);
      if (growth !== 0) diag.counters[counter] = (diag.counters[counter] ?? 0) + growth;
    }
  }

  private capture(
    packet: Packet,
    { header, identity }: ObservedPacket,
    { verdict, row }: { readonly verdict: Verdict; readonly row: number },
  ): void {
    const { state } = this;
    const { diag, now } = state;
    const incoming = { header, identity, packet, port: header.ingressInterface, way: 'in' } as const;
    const arrived = () => frameAt(state, incoming);
    diag.capture('receive', now, arrived);
    if (row !== 0) diag.capture('firewall', now, arrived);
    if (verdict === 'forwarded') {
      const leaving = { ...incoming, header: packet, port: packet.egressInterface, way: 'out' } as const;
      diag.capture('transmit', now, () => frameAt(state, leaving));
    } else if (verdict !== 'cookie') {
      diag.capture('drop', now, arrived);
    }
  }
}

function copyHeader(packet: Packet, header: Mutable<Header>): void {
  header.ingressInterface = packet.ingressInterface;
  header.ipVersion = packet.ipVersion;
  header.source = packet.source;
  header.destination = packet.destination;
  header.sourcePort = packet.sourcePort;
  header.destinationPort = packet.destinationPort;
  header.protocol = packet.protocol;
}
