// App-ID in its first form: after enough payload the application is known, and the security policy is asked again with it.
import { type SecurityRule, securityQuery } from '../policy/security-policy.ts';
import {
  FLAG_LOG_AT_END,
  FLAG_LOG_AT_START,
  FLAG_URL_FILTERING,
  STATE_DISCARD,
} from '../table/session-codes.ts';
import { SESSION_DISCARD } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { ICMP, type Packet, TCP, UDP, type Verdict } from './packet.ts';
import { noteEnd } from './session-end.ts';
import { appendSessionLog } from './session-log.ts';
import { flagsOfRule } from './slow-path.ts';
import { TCP_ESTABLISHED } from './tcp-state.ts';

const HANDSHAKE_PACKETS = 3;

/** Decides applications and what policy says of them. */
export class AppId {
  private readonly state: DataplaneState;
  private readonly query = securityQuery();

  constructor(state: DataplaneState) {
    this.state = state;
  }

  /** Looks at a packet with payload; `dropped` when the application it reveals is denied. */
  inspect(packet: Packet, id: number): Verdict {
    const { table, compiled } = this.state;
    if (table.application[id] !== 0) return 'forwarded';
    const application = compiled.applications[packet.application];
    if (application === undefined) return 'forwarded';
    if (this.packetsBeyondHandshake(id) < application.identifiedAfter) return 'forwarded';
    table.application[id] = packet.application;
    if (packet.urlCategory !== 0) table.urlCategory[id] = packet.urlCategory;
    return this.applyPolicy(packet, id);
  }

  /** Idle timeout of the session once it is established: the application's own, else the protocol's. */
  establishedTimeout(id: number): number {
    const { table, compiled } = this.state;
    const own = compiled.applications[table.application[id] ?? 0]?.timeout;
    if (own !== undefined) return own;
    const protocol = table.protocol[id];
    if (protocol === TCP) return compiled.timers.tcp;
    if (protocol === UDP) return compiled.timers.udp;
    return protocol === ICMP ? compiled.timers.icmp : compiled.timers.otherIp;
  }

  /** Assumption: beyond the three packets of a TCP handshake every packet shows App-ID something. */
  private packetsBeyondHandshake(id: number): number {
    const { table } = this.state;
    const seen = (table.packetsC2s[id] ?? 0) + (table.packetsS2c[id] ?? 0);
    return table.protocol[id] === TCP ? seen - HANDSHAKE_PACKETS : seen;
  }

  private applyPolicy(packet: Packet, id: number): Verdict {
    const { table } = this.state;
    const rule = this.match(id);
    const ruleFlags = FLAG_LOG_AT_END | FLAG_LOG_AT_START | FLAG_URL_FILTERING;
    table.rule[id] = rule.id;
    table.flags[id] = ((table.flags[id] ?? 0) & ~ruleFlags) | flagsOfRule(rule);
    if (rule.action !== 'allow') {
      this.discard(packet.protocol, id);
      return 'dropped';
    }
    // Vendor: KB session logging considerations, the log at session start is written when App-ID has seen data.
    if (rule.logStart) appendSessionLog(this.state, id, 'start');
    if (packet.protocol !== TCP || table.tcpState[id] === TCP_ESTABLISHED) {
      table.setTimeout(id, this.establishedTimeout(id));
    }
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
  private discard(protocol: number, id: number): void {
    const { state } = this;
    const { timers } = state.compiled;
    noteEnd(state, id, ['policy-deny', 'appid policy lookup deny']);
    state.table.setState(id, STATE_DISCARD);
    state.counters.add(SESSION_DISCARD, 1);
    if (protocol === TCP) state.table.setTimeout(id, timers.discardTcp);
    else state.table.setTimeout(id, protocol === UDP ? timers.discardUdp : timers.discardOtherIp);
    // Assumption: the log gets its deny record at once; the discarded session writes no end record of its own.
    if (((state.table.flags[id] ?? 0) & FLAG_LOG_AT_END) !== 0) appendSessionLog(state, id, 'deny');
    state.table.flags[id] = (state.table.flags[id] ?? 0) & ~FLAG_LOG_AT_END;
  }
}
