// What a release does differently. Labels are the printer's; timers and recorded facts are here.
import { isAtLeast, type Release } from './release.ts';
import type { SessionState } from './session.ts';

/** Behaviour that changed from release to release. */
export interface ReleaseProfile {
  readonly release: Release;
  readonly softwareVersion: string;
  /** State in which an ended session is read by its id. */
  readonly endedState: Extract<SessionState, 'closed' | 'init'>;
  /** Half-closed and time-wait are two timers; before that one wait follows the first FIN or RST. */
  readonly halfClosed: boolean;
  readonly recordsEndReason: boolean;
  readonly recordsTrackerStage: boolean;
}

const SOFTWARE_VERSIONS: Readonly<Record<Release, string>> = {
  '5.0': '5.0.3',
  '6.1': '6.1.10',
  '8.1': '8.1.17',
  '10.2': '10.2.9',
  '11.1': '11.1.4',
  '11.2': '11.2.4',
};

/** The profile of a release. Assumption: the maintenance release that stands for each. */
export function releaseProfile(release: Release): ReleaseProfile {
  const sixOne = isAtLeast(release, '6.1');
  return {
    release,
    softwareVersion: SOFTWARE_VERSIONS[release],
    // Vendor: KB ClVECA0 (2013) shows CLOSED; captures of 2017 and later show INIT.
    endedState: sixOne ? 'init' : 'closed',
    // Vendor: KB ClTPCA0, ClI4CAK: up to 6.0 one 30 s wait, from 6.1 half-closed 120 s and time-wait 15 s.
    halfClosed: sixOne,
    // Vendor: session end reason came with 6.1.
    recordsEndReason: sixOne,
    // Vendor: KB Session Tracker Feature, release 6.0 on.
    recordsTrackerStage: sixOne,
  };
}
