// The first packet of an announced channel: it turns the predict session that expects it into a FLOW session, under the same
// id and without a look at the security policy. Vendor: KB ClVECA0.
import {
  FLOW_POLICY_NAT,
  FLOW_PREDICT_CONVERT_FAILED,
  FLOW_PREDICT_CONVERT_RTP_DROP,
} from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isFirstSyn, type Packet, TCP } from '../packet/packet.ts';
import { endUnused } from '../packet/session-end.ts';
import { appendSessionLog } from '../packet/session-log.ts';
import { establishedTimeout, timersOfSession } from '../packet/session-timeouts.ts';
import { classifyAgain } from '../packet/traffic-class.ts';
import { type SecurityQuery, securityQuery } from '../policy/security-policy.ts';
import {
  FLAG_LOG_AT_END,
  FLAG_LOG_AT_START,
  FLAG_NAT_DESTINATION,
  FLAG_NAT_SOURCE,
  FLAG_PREDICT_BY_SERVER,
  STATE_ACTIVE,
  STATE_DISCARD,
  STATE_OPENING,
  TYPE_FLOW,
} from '../table/session-codes.ts';
import { holdsPort, poolAt, takePredictedPort } from './predicted-port.ts';

/** Result of `convert`: no predict session expects the packet. */
export const UNEXPECTED = 0;
/** Result of `convert`: one expects it but cannot become a session; the packet is dropped. */
export const UNCONVERTED = -1;

/** Fulfils predictions. */
export class Prediction {
  private readonly state: DataplaneState;
  private readonly rtp: number;
  /** Source port of the packet in hand after translation, and the pool it was taken from, -1 for none. */
  private sourcePort = 0;
  private pool = -1;
  private readonly query: SecurityQuery;

  constructor(state: DataplaneState) {
    this.state = state;
    this.query = securityQuery(state.table.addresses);
    this.rtp = state.compiled.names.applications.idOf('rtp');
  }

  /** The row of the session that the packet opens, `UNEXPECTED` or `UNCONVERTED`. Only for packets of no flow. */
  convert(packet: Packet, zone: number): number {
    const { table } = this.state;
    const { source, destination, sourcePort, destinationPort, protocol } = packet;
    const row = table.findPredict(source, destination, sourcePort, destinationPort, protocol, zone);
    if (row === 0) return UNEXPECTED;
    this.pool = -1;
    const control = table.parent[row] ?? 0;
    // Assumption: what a denied control connection announced is not let through, nor what was itself discarded.
    if (table.stateC2s[control] === STATE_DISCARD || table.stateC2s[row] === STATE_DISCARD)
      return this.fail(row, packet);
    const twin = table.predictAnnouncedAt(control, source, sourcePort);
    if (twin !== 0 && twin !== row) this.sourcePort = table.destinationPort[twin] ?? 0;
    else if (!this.translateSource(row, sourcePort)) {
      this.state.counters.add(FLOW_POLICY_NAT, packet.count);
      return UNCONVERTED;
    }
    if (this.isReturnFlowTaken(row)) {
      this.giveBackSource(row);
      return this.fail(row, packet);
    }
    if (twin !== 0 && twin !== row) this.absorb(twin);
    this.turnIntoFlow(row, control, packet);
    return row;
  }

  /** The prediction stays as it was; the packet goes no further. Assumption: media has the counter for RTP to itself. */
  private fail(row: number, packet: Packet): number {
    const { counters, table } = this.state;
    const isMedia = table.application[row] === this.rtp;
    counters.add(isMedia ? FLOW_PREDICT_CONVERT_RTP_DROP : FLOW_PREDICT_CONVERT_FAILED, packet.count);
    return UNCONVERTED;
  }

  /**
   * The sender had announced this very port too: both predictions were for the two directions of one stream, which becomes
   * one session. Assumption: the other prediction ends, and the port that it was lent is used by the session.
   */
  private absorb(twin: number): void {
    const { table } = this.state;
    if (holdsPort(this.state, twin)) {
      table.natRule[twin] = 0;
      table.flags[twin] = (table.flags[twin] ?? 0) & ~(FLAG_NAT_SOURCE | FLAG_NAT_DESTINATION);
    }
    endUnused(this.state, twin);
  }

  /** False when the pool has no port left. */
  private translateSource(row: number, sourcePort: number): boolean {
    const { state } = this;
    const { table } = state;
    this.sourcePort = sourcePort;
    // Only a channel in the way of its control session has a source that the NAT rule translates.
    if (((table.flags[row] ?? 0) & FLAG_PREDICT_BY_SERVER) === 0) return true;
    this.pool = poolAt(state, table.natRule[row] ?? 0, table.translatedSource[row] ?? 0);
    if (this.pool < 0) return true;
    this.sourcePort = takePredictedPort(state, this.pool, table.translatedDestination[row] ?? 0);
    return this.sourcePort !== 0;
  }

  private giveBackSource(row: number): void {
    const { pools, table } = this.state;
    if (this.pool >= 0) pools[this.pool]?.free(this.sourcePort, table.translatedDestination[row] ?? 0, 0);
  }

  private isReturnFlowTaken(row: number): boolean {
    const { table } = this.state;
    const source = table.translatedDestination[row] ?? 0;
    const destination = table.translatedSource[row] ?? 0;
    const port = table.translatedDestinationPort[row] ?? 0;
    const zone = table.toZone[row] ?? 0;
    return table.find(source, destination, port, this.sourcePort, table.protocol[row] ?? 0, zone) !== 0;
  }

  /**
   * Assumption: the session begins with its first packet and takes the rule and the logging of its control session; a QoS rule asks
   * for its own application.
   */
  private turnIntoFlow(row: number, control: number, packet: Packet): void {
    const { state } = this;
    const { table } = state;
    const logging = (table.flags[control] ?? 0) & (FLAG_LOG_AT_END | FLAG_LOG_AT_START);
    table.withdraw(row);
    table.type[row] = TYPE_FLOW;
    table.sourcePort[row] = packet.sourcePort;
    table.translatedSourcePort[row] = this.sourcePort;
    table.rule[row] = table.rule[control] ?? 0;
    classifyAgain(state, row, this.query);
    const rule = state.compiled.security.ruleOf(table.rule[row] ?? 0);
    if (rule !== undefined) state.hits.security.hit(rule.position, state.now);
    table.flags[row] = (table.flags[row] ?? 0) | logging;
    table.startSecond[row] = table.now;
    table.timeout[row] = this.firstTimeout(row);
    table.expireSecond[row] = table.now + (table.timeout[row] ?? 0);
    table.setState(row, packet.protocol === TCP && isFirstSyn(packet) ? STATE_OPENING : STATE_ACTIVE);
    if (!table.install(row)) throw new Error(`predict session ${row} expects a flow that is there already`);
    if ((logging & FLAG_LOG_AT_START) !== 0) appendSessionLog(state, row, 'start');
  }

  private firstTimeout(row: number): number {
    const { state } = this;
    const isTcp = state.table.protocol[row] === TCP;
    return isTcp ? timersOfSession(state, row).tcpInit : establishedTimeout(state, row);
  }
}
