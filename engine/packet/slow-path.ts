// The first packet of a session: the decision of session setup, translation of the source, allocation and installation.
import { Prediction, UNCONVERTED, UNEXPECTED } from '../alg/prediction.ts';
import { noteNeighbors } from '../network/neighbor-use.ts';
import { knownUserAt } from '../policy/known-user.ts';
import type { NatRule } from '../policy/nat-policy.ts';
import type { SecurityRule } from '../policy/security-policy.ts';
import type { DosRule } from '../policy/traffic-rules.ts';
import { FIRST_POOLED } from '../table/address-pool.ts';
import {
  FLAG_LOG_AT_END,
  FLAG_LOG_AT_START,
  FLAG_NAT_DESTINATION,
  FLAG_NAT_SOURCE,
  FLAG_ON_HOST,
  FLAG_SYN_COOKIES,
  FLAG_URL_FILTERING,
  STATE_ACTIVE,
  STATE_OPENING,
} from '../table/session-codes.ts';
import { fixApplication, logOverridden } from './application-override.ts';
import {
  FLOW_ACTION_RESET,
  FLOW_HOST_SERVICE_DENY,
  FLOW_METER_VSYS_THROTTLE,
  FLOW_POLICY_DENY,
  FLOW_POLICY_NAT,
  FLOW_POLICY_NOFWD,
  FLOW_TCP_NON_SYN,
  FLOW_TCP_NON_SYN_DROP,
  PKT_SENT,
  SESSION_ALLOC_FAILURE,
  SESSION_ALLOCATED,
  SESSION_INSTALLED,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { guardByRule, openGuarded } from './dos-guard.ts';
import { beginsHandshake, isFirstSyn, type Packet, TCP, TCP_RST } from './packet.ts';
import { appendDropLog } from './session-log.ts';
import { SessionSetup } from './session-setup.ts';
import { firstTimeout } from './session-timeouts.ts';
import { lendSource, returnSource, TranslatedSource, type TranslationRequest } from './source-translation.ts';
import { TCP_SYN_SEEN } from './tcp-state.ts';
import { classify } from './traffic-class.ts';
import { ADMITTED, CHALLENGED, guardAgainstFlood } from './zone-guard.ts';

// Assumption: unmarked traffic travels in QoS class 4. Vendor: show session id prints class 4.
const DEFAULT_QOS_CLASS = 4;

/** Results of `open` that are no row: dropped; dropped and answered with a RST; sent on without a session; answered with a cookie. */
const DROPPED = 0;
export const RESET = -1;
export const BYPASSED = -2;
export const COOKIE = -3;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Makes sessions. */
export class SlowPath {
  private readonly state: DataplaneState;
  private readonly setup: SessionSetup;
  private readonly prediction: Prediction;
  /** Source of the packet in hand after translation. */
  private readonly lent = new TranslatedSource();
  private readonly request: Mutable<TranslationRequest> = {
    translation: undefined,
    destination: 0,
    destinationPort: 0,
  };

  constructor(state: DataplaneState) {
    this.state = state;
    this.setup = new SessionSetup(state, state.table.addresses, state);
    this.prediction = new Prediction(state);
  }

  /** The row of the session made for the packet, or `DROPPED`, `RESET` or `BYPASSED`. */
  open(packet: Packet, fromZone: number): number {
    const { state } = this;
    if (packet.protocol === TCP && !isFirstSyn(packet)) {
      if (packet.synCookie !== 0) return this.openByCookie(packet, fromZone);
      if (this.rejectsNonSyn(packet, fromZone)) return this.answerOfNonSyn(packet, fromZone);
    }
    if (state.compiled.zoneProtection[fromZone] !== undefined) {
      const guard = guardAgainstFlood(state, packet, fromZone);
      if (guard !== ADMITTED) return guard === CHALLENGED ? this.challenge(packet) : DROPPED;
    }
    return this.admit(packet, fromZone);
  }

  /** The row of the session of a packet that no guard stops, or `DROPPED` or `BYPASSED`. */
  private admit(packet: Packet, fromZone: number): number {
    const { state, setup } = this;
    const predicted = this.prediction.convert(packet, fromZone);
    if (predicted !== UNEXPECTED) return predicted === UNCONVERTED ? DROPPED : predicted;
    const outcome = setup.decide(packet, fromZone);
    countHits(state, setup);
    const guard = setup.rule === undefined ? undefined : state.compiled.dos.match(setup.query);
    if (guard !== undefined) {
      const admission = guardByRule(state, packet, guard);
      if (admission !== ADMITTED) return admission === CHALLENGED ? this.challenge(packet) : DROPPED;
    }
    if (outcome === 'allowed' && setup.rule !== undefined) return this.allocate(packet, setup.rule, guard);
    if (outcome === 'denied' && setup.rule !== undefined) this.deny(packet, setup.rule);
    // Vendor: KB kA14u000000HDeo, flow_policy_nofwd also counts what a forwarding rule discards.
    else state.counters.add(outcome === 'host' ? FLOW_HOST_SERVICE_DENY : FLOW_POLICY_NOFWD, packet.count);
    return DROPPED;
  }

  /** The firewall answers the SYN itself and keeps nothing of it. */
  private challenge(packet: Packet): number {
    this.state.counters.add(PKT_SENT, packet.count);
    return COOKIE;
  }

  /**
   * The client has acknowledged its cookie and is real: the session is made now. Vendor: SYN cookies. Assumption: policy is
   * asked only now, the firewall sends the SYN in place of the acknowledgement, and the session waits in OPENING for its answer.
   */
  private openByCookie(packet: Packet, fromZone: number): number {
    const { table } = this.state;
    const row = this.admit(packet, fromZone);
    if (row <= 0) return row;
    table.flags[row] = (table.flags[row] ?? 0) | FLAG_SYN_COOKIES;
    table.tcpState[row] = TCP_SYN_SEEN;
    table.setState(row, STATE_OPENING);
    return row;
  }

  private rejectsNonSyn(packet: Packet, zone: number): boolean {
    const { counters, compiled, running } = this.state;
    counters.add(FLOW_TCP_NON_SYN, packet.count);
    if (!(compiled.zoneProtection[zone]?.rejectNonSyn ?? running.settings.rejectNonSyn)) return false;
    counters.add(FLOW_TCP_NON_SYN_DROP, packet.count);
    return true;
  }

  // A what-if that no firewall of this make offers: the sender of a packet of no session is told so. Never in answer to a RST.
  private answerOfNonSyn(packet: Packet, zone: number): number {
    const { counters, compiled } = this.state;
    if (compiled.resetOnNonSyn[zone] !== 1 || (packet.tcpFlags & TCP_RST) !== 0) return DROPPED;
    counters.add(FLOW_ACTION_RESET, 1);
    return RESET;
  }

  // A denied first packet makes no session: a counter moves and the log gets a drop with session id 0.
  private deny(packet: Packet, rule: SecurityRule): void {
    this.state.counters.add(FLOW_POLICY_DENY, packet.count);
    if (rule.logEnd || rule.logStart) appendDropLog(this.state, packet, this.setup);
  }

  private allocate(packet: Packet, rule: SecurityRule, guard: DosRule | undefined): number {
    const { table, counters, rates } = this.state;
    const vsys = this.state.compiled.interfaces[packet.ingressInterface]?.vsys ?? 1;
    if (this.isThrottled(packet, vsys)) return DROPPED;
    this.request.translation = this.setup.natRule?.sourceTranslation;
    this.request.destination = this.setup.destination;
    this.request.destinationPort = this.setup.destinationPort;
    if (!lendSource(this.state, packet, this.request, this.lent)) {
      counters.add(FLOW_POLICY_NAT, packet.count);
      return DROPPED;
    }
    const row = table.allocate();
    if (row === 0) return this.refuse(packet);
    counters.add(SESSION_ALLOCATED, 1);
    this.fillFlows(row, packet, vsys);
    this.fillPolicy(row, packet, rule);
    fixApplication(this.state, row, this.setup);
    classify(this.state, row, this.setup.query);
    // Vendor: KB Clk9CAC, INIT is followed by OPENING.
    table.setState(row, STATE_OPENING);
    if (!table.install(row)) {
      counters.add(SESSION_ALLOC_FAILURE, packet.count);
      returnSource(this.state, packet, this.request, this.lent);
      table.release(row);
      return DROPPED;
    }
    counters.add(SESSION_INSTALLED, 1);
    logOverridden(this.state, row);
    rates.countSession();
    noteNeighbors(this.state, row);
    if (guard !== undefined) openGuarded(this.state, row, guard);
    // Assumption: a TCP or SCTP session is OPENING until its SYN or INIT is answered; others are ACTIVE at once.
    if (!beginsHandshake(packet)) table.setState(row, STATE_ACTIVE);
    return row;
  }

  // Vendor: session meters, the maximum is per dataplane. Assumption: sessions are spread evenly over the dataplanes.
  private isThrottled(packet: Packet, vsys: number): boolean {
    const { compiled, counters, table, throttled } = this.state;
    const limit = compiled.vsysLimits[vsys] ?? 0;
    if (limit === 0 || table.countOfVsys(vsys) < limit * compiled.platform.dataplanes) return false;
    counters.add(FLOW_METER_VSYS_THROTTLE, packet.count);
    throttled[vsys] = (throttled[vsys] ?? 0) + 1;
    return true;
  }

  /**
   * The table is full. Vendor: session behavior when resource limit is reached. Assumption: what is to be translated cannot
   * bypass.
   */
  private refuse(packet: Packet): number {
    const { state, setup } = this;
    state.counters.add(SESSION_ALLOC_FAILURE, packet.count);
    returnSource(state, packet, this.request, this.lent);
    if (state.running.settings.resourceLimitBehavior === 'drop' || setup.natRule !== undefined)
      return DROPPED;
    packet.egressInterface = setup.egressInterface;
    state.counters.add(PKT_SENT, packet.count);
    return BYPASSED;
  }

  private fillFlows(row: number, packet: Packet, vsys: number): void {
    const { setup, lent } = this;
    const { table } = this.state;
    table.source[row] = packet.source;
    table.destination[row] = packet.destination;
    table.sourcePort[row] = packet.sourcePort;
    table.destinationPort[row] = packet.destinationPort;
    table.protocol[row] = packet.protocol;
    table.translatedSource[row] = lent.address;
    table.translatedSourcePort[row] = lent.port;
    table.translatedDestination[row] = setup.destination;
    table.translatedDestinationPort[row] = setup.destinationPort;
    if (packet.source >= FIRST_POOLED) table.retainAddresses(row);
    table.fromZone[row] = setup.fromZone;
    table.toZone[row] = setup.toZone;
    table.ingressInterface[row] = packet.ingressInterface;
    table.egressInterface[row] = setup.egressInterface;
    table.vsys[row] = vsys;
  }

  private fillPolicy(row: number, packet: Packet, rule: SecurityRule): void {
    const { table, running } = this.state;
    const { natRule } = this.setup;
    const target = { zone: this.setup.toZone, address: packet.destination };
    table.rule[row] = rule.id;
    table.natRule[row] = natRule?.id ?? 0;
    table.pbfRule[row] = this.setup.forwardedBy;
    table.user[row] = this.setup.user;
    table.destinationUser[row] = knownUserAt(this.state, target, table.addresses);
    table.qosClass[row] = DEFAULT_QOS_CLASS;
    table.flags[row] = flagsOfRule(rule) | flagsOfNat(natRule) | (this.setup.isOnHost ? FLAG_ON_HOST : 0);
    const timeout = firstTimeout(packet.protocol, running.timersOf(table.now));
    table.timeout[row] = timeout;
    table.expireSecond[row] = table.now + timeout;
  }
}

/**
 * Assumption: a rule is hit by every first packet that it decides, a forwarding rule whatever the security policy says of it then,
 * a NAT rule when the security policy allows.
 */
function countHits({ hits, now }: DataplaneState, { pbfRule, natRule, rule }: SessionSetup): void {
  if (pbfRule !== undefined) hits.pbf.hit(pbfRule.position, now);
  if (rule === undefined) return;
  hits.security.hit(rule.position, now);
  if (natRule !== undefined && rule.action === 'allow') hits.nat.hit(natRule.position, now);
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
