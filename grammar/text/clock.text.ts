// The clock of the box. Vendor: public captures of `show clock`; the XML API for `show clock more`.
import type { Instant } from '../../engine/instant.ts';
import { ctimeWithZone } from './ctime.ts';

/** What a clock shows, and the name of its zone. */
export interface ClockText {
  readonly now: Instant;
  readonly zone: string;
}

/** One line with a trailing blank, behind the leading blank line. */
export function clock({ now, zone }: ClockText): readonly string[] {
  return ['', `${ctimeWithZone(now, zone)} `];
}

/** Assumption: the dataplane's clock agrees with the management plane's. */
export function clockWithDataplane(reading: ClockText): readonly string[] {
  return [...clock(reading), `dataplane time: ${ctimeWithZone(reading.now, reading.zone)} `];
}
