// The traffic log as the rest of the program reads it: names, not numbers.
import type { Instant, Seconds } from './instant.ts';
import type { LogQuery } from './logs/log-query.ts';
import type { EndReason, SessionId, TrackerStage } from './session.ts';

/** Vendor: traffic log subtypes; drop comes before the application is known, deny after. */
export type LogSubtype = 'start' | 'end' | 'drop' | 'deny';

/** Which records are wanted, and in which order. */
export interface TrafficLogRequest {
  /** At most so many; the latest ones whatever the order. */
  readonly limit: number;
  /** Vendor: show log traffic, direction; `backward` begins with the newest. */
  readonly direction: 'forward' | 'backward';
  /** Only records of this session; 0 for first packets that were dropped. */
  readonly sessionId?: SessionId;
  /** Only records that agree; the limit counts those. */
  readonly where?: LogQuery;
}

/** One record of the traffic log. */
export interface TrafficLogRecord {
  readonly subtype: LogSubtype;
  readonly at: Instant;
  /** 0 for a drop: no session was ever made. */
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
  /** Empty for a drop. */
  readonly egressInterface: string;
  readonly sourceUser: string | undefined;
  readonly destinationUser: string | undefined;
  /** `incomplete`, `insufficient-data` and `not-applicable` where App-ID came to no end. */
  readonly application: string;
  readonly rule: string;
  readonly action: 'allow' | 'deny' | 'drop';
  readonly bytes: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly packets: number;
  readonly packetsSent: number;
  readonly packetsReceived: number;
  readonly start: Instant;
  /** From the start of the session to the record. */
  readonly elapsed: Seconds;
  /** Empty where no URL filtering looked. */
  readonly urlCategory: string;
  /** `n/a` where the record is no end. */
  readonly endReason: EndReason;
  readonly trackerStage: TrackerStage | undefined;
}
