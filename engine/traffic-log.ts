// The traffic log: the last records in a ring of words. A record is written when a session starts, when it ends, when
// App-ID leads to a denial, and when a first packet is dropped by policy.
import type { Instant } from './instant.ts';
import { RecordRing } from './logs/record-ring.ts';
import type { SecurityRule } from './policy/security-policy.ts';
import type { LogSubtype } from './session-log-record.ts';
import type { AddressPool } from './table/address-pool.ts';

/** A subtype's code is its position. */
export const LOG_SUBTYPES = ['start', 'end', 'drop', 'deny'] as const satisfies readonly LogSubtype[];

/** What the rule said; a code is its position. */
export const LOG_ACTIONS = ['allow', 'deny', 'drop'] as const satisfies readonly SecurityRule['action'][];

/** Where each field of a record stands. Names are the world's numbers; the last three fields take two words. */
export const LOG = {
  subtype: 0,
  sessionId: 1,
  vsys: 2,
  source: 3,
  sourcePort: 4,
  destination: 5,
  destinationPort: 6,
  natSource: 7,
  natSourcePort: 8,
  natDestination: 9,
  natDestinationPort: 10,
  protocol: 11,
  fromZone: 12,
  toZone: 13,
  ingressInterface: 14,
  egressInterface: 15,
  user: 16,
  destinationUser: 17,
  application: 18,
  rule: 19,
  packetsSent: 20,
  packetsReceived: 21,
  elapsed: 22,
  startSecond: 23,
  urlCategory: 24,
  endReason: 25,
  trackerStage: 26,
  action: 27,
  at: 28,
  bytesSent: 30,
  bytesReceived: 32,
} as const;

/** The fields of a record as numbers. */
export type LogField = keyof typeof LOG;

/** The last 16384 records. */
export class TrafficLog extends RecordRing {
  constructor(addresses?: AddressPool) {
    super(
      {
        capacity: 16384,
        words: 34,
        addresses: [LOG.source, LOG.destination, LOG.natSource, LOG.natDestination],
        at: LOG.at,
      },
      addresses,
    );
  }

  /** Begins a record with every other field 0; returns where it stands in `words`, for the writer to fill in. */
  begin(subtype: LogSubtype, now: Instant): number {
    const at = this.open(now);
    this.words[at] = LOG_SUBTYPES.indexOf(subtype);
    return at;
  }

  /** A field of the record at a place. */
  read(place: number, field: LogField): number {
    return this.readAt(place, LOG[field]);
  }
}
