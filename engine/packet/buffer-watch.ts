// What packet buffer protection remembers: since when it has been throwing packets of a source away, whose session it discarded,
// who is shut out, and when it last told of congestion. Nothing in nearly every world.
import { type AddressPool, FIRST_POOLED } from '../table/address-pool.ts';

/** Sources that are watched at once, and those that are shut out; of more the one that came first is let go. */
const PLACES = 64;
const WATCHED_WORDS = 5;
const BLOCKED_WORDS = 3;
const HEAD_WORDS = 4;

/** A source whose packets hold the buffers. Seconds are those of the firewall's clock, 0 for never. */
export interface WatchedSource {
  readonly source: number;
  readonly zone: number;
  /** Since when its packets have been thrown away early without a break, and when that was last so. */
  since: number;
  seen: number;
  /** Until when one of its sessions is discarded. */
  discardedUntil: number;
}

/** A source all of whose packets are dropped where they come in. */
export interface BlockedSource {
  readonly source: number;
  readonly zone: number;
  readonly until: number;
}

/** The memory of one dataplane. */
export class BufferWatch {
  /** What has gathered towards the next packet that is thrown away early. */
  gathered = 0;
  /** Second since which the buffers have been fuller than the alert threshold, and that of the latest alert; 0 for none. */
  aboveSince = 0;
  alertedAt = 0;
  private sources: WatchedSource[] = [];
  private shutOut: BlockedSource[] = [];
  private readonly addresses: AddressPool;

  constructor(addresses: AddressPool) {
    this.addresses = addresses;
  }

  /** Whether there is anything to look after while the buffers are empty. */
  get isAtWork(): boolean {
    return this.sources.length > 0 || this.shutOut.length > 0 || this.aboveSince !== 0;
  }

  get isBlocking(): boolean {
    return this.shutOut.length > 0;
  }

  /** In the order in which they were first seen. */
  get watched(): readonly WatchedSource[] {
    return this.sources;
  }

  /** In the order in which they were shut out. */
  get blocked(): readonly BlockedSource[] {
    return this.shutOut;
  }

  isBlocked(source: number, zone: number): boolean {
    return this.shutOut.some((one) => one.source === source && one.zone === zone);
  }

  /** The source as it is watched; its watch begins where it was not. */
  watch(source: number, zone: number): WatchedSource {
    const known = this.sources.find((one) => one.source === source && one.zone === zone);
    if (known !== undefined) return known;
    const begun = { source, zone, since: 0, seen: 0, discardedUntil: 0 };
    this.retain(source);
    this.sources.push(begun);
    for (const { source: first } of this.sources.splice(0, this.sources.length - PLACES)) this.release(first);
    return begun;
  }

  /** Ends the watch of those of whom nothing is to be remembered. */
  forget(isOver: (watched: WatchedSource) => boolean): void {
    for (const one of this.sources) if (isOver(one)) this.release(one.source);
    this.sources = this.sources.filter((one) => !isOver(one));
  }

  block(blocked: BlockedSource): void {
    this.retain(blocked.source);
    this.shutOut.push(blocked);
    for (const { source } of this.shutOut.splice(0, this.shutOut.length - PLACES)) this.release(source);
  }

  /** Lets in whoever agrees. */
  admit(agrees: (blocked: BlockedSource) => boolean): void {
    for (const one of this.shutOut) if (agrees(one)) this.release(one.source);
    this.shutOut = this.shutOut.filter((one) => !agrees(one));
  }

  state(): Uint32Array {
    return Uint32Array.of(
      this.gathered,
      this.aboveSince,
      this.alertedAt,
      this.sources.length,
      ...this.sources.flatMap((one) => [one.source, one.zone, one.since, one.seen, one.discardedUntil]),
      ...this.shutOut.flatMap((one) => [one.source, one.zone, one.until]),
    );
  }

  restore(state: Uint32Array): void {
    const [gathered = 0, aboveSince = 0, alertedAt = 0, watched = 0] = state;
    Object.assign(this, { gathered, aboveSince, alertedAt });
    const end = HEAD_WORDS + watched * WATCHED_WORDS;
    this.sources = [];
    this.shutOut = [];
    for (let at = HEAD_WORDS; at < end; at += WATCHED_WORDS) {
      const [source = 0, zone = 0, since = 0, seen = 0, discardedUntil = 0] = state.subarray(at);
      this.sources.push({ source, zone, since, seen, discardedUntil });
    }
    for (let at = end; at < state.length; at += BLOCKED_WORDS) {
      const [source = 0, zone = 0, until = 0] = state.subarray(at);
      this.shutOut.push({ source, zone, until });
    }
  }

  private retain(address: number): void {
    if (address >= FIRST_POOLED) this.addresses.retain(address);
  }

  private release(address: number): void {
    if (address >= FIRST_POOLED) this.addresses.release(address);
  }
}
