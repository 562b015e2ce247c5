// Application-layer gateways: a control connection announces a data channel, and the gateway opens a predict session for it,
// so that the channel needs no security rule of its own. Vendor: KB ClVECA0, KB PLnlCAG.
import { SESSION_ALLOC_FAILURE, SESSION_ALLOCATED, SESSION_INSTALLED } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { Packet } from '../packet/packet.ts';
import {
  FLAG_NAT_DESTINATION,
  FLAG_NAT_SOURCE,
  FLAG_PREDICT_BY_SERVER,
  FLAG_PREDICT_MATCHED,
  STATE_ACTIVE,
  STATE_OPENING,
} from '../table/session-codes.ts';
import { giveBackPredictedPort, keepPredictedAddress, poolAt, takePredictedPort } from './predicted-port.ts';

/**
 * Listens to control connections. Assumption: predict sessions count in the session meter of their virtual system, but are not
 * throttled by it.
 */
export class ApplicationLayerGateway {
  private readonly state: DataplaneState;

  constructor(state: DataplaneState) {
    this.state = state;
  }

  /**
   * A packet of a live session announces a port of its sender; `direction` is 0 when the client sends. Nothing happens unless
   * App-ID has made the session the control application of a gateway. The announcement leaves the firewall translated.
   */
  hear(packet: Packet, control: number, direction: number): void {
    const { table } = this.state;
    const { gateways } = this.state.compiled;
    const application = packet.announcedApplication;
    if (!gateways.announces(table.application[control] ?? 0, application)) return;
    const isOwn = this.announcesOwn(packet, control, direction);
    const visible = this.expect(control, direction, { application, port: packet.announcedPort });
    if (isOwn) packet.announcedPort = visible;
    const companion = gateways.companion[application] ?? 0;
    if (companion === 0 || packet.announcedCompanionPort === 0) return;
    const port = packet.announcedCompanionPort;
    const visibleCompanion = this.expect(control, direction, { application: companion, port });
    if (isOwn) packet.announcedCompanionPort = visibleCompanion;
  }

  /**
   * True where the payload names the address that its sender has behind the firewall. Assumption: what is announced at another address,
   * as by an end that knows how it is seen from outside, is expected at the control session's own all the same, and goes on as it was
   * written: there is nothing in it to be translated. So it is expected where nobody will come.
   */
  private announcesOwn({ announcedAddress }: Packet, control: number, direction: number): boolean {
    const { table } = this.state;
    const own = direction === 0 ? table.source[control] : table.translatedDestination[control];
    return announcedAddress === 0 || announcedAddress === own;
  }

  /** Opens the predict session, or refreshes the one there is; returns the port as the other side sees it. */
  private expect(control: number, direction: number, channel: Channel): number {
    const { table } = this.state;
    const announcer = (direction === 0 ? table.source[control] : table.translatedDestination[control]) ?? 0;
    const known = table.predictAnnouncedAt(control, announcer, channel.port);
    if (known !== 0) {
      table.touch(known);
      return table.destinationPort[known] ?? 0;
    }
    const row = table.allocate();
    if (row === 0) {
      this.state.counters.add(SESSION_ALLOC_FAILURE, 1);
      return channel.port;
    }
    if (direction === 0) this.fillAgainst(row, control);
    else this.fillAlong(row, control);
    this.fillRest(row, control, channel);
    return this.install(row, channel.port);
  }

  private install(row: number, announced: number): number {
    const { table, counters, rates } = this.state;
    keepPredictedAddress(this.state, row);
    const port = this.visiblePort(row, announced);
    table.destinationPort[row] = port;
    // Vendor: KB PLnlCAG, c2s is ACTIVE and s2c OPENING.
    table.setState(row, STATE_ACTIVE);
    table.stateS2c[row] = STATE_OPENING;
    if (port === 0 || !table.installPredict(row)) {
      // Assumption: of two announcements of the same channel the first one counts.
      giveBackPredictedPort(this.state, row);
      table.release(row);
      return announced;
    }
    counters.add(SESSION_ALLOCATED, 1);
    counters.add(SESSION_INSTALLED, 1);
    rates.countSession();
    return port;
  }

  /** The announced port as the initiator of the channel has to address it; 0 when the pool has none left. */
  private visiblePort(row: number, announced: number): number {
    const { table } = this.state;
    if (((table.flags[row] ?? 0) & FLAG_PREDICT_BY_SERVER) !== 0) return announced;
    const pool = poolAt(this.state, table.natRule[row] ?? 0, table.destination[row] ?? 0);
    return pool < 0 ? announced : takePredictedPort(this.state, pool, table.source[row] ?? 0);
  }

  /** The server announced: the client will come, in the way of the control session. */
  private fillAlong(row: number, control: number): void {
    const { table } = this.state;
    table.source[row] = table.source[control] ?? 0;
    table.destination[row] = table.destination[control] ?? 0;
    table.translatedSource[row] = table.translatedSource[control] ?? 0;
    table.translatedDestination[row] = table.translatedDestination[control] ?? 0;
    table.fromZone[row] = table.fromZone[control] ?? 0;
    table.toZone[row] = table.toZone[control] ?? 0;
    table.ingressInterface[row] = table.ingressInterface[control] ?? 0;
    table.egressInterface[row] = table.egressInterface[control] ?? 0;
    table.pbfRule[row] = table.pbfRule[control] ?? 0;
    table.user[row] = table.user[control] ?? 0;
    table.destinationUser[row] = table.destinationUser[control] ?? 0;
    const nat = (table.flags[control] ?? 0) & (FLAG_NAT_SOURCE | FLAG_NAT_DESTINATION);
    table.flags[row] = nat | FLAG_PREDICT_BY_SERVER;
  }

  /** The client announced: the server will come, from the other side of the control session and of its translation. */
  private fillAgainst(row: number, control: number): void {
    const { table } = this.state;
    table.source[row] = table.translatedDestination[control] ?? 0;
    table.destination[row] = table.translatedSource[control] ?? 0;
    table.translatedSource[row] = table.destination[control] ?? 0;
    table.translatedDestination[row] = table.source[control] ?? 0;
    table.fromZone[row] = table.toZone[control] ?? 0;
    table.toZone[row] = table.fromZone[control] ?? 0;
    table.ingressInterface[row] = table.egressInterface[control] ?? 0;
    table.egressInterface[row] = table.ingressInterface[control] ?? 0;
    table.user[row] = table.destinationUser[control] ?? 0;
    table.destinationUser[row] = table.user[control] ?? 0;
    const flags = table.flags[control] ?? 0;
    const source = (flags & FLAG_NAT_DESTINATION) === 0 ? 0 : FLAG_NAT_SOURCE;
    table.flags[row] = (flags & FLAG_NAT_SOURCE) === 0 ? source : source | FLAG_NAT_DESTINATION;
  }

  private fillRest(row: number, control: number, { application, port }: Channel): void {
    const { table, compiled } = this.state;
    const { gateways } = compiled;
    for (const column of [
      table.source,
      table.destination,
      table.translatedSource,
      table.translatedDestination,
    ]) {
      table.addresses.retain(column[row] ?? 0);
    }
    const timeout = gateways.predictTimeout[application] ?? 0;
    table.protocol[row] = gateways.protocol[application] ?? 0;
    table.translatedDestinationPort[row] = port;
    table.application[row] = application;
    table.vsys[row] = table.vsys[control] ?? 0;
    table.natRule[row] = table.natRule[control] ?? 0;
    table.qosClass[row] = table.qosClass[control] ?? 0;
    table.parent[row] = control;
    // Assumption: `prediction matched once` tells that one match uses the prediction up, as it does for every gateway here;
    // captured predict sessions print True before any packet has come. Vendor: KB PLnlCAG.
    table.flags[row] = (table.flags[row] ?? 0) | FLAG_PREDICT_MATCHED;
    table.timeout[row] = timeout;
    table.expireSecond[row] = table.now + timeout;
  }
}

/** An announced channel. */
interface Channel {
  readonly application: number;
  /** Port at which the announcer really waits. */
  readonly port: number;
}
