// The only way anything outside the engine reads it. Every answer is a plain record, computed at the present instant.
import type { ManagementView } from './answers/management-view.ts';
import type { NetworkView } from './answers/network-view.ts';
import type { ConnectionRecord } from './connection.ts';
import type { DataplaneView } from './dataplane-view.ts';
import type { DeviceTime } from './device-time.ts';
import type { Instant, Seconds } from './instant.ts';
import type { LogRequest } from './logs/log-query.ts';
import type { ThreatLogRecord } from './logs/threat-log-record.ts';
import type { PacketDiagView } from './packet-diag/packet-diag-view.ts';
import type { PolicyView } from './policy-view.ts';
import type { Release } from './release.ts';
import type { RuleBase, RuleHitRecord } from './rule-hit-record.ts';
import type { SessionDetail, SessionId, SessionRow } from './session.ts';
import type { FlowCriteria, WhyStep } from './session-cause.ts';
import type { SessionFilter } from './session-filter.ts';
import type { HostDetail, HostRecord } from './session-host.ts';
import type { TrafficLogRecord, TrafficLogRequest } from './session-log-record.ts';
import type { PbfQuestion, PbfRuleRecord } from './session-pbf.ts';
import type { HighAvailability } from './session-peer.ts';
import type { SessionRanking } from './session-ranking.ts';

/** Which part of the listing is wanted. */
export interface PageRequest {
  /** Position of the first wanted session among those that match, counted from 1. */
  readonly startAt: number;
  /** At most this many rows. */
  readonly limit: number;
}

/** Facts of the box that do not depend on traffic, and its virtual uptime. */
export interface SystemFacts {
  readonly hostname: string;
  readonly model: string;
  readonly family: string;
  readonly serial: string;
  readonly release: Release;
  readonly softwareVersion: string;
  readonly multiVsys: boolean;
  readonly management: {
    readonly address: string;
    readonly netmask: string;
    readonly gateway: string;
    readonly mac: string;
  };
  readonly uptime: Seconds;
  readonly contentVersion: string;
  readonly contentReleaseDate: string;
}

/** The timers of `show session info`, in seconds unless named otherwise. Vendor: session settings, release 11.1. */
export interface SessionTimers {
  readonly tcp: Seconds;
  readonly tcpInit: Seconds;
  readonly tcpHandshake: Seconds;
  readonly tcpHalfClosed: Seconds;
  readonly tcpTimeWait: Seconds;
  readonly tcpUnverifiedRst: Seconds;
  readonly tcpDelayedAckMilliseconds: number;
  readonly udp: Seconds;
  readonly icmp: Seconds;
  readonly sctp: Seconds;
  readonly sctpInit: Seconds;
  readonly sctpCookie: Seconds;
  readonly sctpShutdown: Seconds;
  readonly otherIp: Seconds;
  readonly captivePortal: Seconds;
  readonly discardTcp: Seconds;
  readonly discardUdp: Seconds;
  readonly discardSctp: Seconds;
  readonly discardOtherIp: Seconds;
  readonly scan: Seconds;
}

/** Switches and limits of `show session info`. */
export interface SessionSettings {
  readonly acceleratedAging: boolean;
  /** Percent of the table. */
  readonly acceleratedAgingThreshold: number;
  readonly acceleratedAgingFactor: number;
  readonly rejectNonSyn: boolean;
  readonly offload: boolean;
  readonly udpOffload: boolean;
  readonly ipv6Firewalling: boolean;
  readonly strictChecksum: boolean;
  readonly strictRstSequence: boolean;
  readonly rejectSmallInitialWindow: boolean;
  /** Packets per second. */
  readonly icmpUnreachableRate: number;
  /** Percent of the table at which the scan of trickling applications starts. */
  readonly scanThreshold: number;
  readonly scanFactor: number;
  readonly resourceLimitBehavior: 'drop' | 'bypass';
  readonly pcapTokenBucketRate: number;
  readonly maxPendingMulticast: number;
}

/** The counts and rates of `show session info`. Rates are over the last whole virtual second window the engine keeps. */
export interface SessionStatistics {
  readonly supported: number;
  /** Every session of the listing, whatever its state. Equals a count with an empty filter. */
  readonly allocated: number;
  readonly activeTcp: number;
  readonly activeUdp: number;
  readonly activeIcmp: number;
  readonly activeBroadcast: number;
  readonly activeMulticast: number;
  readonly activePredict: number;
  readonly activeSctp: number;
  /** Percent, whole. */
  readonly utilization: number;
  readonly createdSinceBoot: number;
  readonly packetsPerSecond: number;
  readonly kilobitsPerSecond: number;
  readonly newConnectionsPerSecond: number;
  readonly timers: SessionTimers;
  readonly settings: SessionSettings;
}

/** One line of `show session meter`. */
export interface VsysMeter {
  /** Number of the virtual system, from 1. */
  readonly vsys: number;
  readonly maximum: number;
  readonly current: number;
  readonly throttled: number;
}

/** The kinds of object whose names a command line may hold. */
export type NameKind =
  | 'zone'
  | 'interface'
  | 'security-rule'
  | 'nat-rule'
  | 'pbf-rule'
  | 'qos-rule'
  | 'dos-rule'
  | 'application'
  | 'user'
  | 'vsys'
  | 'virtual-router'
  | 'vlan'
  | 'ike-gateway'
  | 'ipsec-tunnel'
  | 'bgp-peer'
  | 'bgp-peer-group'
  | 'session-id';

/** A name that exists in the world, with a short description for a completion list. */
export interface NamedObject {
  readonly name: string;
  readonly help: string;
}

/** A global counter with its present value, as `show counter global` prints it. */
export interface GlobalCounter {
  readonly name: string;
  readonly value: number;
  readonly severity: 'info' | 'drop' | 'warn' | 'error';
  readonly category: string;
  readonly aspect: string;
  readonly description: string;
}

/** All counters as a reader saw them at an instant. Who wants deltas keeps the last one; the engine keeps none. */
export interface CounterSample {
  readonly at: Instant;
  readonly counters: readonly GlobalCounter[];
}

/** What a counter did between two samples. */
export interface CounterDelta {
  /** With the growth as its value. */
  readonly counter: GlobalCounter;
  /** Growth in a second, whole. */
  readonly rate: number;
}

/**
 * The growth of each counter from one sample to a later one, in the order of the later; without a sample before, all of it.
 * A counter below its earlier value was cleared in between and has grown from 0.
 */
export function counterDeltas(
  before: CounterSample | undefined,
  now: CounterSample,
): readonly CounterDelta[] {
  const earlier = new Map(before?.counters.map((counter) => [counter.name, counter.value]));
  const seconds = before === undefined ? 0 : (now.at - before.at) / 1000;
  return now.counters.map((counter) => {
    const value = earlier.get(counter.name) ?? 0;
    const growth = counter.value < value ? counter.value : counter.value - value;
    return {
      counter: { ...counter, value: growth },
      rate: seconds > 0 ? Math.floor(growth / seconds) : 0,
    };
  });
}

/** Read access to the firewall. Calls never change anything. */
export interface EngineView {
  /** Links, neighbours, routes and tunnels. */
  readonly network: NetworkView;
  /** Jobs, administrators, load, users, the pair and what was logged. */
  readonly management: ManagementView;
  readonly policy: PolicyView;
  readonly dataplane: DataplaneView;
  readonly packetDiag: PacketDiagView;
  now(): Instant;
  /** How the box reads time: its clock may be wrong, and its zone is its own. */
  deviceTime(): DeviceTime;
  system(): SystemFacts;
  /** Ordered by position in the session table; the order is the same for the same table. */
  sessions(filter: SessionFilter, page: PageRequest): readonly SessionRow[];
  countSessions(filter: SessionFilter): number;
  /** Sessions in the order of a column, for a reader who asks again and again. Each reader opens one of its own. */
  openRanking(): SessionRanking;
  /** Live or ended; undefined when the id was never used, or has been used again by nobody since it was freed long ago. */
  session(id: SessionId): SessionDetail | undefined;
  sessionStatistics(): SessionStatistics;
  sessionMeters(): readonly VsysMeter[];
  /** Every global counter since the last clear, in the order of the catalogue. */
  counters(): readonly GlobalCounter[];
  /** The same, of the packets alone that the packet filter marks. */
  markedCounters(): readonly GlobalCounter[];
  /** The traffic log, at most the latest 16384 records. */
  trafficLog(request: TrafficLogRequest): readonly TrafficLogRecord[];
  /** The threat log, at most the latest 4096 records; those of URL filtering are among them. */
  threatLog(request: LogRequest): readonly ThreatLogRecord[];
  /** The hosts around the firewall that the world names, as they see themselves. */
  hosts(): readonly HostRecord[];
  /** One of them with its connections; undefined for a name that is none. */
  host(name: string): HostDetail | undefined;
  /** A conversation that was asked for; undefined for a handle that is none. */
  connection(handle: number): ConnectionRecord | undefined;
  /** What led to a session and to its end, in order; undefined for an id without a record. */
  why(id: SessionId): readonly WhyStep[] | undefined;
  /**
   * Why the last dropped packet of a flow was dropped, of the latest 1024 drops; undefined when none of them agrees. Drops
   * that a session's own record explains refer to it.
   */
  whyDropped(flow: FlowCriteria): readonly WhyStep[] | undefined;
  /** How often each rule of a rulebase has been hit, in its order, disabled and predefined rules too. */
  ruleHits(base: RuleBase): readonly RuleHitRecord[];
  /** Every policy-based forwarding rule in its order, disabled ones too, with its present state. */
  pbfRules(): readonly PbfRuleRecord[];
  /**
   * The forwarding rule that would decide such a first packet now, as it would for traffic; undefined when the route decides,
   * and when an address or a name of the question is none. An application is taken as given, not looked up.
   */
  matchPbf(question: PbfQuestion): PbfRuleRecord | undefined;
  /** The pair this unit is one of; undefined for a unit that stands alone. */
  highAvailability(): HighAvailability | undefined;
  /** In the order of the configuration; session ids ascending, at most 20. */
  names(kind: NameKind): readonly NamedObject[];
}
