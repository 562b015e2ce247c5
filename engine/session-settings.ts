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
export const DEFAULT_SETTINGS: SessionSettings = {
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

/** Lowest and highest value of a run-time setting. */
export type SettingRange = readonly [low: number, high: number];

const LONG: SettingRange = [1, 15_999_999];

/** Ranges of the timers. Vendor: set session, release 11.2. Assumption: the SCTP timers go as the configuration says. */
export const TIMER_RANGES: Readonly<Record<keyof SessionTimers, SettingRange>> = {
  tcp: LONG,
  tcpInit: [1, 60],
  tcpHandshake: [1, 60],
  tcpHalfClosed: [1, 604_800],
  tcpTimeWait: [1, 600],
  tcpUnverifiedRst: [1, 600],
  tcpDelayedAckMilliseconds: [1, 250],
  udp: LONG,
  icmp: LONG,
  sctp: [1, 86_400],
  sctpInit: [1, 120],
  sctpCookie: [1, 120],
  sctpShutdown: [1, 600],
  otherIp: LONG,
  captivePortal: LONG,
  discardTcp: LONG,
  discardUdp: LONG,
  discardSctp: [1, 600],
  discardOtherIp: LONG,
  scan: [5, 30],
};

type NumericSetting = {
  [K in keyof SessionSettings]: SessionSettings[K] extends number ? K : never;
}[keyof SessionSettings];

/** Ranges of the settings that are numbers. Vendor: set session, release 11.2; Assumption: the last three. */
export const SETTING_RANGES: Readonly<Record<NumericSetting, SettingRange>> = {
  acceleratedAgingThreshold: [50, 99],
  acceleratedAgingFactor: [2, 16],
  scanThreshold: [50, 99],
  scanFactor: [2, 16],
  icmpUnreachableRate: [1, 65_535],
  pcapTokenBucketRate: [1, 4_294_967_295],
  maxPendingMulticast: [0, 2000],
};

/** Range of `request session-discard timeout`, and what it is without one. Vendor: release 11.2. */
export const DISCARD_RANGE: SettingRange = [0, 15_999_999];
export const DEFAULT_DISCARD = 3600;

/** What a keyword of `set session` changes, of those the engine models. Vendor: set session, release 11.2. */
export const SESSION_KEYWORDS = {
  'timeout-tcp': { timer: 'tcp' },
  'timeout-tcpinit': { timer: 'tcpInit' },
  'timeout-tcphandshake': { timer: 'tcpHandshake' },
  'timeout-tcp-half-closed': { timer: 'tcpHalfClosed' },
  'timeout-tcp-time-wait': { timer: 'tcpTimeWait' },
  'timeout-tcp-unverified-rst': { timer: 'tcpUnverifiedRst' },
  'timeout-tcp-delayed-ack': { timer: 'tcpDelayedAckMilliseconds' },
  'timeout-udp': { timer: 'udp' },
  'timeout-icmp': { timer: 'icmp' },
  'timeout-default': { timer: 'otherIp' },
  'timeout-captive-portal': { timer: 'captivePortal' },
  'timeout-discard-tcp': { timer: 'discardTcp' },
  'timeout-discard-udp': { timer: 'discardUdp' },
  'timeout-discard-default': { timer: 'discardOtherIp' },
  'timeout-scan': { timer: 'scan' },
  'scan-threshold': { setting: 'scanThreshold' },
  'scan-scaling-factor': { setting: 'scanFactor' },
  'accelerated-aging-enable': { setting: 'acceleratedAging' },
  'accelerated-aging-threshold': { setting: 'acceleratedAgingThreshold' },
  'accelerated-aging-scaling-factor': { setting: 'acceleratedAgingFactor' },
  'tcp-reject-non-syn': { setting: 'rejectNonSyn' },
  'tcp-strict-rst': { setting: 'strictRstSequence' },
  'tcp-reject-small-initial-window-enable': { setting: 'rejectSmallInitialWindow' },
  offload: { setting: 'offload' },
  'strict-checksum': { setting: 'strictChecksum' },
  'resource-limit-behavior': { setting: 'resourceLimitBehavior' },
} as const satisfies Readonly<
  Record<string, { readonly timer: keyof SessionTimers } | { readonly setting: keyof SessionSettings }>
>;

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
