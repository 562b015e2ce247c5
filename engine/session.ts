// The words and records of a session as the rest of the program sees it. The table behind them is columns of numbers.
import type { Instant, Seconds } from './instant.ts';

/** Session identifier, 1 to 4294967295; unique among live sessions, used again after a session has been freed. */
export type SessionId = number;

/**
 * Life of a session: init, opening, active, then discard or closing, closed, free, and init again.
 * Vendor: KB Clk9CAC. `init` also names an ended session that is still readable by its id.
 */
export type SessionState = 'init' | 'opening' | 'active' | 'discard' | 'closing' | 'closed' | 'free';

/** What a session is for. Vendor: `show session all filter type`, release 11.2. */
export type SessionType = 'flow' | 'predict' | 'tunnel' | 'forward' | 'vni';

/** Which addresses were rewritten: the NS, ND and NB flags of the session listing. */
export type NatFlag = 'none' | 'source' | 'destination' | 'both';

/** Why a session ended, highest priority first. Vendor: traffic log fields, release 11.1. */
export type EndReason =
  | 'threat'
  | 'policy-deny'
  | 'auth-policy-redirect'
  | 'decrypt-cert-validation'
  | 'decrypt-unsupport-param'
  | 'decrypt-error'
  | 'tcp-rst-from-client'
  | 'tcp-rst-from-server'
  | 'resources-unavailable'
  | 'tcp-fin'
  | 'tcp-reuse'
  | 'decoder'
  | 'aged-out'
  | 'unknown'
  | 'n/a';

/** Where the firewall noted the end of a session. Vendor: KB Session Tracker Feature, release 6.0 on. */
export type TrackerStage =
  | 'Aged out'
  | 'TCP FIN'
  | 'TCP RST - client'
  | 'TCP RST - server'
  | 'appid policy lookup deny'
  | 'mitigation tdb'
  | 'resource limit'
  | 'host service'
  | 'session clear';

/** One direction of a session, found by its 6-tuple: addresses, ports, protocol and ingress zone. */
export interface Flow {
  readonly source: string;
  /** Zone in which packets of this flow enter. */
  readonly zone: string;
  readonly destination: string;
  /** IP protocol number. */
  readonly protocol: number;
  /** For ICMP the identifier. 0 where a predict session does not know it yet. */
  readonly sourcePort: number;
  /** For ICMP the sequence number. 0 where a predict session does not know it yet. */
  readonly destinationPort: number;
  readonly state: SessionState;
  readonly sourceUser: string | undefined;
  readonly destinationUser: string | undefined;
}

/** One session of the listing. Addresses as c2s sees them; `translated…` repeat them where nothing was rewritten. */
export interface SessionRow {
  readonly id: SessionId;
  readonly vsys: string;
  /** Application name; `undecided` until App-ID has seen data. */
  readonly application: string;
  readonly state: SessionState;
  readonly type: SessionType;
  readonly nat: NatFlag;
  readonly decrypted: boolean;
  readonly protocol: number;
  readonly source: string;
  readonly sourcePort: number;
  readonly fromZone: string;
  readonly translatedSource: string;
  readonly translatedSourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly toZone: string;
  readonly translatedDestination: string;
  readonly translatedDestinationPort: number;
}

/** Everything `show session id` knows of one session, live or ended. */
export interface SessionDetail {
  readonly id: SessionId;
  readonly vsys: string;
  readonly type: SessionType;
  readonly c2s: Flow;
  readonly s2c: Flow;
  readonly startTime: Instant;
  readonly timeout: Seconds;
  /** Seconds left; undefined once the session has ended. */
  readonly timeToLive: Seconds | undefined;
  readonly bytesC2s: number;
  readonly bytesS2c: number;
  readonly layer7PacketsC2s: number;
  readonly layer7PacketsS2c: number;
  readonly application: string;
  /** Security rule; undefined for a predict session. */
  readonly rule: string | undefined;
  /** True when a service object sets the timers of the session instead of its application. */
  readonly serviceTimeoutOverride?: boolean;
  readonly loggedAtEnd: boolean;
  readonly inAger: boolean;
  readonly syncedFromPeer: boolean;
  readonly nat: NatFlag;
  readonly natRule: string | undefined;
  /** Only for a predict session. */
  readonly prediction: Prediction | undefined;
  /** Only for a data session that was predicted: the control session, whose id may belong to another session by now. */
  readonly parent?: SessionId;
  readonly layer7: 'enabled' | 'completed';
  /** URL category where URL filtering looks at the session, else undefined. */
  readonly urlCategory: string | undefined;
  readonly viaSynCookies: boolean;
  readonly terminatedOnHost: boolean;
  readonly traversesTunnel: boolean;
  readonly captivePortal: boolean;
  /** Whether the firewall has opened its TLS. */
  readonly decrypted: boolean;
  readonly ingressInterface: string;
  readonly egressInterface: string;
  readonly qosRule: string | undefined;
  /** The interface whose QoS node the session passes on its way out. */
  readonly qosNode?: string | undefined;
  readonly qosClass: number;
  readonly pbfRule: { readonly name: string; readonly id: number } | undefined;
  readonly trackerStage: TrackerStage | undefined;
  /** `unknown` while the session lives. */
  readonly endReason: EndReason;
}

/** How a predict session came to be. */
export interface Prediction {
  readonly parent: SessionId;
  readonly triggeredBy: 'client' | 'server';
  readonly matchedOnce: boolean;
}
