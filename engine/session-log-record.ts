// The traffic log as the rest of the program reads it: names, not numbers.
import type { Instant, Seconds } from './instant.ts';
import type { FlowRecord } from './logs/flow-record.ts';
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

/**
 * One record of the traffic log. A drop has no session and no way out. The application is `incomplete`, `insufficient-data` or
 * `not-applicable` where App-ID came to no end.
 */
export interface TrafficLogRecord extends FlowRecord {
  readonly subtype: LogSubtype;
  readonly at: Instant;
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
