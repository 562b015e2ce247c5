// Times as the box shows them: by its own clock, which may be wrong, and in its own time zone.
import type { Instant } from './instant.ts';
import type { TimeZone } from './time-zones.ts';

/** How the firewall reads time. */
export interface DeviceTime {
  readonly zone: TimeZone;
  /** What the firewall shows, or has noted, at an instant of the world; printed as if it were UTC. */
  localOf(instant: Instant): Instant;
  /** The latest instant of the world at which it shows or has shown this. */
  instantOf(local: Instant): Instant;
}
