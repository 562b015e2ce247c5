// Timers and settings of session handling, changed until the box starts again. They print nothing.
// Vendor: operational hierarchy, release 11.2 (names and ranges). Assumption: the help texts, and that nothing is printed.

import type { SessionSettings, SessionTimers } from '../../engine/view.ts';
import { assumption } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { oneOf, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { yesOrNo } from './yes-or-no.ts';

interface TimerWord {
  readonly word: string;
  readonly timer: keyof SessionTimers;
  readonly range: ValueType<number>;
  readonly help: string;
}

const LONG = uint(1, 15_999_999);

const TIMERS: readonly TimerWord[] = [
  { word: 'timeout-tcp', timer: 'tcp', range: LONG, help: 'Timeout of TCP sessions' },
  { word: 'timeout-udp', timer: 'udp', range: LONG, help: 'Timeout of UDP sessions' },
  { word: 'timeout-icmp', timer: 'icmp', range: LONG, help: 'Timeout of ICMP sessions' },
  { word: 'timeout-default', timer: 'otherIp', range: LONG, help: 'Timeout of sessions of other protocols' },
  { word: 'timeout-tcpinit', timer: 'tcpInit', range: uint(1, 60), help: 'Timeout from SYN to SYN-ACK' },
  {
    word: 'timeout-tcphandshake',
    timer: 'tcpHandshake',
    range: uint(1, 60),
    help: 'Timeout from SYN-ACK to ACK',
  },
  {
    word: 'timeout-tcp-half-closed',
    timer: 'tcpHalfClosed',
    range: uint(1, 604_800),
    help: 'Timeout after the first FIN',
  },
  {
    word: 'timeout-tcp-unverified-rst',
    timer: 'tcpUnverifiedRst',
    range: uint(1, 600),
    help: 'Timeout after a RST that cannot be verified',
  },
  {
    word: 'timeout-tcp-time-wait',
    timer: 'tcpTimeWait',
    range: uint(1, 600),
    help: 'Timeout after the second FIN or a RST',
  },
  {
    word: 'timeout-tcp-delayed-ack',
    timer: 'tcpDelayedAckMilliseconds',
    range: uint(1, 250),
    help: 'Delay of an ACK, in milliseconds',
  },
  {
    word: 'timeout-captive-portal',
    timer: 'captivePortal',
    range: LONG,
    help: 'Timeout of sessions of the captive portal',
  },
  { word: 'timeout-scan', timer: 'scan', range: uint(5, 30), help: 'Time to find out application trickling' },
  { word: 'timeout-discard-tcp', timer: 'discardTcp', range: LONG, help: 'Timeout of denied TCP sessions' },
  { word: 'timeout-discard-udp', timer: 'discardUdp', range: LONG, help: 'Timeout of denied UDP sessions' },
  {
    word: 'timeout-discard-default',
    timer: 'discardOtherIp',
    range: LONG,
    help: 'Timeout of denied sessions of other protocols',
  },
];

type KeysOf<T> = {
  [K in keyof SessionSettings]: SessionSettings[K] extends T ? K : never;
}[keyof SessionSettings];

interface SettingWord<T> {
  readonly word: string;
  readonly setting: KeysOf<T>;
  readonly help: string;
}

const SWITCHES: readonly SettingWord<boolean>[] = [
  { word: 'accelerated-aging-enable', setting: 'acceleratedAging', help: 'Age faster when the table fills' },
  { word: 'tcp-reject-non-syn', setting: 'rejectNonSyn', help: 'Refuse a first TCP packet without SYN' },
  { word: 'tcp-strict-rst', setting: 'strictRstSequence', help: 'Check the sequence number of a RST' },
  {
    word: 'tcp-reject-small-initial-window-enable',
    setting: 'rejectSmallInitialWindow',
    help: 'Refuse a small initial TCP window',
  },
  { word: 'offload', setting: 'offload', help: 'Hand identified sessions to the hardware' },
  { word: 'strict-checksum', setting: 'strictChecksum', help: 'Check TCP and UDP checksums' },
];

const LIMITS: readonly (SettingWord<number> & { readonly range: ValueType<number> })[] = [
  {
    word: 'scan-threshold',
    setting: 'scanThreshold',
    range: uint(50, 99),
    help: 'Utilization in percent that starts the scan for application trickling',
  },
  {
    word: 'scan-scaling-factor',
    setting: 'scanFactor',
    range: uint(2, 16),
    help: 'How much faster the scan ages',
  },
  {
    word: 'accelerated-aging-threshold',
    setting: 'acceleratedAgingThreshold',
    range: uint(50, 99),
    help: 'Utilization in percent that starts accelerated aging',
  },
  {
    word: 'accelerated-aging-scaling-factor',
    setting: 'acceleratedAgingFactor',
    range: uint(2, 16),
    help: 'How much faster sessions age',
  },
];

const timers: readonly DeviceCommand[] = TIMERS.map(({ word, timer, range, help }) =>
  command({
    path: ['set', 'session', word],
    help,
    source: assumption('nothing is printed'),
    argument: { name: 'value', value: range, help },
    operate: ({ value }) => ({ kind: 'set-session-timer', timer, value }),
    text: outcomeText,
  }),
);

const switches: readonly DeviceCommand[] = SWITCHES.map(({ word, setting, help }) =>
  command({
    path: ['set', 'session', word],
    help,
    source: assumption('nothing is printed'),
    argument: { name: 'value', value: yesOrNo, help },
    operate: ({ value }) => ({ kind: 'set-session-setting', setting, value }),
    text: outcomeText,
  }),
);

const limits: readonly DeviceCommand[] = LIMITS.map(({ word, setting, range, help }) =>
  command({
    path: ['set', 'session', word],
    help,
    source: assumption('nothing is printed'),
    argument: { name: 'value', value: range, help },
    operate: ({ value }) => ({ kind: 'set-session-setting', setting, value }),
    text: outcomeText,
  }),
);

const setResourceLimitBehavior = command({
  path: ['set', 'session', 'resource-limit-behavior'],
  help: 'What happens to traffic that finds no resources',
  source: assumption('nothing is printed'),
  argument: {
    name: 'value',
    value: oneOf(
      { text: 'bypass', help: 'Forward it without inspection' },
      { text: 'drop', help: 'Drop it' },
    ),
    help: 'What happens to traffic that finds no resources',
  },
  operate: ({ value }) => ({ kind: 'set-session-setting', setting: 'resourceLimitBehavior', value }),
  text: outcomeText,
});

const setSessionDefault = command({
  path: ['set', 'session', 'default'],
  help: 'Set all of these back to the configuration',
  source: assumption('nothing is printed'),
  operate: () => ({ kind: 'set-session-default' }),
  text: outcomeText,
});

/** Every timer and setting that the simulation has. */
export const SET_SESSION_COMMANDS: readonly DeviceCommand[] = [
  ...timers,
  ...switches,
  ...limits,
  setResourceLimitBehavior,
  setSessionDefault,
];
