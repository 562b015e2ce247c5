import { expect, test } from 'vitest';
import { Connection } from '../packet/connection.fixture.ts';
import { FLOW_DOS_PF_PING0 } from '../packet/counter-catalogue.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { ICMP, TCP_SYN, UDP } from '../packet/packet.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { ThreatLog } from './threat-log.ts';
import { threatLogRecords } from './threat-log-records.ts';

const records = ({ state }: Workbench) => threatLogRecords(state, { direction: 'forward' });
const told = (bench: Workbench) =>
  records(bench).map(({ threatId, action, source, destination, rule, repeats }) =>
    [threatId, action, source, destination, rule, repeats].join(' '),
  );

let port = 20_000;

function knock(bench: Workbench, protocol: number, ...senders: readonly string[]): void {
  for (const sender of senders)
    bench.send({
      flow: `${sender}:${port++} > 172.16.0.10:443`,
      via: 'ethernet1/2',
      protocol,
      tcpFlags: TCP_SYN,
    });
}

function times(count: number, sender = '10.0.0.5'): readonly string[] {
  return Array.from({ length: count }, () => sender);
}

test('what was found in a session is logged with the session', () => {
  const bench = new Workbench(smallWorld());
  const connection = new Connection(bench).identify();
  connection.client({ payload: 500, content: 'reset-both', threat: 'infected-file' });
  expect(records(bench)).toMatchObject([
    {
      at: 1_000_000,
      subtype: 'virus',
      severity: 'medium',
      action: 'reset-both',
      direction: 'client-to-server',
      sessionId: connection.detail.id,
      source: connection.detail.c2s.source,
      application: 'ssl',
      rule: 'Out',
      natSource: connection.detail.s2c.destination,
      repeats: 1,
    },
  ]);
});

test('sessions with the same ends, application and threat within five seconds are one record', () => {
  const bench = new Workbench(smallWorld());
  const attack = (from: number) =>
    new Connection(bench, `10.0.0.61:${from} > 192.0.2.80:443`)
      .identify()
      .client({ payload: 500, content: 'drop', threat: 'phone-home' });
  attack(40_000);
  bench.age(1004);
  attack(40_001);
  expect(records(bench)).toMatchObject([{ at: 1_000_000, repeats: 2, sourcePort: 40_000 }]);
  bench.age(1005);
  attack(40_002);
  expect(records(bench).map(({ repeats }) => repeats)).toEqual([2, 1]);
});

test('another threat, action or end is another record', () => {
  const bench = new Workbench(smallWorld());
  const attack = (from: string, threat: 'phone-home' | 'eicar-file', content: 'drop' | 'reset-both') =>
    new Connection(bench, `${from} > 192.0.2.80:443`).identify().client({ payload: 500, content, threat });
  attack('10.0.0.61:40000', 'phone-home', 'drop');
  attack('10.0.0.61:40001', 'eicar-file', 'drop');
  attack('10.0.0.61:40002', 'eicar-file', 'reset-both');
  attack('10.0.0.62:40003', 'eicar-file', 'reset-both');
  expect(records(bench).map(({ repeats }) => repeats)).toEqual([1, 1, 1, 1]);
});

test('a blocked URL is logged with its category', () => {
  const rule = { name: 'Out', from: ['inside'], to: ['outside'], service: ['any'], urlFiltering: true };
  const bench = new Workbench(smallWorld({ securityRules: [rule], blockedUrlCategories: ['gambling'] }));
  const connection = new Connection(bench).identify();
  connection.client({ payload: 500, urlCategory: 'gambling' });
  expect(records(bench)).toMatchObject([
    { subtype: 'url', threatId: 9999, action: 'block-url', urlCategory: 'gambling', url: '192.0.2.80' },
  ]);
});

test('a flood against a zone is from nowhere to nowhere, dropped by chance and then altogether', () => {
  const zoneProtection = [{ zone: 'inside', udpFlood: { activate: 4, maximum: 8 } }];
  const bench = new Workbench(smallWorld({ zoneProtection }));
  knock(bench, UDP, ...times(12));
  expect(told(bench)).toEqual(['8502 random-drop 0.0.0.0 0.0.0.0  2', '8502 drop 0.0.0.0 0.0.0.0  4']);
  expect(records(bench)[0]).toMatchObject({
    subtype: 'flood',
    severity: 'critical',
    fromZone: 'inside',
    toZone: 'inside',
    application: 'not-applicable',
    sessionId: 0,
  });
});

test('a rule against floods is named, and the address that it meters alone', () => {
  const synFlood = { alarm: 1, activate: 2, maximum: 4, blockDuration: 30 };
  const guard = { name: 'Guard', from: ['inside'], to: ['servers'], service: ['tcp/443'] };
  const bench = (classified: object) =>
    new Workbench(
      smallWorld({
        dosProfiles: [{ name: 'limit', synFlood, sessionLimit: 2 }],
        dosRules: [{ ...guard, ...classified }],
      }),
    );
  const each = bench({ classified: { profile: 'limit', by: 'source-ip-only' } });
  knock(each, 6, ...times(6));
  expect(told(each)).toEqual([
    '8801 drop 10.0.0.5 0.0.0.0 Guard 1',
    '8501 random-drop 10.0.0.5 0.0.0.0 Guard 1',
    '8501 drop 10.0.0.5 0.0.0.0 Guard 1',
    '8501 block-ip 10.0.0.5 0.0.0.0 Guard 1',
  ]);
  const both = bench({ classified: { profile: 'limit', by: 'src-dest-ip-both' } });
  knock(both, 6, ...times(3));
  expect(told(both)).toEqual(['8801 drop 10.0.0.5 172.16.0.10 Guard 1']);
  const together = bench({ aggregate: 'limit' });
  knock(together, 6, '10.0.0.5', '10.0.0.6', '10.0.0.7');
  expect(told(together)).toEqual(['8801 drop 0.0.0.0 0.0.0.0 Guard 1']);
  const denying = bench({ action: 'deny' });
  knock(denying, 6, ...times(2));
  expect(told(denying)).toEqual(['8501 deny 0.0.0.0 0.0.0.0 Guard 2']);
});

test('a SYN that is answered with a cookie is told of', () => {
  const zoneProtection = [{ zone: 'inside', synFlood: { activate: 1, maximum: 4, action: 'syn-cookies' } }];
  const bench = new Workbench(smallWorld({ zoneProtection }));
  knock(bench, 6, ...times(6));
  expect(told(bench)).toEqual(['8501 syncookie-sent 0.0.0.0 0.0.0.0  3', '8501 drop 0.0.0.0 0.0.0.0  2']);
});

test('packet based protection logs what it discards only when it is told to', () => {
  const zoneProtection = [{ zone: 'inside', discardIcmpPingZeroId: true }];
  const bench = new Workbench(smallWorld({ zoneProtection }));
  const ping = () => bench.send({ flow: '10.0.0.5:0 > 192.0.2.1:1', via: 'ethernet1/2', protocol: ICMP });
  ping();
  expect(records(bench)).toEqual([]);
  bench.state.threats.logsPackets = true;
  ping();
  ping();
  expect(told(bench)).toEqual(['8712 drop 10.0.0.5 192.0.2.1  2']);
  expect(bench.state.counters.valueOf(FLOW_DOS_PF_PING0)).toBe(3);
});

test('a restored log goes on with the records that it had', () => {
  const zoneProtection = [{ zone: 'inside', udpFlood: { activate: 0, maximum: 1 } }];
  const bench = new Workbench(smallWorld({ zoneProtection }));
  bench.state.threats.logsPackets = true;
  knock(bench, UDP, ...times(4));
  const state = bench.state.threats.state();
  bench.state.threats.clear();
  expect(records(bench)).toEqual([]);
  bench.state.threats.restore(state);
  expect(bench.state.threats.state()).toEqual(state);
  expect(bench.state.threats.logsPackets).toBe(true);
  const [first] = records(bench);
  knock(bench, UDP, ...times(1));
  expect(records(bench).length).toBe(2);
  expect(
    records(bench)
      .map(({ repeats }) => repeats)
      .reduce((a, b) => a + b),
  ).toBe(5);
  expect(first?.at).toBe(1_000_000);
});

test('the oldest records make room, and a repetition of one of them begins another', () => {
  const log = new ThreatLog();
  const key = (source: number) => ({
    threat: 8501,
    action: 0,
    source,
    destination: 0,
    application: 0,
    fromZone: 1,
    rule: 0,
    dosRule: 0,
  });
  for (let source = 1; source <= 5000; source++) log.begin(key(source), 1, 1000);
  expect(log.count).toBe(5000);
  expect(log.placeOf(4096)).toBeGreaterThanOrEqual(0);
  expect(log.placeOf(4097)).toBe(-1);
  expect(log.repeat(key(5000), 1, 1000)).toBe(true);
  expect(log.repeat(key(1), 1, 1000)).toBe(false);
  expect(log.repeat(key(5000), 1, 6000)).toBe(false);
});
