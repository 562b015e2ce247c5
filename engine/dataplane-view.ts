// What a reader may ask of the dataplane beside sessions and policies. Answers hold at the present instant and change nothing.
import type { BufferProtectionRecord } from './answers/buffer-protection-record.ts';
import type { SessionId } from './session.ts';

/** Numbers of one interface since they were cleared. Packets that a physical port carries for several interfaces are each theirs. */
export interface InterfaceCounterRecord {
  readonly name: string;
  readonly bytesReceived: number;
  readonly bytesTransmitted: number;
  readonly packetsReceived: number;
  readonly packetsTransmitted: number;
  /** Packets that came in and went no further, for whatever reason; those below are among them. */
  readonly packetsDropped: number;
  /** In a session that is discarded, of no session, or outside of the TCP window. */
  readonly flowState: number;
  readonly noRoute: number;
  readonly noArp: number;
  readonly zoneChange: number;
  readonly ipSpoof: number;
  readonly icmpFragment: number;
  /** Of its port: frames that came in broken, and those of its own that the other end spoke into. They are no packets yet. */
  readonly receiveErrors: number;
  readonly lateCollisions: number;
}

/** A class of an interface with QoS. Counts are since they were cleared; bandwidths are bits a second. */
export interface QosClassRecord {
  /** From 1 to 8. */
  readonly class: number;
  readonly priority: 'real-time' | 'high' | 'medium' | 'low';
  readonly guaranteed: number;
  /** 0 for no limit. */
  readonly max: number;
  /** What has left, or waits to leave. */
  readonly packets: number;
  readonly bytes: number;
  readonly packetsDropped: number;
  readonly bytesDropped: number;
  /** Bytes that wait. */
  readonly backlog: number;
  /** Bits a second that have left, on average of the last three whole seconds. */
  readonly throughput: number;
}

/** QoS at the egress of an interface. */
export interface QosNodeRecord {
  readonly interface: string;
  /** Name of the profile of traffic that is in no tunnel. */
  readonly profile: string;
  /** Bits a second that leave at most; 0 for no limit. */
  readonly max: number;
  /** Class 1 first; all of them. */
  readonly classes: readonly QosClassRecord[];
}

/** What an interface carried in the last whole second. */
export interface InterfaceRateRecord {
  readonly name: string;
  readonly bytesReceived: number;
  readonly bytesTransmitted: number;
  readonly packetsReceived: number;
  readonly packetsTransmitted: number;
}

/** A pool that NAT rules translate sources out of. */
export interface NatPoolRecord {
  /** From 1, in the order of the rules that first use it. */
  readonly index: number;
  readonly kind: 'dynamic-ip-and-port' | 'dynamic-ip';
  /** Rules that use it, in their order. */
  readonly rules: readonly string[];
  /** Sources of the first of these rules, as ranges of addresses. */
  readonly sources: readonly string[];
  /** The first translated address. */
  readonly firstAddress: string;
  readonly addresses: number;
  /** Uses of ports, or addresses that are held. */
  readonly used: number;
  readonly available: number;
  /** Sessions that may share a port; 1 for addresses. */
  readonly oversubscription: number;
  /** Ports handed out so far; addresses that are held at present. */
  readonly allocations: number;
  readonly lastIndex: number;
}

/** The flood threshold of a zone at work. */
export interface FloodRecord {
  readonly kind: 'tcp-syn' | 'udp' | 'icmp' | 'other-ip' | 'icmpv6';
  /** Undefined where nothing is limited. */
  readonly threshold:
    | { readonly activate: number; readonly maximum: number; readonly action: 'red' | 'syn-cookies' }
    | undefined;
  /** First packets in the running second. */
  readonly current: number;
  /** Packets dropped since the world began. */
  readonly dropped: number;
}

/** A zone with a protection profile. */
export interface ZoneProtectionRecord {
  readonly zone: string;
  readonly floods: readonly FloodRecord[];
  /** Packet filters by the device's word for them, and whether they are on. */
  readonly filters: readonly { readonly name: string; readonly enabled: boolean }[];
}

/** A DoS protection rule at work. */
export interface DosProtectionRecord {
  readonly rule: string;
  readonly action: 'protect' | 'allow' | 'deny';
  readonly aggregate: DosProfileRecord | undefined;
  readonly classified: (DosProfileRecord & { readonly by: string }) | undefined;
  /** Sessions at once, and packets that the rule has dropped since its statistics were reset. */
  readonly sessions: number;
  readonly dropped: number;
  /** Times that the alarm rate of the aggregate profile was exceeded. */
  readonly alarms: number;
  /** Addresses, alone or in pairs, that are shut out at present. */
  readonly blocked: number;
}

/** A DoS protection profile with what its aggregate meter counts. */
export interface DosProfileRecord {
  readonly profile: string;
  readonly floods: readonly DosFloodRecord[];
  readonly sessionLimit: number | undefined;
}

/** New connections of one kind a second. */
export interface DosFloodRecord {
  readonly kind: FloodRecord['kind'];
  readonly threshold:
    | {
        readonly alarm: number;
        readonly activate: number;
        readonly maximum: number;
        /** Seconds. */
        readonly blockDuration: number;
        readonly action: 'red' | 'syn-cookies';
      }
    | undefined;
  /** In the running second, all of the rule together. */
  readonly current: number;
}

/** An address that a DoS protection rule or packet buffer protection has shut out. */
export interface BlockedRecord {
  readonly address: string;
  /** Empty for packet buffer protection. */
  readonly rule: string;
  readonly profile: string;
  /** Zones of the rule; `any` alone for every zone. */
  readonly zones: readonly string[];
  /** Seconds left. */
  readonly remaining: number;
}

/** What one of several dataplanes has of all sessions. */
export interface DataplaneShare {
  /** From 0. */
  readonly dataplane: number;
  readonly active: number;
  /** Sessions dispatched to it since the box started, and in the last second. */
  readonly dispatched: number;
  readonly dispatchedPerSecond: number;
}

/** What an application has used since the world began, its live sessions among it. */
export interface ApplicationUseRecord {
  /** `undecided` for sessions whose application was never found out. */
  readonly application: string;
  readonly sessions: number;
  readonly packets: number;
  readonly bytes: number;
}

/** How a packet to an address leaves. */
export interface RouteLookup {
  readonly interface: string;
  /** Undefined for an address on a connected subnet, and behind an interface without a router. */
  readonly nextHop: string | undefined;
  /** Address of the interface; undefined where it has none. */
  readonly source: string | undefined;
  readonly metric: number;
}

/** Percent, whole. For a single second both are the same. */
export interface ResourceUse {
  readonly average: number;
  readonly maximum: number;
}

/** A session and the percent of the packet buffers that it holds. */
export interface SessionBuffers {
  readonly id: SessionId;
  readonly percent: number;
}

/** How busy one dataplane was in a second, or over a longer time. */
export interface ResourceEntry {
  /** Of each core, from core 0. */
  readonly cores: readonly ResourceUse[];
  /** Percent of the dataplane that each group of the packet path has taken, in printed order. */
  readonly groups: Readonly<Record<string, number>>;
  readonly session: ResourceUse;
  readonly packetBuffer: ResourceUse;
  readonly packetDescriptor: ResourceUse;
}

/** What was kept of one dataplane, newest first. */
export interface ResourceHistory {
  /** From 0. */
  readonly dataplane: number;
  readonly cores: number;
  readonly entries: readonly ResourceEntry[];
}

/** The scales in which use is kept. */
export type ResourceScale = 'second' | 'minute' | 'hour' | 'day' | 'week';

/** The dataplane. */
export interface DataplaneView {
  /** In the order of the configuration. */
  interfaceCounters(): readonly InterfaceCounterRecord[];
  /** In the order of the configuration. */
  interfaceRates(): readonly InterfaceRateRecord[];
  /** At most so many complete entries of each dataplane; fewer where the world is younger. */
  resources(scale: ResourceScale, last: number): readonly ResourceHistory[];
  /** Sessions that hold packet buffers now, and the percent of each, most first. */
  bufferHolders(): readonly SessionBuffers[];
  dosProtection(): readonly DosProtectionRecord[];
  /** QoS of an interface; undefined where it has none. */
  qosNode(name: string): QosNodeRecord | undefined;
  bufferProtection(): BufferProtectionRecord;
  /** In the order in which rules first metered them; behind them whom packet buffer protection blocks. */
  blocked(): readonly BlockedRecord[];
  /** Every dataplane of the model. */
  shares(): readonly DataplaneShare[];
  /** The way to an address, as packets find it; undefined where none leads there or the virtual router is none. */
  lookUpRoute(virtualRouter: string, address: string): RouteLookup | 'discarded' | undefined;
  /** Whether a commit looks up the sessions under way again. */
  rematchesSessions(): boolean;
  applicationUse(): readonly ApplicationUseRecord[];
  natPools(): readonly NatPoolRecord[];
  /** Zones with a profile, in the order of the configuration. */
  zoneProtection(): readonly ZoneProtectionRecord[];
}
