// What policy says of a first packet: forwarding, NAT, security. Looks only, changes nothing but its own record, so that the
// same decision serves packets and questions. Vendor: KB packet flow sequence, session setup.
import { localNow } from '../box/box-state.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { Interface } from '../layer3-interface.ts';
import { knownUserAt } from '../policy/known-user.ts';
import { type NatRule, natQuery, translated } from '../policy/nat-policy.ts';
import { type PbfQuery, type PbfRule, pbfQuery } from '../policy/pbf-policy.ts';
import { type SecurityQuery, type SecurityRule, securityQuery } from '../policy/security-policy.ts';
import type { OverrideRule } from '../policy/traffic-rules.ts';
import { userAt } from '../policy/user-identification.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { servingInterface } from './host-service.ts';
import type { Packet } from './packet.ts';

/** `denied` is the security policy's word; the others come before it is asked. */
export type SetupOutcome = 'allowed' | 'denied' | 'no-forwarding' | 'host';

/** What rules ask beside the packet. */
type PolicySurroundings = Pick<
  DataplaneState,
  'box' | 'compiled' | 'now' | 'pbfApplications' | 'pbfMonitors' | 'table'
>;

/** Whoever knows the configuration that runs. */
interface Running {
  readonly compiled: CompiledWorld;
}

/** The decision about the packet in hand. Filled in again for every packet. */
export class SessionSetup {
  fromZone = 0;
  toZone = 0;
  egressInterface = 0;
  /** User at the source, 0 for unknown. */
  user = 0;
  /** Destination after translation. */
  destination = 0;
  destinationPort = 0;
  natRule: NatRule | undefined;
  /** The forwarding rule that matched, whatever its action; undefined when none did. */
  pbfRule: PbfRule | undefined;
  /** The rule that fixes the application; undefined when none does. */
  overrideRule: OverrideRule | undefined;
  /** The firewall itself is the destination, and serves it. */
  isOnHost = false;
  /** Undefined when the security policy was not asked. */
  rule: SecurityRule | undefined;
  private readonly running: Running;
  private readonly natQuery = natQuery();
  private readonly securityQuery: SecurityQuery;
  private readonly pbfQuery: PbfQuery;
  private readonly addresses: AddressPool;
  private readonly state: PolicySurroundings | undefined;

  /**
   * What runs is looked at anew for each packet. The pool tells what IPv6 addresses of packets are. Without a state every monitored address is reachable and nothing is
   * known of applications.
   */
  constructor(running: Running, addresses: AddressPool, state?: PolicySurroundings) {
    this.running = running;
    this.addresses = addresses;
    this.state = state;
    this.pbfQuery = pbfQuery(addresses);
    this.securityQuery = securityQuery(addresses);
  }

  private get compiled(): CompiledWorld {
    return this.running.compiled;
  }

  /** What the security policy was asked last; other policies see the same. */
  get query(): SecurityQuery {
    return this.securityQuery;
  }

  /** Number of the forwarding rule that the session leaves by, 0 for the route. */
  get forwardedBy(): number {
    return this.pbfRule?.action === 'forward' ? this.pbfRule.id : 0;
  }

  /** Security rules see the pre-NAT address and the post-NAT zone, NAT rules address and zone before translation. */
  decide(packet: Packet, fromZone: number): SetupOutcome {
    this.fromZone = fromZone;
    this.user = this.userOf(packet, fromZone);
    this.rule = undefined;
    this.overrideRule = undefined;
    this.isOnHost = false;
    const forwarding = this.forward(packet);
    if (forwarding !== 'allowed') return forwarding;
    this.rule = this.matchSecurity(packet);
    return this.rule.action === 'allow' ? 'allowed' : 'denied';
  }

  /** Without a state everybody whom the world names is known. */
  private userOf({ source }: Packet, zone: number): number {
    const { state, addresses } = this;
    if (state === undefined) return userAt(this.compiled, { zone, address: source }, addresses);
    if (state.box.users.hasLosses) state.box.users.meet(source, state.table.now);
    return knownUserAt(state, { zone, address: source }, addresses);
  }

  /** Finds the way out, before and after destination translation: by a forwarding rule, or else by the route. */
  private forward(packet: Packet): SetupOutcome {
    const { forwardingFrom, interfaces, ownAddresses, pbf } = this.compiled;
    const forwarding = forwardingFrom[packet.ingressInterface] ?? this.compiled.forwarding;
    this.pbfRule = pbf.size === 0 ? undefined : this.matchPbf(packet);
    if (this.pbfRule?.action === 'discard') return 'no-forwarding';
    // Assumption: a forwarding rule decides for the translated destination too; without translation both are the same.
    const steered = interfaces[this.pbfRule?.egressInterface ?? 0];
    const untranslated = steered ?? interfaces[forwarding.egressOf(packet.destination, this.addresses)];
    if (untranslated === undefined) return 'no-forwarding';
    this.natRule = this.matchNat(packet, untranslated);
    const translation = this.natRule?.destinationTranslation;
    this.destination =
      translation === undefined ? packet.destination : translated(packet.destination, translation.prefix);
    this.destinationPort = translation?.port || packet.destinationPort;
    this.isOnHost = ownAddresses.has(this.destination);
    if (this.isOnHost) return this.serve(packet);
    const egress =
      translation === undefined || steered !== undefined
        ? untranslated
        : interfaces[forwarding.egressOf(this.destination, this.addresses)];
    this.toZone = egress?.zone ?? 0;
    this.egressInterface = egress?.id ?? 0;
    return egress === undefined ? 'no-forwarding' : 'allowed';
  }

  /** Finds the interface that the packet ends at; no forwarding rule is about it. */
  private serve(packet: Packet): SetupOutcome {
    const port = servingInterface(this.compiled, packet, this.destination, this.addresses);
    if (port === undefined) return 'host';
    this.pbfRule = undefined;
    this.toZone = port.zone;
    this.egressInterface = port.id;
    return 'allowed';
  }

  private matchPbf(packet: Packet): PbfRule | undefined {
    const { pbfQuery: query, state, addresses } = this;
    query.fromZone = this.fromZone;
    query.ingressInterface = packet.ingressInterface;
    query.source = packet.source;
    query.destination = packet.destination;
    query.protocol = packet.protocol;
    query.destinationPort = packet.destinationPort;
    query.user = this.user;
    query.at = state === undefined ? 0 : localNow(state);
    query.application = state?.pbfApplications.find(packet, addresses) ?? 0;
    return this.compiled.pbf.match(query, state?.pbfMonitors, state?.now ?? 0);
  }

  private matchNat(packet: Packet, { id, zone }: Interface): NatRule | undefined {
    const query = this.natQuery;
    query.fromZone = this.fromZone;
    query.toZone = zone;
    query.toInterface = id;
    query.source = packet.source;
    query.destination = packet.destination;
    query.protocol = packet.protocol;
    query.destinationPort = packet.destinationPort;
    return this.compiled.nat.match(query);
  }

  private matchSecurity(packet: Packet): SecurityRule {
    const query = this.securityQuery;
    query.fromZone = this.fromZone;
    query.toZone = this.toZone;
    query.source = packet.source;
    query.destination = packet.destination;
    query.protocol = packet.protocol;
    query.destinationPort = packet.destinationPort;
    query.application = 0;
    query.user = this.user;
    query.at = this.state === undefined ? this.compiled.startsAt : localNow(this.state);
    // Vendor: KB packet flow sequence, application override is looked up before the security policy.
    const { override } = this.compiled;
    if (override.rules.length > 0) this.overrideRule = override.match(query);
    if (this.overrideRule !== undefined) query.application = this.overrideRule.application;
    return this.compiled.security.match(query);
  }
}
