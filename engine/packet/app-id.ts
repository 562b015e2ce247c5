// App-ID: after enough payload the application is known, and the security policy is asked again with it. A later packet may
// show a more specific application: the session shifts to it, and policy is asked once more.
import { type SecurityQuery, securityQuery } from '../policy/security-policy.ts';
import { FLAG_LAYER7_DONE, FLAG_SYN_COOKIES } from '../table/session-codes.ts';
import { isOverridden } from './application-override.ts';
import { authenticate } from './authentication.ts';
import { FLOW_DISCARD_DROP } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, SCTP, TCP, UDP, type Verdict } from './packet.ts';
import { appendSessionLog } from './session-log.ts';
import { denySession, policyOf, putUnderRule } from './session-policy.ts';
import { establishedTimeout, isEstablished } from './session-timeouts.ts';
import { classify, decrypt } from './traffic-class.ts';

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

  /** Looks at a packet with payload; not `forwarded` when the application it reveals is denied, or its user is asked for a name. */
  inspect(packet: Packet, id: number): Verdict {
    if (this.isSettled(packet, id)) return 'forwarded';
    const shown = this.appearanceOf(packet) || this.unknown(packet.protocol);
    return shown === 0 ? 'forwarded' : this.decide(packet, id, shown);
  }

  /** True when packets with this payload, however many, tell nothing new of the session's application. */
  isSettled(packet: Packet, id: number): boolean {
    const { table } = this.state;
    if (isOverridden(this.state, id)) return true;
    const application = this.appearanceOf(packet);
    const present = table.application[id] ?? 0;
    if (present === 0) return false;
    return present === application || application === 0 || ((table.flags[id] ?? 0) & FLAG_LAYER7_DONE) !== 0;
  }

  private appearanceOf({ application }: Packet): number {
    return this.state.compiled.appearances[application] ?? 0;
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
      const verdict = this.applyPolicy(packet, id);
      if (verdict !== 'forwarded') return verdict;
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
    const rule = policyOf(this.state, id, this.query);
    // Assumption: App-ID has a rule hit where it leads a session to that rule from another one.
    if (rule.id !== table.rule[id]) this.state.hits.security.hit(rule.position, this.state.now);
    putUnderRule(table, id, rule);
    classify(this.state, id, this.query);
    if (rule.action !== 'allow') {
      denySession(this.state, id);
      this.state.counters.add(FLOW_DISCARD_DROP, packet.count);
      return 'dropped';
    }
    const opened = decrypt(this.state, packet, { id, query: this.query });
    // Vendor: KB session logging considerations, the log at session start is written when App-ID has seen data, and again
    // with every shift.
    if (rule.logStart) appendSessionLog(this.state, id, 'start');
    if (opened !== 'forwarded') return opened;
    if (isEstablished(this.state, id)) table.setTimeout(id, establishedTimeout(this.state, id));
    return authenticate(this.state, packet, { id, query: this.query });
  }
}
