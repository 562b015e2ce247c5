// The first packet of a session: the decision of session setup, translation of the source, allocation and installation.
import type { NatRule } from '../policy/nat-policy.ts';
import type { SecurityRule } from '../policy/security-policy.ts';
import {
  FLAG_LOG_AT_END,
  FLAG_LOG_AT_START,
  FLAG_NAT_DESTINATION,
  FLAG_NAT_SOURCE,
  FLAG_URL_FILTERING,
  STATE_ACTIVE,
  STATE_OPENING,
} from '../table/session-codes.ts';
import type { SessionTimers } from '../view.ts';
import {
  FLOW_HOST_SERVICE_DENY,
  FLOW_POLICY_DENY,
  FLOW_POLICY_NAT,
  FLOW_POLICY_NOFWD,
  FLOW_TCP_NON_SYN,
  FLOW_TCP_NON_SYN_DROP,
  SESSION_ALLOC_FAILURE,
  SESSION_ALLOCATED,
  SESSION_INSTALLED,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { ICMP, isFirstSyn, type Packet, TCP, UDP } from './packet.ts';
import { SessionSetup } from './session-setup.ts';

// Assumption: unmarked traffic travels in QoS class 4. Vendor: show session id prints class 4.
const DEFAULT_QOS_CLASS = 4;

/** Makes sessions. */
export class SlowPath {
  private readonly state: DataplaneState;
  private readonly setup: SessionSetup;
  /** Source of the packet in hand after translation. */
  private source = 0;
  private sourcePort = 0;

  constructor(state: DataplaneState) {
    this.state = state;
    this.setup = new SessionSetup(state.compiled);
  }

  /** The row of the session made for the packet, or 0 when it was dropped. */
  open(packet: Packet, fromZone: number): number {
    const { state, setup } = this;
    if (packet.protocol === TCP && !isFirstSyn(packet) && this.rejectsNonSyn()) return 0;
    const outcome = setup.decide(packet, fromZone);
    if (outcome === 'allowed' && setup.rule !== undefined) return this.allocate(packet, setup.rule);
    if (outcome === 'denied' && setup.rule !== undefined) this.deny(packet, setup.rule);
    // Assumption: the firewall offers no service of its own on its data interfaces.
    else state.counters.add(outcome === 'host' ? FLOW_HOST_SERVICE_DENY : FLOW_POLICY_NOFWD, 1);
    return 0;
  }

  private rejectsNonSyn(): boolean {
    const { counters, compiled } = this.state;
    counters.add(FLOW_TCP_NON_SYN, 1);
    if (!compiled.settings.rejectNonSyn) return false;
    counters.add(FLOW_TCP_NON_SYN_DROP, 1);
    return true;
  }

  // A denied first packet makes no session: a counter moves and the log gets a drop with session id 0.
  private deny(packet: Packet, rule: SecurityRule): void {
    const { state, setup } = this;
    state.counters.add(FLOW_POLICY_DENY, 1);
    if (!rule.logEnd && !rule.logStart) return;
    state.log.append({
      subtype: 'drop',
      at: state.now,
      sessionId: 0,
      source: packet.source,
      sourcePort: packet.sourcePort,
      destination: packet.destination,
      destinationPort: packet.destinationPort,
      protocol: packet.protocol,
      fromZone: setup.fromZone,
      toZone: setup.toZone,
      application: 0,
      rule: rule.id,
      bytes: packet.bytes,
      packets: packet.count,
      elapsed: 0,
      endReason: 0,
    });
  }

  private allocate(packet: Packet, rule: SecurityRule): number {
    const { table, counters, rates } = this.state;
    if (!this.translateSource(packet)) return 0;
    const row = table.allocate();
    if (row === 0) {
      counters.add(SESSION_ALLOC_FAILURE, 1);
      this.returnPort();
      return 0;
    }
    counters.add(SESSION_ALLOCATED, 1);
    this.fillFlows(row, packet);
    this.fillPolicy(row, packet, rule);
    // Vendor: KB Clk9CAC, INIT is followed by OPENING.
    table.setState(row, STATE_OPENING);
    if (!table.install(row)) {
      counters.add(SESSION_ALLOC_FAILURE, 1);
      this.returnPort();
      table.release(row);
      return 0;
    }
    counters.add(SESSION_INSTALLED, 1);
    rates.countSession();
    // Assumption: a TCP session is OPENING until the answer to its SYN has come back; others are ACTIVE at once.
    if (packet.protocol !== TCP || !isFirstSyn(packet)) table.setState(row, STATE_ACTIVE);
    return row;
  }

  /** Chooses translated source address and port; false when the pool has no port left. */
  private translateSource(packet: Packet): boolean {
    const { setup, state } = this;
    const translation = setup.natRule?.sourceTranslation;
    this.source = packet.source;
    this.sourcePort = packet.sourcePort;
    if (translation?.kind === 'static-ip') this.source = translation.address;
    if (translation?.kind !== 'dynamic-ip-and-port') return true;
    this.source = state.compiled.poolAddresses[translation.pool] ?? 0;
    this.sourcePort = state.pools[translation.pool]?.allocate(setup.destination, setup.destinationPort) ?? 0;
    if (this.sourcePort === 0) state.counters.add(FLOW_POLICY_NAT, 1);
    return this.sourcePort !== 0;
  }

  private returnPort(): void {
    const { setup, state } = this;
    const translation = setup.natRule?.sourceTranslation;
    if (translation?.kind !== 'dynamic-ip-and-port') return;
    state.pools[translation.pool]?.free(this.sourcePort, setup.destination, setup.destinationPort);
  }

  private fillFlows(row: number, packet: Packet): void {
    const { setup } = this;
    const { table, compiled } = this.state;
    table.source[row] = packet.source;
    table.destination[row] = packet.destination;
    table.sourcePort[row] = packet.sourcePort;
    table.destinationPort[row] = packet.destinationPort;
    table.protocol[row] = packet.protocol;
    table.translatedSource[row] = this.source;
    table.translatedSourcePort[row] = this.sourcePort;
    table.translatedDestination[row] = setup.destination;
    table.translatedDestinationPort[row] = setup.destinationPort;
    table.fromZone[row] = setup.fromZone;
    table.toZone[row] = setup.toZone;
    table.ingressInterface[row] = packet.ingressInterface;
    table.egressInterface[row] = setup.egressInterface;
    table.vsys[row] = compiled.interfaces[packet.ingressInterface]?.vsys ?? 1;
  }

  private fillPolicy(row: number, packet: Packet, rule: SecurityRule): void {
    const { table, compiled } = this.state;
    const { natRule } = this.setup;
    table.rule[row] = rule.id;
    table.natRule[row] = natRule?.id ?? 0;
    table.user[row] = compiled.users.get(packet.source) ?? 0;
    table.destinationUser[row] = compiled.users.get(packet.destination) ?? 0;
    table.qosClass[row] = DEFAULT_QOS_CLASS;
    table.flags[row] = flagsOfRule(rule) | flagsOfNat(natRule);
    const timeout = firstTimeout(packet.protocol, compiled.timers);
    table.timeout[row] = timeout;
    table.expireSecond[row] = table.now + timeout;
  }
}

/** Flags a security rule gives to its sessions. */
export function flagsOfRule(rule: SecurityRule): number {
  let flags = rule.logEnd ? FLAG_LOG_AT_END : 0;
  if (rule.logStart) flags |= FLAG_LOG_AT_START;
  if (rule.urlFiltering) flags |= FLAG_URL_FILTERING;
  return flags;
}

function flagsOfNat(rule: NatRule | undefined): number {
  if (rule === undefined) return 0;
  const source = rule.sourceTranslation.kind === 'none' ? 0 : FLAG_NAT_SOURCE;
  return rule.destinationTranslation === undefined ? source : source | FLAG_NAT_DESTINATION;
}

function firstTimeout(protocol: number, timers: SessionTimers): number {
  if (protocol === TCP) return timers.tcpInit;
  if (protocol === UDP) return timers.udp;
  return protocol === ICMP ? timers.icmp : timers.otherIp;
}
