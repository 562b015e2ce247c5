import { expect, test } from 'vitest';
import type { Release } from '../../engine/release.ts';
import type { TrafficLogRecord, TrafficLogRequest } from '../../engine/session-log-record.ts';
import { createExecutor } from '../execute.ts';
import { EXEMPLAR_NOW } from '../text/testing/exemplar.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';

const RECORD: TrafficLogRecord = {
  subtype: 'end',
  at: EXEMPLAR_NOW,
  sessionId: 33571 as TrafficLogRecord['sessionId'],
  vsys: 'vsys1',
  source: '10.20.0.50',
  sourcePort: 49_921,
  destination: '192.0.2.53',
  destinationPort: 53,
  natSource: '203.0.113.2',
  natSourcePort: 1025,
  natDestination: '192.0.2.53',
  natDestinationPort: 53,
  protocol: 17,
  fromZone: 'trust',
  toZone: 'untrust',
  ingressInterface: 'ethernet1/2',
  egressInterface: 'ethernet1/1',
  sourceUser: 'hq\\anna',
  destinationUser: undefined,
  application: 'dns',
  rule: 'Users-DNS, the first of all rules',
  action: 'allow',
  bytes: 300,
  bytesSent: 100,
  bytesReceived: 200,
  packets: 2,
  packetsSent: 1,
  packetsReceived: 1,
  start: EXEMPLAR_NOW - 30_000,
  elapsed: 30,
  urlCategory: '',
  endReason: 'aged-out',
  trackerStage: 'Aged out',
};

/** The device text of a line, and what the log was asked. */
function ask(line: string, release: Release = '11.2') {
  const exemplar = exemplarFirewall();
  const requests: TrafficLogRequest[] = [];
  const trafficLog = (request: TrafficLogRequest) => {
    requests.push(request);
    return [RECORD];
  };
  const engine = { ...exemplar, view: { ...exemplar.view, trafficLog } };
  const turn = createExecutor({ engine, release, coach: 'on' }).execute(line);
  return { ...turn, request: requests[0] };
}

test('a record takes three lines, its names cut to their columns', () => {
  expect(ask('show log traffic').lines.join('\n')).toMatchInlineSnapshot(`
    "
    Time                App             From            Src Port          Source
    Rule                Action          To              Dst Port          Destination
                        Src User        Dst User        End Reason
    ====================================================================================================
    2026/03/18 10:41:55 dns             trust           49921             10.20.0.50
    Users-DNS, the firs allow           untrust         53                192.0.2.53
                        hq\\anna                         aged-out"
  `);
  expect(ask('show log traffic show-tracker equal yes').lines.at(-1)).toMatchInlineSnapshot(
    `"                    hq\\anna                         aged-out          Aged out"`,
  );
});

test('before release 6.1 no end reason is known', () => {
  expect(ask('show log traffic', '5.0').lines.slice(3, 4)).toEqual([
    '                    Src User        Dst User',
  ]);
  expect(ask('show log traffic csv-output equal yes', '5.0').lines.slice(1).join()).not.toMatch(
    /end reason|aged/i,
  );
});

test('values with commas stand in quotes', () => {
  const lines = ask('show log traffic csv-output equal yes').lines;
  expect(lines[1]?.split(',').length).toBe(35);
  expect(lines[2]).toMatchInlineSnapshot(
    `"2026/03/18 10:41:55,000000000042,TRAFFIC,end,2026/03/18 10:41:55,10.20.0.50,192.0.2.53,203.0.113.2,192.0.2.53,"Users-DNS, the first of all rules",hq\\anna,,dns,vsys1,trust,untrust,ethernet1/2,ethernet1/1,33571,49921,53,1025,53,17,allow,300,100,200,2,2026/03/18 10:41:25,30,,1,1,aged-out"`,
  );
});

test('criteria, times and the expression must all be met', () => {
  const line =
    'show log traffic direction equal backward src in 10.20.0.0/24 dport not-equal 443 receive_time in last-hour start-time equal 2026/03/18@10:00:00 query equal "( app eq dns ) or ( app eq ssl )"';
  expect(ask(line).request).toMatchObject({
    direction: 'backward',
    where: {
      kind: 'every',
      of: [
        { field: 'src', operator: 'in', value: '10.20.0.0/24' },
        { field: 'dport', operator: 'neq', value: '443' },
        { field: 'receive_time', operator: 'in', value: 'last-hour' },
        { field: 'receive_time', operator: 'geq', value: '2026/03/18@10:00:00' },
        { kind: 'some', of: [{ value: 'dns' }, { value: 'ssl' }] },
      ],
    },
  });
  expect(ask('show log traffic').request).toEqual({ limit: 1_000_000, direction: 'forward' });
});

test('an expression that is none is refused with a caret where it goes wrong', () => {
  const { lines, coach, status } = ask('show log traffic query equal "( app eq ssl ) adn ( rule eq x )"');
  expect([status, ...lines]).toEqual(['rejected', 'Unrecognized command', 'Invalid syntax.']);
  expect(coach).toEqual([
    'show log traffic query equal "( app eq ssl ) adn ( rule eq x )"',
    `${' '.repeat(45)}^`,
    'expected: and, or, <Enter>',
    'did you mean "and"?',
  ]);
});
