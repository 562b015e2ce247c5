// Packets, bytes and new sessions of each virtual second. A rate is the count of the last whole second.

/** Counts of one second. */
export interface SecondCounts {
  readonly packets: number;
  readonly bytes: number;
  readonly sessions: number;
}

const PACKETS = 0;
const BYTES = 1;
const SESSIONS = 2;
const FIELDS = 3;

/** The second that runs and the one that is complete. */
export class RateMeter {
  private readonly running = new Float64Array(FIELDS);
  private readonly complete = new Float64Array(FIELDS);

  countPackets(packets: number, bytes: number): void {
    this.running[PACKETS] = (this.running[PACKETS] ?? 0) + packets;
    this.running[BYTES] = (this.running[BYTES] ?? 0) + bytes;
  }

  countSession(): void {
    this.running[SESSIONS] = (this.running[SESSIONS] ?? 0) + 1;
  }

  /** So many seconds have passed. Time never stops between them with something counted. */
  roll(seconds: number): void {
    if (seconds === 1) this.complete.set(this.running);
    else this.complete.fill(0);
    this.running.fill(0);
  }

  /** The last whole second. */
  lastSecond(): SecondCounts {
    const { complete } = this;
    return {
      packets: complete[PACKETS] ?? 0,
      bytes: complete[BYTES] ?? 0,
      sessions: complete[SESSIONS] ?? 0,
    };
  }

  /** Both seconds, for a snapshot. */
  state(): Float64Array {
    const state = new Float64Array(FIELDS * 2);
    state.set(this.running, 0);
    state.set(this.complete, FIELDS);
    return state;
  }

  restore(state: Float64Array): void {
    this.running.set(state.subarray(0, FIELDS));
    this.complete.set(state.subarray(FIELDS, FIELDS * 2));
  }
}
