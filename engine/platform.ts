// What a model can hold and do.

/** Limits and equipment of a firewall model. */
export interface Platform {
  /** As `show system info` prints it. */
  readonly model: string;
  readonly family: string;
  /** Sessions the table can hold: the number the device prints, not the rounded one of a data sheet. */
  readonly sessionCapacity: number;
  readonly dataplanes: number;
  readonly vsysMaximum: number;
  /**
   * Session ids are dealt out round robin to so many banks, whose number stands in the upper bits of the id.
   * Assumption: drawn from two ids of a PA-5060, 2^19 + 54 and 2^21 + 2^18 + 65; no source says so.
   */
  readonly sessionIdBanks: number;
  /** Packets that all dataplanes together can forward in a second. */
  readonly packetsPerSecond: number;
  readonly coresPerDataplane: number;
  /** Flows of identified sessions can be handed to hardware. */
  readonly hardwareOffload: boolean;
  /** Sessions that may share one translated port at the same time. */
  readonly dippOversubscription: 1 | 2 | 4 | 8;
  /** Source ports of one translated address, from 1024 on; all of them where it is absent. */
  readonly dippPorts?: number;
}
