import { expect, test } from 'vitest';
import type { LogRequest } from '../../engine/logs/log-query.ts';
import type { ThreatLogRecord } from '../../engine/logs/threat-log-record.ts';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { createExecutor } from '../execute.ts';
import { EXEMPLAR_NOW } from '../text/testing/exemplar.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';
import { hqFirewall } from './testing/hq-firewall.ts';

test('the threat log of the default world', () => {
  const { ask } = hqFirewall();
  expect(ask('show log threat')).toMatchInlineSnapshot(`
    "
    Time                App             From            Src Port          Source
    Rule                Action          To              Dst Port          Destination
                        Src User        Dst User        Type              Direction
                        Severity        Repeat Count    Category          Threat
    ====================================================================================================
    2026/03/18 10:40:48 web-browsing    trust           39829             10.20.8.25
    Users-Web           reset-both      untrust         80                198.18.0.194
                                                        virus             client-to-server
                        medium          1               pe                Virus/Win32.WGeneric(100274)
    2026/03/18 10:40:53 web-browsing    trust           39830             10.20.8.46
    Users-Web           reset-both      untrust         80                198.18.0.71
                                                        virus             client-to-server
                        medium          1               pe                Virus/Win32.WGeneric(100274)
    2026/03/18 10:41:22 ssl             trust           36224             10.20.8.33
    Users-Web           drop            untrust         443               198.18.0.66
                                                        spyware           client-to-server
                        critical        1               spyware           Generic Command and Control Traffic Detection(12601)
    2026/03/18 10:41:28 web-browsing    untrust         61732             198.18.64.128
    DMZ-Web-In          reset-server    dmz             80                203.0.113.10
                                                        vulnerability     client-to-server
                        high            1               info-leak         HTTP Directory Traversal Request Attempt(30844)
    2026/03/18 10:41:32 web-browsing    untrust         61733             198.18.73.250
    DMZ-Web-In          reset-server    dmz             80                203.0.113.10
                                                        vulnerability     client-to-server
                        high            1               info-leak         HTTP Directory Traversal Request Attempt(30844)"
  `);
  expect(ask('show log threat csv-output equal yes')).toMatchInlineSnapshot(`
    "
    Receive Time,Serial Number,Type,Threat/Content Type,Generated Time,Source Address,Destination Address,NAT Source IP,NAT Destination IP,Rule Name,Source User,Destination User,Application,Virtual System,Source Zone,Destination Zone,Inbound Interface,Outbound Interface,Session ID,Repeat Count,Source Port,Destination Port,NAT Source Port,NAT Destination Port,Protocol,Action,URL/Filename,Threat ID,Category,Severity,Direction,Threat Category
    2026/03/18 10:40:48,001901000117,THREAT,virus,2026/03/18 10:40:48,10.20.8.25,198.18.0.194,203.0.113.2,198.18.0.194,Users-Web,,,web-browsing,vsys1,trust,untrust,ethernet1/2,ethernet1/1,1835024,1,39829,80,1187,80,6,reset-both,,Virus/Win32.WGeneric(100274),any,medium,client-to-server,pe
    2026/03/18 10:40:53,001901000117,THREAT,virus,2026/03/18 10:40:53,10.20.8.46,198.18.0.71,203.0.113.2,198.18.0.71,Users-Web,,,web-browsing,vsys1,trust,untrust,ethernet1/2,ethernet1/1,2097169,1,39830,80,1200,80,6,reset-both,,Virus/Win32.WGeneric(100274),any,medium,client-to-server,pe
    2026/03/18 10:41:22,001901000117,THREAT,spyware,2026/03/18 10:41:22,10.20.8.33,198.18.0.66,203.0.113.2,198.18.0.66,Users-Web,,,ssl,vsys1,trust,untrust,ethernet1/2,ethernet1/1,1048606,1,36224,443,1372,443,6,drop,,Generic Command and Control Traffic Detection(12601),any,critical,client-to-server,spyware
    2026/03/18 10:41:28,001901000117,THREAT,vulnerability,2026/03/18 10:41:28,198.18.64.128,203.0.113.10,198.18.64.128,172.16.30.10,DMZ-Web-In,,,web-browsing,vsys1,untrust,dmz,ethernet1/1,ethernet1/3,2359328,1,61732,80,61732,80,6,reset-server,,HTTP Directory Traversal Request Attempt(30844),any,high,client-to-server,info-leak
    2026/03/18 10:41:32,001901000117,THREAT,vulnerability,2026/03/18 10:41:32,198.18.73.250,203.0.113.10,198.18.73.250,172.16.30.10,DMZ-Web-In,,,web-browsing,vsys1,untrust,dmz,ethernet1/1,ethernet1/3,2359330,1,61733,80,61733,80,6,reset-server,,HTTP Directory Traversal Request Attempt(30844),any,high,client-to-server,info-leak"
  `);
  expect(ask('show log url')).toMatchInlineSnapshot(`
    "
    Time                App             From            Src Port          Source
    Rule                Action          To              Dst Port          Destination
                        Src User        Severity        Repeat Count      Category and URL
    ===================================================================================================="
  `);
});

/** A request of a user for a site that is blocked, three times within five seconds. */
const BLOCKED: ThreatLogRecord = {
  at: EXEMPLAR_NOW,
  subtype: 'url',
  threatId: 9999,
  threatName: 'URL Filtering',
  threatCategory: '',
  severity: 'informational',
  action: 'block-url',
  direction: 'client-to-server',
  sessionId: 33571 as ThreatLogRecord['sessionId'],
  vsys: 'vsys1',
  source: '10.20.0.50',
  sourcePort: 49_921,
  destination: '192.0.2.80',
  destinationPort: 443,
  natSource: '203.0.113.2',
  natSourcePort: 1025,
  natDestination: '192.0.2.80',
  natDestinationPort: 443,
  protocol: 6,
  fromZone: 'trust',
  toZone: 'untrust',
  ingressInterface: 'ethernet1/2',
  egressInterface: 'ethernet1/1',
  sourceUser: 'hq\\anna',
  destinationUser: undefined,
  application: 'ssl',
  rule: 'Users-Web',
  urlCategory: 'news',
  url: 'news.example.net',
  repeats: 3,
};

test('a blocked site in the URL log, and what that log is asked for', () => {
  const exemplar = exemplarFirewall();
  const requests: LogRequest[] = [];
  const threatLog = (request: LogRequest) => {
    requests.push(request);
    return [BLOCKED];
  };
  const engine = { ...exemplar, view: { ...exemplar.view, threatLog } };
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'off' });
  expect(execute('show log url direction equal backward').lines.join('\n')).toMatchInlineSnapshot(`
    "
    Time                App             From            Src Port          Source
    Rule                Action          To              Dst Port          Destination
                        Src User        Severity        Repeat Count      Category and URL
    ====================================================================================================
    2026/03/18 10:41:55 ssl             trust           49921             10.20.0.50
    Users-Web           block-url       untrust         443               192.0.2.80
                        hq\\anna         informational   3                 news news.example.net"
  `);
  expect(execute('show log url csv-output equal yes').lines.at(-1)).toMatchInlineSnapshot(
    `"2026/03/18 10:41:55,000000000042,THREAT,url,2026/03/18 10:41:55,10.20.0.50,192.0.2.80,203.0.113.2,192.0.2.80,Users-Web,hq\\anna,,ssl,vsys1,trust,untrust,ethernet1/2,ethernet1/1,33571,3,49921,443,1025,443,6,block-url,news.example.net,URL Filtering(9999),news,informational,client-to-server,"`,
  );
  execute('show log url category equal news');
  execute('show log threat');
  const isUrl = { kind: 'term', field: 'subtype', operator: 'eq', value: 'url' };
  const isNews = { kind: 'term', field: 'category', operator: 'eq', value: 'news' };
  expect(requests[0]).toEqual({ direction: 'backward', where: { kind: 'every', of: [isUrl] } });
  expect(requests[2]?.where).toEqual({
    kind: 'every',
    of: [isUrl, { kind: 'every', of: [isNews] }],
  });
  expect(requests[3]?.where).toEqual({ kind: 'every', of: [{ kind: 'not', of: isUrl }] });
});

const RECORD = 4;

test('criteria and expressions choose among the records, in either order', () => {
  const { ask, pass } = hqFirewall();
  pass(600);
  const rows = (criteria: string) => {
    const lines = ask(`show log threat ${criteria}`).split('\n').slice(6);
    return Array.from({ length: lines.length / RECORD }, (_, at) =>
      lines.slice(at * RECORD, (at + 1) * RECORD).join('\n'),
    );
  };
  const all = rows('');
  expect(all.length).toBeGreaterThan(10);
  expect(rows('direction equal backward')).toEqual(all.toReversed());
  const choose = (text: string) => all.filter((row) => row.includes(text));
  for (const [criteria, text] of [
    ['rule equal DMZ-Web-In', 'DMZ-Web-In'],
    ['action equal reset-both', 'reset-both'],
    ['from equal untrust', 'DMZ-Web-In'],
    ['app equal ssl', ' ssl '],
    ['query equal "( subtype eq virus )"', ' virus '],
    ['query equal "( severity eq critical )"', ' critical '],
    ['query equal "( severity geq high ) and ! ( severity eq critical )"', ' high '],
    ['query equal "( threatid eq 12601 )"', '(12601)'],
    ['query equal "( threatid contains wgeneric )"', '(100274)'],
    ['query equal "( category-of-threatid eq info-leak )"', ' info-leak '],
    ['query equal "( addr.src in 10.20.8.33 )"', '10.20.8.33\n'],
    ['query equal "( repeatcnt geq 1 ) and ( direction eq client-to-server )"', ''],
  ] as const) {
    expect(choose(text).length, criteria).toBeGreaterThan(0);
    expect(rows(criteria), criteria).toEqual(choose(text));
  }
  expect(rows('suppress-threatid-mapping equal yes').every((row) => /\d{5,6}$/.test(row))).toBe(true);
  expect(rows('query equal "( subtype eq url )"')).toEqual([]);
});

test('each log is cleared by itself, with an answer', () => {
  const { engine } = hqFirewall();
  const management = manageEngine({ engine, world: shippedWorld('hq', { warmUp: 600 }) });
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'off', management: () => management });
  const ask = (line: string) => execute(line).lines;
  for (const line of ['configure', 'set deviceconfig system hostname PA-OTHER', 'exit']) ask(line);
  const headings = { traffic: 5, threat: 6, system: 3, config: 3 };
  for (const [log, lines] of Object.entries(headings))
    expect(ask(`show log ${log}`).length, log).toBeGreaterThan(lines);
  const cleared: string[] = [];
  for (const log of Object.keys(headings)) {
    expect(ask(`clear log ${log}`)).toEqual(['', `Successfully deleted ${log} logs`]);
    cleared.push(log);
    for (const [other, lines] of Object.entries(headings))
      expect(ask(`show log ${other}`).length === lines, `${other} after ${log}`).toBe(
        cleared.includes(other),
      );
  }
  expect(ask('less mp-log ms.log').length).toBeGreaterThan(1);
});

test('what packet based protection discards is logged from when it is switched on', () => {
  const { engine, ask } = hqFirewall();
  for (const value of ['on', 'off'] as const) {
    expect(ask(`set system setting additional-threat-log ${value}`)).toBe('');
    const other = engine.fork();
    expect(other.snapshot().bytes).toEqual(engine.snapshot().bytes);
  }
});
