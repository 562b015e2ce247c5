// What DoS protection rules have counted: first packets of the running second, sessions at once, and who is shut out. One meter a
// rule, and one for each address that a rule meters alone.

import { FLOODS } from '../policy/zone-protection.ts';
import { textOfWords, wordsOfText } from '../table/text-words.ts';

/** Places of the numbers of a meter. Counts and credits have one place for each kind of flood. */
const SECOND = 0;
const BLOCKED_UNTIL = 1;
const SESSIONS = 2;
const DROPPED = 3;
const ALARMS = 4;
const COUNTS = 5;
const CREDITS = COUNTS + FLOODS.length;
const FIELDS = CREDITS + FLOODS.length;

/** Meters that are kept before those that stand still are given up. */
const ROOM = 4096;

/** What the meter says of a first packet. */
export type Reading = 'within' | 'blocked' | 'above-maximum' | 'early-drop' | 'cookie';

/** Thresholds that a first packet is held against. */
interface Threshold {
  readonly alarm: number;
  readonly activate: number;
  readonly maximum: number;
  readonly blockDuration: number;
  readonly action: 'red' | 'syn-cookies';
}

/** An address that a rule shuts out. */
export interface BlockedAddress {
  /** Number of the rule. */
  readonly rule: number;
  /** As it was metered: one address, or source and destination with a blank between. */
  readonly address: string;
  /** Second from which on it is let in again. */
  readonly until: number;
}

/** Numbers of one meter as a reader wants them. */
export interface MeterCounts {
  /** First packets of the running second, by position in FLOODS. */
  readonly current: readonly number[];
  readonly sessions: number;
  /** Packets dropped, and times that the alarm rate was exceeded, since the meter began or was reset. */
  readonly dropped: number;
  readonly alarms: number;
  /** Second until which all of the rule's traffic is shut out; 0 for never. */
  readonly blockedUntil: number;
}

/** All meters. A meter has the number of its rule, and the address where it is for one alone. */
export class DosMeters {
  private readonly meters = new Map<string, Float64Array>();

  /**
   * Counts a first packet. Vendor: DoS protection, above the maximum everything is dropped and who sent it is shut out for the
   * block duration. Assumption: early drop is dealt out evenly, as with zone protection.
   */
  count(key: string, flood: number, threshold: Threshold, second: number): Reading {
    const meter = this.meterOf(key, second);
    const count = (meter[COUNTS + flood] ?? 0) + 1;
    meter[COUNTS + flood] = count;
    if (count === threshold.alarm + 1) meter[ALARMS] = (meter[ALARMS] ?? 0) + 1;
    if ((meter[BLOCKED_UNTIL] ?? 0) > second) return 'blocked';
    if (count > threshold.maximum) {
      meter[BLOCKED_UNTIL] = second + threshold.blockDuration;
      return 'above-maximum';
    }
    if (count <= threshold.activate) return 'within';
    if (threshold.action === 'syn-cookies') return 'cookie';
    return isEarlyDrop(meter, flood, threshold) ? 'early-drop' : 'within';
  }

  /** Sessions that a meter has at present. */
  sessionsOf(key: string): number {
    return this.meters.get(key)?.[SESSIONS] ?? 0;
  }

  /** A session begins, `change` 1, or has ended, -1. */
  changeSessions(key: string, change: number, second: number): void {
    const meter = this.meterOf(key, second);
    meter[SESSIONS] = Math.max(0, (meter[SESSIONS] ?? 0) + change);
  }

  noteDrop(key: string, packets: number, second: number): void {
    const meter = this.meterOf(key, second);
    meter[DROPPED] = (meter[DROPPED] ?? 0) + packets;
  }

  countsOf(key: string, second: number): MeterCounts {
    const meter = this.meters.get(key);
    const value = (field: number) => meter?.[field] ?? 0;
    const isRunning = value(SECOND) === second;
    return {
      current: FLOODS.map((_, flood) => (isRunning ? value(COUNTS + flood) : 0)),
      sessions: value(SESSIONS),
      dropped: value(DROPPED),
      alarms: value(ALARMS),
      blockedUntil: value(BLOCKED_UNTIL) > second ? value(BLOCKED_UNTIL) : 0,
    };
  }

  /** Who is shut out at a second, in the order in which they were first metered. */
  blocked(second: number): readonly BlockedAddress[] {
    return [...this.meters].flatMap(([key, meter]) => {
      const [rule = '', ...address] = key.split(' ');
      const until = meter[BLOCKED_UNTIL] ?? 0;
      return address.length === 0 || until <= second
        ? []
        : [{ rule: Number(rule), address: address.join(' '), until }];
    });
  }

  /** Lets in whoever agrees. */
  release(agrees: (blocked: BlockedAddress) => boolean, second: number): void {
    for (const one of this.blocked(second)) {
      const meter = this.meters.get(`${one.rule} ${one.address}`);
      if (meter !== undefined && agrees(one)) meter[BLOCKED_UNTIL] = 0;
    }
  }

  /** Begins the statistics of a rule again. */
  resetStatistics(key: string): void {
    this.meters.get(key)?.fill(0, DROPPED, COUNTS);
  }

  /** For a snapshot: length of the keys in words, the keys, the numbers. */
  state(): Uint32Array {
    const keys = wordsOfText([...this.meters.keys()].join('\n'));
    const numbers = new Float64Array(this.meters.size * FIELDS);
    [...this.meters.values()].forEach((meter, index) => {
      numbers.set(meter, index * FIELDS);
    });
    const state = new Uint32Array(1 + keys.length + numbers.length * 2);
    state[0] = keys.length;
    state.set(keys, 1);
    state.set(new Uint32Array(numbers.buffer), 1 + keys.length);
    return state;
  }

  restore(state: Uint32Array): void {
    this.meters.clear();
    const length = state[0] ?? 0;
    const numbers = new Float64Array(state.slice(1 + length).buffer);
    if (numbers.length === 0) return;
    textOfWords(state.slice(1, 1 + length))
      .split('\n')
      .forEach((key, index) => {
        this.meters.set(key, numbers.slice(index * FIELDS, (index + 1) * FIELDS));
      });
  }

  /** The meter with the counts of this second. */
  private meterOf(key: string, second: number): Float64Array {
    const known = this.meters.get(key);
    if (known === undefined && this.meters.size >= ROOM) this.giveUpIdle(second);
    const meter = known ?? new Float64Array(FIELDS);
    if (known === undefined) this.meters.set(key, meter);
    if (meter[SECOND] !== second) meter.fill(0, COUNTS, CREDITS);
    meter[SECOND] = second;
    return meter;
  }

  /** Addresses that have been quiet, are not shut out and have no session. Rules stay. */
  private giveUpIdle(second: number): void {
    for (const [key, meter] of this.meters) {
      const isIdle = (meter[SECOND] ?? 0) < second && (meter[BLOCKED_UNTIL] ?? 0) <= second;
      if (key.includes(' ') && isIdle && meter[SESSIONS] === 0) this.meters.delete(key);
    }
  }
}

function isEarlyDrop(meter: Float64Array, flood: number, { activate, maximum }: Threshold): boolean {
  const span = maximum - activate;
  const credit = (meter[CREDITS + flood] ?? 0) + (meter[COUNTS + flood] ?? 0) - activate;
  const isDue = credit >= span;
  meter[CREDITS + flood] = isDue ? credit - span : credit;
  return isDue;
}
