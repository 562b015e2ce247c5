// The high availability pair in full, as the view tells it.
import type { DataLink, PeerContent, ReceivedMessages } from '../ha/data-link.ts';
import type { Instant, Seconds } from '../instant.ts';

export type PairState = 'active' | 'passive' | 'suspended' | 'non-functional';

/** Both units, their links and what they watch. */
export interface PairDetail {
  readonly group: number;
  readonly local: PairUnit;
  readonly peer: PairUnit;
  readonly connection: 'up' | 'down';
  readonly preemptive: boolean;
  /** A link in the wrong VLAN is up to whoever looks at it. */
  readonly ha2: DataLink;
  readonly peerContent: PeerContent;
  readonly synchronization: PairSynchronization;
  readonly linkMonitoring: Monitoring;
  readonly pathMonitoring: Monitoring;
  readonly linkGroups: readonly {
    readonly name: string;
    readonly monitoring: Monitoring;
    readonly interfaces: readonly { readonly name: string; readonly state: 'up' | 'down' }[];
  }[];
  readonly paths: readonly MonitoredPath[];
  readonly failovers: number;
  /** Messages over the control link since the box was started. */
  readonly control: ControlLink;
  readonly lastChange: Instant | undefined;
}

/** Whether something is watched, and what of it must be lost to count. */
export interface Monitoring {
  readonly enabled: boolean;
  readonly condition: 'any' | 'all';
}

/** One unit. */
export interface PairUnit {
  readonly name: string;
  readonly state: PairState;
  /** Since the state was entered. */
  readonly since: Seconds;
  /** Why a unit is not working; undefined for one that is. */
  readonly reason: 'User requested' | 'Peer lost' | 'Link down' | 'Path down' | undefined;
  readonly priority: number;
  readonly management: string;
  readonly ha1: { readonly address: string; readonly mac: string };
  readonly ha2: { readonly address: string; readonly mac: string };
  /** How often it has entered each state. */
  readonly entered: Readonly<Record<PairState, number>>;
}

/** What goes over the data link. */
export interface PairSynchronization {
  readonly state: 'complete' | 'not-running';
  readonly enabled: boolean;
  readonly setups: number;
  readonly teardowns: number;
  readonly updates: number;
  /** Sessions that the peer has. */
  readonly sessions: number;
  /** What this unit had got when it took over. */
  readonly received: ReceivedMessages;
}

/** An address that must answer. */
export interface MonitoredPath {
  readonly group: string;
  readonly monitoring: Monitoring;
  readonly virtualRouter: string;
  readonly destination: string;
  /** Answers of the last ten probes. */
  readonly answered: number;
  /** Microseconds. */
  readonly roundTrip: { readonly minimum: number; readonly maximum: number; readonly average: number };
}

/** Traffic of the control link. */
export interface ControlLink {
  readonly hellos: number;
  readonly heartbeats: number;
  readonly bytesEach: number;
}
