// How long a packet may be on a way around the firewall.

/** Whether "fragmentation needed" of ICMP reaches the sender of a packet that is too long. */
export type LengthReport = 'reported' | 'filtered';

/** The limit of a path. */
export interface PathLimit {
  /** Bytes of the longest packet. */
  readonly mtu: number;
  readonly fragmentationNeeded: LengthReport;
}
