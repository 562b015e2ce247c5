import { expect, test } from 'vitest';
import { createDeviceTree } from '../commands/registry.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { createLineParser } from '../language/line-parser.ts';
import { mythCoach } from './myths.text.ts';
import { MYTHS, mythOf } from './myths.ts';

/** The truth that is told about a typed line contains these words. */
function check(line: string, truth: string): void {
  expect(mythOf(line)?.truth, line).toContain(truth);
}

test('commands that no release has are recognised, in full and abbreviated', () => {
  check('show session-ttl', 'show session info');
  check('  sh   session-ttl 5 ', 'show session info');
  check('show session all filter field app incomplete', 'filter application incomplete');
  check('show system logs logdb traffic', 'show log traffic direction');
  check('less mp-log natd.log', 'show running nat-policy');
  check('tail follow yes mp-log natd.log', 'show running nat-policy');
  check('less mp-log kmd.log', 'ikemgr.log');
  check('top', 'show system resources follow');
  check('top -H', 'show system resources follow');
  check('tcpdump -i eth0', 'management port');
  check('tcpdump host 10.0.0.1 -nn', 'management port');
  check('debug flow basic', 'packet-diag set log feature flow basic');
});

test('words that name something else are recognised', () => {
  check('debug dataplane packet-diag set capture stage ingress file in.pcap', 'receive, firewall, transmit');
  check('show counter global name flow_aged_out', 'end reason');
  check('show counter global | match flow_deny_tcp_not_syn', 'flow_tcp_non_syn_drop');
  check('show counter global name flow_deny_mismatch', 'flow_policy_deny');
  check('show session meter | match "Meter ID"', 'throttled');
  check('show log traffic query equal "session_end_reason eq incomplete"', 'application');
  check('show session all filter end-reason unknown-tcp', 'application');
});

test('settings that are changed for a wrong reason are remarked on', () => {
  check('set session timeout-tcp 1800', '3600');
  check('set session timeout-tcphandshake 60', 'way back');
  check('set zone trust tcp-non-syn rst', 'tcp-reject-non-syn');
});

test.each([
  '',
  'show session info',
  'show system logdb-quota',
  'show log traffic',
  'show session all filter application incomplete',
  'show session all filter state discard',
  'tcpdump filter "port 53"',
  'debug dataplane packet-diag set log feature flow basic',
  'debug dataplane packet-diag set capture stage receive file rx',
  'less mp-log ikemgr.log',
  'set session timeout-tcp 3600',
  'set session timeout-tcphandshake 5',
  'set session tcp-reject-non-syn yes',
  'show counter global name flow_tcp_non_syn_drop',
  'show session meter',
  'topology',
])('%j gives no myth away', (line) => {
  expect(mythCoach(line)).toEqual([]);
});

test('belief, truth and source are told in two lines', () => {
  expect(mythCoach('debug flow basic')).toEqual([
    'myth: "debug flow basic" traces packets',
    'truth: flow basic is a log feature: "debug dataplane packet-diag set log feature flow basic" (Vendor: CLI command hierarchy, PAN-OS 11.2)',
  ]);
});

test('every myth names its source, and no belief is told twice', () => {
  for (const { source } of MYTHS) expect(source).toMatch(/^Vendor: /);
  expect(new Set(MYTHS.map(({ believed }) => believed)).size).toBe(MYTHS.length);
});

test('every command that a truth names is one of the release', () => {
  const tree = createDeviceTree({ release: '11.2', hierarchy: releaseHierarchy('11.2') });
  const parser = createLineParser(tree);
  const named = MYTHS.flatMap(({ truth }) => truth.match(/"(show|set|less|debug)[^"]*"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1).replace('<yes|no>', 'yes').replace(/\bN\b/, '7'))
    .filter((line) => !['matched', 'valid-only'].includes(parser.parse(line).kind));
  expect(named).toEqual([]);
});

test('a line of a screen and more is told from no myth', () => {
  expect(mythOf(`debug flow ${'x'.repeat(10_000)}`)).toBeUndefined();
});
