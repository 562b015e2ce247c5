// Factory settings of session handling, and the world's changes to them.
import type { ReleaseProfile } from './release-profile.ts';
import type { SessionSettings, SessionTimers } from './view.ts';

/** Vendor: session settings and timeouts, release 11.1; seconds unless named otherwise. */
export const DEFAULT_TIMERS: SessionTimers = {
  tcp: 3600,
  tcpInit: 5,
  tcpHandshake: 10,
  tcpHalfClosed: 120,
  tcpTimeWait: 15,
  tcpUnverifiedRst: 30,
  tcpDelayedAckMilliseconds: 250,
  udp: 30,
  icmp: 6,
  sctp: 3600,
  sctpInit: 5,
  sctpCookie: 60,
  sctpShutdown: 30,
  otherIp: 30,
  captivePortal: 30,
  discardTcp: 90,
  discardUdp: 60,
  discardSctp: 60,
  discardOtherIp: 60,
  scan: 10,
};

/** Vendor: show session info, release 9.0. */
const DEFAULT_SETTINGS: SessionSettings = {
  acceleratedAging: true,
  acceleratedAgingThreshold: 80,
  acceleratedAgingFactor: 2,
  rejectNonSyn: true,
  offload: true,
  udpOffload: true,
  ipv6Firewalling: true,
  strictChecksum: true,
  strictRstSequence: true,
  rejectSmallInitialWindow: false,
  icmpUnreachableRate: 200,
  scanThreshold: 80,
  scanFactor: 8,
  resourceLimitBehavior: 'drop',
  pcapTokenBucketRate: 10485760,
  maxPendingMulticast: 0,
};

/** One 30 s wait after the first FIN or RST. Vendor: KB ClTPCA0, up to release 6.0. */
const SINGLE_WAIT = 30;

/** The timers of a release with the world's changes. */
export function timersOf(profile: ReleaseProfile, changes: Partial<SessionTimers>): SessionTimers {
  const wait = profile.halfClosed ? {} : { tcpHalfClosed: SINGLE_WAIT, tcpTimeWait: SINGLE_WAIT };
  return { ...DEFAULT_TIMERS, ...wait, ...changes };
}

/** The settings with the world's changes. */
export function settingsOf(changes: Partial<SessionSettings>): SessionSettings {
  return { ...DEFAULT_SETTINGS, ...changes };
}
