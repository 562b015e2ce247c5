// The closed list of changes a command may ask of the engine.
import type { EchoAnswer, EchoRequest, HopAnswer, HopRequest } from './answers/echo-records.ts';
import type { UrlAnswer } from './answers/management-records.ts';
import type { ManagementReach } from './box/management-reach.ts';
import type { ConnectionRequest } from './connection.ts';
import type { Failure } from './failure.ts';
import type { PeerContent, PluggedLink } from './ha/data-link.ts';
import type { HostWay } from './hosts/host-route.ts';
import type { Instant } from './instant.ts';
import type { ConfigJob, ConfigVerdict } from './management/config-job.ts';
import type { ConfigLogRecord } from './management/config-log.ts';
import type { ManagementMemory } from './management/management-memory.ts';
import type { CableEnd } from './network/cable-end.ts';
import type { PathLimit } from './network/path-limit.ts';
import type { PacketDiagChange } from './packet-diag/packet-diag-setting.ts';
import type { SessionId } from './session.ts';
import type { SessionFilter } from './session-filter.ts';
import type { SessionSettings, SessionTimers } from './view.ts';
import type { PeerState } from './vpn/peer-state.ts';
import type { FirewallConfiguration } from './world/firewall-configuration.ts';

/** A change of the firewall's state, applied at the engine's present instant. */
export type Operation =
  | { readonly kind: 'clear-sessions'; readonly filter: SessionFilter }
  | { readonly kind: 'clear-session'; readonly id: SessionId }
  /** The global counters that are chosen, or all of them; of all packets, or of those that the packet filter marks. */
  | { readonly kind: 'clear-counters'; readonly only?: CounterChoice; readonly of?: 'marked-packets' }
  /** Forgets the records of a log; that of threats holds the URL log too. */
  | { readonly kind: 'clear-log'; readonly log: ClearableLog }
  /** Whether packets that packet based protection discards are logged. Vendor: set system setting additional-threat-log. */
  | { readonly kind: 'set-additional-threat-log'; readonly value: 'on' | 'off' }
  /** Those of interfaces, or these and all global ones. */
  | { readonly kind: 'clear-interface-counters'; readonly with: 'nothing' | 'global-counters' }
  /** Puts a live session into DISCARD for `timeout` seconds, 0 to 15999999. Vendor: request session-discard, 3600 if not given. */
  | { readonly kind: 'session-discard'; readonly id: SessionId; readonly timeout?: number }
  /** A whole number of seconds (milliseconds for the delayed ack); touches sessions that begin afterwards only. */
  | { readonly kind: 'set-session-timer'; readonly timer: keyof SessionTimers; readonly value: number }
  | SetSessionSetting
  | { readonly kind: 'change-packet-diag'; readonly change: PacketDiagChange }
  /** Timers and settings as the configuration has them. Vendor: set session default. */
  | { readonly kind: 'set-session-default' }
  /** The firewall goes on with another configuration, which has been checked before: see world/firewall-configuration.ts. */
  | { readonly kind: 'commit'; readonly configuration: FirewallConfiguration }
  /** The management server begins to commit or to check a configuration; the result is what is expected. */
  | {
      readonly kind: 'note-job';
      readonly type: ConfigJob['type'];
      readonly dequeued: Instant;
      readonly finishes: Instant;
      readonly result: ConfigJob['result'];
      readonly verdict: ConfigVerdict;
    }
  /** A job that was begun has failed after all. */
  | { readonly kind: 'amend-job'; readonly id: number; readonly verdict: ConfigVerdict }
  /** What the management server remembers from now on, and what it has just changed. */
  | {
      readonly kind: 'keep-management';
      readonly memory: ManagementMemory;
      readonly changes: readonly ConfigLogRecord[];
    }
  /** Begins the statistics of a DoS protection rule again. Vendor: clear dos-protection rule. */
  | { readonly kind: 'reset-dos-statistics'; readonly rule: string }
  /** Lets in who is shut out: everybody, or by rules of a zone or a profile, or one address. Vendor: clear dos-protection zone, clear dos-block-table. */
  | {
      readonly kind: 'release-blocked';
      readonly zone?: string;
      readonly profile?: string;
      readonly address?: string;
    }
  /** Counts the rules of these names in a rulebase from 0 again; all its rules where none is named. One that is not counted has none. */
  | { readonly kind: 'clear-rule-hits'; readonly ruleBase: string; readonly rules: readonly string[] }
  /** The unit gives its role away; suspending the peer leaves the pair without a unit to take over. */
  | { readonly kind: 'ha-suspend'; readonly unit: 'local' | 'peer' }
  /** The unit that is suspended or lost comes back, as the passive one. */
  | { readonly kind: 'ha-functional' }
  /** The active unit is lost and the peer goes on. */
  | { readonly kind: 'ha-failover' }
  /** The VLAN of the pair's data link, or the content of the other unit, is another one from now on. */
  | { readonly kind: 'set-pair'; readonly ha2?: PluggedLink; readonly peerContent?: PeerContent }
  /** The peer takes over a configuration, the clock, or what is known at run time. */
  | { readonly kind: 'ha-synchronize'; readonly what: string }
  /** A host around the firewall drops all of its connections without a word to anybody. */
  | { readonly kind: 'restart-host'; readonly host: string }
  /** A host around the firewall, or the router in front of others, stops or begins again to answer. */
  | { readonly kind: 'set-host-arp'; readonly host: string; readonly arp: 'answers' | 'silent' }
  /** The other end of the cable of a port negotiates, is told its duplex, or fits whatever this end does. */
  | { readonly kind: 'set-cable-end'; readonly port: string; readonly end: CableEnd }
  /** The way to an IPv4 prefix takes packets of so many bytes at most, or again any. */
  | { readonly kind: 'set-path-limit'; readonly destination: string; readonly limit: PathLimit | undefined }
  /**
   * A host sends what is not on its link to the firewall, or where nobody passes it on. An IPv4 address means the firewall where it is
   * that of an interface in the host's own network, and somebody else otherwise.
   */
  | {
      readonly kind: 'set-host-gateway';
      readonly host: string;
      readonly gateway: 'firewall' | 'elsewhere' | { readonly address: string };
    }
  /** A host, or a router for everybody behind it, sends what is for a prefix by another way. */
  | {
      readonly kind: 'set-host-route';
      readonly host: string;
      readonly destination: string;
      readonly way: HostWay;
      /** Only with `firewall`: its interface that the packets come in by. */
      readonly interface?: string;
    }
  /** A host takes another box for the owner of an address of the firewall, or no longer does. */
  | {
      readonly kind: 'set-host-neighbor';
      readonly host: string;
      readonly address: string;
      readonly entry: 'stale' | 'current';
    }
  /** The firewall tells everybody on the link of an interface that an address is its own. Vendor: test arp gratuitous. */
  | { readonly kind: 'announce-address'; readonly interface: string; readonly address: string }
  /** Forgets neighbours: of an interface, and there with an address or a MAC address; without an interface all of them. IPv4 unless told. */
  | {
      readonly kind: 'clear-neighbors';
      readonly family?: 'ipv6';
      readonly interface?: string;
      readonly address?: string;
      readonly mac?: string;
    }
  /** Forgets the stations of a VLAN, or of all. */
  | { readonly kind: 'clear-stations'; readonly vlan?: string }
  /** Begins to count the traffic of a tunnel again, by its number. */
  | { readonly kind: 'clear-tunnel-counters'; readonly tunnel: number }
  /** Deletes or begins the security association of a gateway or a tunnel; without a name those of all. */
  | { readonly kind: 'clear-association'; readonly of: AssociationOwner; readonly name?: string }
  | { readonly kind: 'negotiate-association'; readonly of: AssociationOwner; readonly name?: string }
  /** The clock of the box is set to show `2026/03/18 10:41:55` in its own time zone. Vendor: set clock. */
  | { readonly kind: 'set-clock'; readonly shown: string }
  /** A host that the box asks for something stops to answer, or answers again. */
  | { readonly kind: 'set-service-host'; readonly address: string; readonly answers: 'yes' | 'no' }
  /** The networks behind the management port change. */
  | { readonly kind: 'set-management-reach'; readonly reaches: ManagementReach }
  /** A plane forgets who is at an address, or everybody. Vendor: clear user-cache, clear user-cache-mp. */
  | {
      readonly kind: 'clear-user-cache';
      readonly plane: 'dataplane' | 'management';
      readonly address?: string;
      /** Only those that were learned so. */
      readonly from?: string;
    }
  /** The user at an address logs out, and nobody tells the firewall who is there; or he logs in. */
  | { readonly kind: 'set-user-presence'; readonly address: string; readonly presence: 'in' | 'out' }
  /** A group has other members in the directory. The firewall believes in the old ones until its groups are refreshed. */
  | { readonly kind: 'set-group-members'; readonly group: string; readonly members: readonly string[] }
  /** Vendor: debug user-id refresh group-mapping. */
  | { readonly kind: 'refresh-groups' }
  /** A plane forgets the category of the host of a URL, or all. Vendor: clear url-cache, delete url-database. */
  | {
      readonly kind: 'clear-url-cache';
      readonly plane: 'dataplane' | 'management';
      readonly url?: string;
    }
  /** Asks for the category of the host of a URL. Vendor: test url. */
  | { readonly kind: 'look-up-url'; readonly url: string }
  /** One echo request, or one probe of a path; the world goes on until its answer is there. */
  | { readonly kind: 'echo'; readonly request: EchoRequest }
  | { readonly kind: 'probe-hop'; readonly request: HopRequest }
  /** The peer of a gateway, given by name or by the peer's address, answers, no longer does, or agrees and drops what it gets. */
  | { readonly kind: 'set-vpn-peer'; readonly gateway: string; readonly peer: PeerState }
  /** Seconds of quiet after which a host probes a connection, 0 for never; pauses that begin afterwards are meant. */
  | { readonly kind: 'set-host-keepalive'; readonly host: string; readonly seconds: number }
  /** A conversation between two ends begins, beside those of the world; `view.connection` tells what becomes of it. */
  | { readonly kind: 'open-connection'; readonly request: ConnectionRequest }
  /** All traffic sources fall silent but these, their conversations under way too; nobody is told. Meant for a fork. */
  | { readonly kind: 'quieten'; readonly except: readonly string[] };

/** One switch, limit or behaviour of session handling is changed at run time; a change holds until the box starts again. */
export type SetSessionSetting = {
  readonly [K in keyof SessionSettings]: {
    readonly kind: 'set-session-setting';
    readonly setting: K;
    readonly value: SessionSettings[K];
  };
}[keyof SessionSettings];

/** The logs that are kept. */
export type ClearableLog = 'traffic' | 'threat' | 'system' | 'config';

/** What a security association belongs to. */
export type AssociationOwner = 'gateway' | 'tunnel';

/** The global counters that agree in every given word. */
export interface CounterChoice {
  readonly name?: string;
  readonly category?: string;
  readonly severity?: string;
  readonly aspect?: string;
}

/** What an operation did. */
export type Outcome =
  | { readonly kind: 'sessions-cleared'; readonly count: number }
  | { readonly kind: 'session-cleared'; readonly id: SessionId }
  | { readonly kind: 'counters-cleared' }
  | { readonly kind: 'log-cleared'; readonly log: ClearableLog }
  | { readonly kind: 'management-kept' }
  | { readonly kind: 'dos-changed' }
  | { readonly kind: 'session-discarded'; readonly id: SessionId }
  | { readonly kind: 'setting-changed' }
  /** Sessions that were looked up again in the changed policy, those denied then, and those that lost their interface. */
  | {
      readonly kind: 'committed';
      readonly rematched: number;
      readonly denied: number;
      readonly ended: number;
    }
  | { readonly kind: 'job-noted'; readonly id: number }
  | { readonly kind: 'rule-hits-cleared'; readonly count: number }
  | { readonly kind: 'ha-changed' }
  | { readonly kind: 'ha-synchronized'; readonly what: string }
  | { readonly kind: 'packet-diag-changed'; readonly change: PacketDiagChange }
  | { readonly kind: 'host-changed'; readonly host: string }
  | { readonly kind: 'cable-changed'; readonly port: string }
  | { readonly kind: 'path-changed'; readonly destination: string }
  /** How many announcements were sent. */
  | { readonly kind: 'address-announced'; readonly sent: number }
  | { readonly kind: 'neighbors-cleared'; readonly count: number }
  | { readonly kind: 'stations-cleared' }
  | { readonly kind: 'tunnel-counters-cleared' }
  | AssociationOutcome
  | { readonly kind: 'box-changed' }
  | { readonly kind: 'users-forgotten'; readonly count: number }
  | { readonly kind: 'url-looked-up'; readonly answer: UrlAnswer }
  /** `address` is that of the host, which may have been asked for by its name. */
  | { readonly kind: 'echoed'; readonly address: string; readonly answer: EchoAnswer }
  | { readonly kind: 'hop-probed'; readonly address: string; readonly answer: HopAnswer }
  | { readonly kind: 'connection-opened'; readonly handle: number }
  | { readonly kind: 'quietened' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How many gateways or tunnels were meant, and how many of them had an association to delete or now negotiate one. */
export interface AssociationOutcome {
  readonly kind: 'associations-cleared' | 'associations-negotiated';
  readonly of: AssociationOwner;
  readonly meant: number;
  readonly done: number;
}
