import { expect, test } from 'vitest';
import type { Release } from '../../engine/release.ts';
import type { SessionDetail } from '../../engine/session.ts';
import { layoutProfile } from './layout-profile.ts';
import { sessionDetail, unknownSession } from './session-detail.text.ts';
import { exemplarFlow, exemplarSession } from './testing/exemplar.ts';

const LIVE_5_0 = `
Session          412080

        c2s flow:
                source:      10.20.0.50 [trust]
                dst:         192.0.2.80
                proto:       6
                sport:       51514           dport:      443
                state:       ACTIVE          type:       FLOW
                src user:    unknown
                dst user:    unknown

        s2c flow:
                source:      192.0.2.80 [untrust]
                dst:         203.0.113.2
                proto:       6
                sport:       443             dport:      20418
                state:       ACTIVE          type:       FLOW
                src user:    unknown
                dst user:    unknown

        start time                           : Tue Jun  4 14:22:07 2013
        timeout                              : 1800 sec
        time to live                         : 1763 sec 
        total byte count(c2s)                : 2217
        total byte count(s2c)                : 6840
        layer7 packet count(c2s)             : 12
        layer7 packet count(s2c)             : 9
        vsys                                 : vsys1
        application                          : ssl  
        rule                                 : Users-Web
        session to be logged at end          : True
        session in session ager              : True
        session synced from HA peer          : False
        address/port translation             : source + destination
        nat-rule                             : SNAT-Out(vsys1)
        layer7 processing                    : enabled
        URL filtering enabled                : True
        URL category                         : business-and-economy
        session via syn-cookies              : False
        session terminated on host           : False
        session traverses tunnel             : False
        captive portal session               : False
        ingress interface                    : ethernet1/2
        egress interface                     : ethernet1/1
        session QoS rule                     : N/A (class 4)`;

const ENDED_11 = `
Session           33575

        c2s flow:
                source:      10.20.0.50 [trust]
                dst:         192.0.2.53
                proto:       17
                sport:       49921           dport:      53
                state:       INIT            type:       FLOW
                src user:    unknown
                dst user:    unknown

        s2c flow:
                source:      192.0.2.53 [untrust]
                dst:         203.0.113.2
                proto:       17
                sport:       53              dport:      31077
                state:       INIT            type:       FLOW
                src user:    unknown
                dst user:    unknown

        start time                           : Wed Mar 18 10:38:02 2026
        timeout                              : 30 sec
        total byte count(c2s)                : 71
        total byte count(s2c)                : 193
        layer7 packet count(c2s)             : 1
        layer7 packet count(s2c)             : 1
        vsys                                 : vsys1
        application                          : dns  
        rule                                 : Users-DNS
        service timeout override(index)      : False
        session to be logged at end          : True
        session in session ager              : False
        session updated by HA peer           : False
        address/port translation             : source
        nat-rule                             : SNAT-Out(vsys1)
        layer7 processing                    : enabled
        URL filtering enabled                : False
        session via syn-cookies              : False
        session terminated on host           : False
        session traverses tunnel             : False
        session terminate tunnel             : False
        captive portal session               : False
        ingress interface                    : ethernet1/2
        egress interface                     : ethernet1/1
        session QoS rule                     : N/A (class 4)
        tracker stage firewall               : Aged out
        end-reason                           : aged-out`;

const PREDICT_11 = `
Session           33620

        c2s flow:
                source:      172.16.30.21 [dmz]
                dst:         10.20.0.50
                proto:       6
                sport:       0               dport:      52011
                state:       ACTIVE          type:       PRED
                src user:    unknown
                dst user:    unknown

        s2c flow:
                source:      10.20.0.50 [trust]
                dst:         172.16.30.21
                proto:       6
                sport:       52011           dport:      0
                state:       OPENING         type:       PRED
                src user:    unknown
                dst user:    unknown

        start time                           : Wed Mar 18 10:41:30 2026
        timeout                              : 60 sec
        time to live                         : 41 sec 
        total byte count(c2s)                : 0
        total byte count(s2c)                : 0
        layer7 packet count(c2s)             : 0
        layer7 packet count(s2c)             : 0
        vsys                                 : vsys1
        application                          : ftp-data  
        rule                                 : 
        service timeout override(index)      : False
        session to be logged at end          : False
        session in session ager              : True
        session updated by HA peer           : False
        parent session                       : 33588
        prediction triggered by              : client
        prediction matched once              : True
        end-reason                           : unknown`;

const ENDED = exemplarSession({
  id: 33575,
  c2s: exemplarFlow({
    destination: '192.0.2.53',
    protocol: 17,
    sourcePort: 49921,
    destinationPort: 53,
    state: 'init',
  }),
  s2c: exemplarFlow({
    source: '192.0.2.53',
    zone: 'untrust',
    destination: '203.0.113.2',
    protocol: 17,
    sourcePort: 53,
    destinationPort: 31077,
    state: 'init',
  }),
  startTime: 1_773_830_282_000,
  timeout: 30,
  timeToLive: undefined,
  bytesC2s: 71,
  bytesS2c: 193,
  layer7PacketsC2s: 1,
  layer7PacketsS2c: 1,
  application: 'dns',
  rule: 'Users-DNS',
  inAger: false,
  trackerStage: 'Aged out',
  endReason: 'aged-out',
});

const PREDICT = exemplarSession({
  id: 33620,
  type: 'predict',
  c2s: exemplarFlow({
    source: '172.16.30.21',
    zone: 'dmz',
    destination: '10.20.0.50',
    sourcePort: 0,
    destinationPort: 52011,
  }),
  s2c: exemplarFlow({ destination: '172.16.30.21', sourcePort: 52011, destinationPort: 0, state: 'opening' }),
  startTime: 1_773_830_490_000,
  timeout: 60,
  timeToLive: 41,
  bytesC2s: 0,
  bytesS2c: 0,
  layer7PacketsC2s: 0,
  layer7PacketsS2c: 0,
  application: 'ftp-data',
  rule: undefined,
  loggedAtEnd: false,
  nat: 'none',
  natRule: undefined,
  prediction: { parent: 33588, triggeredBy: 'client', matchedOnce: true },
});

function report(session: SessionDetail, release: Release): readonly string[] {
  return sessionDetail(session, layoutProfile(release));
}

/** The attribute lines whose label begins so, without their indentation. */
function attributes(label: string, session: SessionDetail, release: Release): readonly string[] {
  return report(session, release)
    .map((line) => line.slice(8))
    .filter((line) => line.startsWith(label));
}

test('a live session behind source NAT, as release 5.0 prints it', () => {
  const session = exemplarSession({ urlCategory: 'business-and-economy' });
  expect(report(session, '5.0').join('\n')).toBe(LIVE_5_0);
});

test.each(['10.2', '11.2'] as const)('an ended session, as release %s prints it', (release) => {
  expect(report(ENDED, release).join('\n')).toBe(ENDED_11);
});

test.each(['10.2', '11.2'] as const)('a predict session, as release %s prints it', (release) => {
  expect(report(PREDICT, release).join('\n')).toBe(PREDICT_11);
});

test('release 8.1 names both sides of a translation and no tunnel end', () => {
  const lines = ENDED_11.split('\n')
    .filter((line) => !line.includes('session terminate tunnel'))
    .map((line) => line.replace(': source', ': source + destination'));
  expect(report(ENDED, '8.1')).toEqual(lines);
});

test('release 6.1 has the older peer line, no service timeout and no tunnel end', () => {
  const lines = ENDED_11.split('\n')
    .filter((line) => !line.includes('session terminate tunnel') && !line.includes('service timeout'))
    .map((line) => line.replace('updated by HA peer ', 'synced from HA peer'));
  expect(report(ENDED, '6.1')).toEqual(lines);
});

test('release 5.0 shows an ended session closed with no time left and without its end', () => {
  const lines = report(ENDED, '5.0');
  expect(lines.filter((line) => line.includes('state:'))).toEqual([
    '                state:       CLOSED          type:       FLOW',
    '                state:       CLOSED          type:       FLOW',
  ]);
  expect(lines).toContain('        time to live                         : 0 sec ');
  expect(attributes('tracker', ENDED, '5.0')).toEqual([]);
  expect(attributes('end-reason', ENDED, '5.0')).toEqual([]);
});

test('a live session shows an end reason from release 8.1 on', () => {
  const session = exemplarSession({});
  expect(attributes('end-reason', session, '6.1')).toEqual([]);
  expect(attributes('end-reason', session, '8.1')).toEqual([
    'end-reason                           : unknown',
  ]);
  expect(attributes('end-reason', session, '11.2')).toEqual([
    'end-reason                           : unknown',
  ]);
});

test('a predict session shows an end reason from release 6.1 on', () => {
  expect(attributes('end-reason', PREDICT, '5.0')).toEqual([]);
  expect(attributes('end-reason', PREDICT, '6.1')).toEqual([
    'end-reason                           : unknown',
  ]);
});

test('a discarded session shows state, tracker and end reason while it lives', () => {
  const discarded = exemplarSession({
    c2s: exemplarFlow({ state: 'discard' }),
    s2c: exemplarFlow({ state: 'discard' }),
    timeout: 90,
    timeToLive: 84,
    trackerStage: 'appid policy lookup deny',
    endReason: 'policy-deny',
  });
  expect(report(discarded, '6.1').slice(-2)).toEqual([
    '        tracker stage firewall               : appid policy lookup deny',
    '        end-reason                           : policy-deny',
  ]);
  expect(report(discarded, '11.2')).toContain(
    '                state:       DISCARD         type:       FLOW',
  );
  expect(report(discarded, '11.2')).toContain('        time to live                         : 84 sec ');
});

test('the words of a translation', () => {
  const words = (nat: SessionDetail['nat'], release: Release) =>
    attributes('address/port', exemplarSession({ nat }), release).map((line) => line.slice(39));
  expect(words('destination', '11.2')).toEqual(['destination']);
  expect(words('both', '11.2')).toEqual(['source + destination']);
  expect(words('destination', '5.0')).toEqual(['source + destination']);
  expect(words('none', '11.2')).toEqual([]);
});

test('a session without translation names no NAT rule', () => {
  expect(attributes('nat-rule', exemplarSession({ nat: 'none', natRule: 'No-NAT' }), '11.2')).toEqual([]);
});

test('a policy based forwarding rule closes the c2s block only', () => {
  const session = exemplarSession({
    c2s: exemplarFlow({ sourceUser: 'hq\\anna' }),
    pbfRule: { name: 'PBF-Users', id: 1 },
    traversesTunnel: true,
    egressInterface: 'tunnel.1',
    qosRule: 'Voice',
    qosClass: 1,
  });
  const lines = report(session, '11.2');
  expect(lines.slice(9, 13)).toEqual([
    '                src user:    hq\\anna',
    '                dst user:    unknown',
    '                pbf rule:    PBF-Users 1',
    '',
  ]);
  expect(lines.filter((line) => line.includes('pbf rule'))).toHaveLength(1);
  expect(lines).toContain('        session traverses tunnel             : True');
  expect(lines).toContain('        egress interface                     : tunnel.1');
  expect(lines).toContain('        session QoS rule                     : Voice (class 1)');
});

test('a session made on the peer and an offloaded one', () => {
  const session = exemplarSession({ syncedFromPeer: true, layer7: 'completed' });
  expect(report(session, '6.1')).toContain('        session synced from HA peer          : True');
  expect(report(session, '11.2')).toContain('        session updated by HA peer           : True');
  expect(report(session, '11.2')).toContain('        layer7 processing                    : completed');
});

test('an id that names no session is a bad key', () => {
  expect(unknownSession(39999).join('\n')).toBe(`
Session           39999

        Bad Key: c2s: 'c2s'
        Bad Key: s2c: 's2c'
        index(local):                        : 39999`);
});
