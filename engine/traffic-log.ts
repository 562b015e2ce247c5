// The traffic log: the last records in a ring of words. A record is written when a session starts, when it ends, when
// App-ID leads to a denial, and when a first packet is dropped by policy.
import type { Instant } from './instant.ts';
import type { SecurityRule } from './policy/security-policy.ts';
import type { LogSubtype } from './session-log-record.ts';
import { AddressPool, FIRST_POOLED } from './table/address-pool.ts';

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

const ADDRESS_FIELDS = [LOG.source, LOG.destination, LOG.natSource, LOG.natDestination] as const;
const WORDS = 34;
const CAPACITY = 16384;
const FIRST_CAPACITY = 1024;
const HIGH = 4294967296;

/** The fields of a record as numbers. */
export type LogField = keyof typeof LOG;

/** The last 16384 records. */
export class TrafficLog {
  /** Replaced by growth: read it after `begin`. */
  words = new Uint32Array(FIRST_CAPACITY * WORDS);
  private written = 0;
  private readonly addresses: AddressPool;

  /** Records hold the IPv6 addresses of the pool that they name for as long as they are kept. */
  constructor(addresses = new AddressPool()) {
    this.addresses = addresses;
  }

  /** Records ever written, or written since the log was cleared. */
  get count(): number {
    return this.written;
  }

  /** Begins a record with every other field 0; returns where it stands in `words`, for the writer to fill in. */
  begin(subtype: LogSubtype, now: Instant): number {
    this.makeRoom();
    const at = (this.written % CAPACITY) * WORDS;
    if ((this.words[at + LOG.source] ?? 0) >= FIRST_POOLED) this.releaseAddresses(at);
    this.words.fill(0, at, at + WORDS);
    this.words[at] = LOG_SUBTYPES.indexOf(subtype);
    writeLong(this.words, at + LOG.at, now);
    this.written++;
    return at;
  }

  /** To be called once the addresses of a record are filled in. */
  holdAddresses(at: number): void {
    if ((this.words[at + LOG.source] ?? 0) < FIRST_POOLED) return;
    for (const field of ADDRESS_FIELDS) this.addresses.retain(this.words[at + field] ?? 0);
  }

  /** Forgets every record, and gives back the addresses that they held. */
  clear(): void {
    const kept = Math.min(this.written, CAPACITY);
    for (let record = 0; record < kept; record++) {
      const at = record * WORDS;
      if ((this.words[at + LOG.source] ?? 0) >= FIRST_POOLED) this.releaseAddresses(at);
    }
    this.words = new Uint32Array(FIRST_CAPACITY * WORDS);
    this.written = 0;
  }

  /** Where the `back`-th last record stands, from 1; -1 when it is not kept. */
  placeOf(back: number): number {
    return back > Math.min(this.written, CAPACITY) ? -1 : ((this.written - back) % CAPACITY) * WORDS;
  }

  /** A field of the record at a place. */
  read(place: number, field: LogField): number {
    const at = place + LOG[field];
    const low = this.words[at] ?? 0;
    return LOG[field] < LOG.at ? low : low + (this.words[at + 1] ?? 0) * HIGH;
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

  private releaseAddresses(at: number): void {
    for (const field of ADDRESS_FIELDS) this.addresses.release(this.words[at + field] ?? 0);
  }

  private makeRoom(): void {
    if (this.written >= CAPACITY || (this.written + 1) * WORDS <= this.words.length) return;
    const larger = new Uint32Array(Math.min(this.words.length * 2, CAPACITY * WORDS));
    larger.set(this.words);
    this.words = larger;
  }
}

/** Writes a whole number up to 2^53 as two words. */
export function writeLong(words: Uint32Array, at: number, value: number): void {
  words[at] = value % HIGH;
  words[at + 1] = value / HIGH;
}
