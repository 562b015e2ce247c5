import { expect, test } from 'vitest';
import type { Operation } from '../../engine/operation.ts';
import type { SessionSettings, SessionTimers } from '../../engine/view.ts';
import { createExecutor } from '../execute.ts';
import { SET_SESSION_COMMANDS } from './set-session.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';

function firewall() {
  const engine = exemplarFirewall();
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'on' });
  return { ...engine, execute };
}

// Vendor: operational hierarchy, release 11.2.
const TIMERS: readonly (readonly [string, keyof SessionTimers, number, number])[] = [
  ['timeout-tcp', 'tcp', 1, 15_999_999],
  ['timeout-udp', 'udp', 1, 15_999_999],
  ['timeout-icmp', 'icmp', 1, 15_999_999],
  ['timeout-default', 'otherIp', 1, 15_999_999],
  ['timeout-tcpinit', 'tcpInit', 1, 60],
  ['timeout-tcphandshake', 'tcpHandshake', 1, 60],
  ['timeout-tcp-half-closed', 'tcpHalfClosed', 1, 604_800],
  ['timeout-tcp-unverified-rst', 'tcpUnverifiedRst', 1, 600],
  ['timeout-tcp-time-wait', 'tcpTimeWait', 1, 600],
  ['timeout-tcp-delayed-ack', 'tcpDelayedAckMilliseconds', 1, 250],
  ['timeout-captive-portal', 'captivePortal', 1, 15_999_999],
  ['timeout-scan', 'scan', 5, 30],
  ['timeout-discard-tcp', 'discardTcp', 1, 15_999_999],
  ['timeout-discard-udp', 'discardUdp', 1, 15_999_999],
  ['timeout-discard-default', 'discardOtherIp', 1, 15_999_999],
];

test.each(TIMERS)('set session %s takes its range and prints nothing', (word, timer, low, high) => {
  const { execute, operations } = firewall();
  for (const value of [low, high]) {
    expect(execute(`set session ${word} ${value}`)).toMatchObject({ status: 'accepted', lines: [] });
    expect(operations.at(-1)).toEqual({ kind: 'set-session-timer', timer, value });
  }
  for (const value of [low - 1, high + 1, 'x', '']) {
    expect(execute(`set session ${word} ${value}`).status).toBe('rejected');
  }
  expect(operations).toHaveLength(2);
});

const SETTINGS: readonly (readonly [
  string,
  keyof SessionSettings,
  SessionSettings[keyof SessionSettings],
])[] = [
  ['accelerated-aging-enable no', 'acceleratedAging', false],
  ['accelerated-aging-threshold 50', 'acceleratedAgingThreshold', 50],
  ['accelerated-aging-threshold 99', 'acceleratedAgingThreshold', 99],
  ['accelerated-aging-scaling-factor 16', 'acceleratedAgingFactor', 16],
  ['scan-threshold 80', 'scanThreshold', 80],
  ['scan-scaling-factor 2', 'scanFactor', 2],
  ['tcp-reject-non-syn no', 'rejectNonSyn', false],
  ['tcp-reject-non-syn yes', 'rejectNonSyn', true],
  ['tcp-strict-rst no', 'strictRstSequence', false],
  ['tcp-reject-small-initial-window-enable yes', 'rejectSmallInitialWindow', true],
  ['offload no', 'offload', false],
  ['strict-checksum no', 'strictChecksum', false],
  ['resource-limit-behavior bypass', 'resourceLimitBehavior', 'bypass'],
  ['resource-limit-behavior drop', 'resourceLimitBehavior', 'drop'],
];

test.each(SETTINGS)('set session %s', (line, setting, value) => {
  const { execute, operations } = firewall();
  expect(execute(`set session ${line}`)).toMatchObject({ status: 'accepted', lines: [] });
  expect(operations).toEqual([{ kind: 'set-session-setting', setting, value }]);
});

test('every timer and setting is tried above', () => {
  const tried = [...TIMERS, ...SETTINGS].map(([line]) => line.split(' ')[0]);
  const declared = SET_SESSION_COMMANDS.map(({ path }) => path.at(-1));
  expect(new Set([...tried, 'default'])).toEqual(new Set(declared));
});

test.each([
  'accelerated-aging-threshold 49',
  'scan-scaling-factor 17',
  'offload maybe',
  'resource-limit-behavior ignore',
  'default now',
])('set session %s is refused', (line) => {
  const { execute, operations } = firewall();
  expect(execute(`set session ${line}`).status).toBe('rejected');
  expect(operations).toEqual([]);
});

test('all of them go back to the configuration together', () => {
  const { execute, operations } = firewall();
  expect(execute('set session default')).toMatchObject({ status: 'accepted', lines: [] });
  expect(operations).toEqual([{ kind: 'set-session-default' }]);
});

const DISCARDS: readonly (readonly [string, Operation])[] = [
  ['id 33571', { kind: 'session-discard', id: 33571 }],
  ['id 33571 timeout 0', { kind: 'session-discard', id: 33571, timeout: 0 }],
  [
    'timeout 15999999 id 33571 reason "port scan"',
    { kind: 'session-discard', id: 33571, timeout: 15_999_999 },
  ],
];

test.each(DISCARDS)('request session-discard %s', (line, operation) => {
  const { execute, operations } = firewall();
  expect(execute(`request session-discard ${line}`)).toMatchObject({ status: 'accepted', lines: [] });
  expect(operations).toEqual([operation]);
});

test.each(['', 'timeout 60', 'id 0', 'id 33571 timeout 16000000', 'id 33571 reason'])(
  'request session-discard %s is refused',
  (line) => {
    const { execute, operations } = firewall();
    expect(execute(`request session-discard ${line}`).status).toBe('rejected');
    expect(operations).toEqual([]);
  },
);

test('discarding what is no session is refused', () => {
  expect(firewall().execute('request session-discard id 39999')).toMatchObject({
    status: 'rejected',
    lines: ['', 'session 39999 not found'],
  });
});
