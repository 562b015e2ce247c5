// The high availability pair as the rest of the program reads it.
import type { DataLink } from './ha/data-link.ts';
import type { Instant } from './instant.ts';

/** What a unit of an active/passive pair is doing. Vendor: show high-availability state. */
export type UnitState = 'active' | 'passive' | 'suspended' | 'non-functional';

/** Why the roles last changed. */
export type RoleChange = 'user-requested' | 'peer-lost' | 'link-failure' | 'path-failure' | 'preempted';

/**
 * Both units, seen from the one whose sessions are shown. Assumption: the reader's shell is always at the unit that carries
 * the traffic, so that after a failover the names change places.
 */
export interface HighAvailability {
  readonly mode: 'active-passive';
  readonly group: number;
  readonly localName: string;
  readonly localState: UnitState;
  readonly localPriority: number;
  readonly peerName: string;
  readonly peerState: UnitState;
  readonly peerPriority: number;
  readonly sessionSynchronization: 'enabled' | 'disabled';
  readonly ha2: DataLink;
  readonly failovers: number;
  /** Undefined while the roles are those of the start. */
  readonly lastChange: { readonly at: Instant; readonly reason: RoleChange } | undefined;
}
