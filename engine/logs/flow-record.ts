// What records of traffic and of threats tell of a flow: names, not numbers.
import type { SessionId } from '../session.ts';

/** The flow of a record. */
export interface FlowRecord {
  /** 0 where no session was ever made. */
  readonly sessionId: SessionId;
  readonly vsys: string;
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly natSource: string;
  readonly natSourcePort: number;
  readonly natDestination: string;
  readonly natDestinationPort: number;
  /** IP protocol number. */
  readonly protocol: number;
  readonly fromZone: string;
  readonly toZone: string;
  readonly ingressInterface: string;
  /** Empty where nothing was forwarded. */
  readonly egressInterface: string;
  readonly sourceUser: string | undefined;
  readonly destinationUser: string | undefined;
  readonly application: string;
}
