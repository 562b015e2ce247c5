// The clock of the box beside the world's: how far it is ahead, since when, and whether it drifts. A clock that a time server
// disciplines is right; one that nobody corrects goes on as it was set, and away from there by its drift.
import type { DeviceTime } from './device-time.ts';
import type { Instant } from './instant.ts';
import { timeZoneOf, UTC } from './time-zones.ts';

const HIGH = 4294967296;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Corrections that are remembered, so that what was noted before them keeps its time. */
const CAPACITY = 256;
const WORDS = 6;

/** How the clock goes from an instant on. */
interface Stretch {
  readonly from: Instant;
  /** Milliseconds by which it is ahead of the world at `from`; negative when it is behind. */
  readonly ahead: number;
  /** Milliseconds that it gains in a day. */
  readonly gains: number;
}

/** Which clock a box is delivered with. */
export interface DeliveredClock {
  /** Seconds ahead of the world at the world's start, and seconds it gains in a day. */
  readonly offset: number;
  readonly drift: number;
}

/** The clock of one firewall. */
export class DeviceClock {
  private stretches: Stretch[];
  private readonly drift: number;

  constructor({ offset, drift }: DeliveredClock, startsAt: Instant) {
    this.drift = drift * 1000;
    this.stretches = [{ from: startsAt, ahead: offset * 1000, gains: this.drift }];
  }

  /** Milliseconds by which it is, or was, ahead of the world. */
  aheadAt(instant: Instant): number {
    return aheadIn(this.stretchAt(instant), instant);
  }

  /** A time server has been heard: the clock is right, and stays so while it is heard. Says whether it had been wrong. */
  discipline(now: Instant): boolean {
    const before = this.aheadAt(now);
    if (before === 0 && this.last.gains === 0) return false;
    this.begin({ from: now, ahead: 0, gains: 0 });
    return before !== 0;
  }

  /** No time server is heard any more: the clock goes on by itself. */
  release(now: Instant): void {
    if (this.last.gains === this.drift) return;
    this.begin({ from: now, ahead: this.aheadAt(now), gains: this.drift });
  }

  /** Somebody sets the clock to an instant. */
  set(now: Instant, shown: Instant): void {
    this.begin({ from: now, ahead: shown - now, gains: this.last.gains });
  }

  /** How it reads time in a place. */
  timeIn(place: string): DeviceTime {
    const zone = timeZoneOf(place) ?? UTC;
    return {
      zone,
      localOf: (instant) => instant + this.aheadAt(instant) + zone.minutes * MINUTE,
      instantOf: (local) => this.instantShowing(local - zone.minutes * MINUTE),
    };
  }

  private get last(): Stretch {
    return this.stretches.at(-1) ?? { from: 0, ahead: 0, gains: 0 };
  }

  private stretchAt(instant: Instant): Stretch {
    for (let index = this.stretches.length - 1; index > 0; index--) {
      const stretch = this.stretches[index];
      if (stretch !== undefined && stretch.from <= instant) return stretch;
    }
    return this.stretches[0] ?? this.last;
  }

  private instantShowing(shown: Instant): Instant {
    for (let index = this.stretches.length - 1; index > 0; index--) {
      const stretch = this.stretches[index];
      const instant = stretch === undefined ? 0 : instantIn(stretch, shown);
      if (stretch !== undefined && instant >= stretch.from) return instant;
    }
    return instantIn(this.stretches[0] ?? this.last, shown);
  }

  private begin(stretch: Stretch): void {
    // What begins in the same instant takes the place of what has only begun.
    if (this.last.from === stretch.from && this.stretches.length > 1) this.stretches.pop();
    this.stretches.push(stretch);
    if (this.stretches.length > CAPACITY) this.stretches.shift();
  }

  /** Instant, milliseconds ahead and gain of each stretch. */
  state(): Uint32Array {
    return Uint32Array.from(
      this.stretches.flatMap((one) => [
        ...twoWords(one.from),
        ...twoWords(one.ahead),
        ...twoWords(one.gains),
      ]),
    );
  }

  restore(state: Uint32Array): void {
    const number = (at: number) => (state[at] ?? 0) + ((state[at + 1] ?? 0) | 0) * HIGH;
    this.stretches = [];
    for (let at = 0; at < state.length; at += WORDS)
      this.stretches.push({ from: number(at), ahead: number(at + 2), gains: number(at + 4) });
  }
}

function aheadIn({ from, ahead, gains }: Stretch, instant: Instant): number {
  return gains === 0 ? ahead : ahead + Math.round((gains * (instant - from)) / DAY);
}

/** The instant at which a clock of this stretch shows something, to the millisecond. */
function instantIn({ from, ahead, gains }: Stretch, shown: Instant): Instant {
  return gains === 0 ? shown - ahead : from + Math.round((shown - ahead - from) / (1 + gains / DAY));
}

/** The high word is signed. */
function twoWords(value: number): readonly [number, number] {
  return [((value % HIGH) + HIGH) % HIGH, Math.floor(value / HIGH) >>> 0];
}
