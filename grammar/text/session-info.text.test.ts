import { expect, test } from 'vitest';
import { layoutProfile } from './layout-profile.ts';
import { sessionInfo } from './session-info.text.ts';
import { EXEMPLAR_STATISTICS } from './testing/exemplar.ts';

const REPORT_8_1 = `
target-dp:                                       *.dp0
--------------------------------------------------------------------------------
Number of sessions supported:                    4194302
Number of allocated sessions:                    312
Number of active TCP sessions:                   241
Number of active UDP sessions:                   66
Number of active ICMP sessions:                  5
Number of active GTPc sessions:                  0
Number of active GTPu sessions:                  0
Number of pending GTPu sessions:                 0
Number of active BCAST sessions:                 0
Number of active MCAST sessions:                 0
Number of active predict sessions:               2
Number of active SCTP sessions:                  0
Number of active SCTP associations:              0
Session table utilization:                       0%
Number of sessions created since bootup:         87214
Packet rate:                                     1840/s
Throughput:                                      9410 kbps
New connection establish rate:                   14 cps
--------------------------------------------------------------------------------
Session timeout
  TCP default timeout:                           3600 secs
  TCP session timeout before SYN-ACK received:      5 secs
  TCP session timeout before 3-way handshaking:    10 secs
  TCP half-closed session timeout:                120 secs
  TCP session timeout in TIME_WAIT:                15 secs
  TCP session delayed ack timeout:                250 millisecs
  TCP session timeout for unverified RST:          30 secs
  UDP default timeout:                             30 secs
  ICMP default timeout:                             6 secs
  SCTP default timeout:                          3600 secs
  SCTP timeout before INIT-ACK received:            5 secs
  SCTP timeout before COOKIE received:             60 secs
  SCTP timeout before SHUTDOWN received:           30 secs
  other IP default timeout:                        30 secs
  Captive Portal session timeout:                  30 secs
  Session timeout in discard state:
    TCP: 90 secs, UDP: 60 secs, SCTP: 60 secs, other IP protocols: 60 secs
--------------------------------------------------------------------------------
Session accelerated aging:                       True
  Accelerated aging threshold:                   80% of utilization
  Scaling factor:                                2 X
--------------------------------------------------------------------------------
Session setup
  TCP - reject non-SYN first packet:             True
  Hardware session offloading:                   True
  Hardware UDP session offloading:               True
  IPv6 firewalling:                              True
  Strict TCP/IP checksum:                        True
  Strict TCP RST sequence:                       True
  Reject TCP small initial window:               False
  ICMP Unreachable Packet Rate:                  200 pps
--------------------------------------------------------------------------------
Application trickling scan parameters:
  Timeout to determine application trickling:    10 secs
  Resource utilization threshold to start scan:  80%
  Scan scaling factor over regular aging:        8
--------------------------------------------------------------------------------
Session behavior when resource limit is reached: drop
--------------------------------------------------------------------------------
Pcap token bucket rate                         : 10485760
--------------------------------------------------------------------------------
Max pending queued mcast packets per session   : 0
--------------------------------------------------------------------------------`;

const BEGINNING_5_0 = `
target-dp:                                       *.dp0
--------------------------------------------------------------------------------
Number of sessions supported:                    4194302
Number of active sessions:                       312
Number of active TCP sessions:                   241
Number of active UDP sessions:                   66
Number of active ICMP sessions:                  5
Number of active BCAST sessions:                 0
Number of active MCAST sessions:                 0
Number of active predict sessions:               2
Session table utilization:                       0%
Number of sessions created since bootup:         87214
Packet rate:                                     1840/s
Throughput:                                      9410 kbps
New connection establish rate:                   14 cps
--------------------------------------------------------------------------------
Session timeout
  TCP default timeout:                           3600 secs
  TCP session timeout before SYN-ACK received:      5 secs
  TCP session timeout before 3-way handshaking:    10 secs
  TCP session timeout after FIN/RST:               30 secs
  UDP default timeout:                             30 secs
  ICMP default timeout:                             6 secs
  other IP default timeout:                        30 secs
  Captive Portal session timeout:                  30 secs
  Session timeout in discard state:
    TCP: 90 secs, UDP: 60 secs, other IP protocols: 60 secs
--------------------------------------------------------------------------------
Session accelerated aging:                       True
  Accelerated aging threshold:                   80% of utilization
  Scaling factor:                                2 X
--------------------------------------------------------------------------------
Session setup
  TCP - reject non-SYN first packet:             True
  Hardware session offloading:                   True
  IPv6 firewalling:                              True
`;

const ADDED_BY_10 = [
  'Number of active HTTP2-5gc sessions:             0',
  'Number of active PFCP sessions:                  0',
  'Number of active IMSI sessions:                  0',
  '  5GC delete timeout:                              15 secs',
  '  Software Cut Through:                          False',
  '  Run-to-completion mode:                        False',
  '  Tunnel acceleration:                           True',
  '  Reject TCP SYN with different seq/options:     True',
  '  Teardown session if forward zone changes:      False',
  '  Do not refresh discard sessions:               False',
];

test('release 8.1 prints the line set of 9.0', () => {
  expect(sessionInfo(EXEMPLAR_STATISTICS, layoutProfile('8.1')).join('\n')).toBe(REPORT_8_1);
});

test('release 5.0 has one wait timer and no protocols that came later', () => {
  const timers = { ...EXEMPLAR_STATISTICS.timers, tcpHalfClosed: 30, tcpTimeWait: 30 };
  const report = sessionInfo({ ...EXEMPLAR_STATISTICS, timers }, layoutProfile('5.0'));
  expect(report.join('\n').startsWith(BEGINNING_5_0)).toBe(true);
});

test('release 6.1 has the three closing timers that replaced the wait timer', () => {
  const report = sessionInfo(EXEMPLAR_STATISTICS, layoutProfile('6.1'));
  expect(report.slice(21, 25)).toEqual([
    '  TCP half-closed session timeout:                120 secs',
    '  TCP session timeout in TIME_WAIT:                15 secs',
    '  TCP session timeout for unverified RST:          30 secs',
    '  UDP default timeout:                             30 secs',
  ]);
});

test.each(['10.2', '11.2'] as const)('release %s adds lines and takes none away', (release) => {
  const report = sessionInfo(EXEMPLAR_STATISTICS, layoutProfile(release));
  const older = REPORT_8_1.split('\n');
  const added = new Set(ADDED_BY_10);
  expect(report.filter((line) => added.has(line))).toHaveLength(ADDED_BY_10.length);
  expect(report.filter((line) => !added.has(line))).toEqual(older);
});
