// How long the box has been running.
import type { Seconds } from './instant.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';

/** Seconds since the start of the box, never below 0. */
export function uptimeOf({ compiled, now }: DataplaneState): Seconds {
  const { world, startsAt } = compiled;
  return Math.max(0, (world.uptime ?? world.warmUp) + Math.floor((now - startsAt) / 1000));
}
