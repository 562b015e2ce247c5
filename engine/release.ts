// Releases switch labels, timers and fields. Everything else about a release is data of whoever prints or ages.

/** A software release whose behaviour is known well enough to be simulated, oldest first. */
export type Release = '5.0' | '6.1' | '8.1' | '10.2' | '11.1' | '11.2';

/** Oldest first. */
export const RELEASES: readonly Release[] = ['5.0', '6.1', '8.1', '10.2', '11.1', '11.2'];

/** True when `release` is `first` or newer. */
export function isAtLeast(release: Release, first: Release): boolean {
  return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}
