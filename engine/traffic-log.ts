// The traffic log: the last records in a ring of columns. A record is written when a session starts, when it ends, when
// App-ID leads to a denial, and when a first packet is dropped by policy.
import type { Instant } from './instant.ts';

/** Vendor: traffic log subtypes; drop comes before the application is known, deny after. */
const LOG_SUBTYPES = ['start', 'end', 'drop', 'deny'] as const;
export type LogSubtype = (typeof LOG_SUBTYPES)[number];

/** One record in numbers; names are those of the world, 0 for none. */
export interface TrafficLogRecord {
  readonly subtype: LogSubtype;
  readonly at: Instant;
  /** 0 for a drop: no session was ever made. */
  readonly sessionId: number;
  readonly source: number;
  readonly sourcePort: number;
  readonly destination: number;
  readonly destinationPort: number;
  readonly protocol: number;
  readonly fromZone: number;
  readonly toZone: number;
  readonly application: number;
  readonly rule: number;
  readonly bytes: number;
  readonly packets: number;
  /** Whole seconds from the start of the session. */
  readonly elapsed: number;
  /** Code of the end reason; 0 where the record is no end. */
  readonly endReason: number;
}

/** Words of one record: subtype, the fields in order, then instant and bytes as two words each. */
const WORDS = 18;
const CAPACITY = 16384;
const FIRST_CAPACITY = 2048;
const HIGH = 4294967296;

/** The last 16384 records. */
export class TrafficLog {
  private words = new Uint32Array(FIRST_CAPACITY * WORDS);
  private written = 0;

  /** Records ever written. */
  get count(): number {
    return this.written;
  }

  append(record: TrafficLogRecord): void {
    this.makeRoom();
    const { words } = this;
    const at = (this.written % CAPACITY) * WORDS;
    words[at] = LOG_SUBTYPES.indexOf(record.subtype);
    words[at + 1] = record.sessionId;
    words[at + 2] = record.source;
    words[at + 3] = record.sourcePort;
    words[at + 4] = record.destination;
    words[at + 5] = record.destinationPort;
    words[at + 6] = record.protocol;
    words[at + 7] = record.fromZone;
    words[at + 8] = record.toZone;
    words[at + 9] = record.application;
    words[at + 10] = record.rule;
    words[at + 11] = record.packets;
    words[at + 12] = record.elapsed;
    words[at + 13] = record.endReason;
    words[at + 14] = record.at % HIGH;
    words[at + 15] = record.at / HIGH;
    words[at + 16] = record.bytes % HIGH;
    words[at + 17] = record.bytes / HIGH;
    this.written++;
  }

  /** At most `limit` records, newest first. */
  latest(limit: number): readonly TrafficLogRecord[] {
    const records: TrafficLogRecord[] = [];
    const kept = Math.min(this.written, CAPACITY, limit);
    for (let back = 1; back <= kept; back++) records.push(this.record((this.written - back) % CAPACITY));
    return records;
  }

  /** The whole log, for a snapshot. */
  state(): Uint32Array {
    const kept = Math.min(this.written, CAPACITY) * WORDS;
    const state = new Uint32Array(kept + 2);
    state[0] = this.written % HIGH;
    state[1] = Math.floor(this.written / HIGH);
    state.set(this.words.subarray(0, kept), 2);
    return state;
  }

  restore(state: Uint32Array): void {
    this.written = (state[0] ?? 0) + (state[1] ?? 0) * HIGH;
    this.words = new Uint32Array(Math.max(FIRST_CAPACITY * WORDS, state.length - 2));
    this.words.set(state.subarray(2));
  }

  private record(position: number): TrafficLogRecord {
    const at = position * WORDS;
    const word = (index: number) => this.words[at + index] ?? 0;
    return {
      subtype: LOG_SUBTYPES[word(0)] ?? 'end',
      sessionId: word(1),
      source: word(2),
      sourcePort: word(3),
      destination: word(4),
      destinationPort: word(5),
      protocol: word(6),
      fromZone: word(7),
      toZone: word(8),
      application: word(9),
      rule: word(10),
      packets: word(11),
      elapsed: word(12),
      endReason: word(13),
      at: word(14) + word(15) * HIGH,
      bytes: word(16) + word(17) * HIGH,
    };
  }

  private makeRoom(): void {
    if (this.written >= CAPACITY || (this.written + 1) * WORDS <= this.words.length) return;
    const larger = new Uint32Array(Math.min(this.words.length * 2, CAPACITY * WORDS));
    larger.set(this.words);
    this.words = larger;
  }
}
