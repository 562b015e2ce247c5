// App-ID: after enough payload the application is known, and the security policy is asked again with it. A later packet may
// show a more specific application: the session shifts to it, and policy is asked once more.
import { type SecurityQuery, type SecurityRule, securityQuery } from '../policy/security-policy.ts';
import {
  FLAG_LAYER7_DONE,
  FLAG_LOG_AT_END,
  FLAG_LOG_AT_START,
  FLAG_SYN_COOKIES,
  FLAG_URL_FILTERING,
} from '../table/session-codes.ts';
import { FLOW_DISCARD_DROP, SESSION_DISCARD } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, SCTP, TCP, UDP, type Verdict } from './packet.ts';
import { enterDiscard, noteEnd } from './session-end.ts';
import { appendSessionLog } from './session-log.ts';
import { establishedTimeout, isEstablished } from './session-timeouts.ts';
import { flagsOfRule } from './slow-path.ts';

/** Packets of the handshakes of TCP and of SCTP. */
const TCP_HANDSHAKE = 3;
const SCTP_HANDSHAKE = 4;

/** Decides applications and what policy says of them. */
export class AppId {
  private readonly state: DataplaneState;
  private readonly query: SecurityQuery;

  constructor(state: DataplaneState) {
    this.state = state;
    this.query = securityQuery(state.table.addresses);
  }

  /** Looks at a packet with payload; `dropped` when the application it reveals is denied. */
  inspect(packet: Packet, id: number): Verdict {
    if (this.isSettled(packet, id)) return 'forwarded';
    const shown = packet.application === 0 ? this.unknown(packet.protocol) : packet.application;
    return shown === 0 ? 'forwarded' : this.decide(packet, id, shown);
  }

  /** True when packets with this payload, however many, tell nothing new of the session's application. */
  isSettled({ application }: Packet, id: number): boolean {
    const { table } = this.state;
    const present = table.application[id] ?? 0;
    if (present === 0) return false;
    return present === application || application === 0 || ((table.flags[id] ?? 0) & FLAG_LAYER7_DONE) !== 0;
  }

  /** Goes from the present application towards the one that the packets show, as far as what was seen allows. */
  private decide(packet: Packet, id: number, shown: number): Verdict {
    const { table, compiled } = this.state;
    const seen = this.packetsBeyondHandshake(id);
    for (;;) {
      const next = this.after(table.application[id] ?? 0, shown);
      const application = compiled.applications[next];
      if (application === undefined || seen < application.identifiedAfter) return 'forwarded';
      table.application[id] = next;
      if (compiled.pbf.namesApplications !== 0) this.remember(id, next);
      if (packet.urlCategory !== 0) table.urlCategory[id] = packet.urlCategory;
      if (this.applyPolicy(packet, id) === 'dropped') return 'dropped';
    }
  }

  /** For forwarding rules, which decide on first packets. */
  private remember(id: number, application: number): void {
    const { table, pbfApplications } = this.state;
    const service = {
      destination: table.destination[id] ?? 0,
      destinationPort: table.destinationPort[id] ?? 0,
      protocol: table.protocol[id] ?? 0,
    };
    pbfApplications.learn(service, application, table.addresses);
  }

  /**
   * The application that follows `present` on the way to `shown`: each is reached over its carrier. 0 when there is none.
   * An application that carries the present one is no news.
   */
  private after(present: number, shown: number): number {
    const { carriers } = this.state.compiled;
    let next = shown;
    while (next !== 0 && next !== present) {
      const carrier = carriers[next] ?? 0;
      if (carrier === present) return next;
      next = carrier;
    }
    if (next === present) return 0;
    for (let over = present; over !== 0; over = carriers[over] ?? 0) if (over === shown) return 0;
    return shown;
  }

  /** What packets without any known pattern are called in the end. */
  private unknown(protocol: number): number {
    const { pseudoApplications } = this.state.compiled;
    if (protocol === TCP) return pseudoApplications.unknownTcp;
    return protocol === UDP ? pseudoApplications.unknownUdp : 0;
  }

  /** Assumption: beyond the packets of a handshake every packet shows App-ID something. */
  private packetsBeyondHandshake(id: number): number {
    const { table } = this.state;
    const seen = (table.packetsC2s[id] ?? 0) + (table.packetsS2c[id] ?? 0);
    // Of a handshake with a SYN cookie the session has not seen the SYN.
    const unseen = ((table.flags[id] ?? 0) & FLAG_SYN_COOKIES) === 0 ? 0 : 1;
    if (table.protocol[id] === TCP) return seen - TCP_HANDSHAKE + unseen;
    return table.protocol[id] === SCTP ? seen - SCTP_HANDSHAKE : seen;
  }

  private applyPolicy(packet: Packet, id: number): Verdict {
    const { table } = this.state;
    const rule = this.match(id);
    const ruleFlags = FLAG_LOG_AT_END | FLAG_LOG_AT_START | FLAG_URL_FILTERING;
    table.rule[id] = rule.id;
    table.flags[id] = ((table.flags[id] ?? 0) & ~ruleFlags) | flagsOfRule(rule);
    if (rule.action !== 'allow') {
      this.deny(packet, id);
      return 'dropped';
    }
    // Vendor: KB session logging considerations, the log at session start is written when App-ID has seen data, and again
    // with every shift.
    if (rule.logStart) appendSessionLog(this.state, id, 'start');
    if (isEstablished(this.state, id)) table.setTimeout(id, establishedTimeout(this.state, id));
    return 'forwarded';
  }

  private match(id: number): SecurityRule {
    const { table, compiled } = this.state;
    const { query } = this;
    query.fromZone = table.fromZone[id] ?? 0;
    query.toZone = table.toZone[id] ?? 0;
    query.source = table.source[id] ?? 0;
    query.destination = table.destination[id] ?? 0;
    query.protocol = table.protocol[id] ?? 0;
    query.destinationPort = table.destinationPort[id] ?? 0;
    query.application = table.application[id] ?? 0;
    query.user = table.user[id] ?? 0;
    return compiled.security.match(query);
  }

  // Vendor: KB Clk9CAC, a session denied after it was installed stays in DISCARD until the discard timer has run out.
  private deny(packet: Packet, id: number): void {
    const { state } = this;
    noteEnd(state, id, ['policy-deny', 'appid policy lookup deny']);
    enterDiscard(state, id);
    state.counters.add(SESSION_DISCARD, 1);
    state.counters.add(FLOW_DISCARD_DROP, packet.count);
    // Assumption: the log gets its deny record at once; the discarded session writes no end record of its own.
    if (((state.table.flags[id] ?? 0) & FLAG_LOG_AT_END) !== 0) appendSessionLog(state, id, 'deny');
    state.table.flags[id] = (state.table.flags[id] ?? 0) & ~FLAG_LOG_AT_END;
  }
}
