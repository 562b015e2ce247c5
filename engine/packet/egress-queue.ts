// What waits to leave by an interface, class by class, as a fluid: it drains between packets at the rate of the interface, what is
// guaranteed first and the rest by priority. It moves with packets alone, so that no slicing of time shows.
import type { Instant } from '../instant.ts';

/** Classes of a queue; numbers begin at 1. Vendor: QoS classes. */
export const CLASSES = 8;
/** Positions of the counts of a class; each has a number for every class. */
export const PACKETS = 0;
export const BYTES = 1;
export const DROPPED_PACKETS = 2;
export const DROPPED_BYTES = 3;
const BACKLOG = 4;
const GATHERED = 5;
/** Bytes that have left in each of the last seconds, which take turns. */
const LEFT = 6;
const SECONDS = 4;
/** The instant up to which it has drained stands behind all of these. */
const AT = (LEFT + SECONDS) * CLASSES;
const FIELDS = AT + 1;

/**
 * Assumption: a class keeps what it may send in 200 milliseconds; the hierarchy knows a `qlimit` of 150 to 300. What adapts to a full
 * queue holds the rest back itself, ten seconds at most.
 */
const DEPTH = 200;
const PATIENCE = 10_000;
const SECOND = 1000;
/** Whole seconds that throughput is told of. Vendor: help of show qos interface throughput, last 3 seconds. */
const MEASURED_SECONDS = 3;
/** Bytes that arithmetic may leave over. */
const DUST = 1e-6;
/** Result of `offer`: the packet is not sent. */
export const REFUSED = -1;

/** What a class gets, in bytes a millisecond. */
export interface ClassShare {
  /** 0 goes first. */
  readonly priority: number;
  readonly guaranteed: number;
  /** The rate of the whole where the class has no limit of its own. */
  readonly max: number;
}

/** The rate of an interface in bytes a millisecond, 0 where nothing limits it, and what each class gets of it. */
export interface EgressLimits {
  readonly rate: number;
  /** Of class 1 at position 0, and so on. */
  readonly shares: readonly ClassShare[];
}

/** A packet, or several, that would leave. */
export interface Offer {
  /** From 1. */
  readonly trafficClass: number;
  readonly packets: number;
  readonly bytes: number;
  /** Its ends send no faster than it is taken, as those of TCP do: late instead of lost. */
  readonly adapts: boolean;
}

/** The queues of one interface. */
export class EgressQueue {
  readonly limits: EgressLimits;
  private readonly values = new Float64Array(FIELDS);
  /** What each class is given in the stretch of time in hand, and what is left for all of them. */
  private readonly given = new Float64Array(CLASSES);
  private budget = 0;

  constructor(limits: EgressLimits) {
    this.limits = limits;
  }

  /** Takes it in; the milliseconds until it leaves, or `REFUSED`. */
  offer({ trafficClass, packets, bytes, adapts }: Offer, now: Instant): number {
    const { values, limits } = this;
    const index = trafficClass - 1;
    const share = limits.shares[index];
    this.settle(now);
    if (limits.rate === 0 || share === undefined) {
      this.count(index, packets, bytes);
      this.note(now, index, bytes);
      return 0;
    }
    const wanted = (values[BACKLOG * CLASSES + index] ?? 0) + bytes;
    if (!adapts && this.overflows(index, share.max * DEPTH, wanted)) {
      this.add(DROPPED_PACKETS, index, packets);
      this.add(DROPPED_BYTES, index, bytes);
      return REFUSED;
    }
    this.count(index, packets, bytes);
    values[BACKLOG * CLASSES + index] = Math.min(wanted, share.max * PATIENCE);
    return Math.floor(this.waitOf(index, share));
  }

  /** A count of a class. */
  valueOf(field: number, trafficClass: number): number {
    return this.values[field * CLASSES + trafficClass - 1] ?? 0;
  }

  /** Bytes of a class that wait at an instant. */
  backlogAt(now: Instant, trafficClass: number): number {
    return Math.round(this.at(now).valueOf(BACKLOG, trafficClass));
  }

  /** Bytes a second of a class that have left in the last whole seconds. */
  throughputAt(now: Instant, trafficClass: number): number {
    const { values } = this.at(now);
    const second = Math.floor(now / SECOND);
    let sum = 0;
    for (let ago = 1; ago <= MEASURED_SECONDS; ago++)
      sum += values[positionIn(second - ago) + trafficClass - 1] ?? 0;
    return Math.round(sum / MEASURED_SECONDS);
  }

  /** Counts from 0 again; what waits goes on. */
  clear(): void {
    this.values.fill(0, 0, (DROPPED_BYTES + 1) * CLASSES);
  }

  /** Goes on as another queue of the same interface. */
  follow({ values }: EgressQueue): void {
    this.values.set(values);
  }

  /** For a snapshot. */
  state(): Float64Array {
    return this.values.slice();
  }

  restore(state: Float64Array): void {
    this.values.set(state);
  }

  /** The same as it will be, or is, without a packet until then. */
  private at(now: Instant): EgressQueue {
    const copy = new EgressQueue(this.limits);
    copy.follow(this);
    copy.settle(now);
    return copy;
  }

  private count(index: number, packets: number, bytes: number): void {
    this.add(PACKETS, index, packets);
    this.add(BYTES, index, bytes);
  }

  private add(field: number, index: number, amount: number): void {
    const at = field * CLASSES + index;
    this.values[at] = (this.values[at] ?? 0) + amount;
  }

  /** Assumption: of all that wants to be in a full queue, as much is lost as there is no room for, evenly. */
  private overflows(index: number, room: number, wanted: number): boolean {
    if (wanted <= room) return false;
    const at = GATHERED * CLASSES + index;
    const gathered = (this.values[at] ?? 0) + 1 - room / wanted;
    const isLost = gathered >= 1;
    this.values[at] = isLost ? gathered - 1 : gathered;
    return isLost;
  }

  /** Milliseconds until the last byte of a class leaves, if nothing more comes. */
  private waitOf(index: number, { priority, guaranteed, max }: ClassShare): number {
    const { limits, values } = this;
    const own = values[BACKLOG * CLASSES + index] ?? 0;
    let ahead = own;
    for (let other = 0; other < CLASSES; other++)
      if ((limits.shares[other]?.priority ?? 0) < priority) ahead += values[BACKLOG * CLASSES + other] ?? 0;
    const alone = own / max;
    const behind = Math.max(alone, ahead / limits.rate);
    return guaranteed === 0 ? behind : Math.min(behind, Math.max(alone, own / guaranteed));
  }

  /** Drains until an instant, second by second. */
  private settle(now: Instant): void {
    const { values } = this;
    let at = values[AT] ?? 0;
    while (at < now) {
      const second = Math.floor(at / SECOND);
      const isIdle = this.isEmpty();
      const until = isIdle ? now : Math.min(now, (second + 1) * SECOND);
      if (!isIdle) this.drain(at, until - at);
      this.forgetBetween(second, Math.floor(until / SECOND));
      at = until;
    }
    values[AT] = now;
  }

  private isEmpty(): boolean {
    for (let index = 0; index < CLASSES; index++)
      if ((this.values[BACKLOG * CLASSES + index] ?? 0) > 0) return false;
    return true;
  }

  /** Places of later seconds begin at nothing. */
  private forgetBetween(second: number, later: number): void {
    for (let next = Math.max(second + 1, later - SECONDS + 1); next <= later; next++) {
      const at = positionIn(next);
      this.values.fill(0, at, at + CLASSES);
    }
  }

  private drain(from: Instant, time: number): void {
    const { limits, given } = this;
    given.fill(0);
    this.budget = limits.rate * time;
    for (let index = 0; index < CLASSES; index++)
      this.give(index, Math.min(this.wantOf(index, time), (limits.shares[index]?.guaranteed ?? 0) * time));
    for (let priority = 0; this.budget > DUST && priority < CLASSES; priority++) this.share(priority, time);
    for (let index = 0; index < CLASSES; index++) this.note(from, index, given[index] ?? 0);
  }

  /** Classes of one priority share what is left evenly; what one does not need is for the others. */
  private share(priority: number, time: number): void {
    const { shares } = this.limits;
    const isWaiting = (index: number) =>
      shares[index]?.priority === priority && this.wantOf(index, time) > DUST;
    for (;;) {
      let waiting = 0;
      for (let index = 0; index < CLASSES; index++) if (isWaiting(index)) waiting++;
      if (waiting === 0 || this.budget <= DUST) return;
      const each = this.budget / waiting;
      for (let index = 0; index < CLASSES; index++)
        if (isWaiting(index)) this.give(index, Math.min(each, this.wantOf(index, time)));
    }
  }

  /** What waits in a class and may still leave in a stretch of time. */
  private wantOf(index: number, time: number): number {
    const waiting = this.values[BACKLOG * CLASSES + index] ?? 0;
    return Math.min(waiting, (this.limits.shares[index]?.max ?? 0) * time - (this.given[index] ?? 0));
  }

  private give(index: number, bytes: number): void {
    const given = Math.min(bytes, this.budget);
    const at = BACKLOG * CLASSES + index;
    const left = (this.values[at] ?? 0) - given;
    this.values[at] = left > DUST ? left : 0;
    this.given[index] = (this.given[index] ?? 0) + given;
    this.budget -= given;
  }

  private note(at: Instant, index: number, bytes: number): void {
    const position = positionIn(Math.floor(at / SECOND)) + index;
    this.values[position] = (this.values[position] ?? 0) + bytes;
  }
}

/** Where the bytes of a second stand. */
function positionIn(second: number): number {
  return (LEFT + (second % SECONDS)) * CLASSES;
}
