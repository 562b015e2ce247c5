// The clock of the box. Vendor: public captures of `show clock`; the XML API for `show clock more`.
import type { Instant } from '../../engine/instant.ts';
import { ctimeWithZone } from './ctime.ts';

/** One line with a trailing blank, behind the leading blank line. */
export function clock(now: Instant): readonly string[] {
  return ['', `${ctimeWithZone(now)} `];
}

/** Assumption: the dataplane's clock agrees with the management plane's. */
export function clockWithDataplane(now: Instant): readonly string[] {
  return [...clock(now), `dataplane time: ${ctimeWithZone(now)} `];
}
