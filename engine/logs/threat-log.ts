// The threat log: what protection and inspection have found. Vendor: threat log fields, repeat count: what source, destination,
// application and threat have in common within five seconds is one record. Assumption: action, zone and rule have to agree too,
// the five seconds begin with the first of them, and the record tells of the first.
import type { Instant } from '../instant.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { RecordRing } from './record-ring.ts';

/** Where each field of a record stands. Names are the world's numbers; the instant takes two words. */
export const THREAT = {
  threat: 0,
  action: 1,
  /** 0 from client to server, 1 back. */
  direction: 2,
  sessionId: 3,
  vsys: 4,
  source: 5,
  sourcePort: 6,
  destination: 7,
  destinationPort: 8,
  natSource: 9,
  natSourcePort: 10,
  natDestination: 11,
  natDestinationPort: 12,
  protocol: 13,
  fromZone: 14,
  toZone: 15,
  ingressInterface: 16,
  egressInterface: 17,
  user: 18,
  destinationUser: 19,
  application: 20,
  /** Of the security policy. */
  rule: 21,
  /** Of DoS protection. */
  dosRule: 22,
  urlCategory: 23,
  repeats: 24,
  at: 25,
} as const;

/** The fields of a record as numbers. */
export type ThreatField = keyof typeof THREAT;

/** What records have in common that are one. */
export interface ThreatKey {
  readonly threat: number;
  readonly action: number;
  readonly source: number;
  readonly destination: number;
  readonly application: number;
  readonly fromZone: number;
  readonly rule: number;
  readonly dosRule: number;
}

const KEY = [
  'threat',
  'action',
  'source',
  'destination',
  'application',
  'fromZone',
  'rule',
  'dosRule',
] as const satisfies readonly (keyof ThreatKey)[];

const CAPACITY = 4096;
const WINDOW = 5000;
/** Places of the latest record for each hash of a key; where two keys meet, the earlier one begins another record next time. */
const SLOTS = 1024;

/** The last 4096 records. */
export class ThreatLog extends RecordRing {
  /** Packets that packet based protection discards are logged too. Vendor: set system setting additional-threat-log. */
  logsPackets = false;
  /** Number of the latest record of each hash, from 1; 0 for none. Follows from the records. */
  private readonly latest = new Float64Array(SLOTS);

  constructor(addresses?: AddressPool) {
    super(
      {
        capacity: CAPACITY,
        words: 27,
        addresses: [THREAT.source, THREAT.destination, THREAT.natSource, THREAT.natDestination],
        at: THREAT.at,
      },
      addresses,
    );
  }

  /** Counts `times` more in the record of the last five seconds that has this key; false where there is none. */
  repeat(key: ThreatKey, times: number, now: Instant): boolean {
    const number = this.latest[slotOf(key)] ?? 0;
    const place = number === 0 ? -1 : this.placeOf(this.count - number + 1);
    if (place < 0 || this.read(place, 'at') + WINDOW <= now || !this.has(place, key)) return false;
    const at = place + THREAT.repeats;
    this.words[at] = (this.words[at] ?? 0) + times;
    return true;
  }

  /** Begins a record with this key and every other field 0; returns where it stands in `words`, for the writer to fill in. */
  begin(key: ThreatKey, times: number, now: Instant): number {
    const place = this.open(now);
    for (const field of KEY) this.words[place + THREAT[field]] = key[field];
    this.words[place + THREAT.repeats] = times;
    this.latest[slotOf(key)] = this.count;
    return place;
  }

  /** A field of the record at a place. */
  read(place: number, field: ThreatField): number {
    return this.readAt(place, THREAT[field]);
  }

  override clear(): void {
    super.clear();
    this.latest.fill(0);
  }

  override state(): Uint32Array {
    const records = super.state();
    const state = new Uint32Array(1 + records.length);
    state[0] = this.logsPackets ? 1 : 0;
    state.set(records, 1);
    return state;
  }

  override restore(state: Uint32Array): void {
    this.logsPackets = state[0] === 1;
    super.restore(state.subarray(1));
    this.latest.fill(0);
    for (let back = Math.min(this.count, CAPACITY); back > 0; back--) {
      const place = this.placeOf(back);
      this.latest[slotOf(this.keyAt(place))] = this.count - back + 1;
    }
  }

  private has(place: number, key: ThreatKey): boolean {
    return KEY.every((field) => this.words[place + THREAT[field]] === key[field]);
  }

  private keyAt(place: number): ThreatKey {
    const word = (field: keyof ThreatKey) => this.read(place, field);
    return {
      threat: word('threat'),
      action: word('action'),
      source: word('source'),
      destination: word('destination'),
      application: word('application'),
      fromZone: word('fromZone'),
      rule: word('rule'),
      dosRule: word('dosRule'),
    };
  }
}

function slotOf(key: ThreatKey): number {
  let hash = 0;
  for (const field of KEY) hash = Math.imul(hash ^ key[field], 0x9e3779b1) ^ (hash >>> 15);
  return (hash >>> 16) % SLOTS;
}
