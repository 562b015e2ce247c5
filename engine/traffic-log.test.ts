import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from './create-engine.ts';
import { Connection } from './packet/connection.fixture.ts';
import { Workbench } from './packet/dataplane.fixture.ts';
import { AddressPool } from './table/address-pool.ts';
import { LOG, TrafficLog } from './traffic-log.ts';
import { smallWorld } from './world/small-world.fixture.ts';
import { parseWorld } from './world/world-schema.ts';

test('a record of the traffic log tells a session in names', () => {
  const connection = new Connection(
    new Workbench(smallWorld()),
    '10.0.0.61:40000 > 192.0.2.80:443',
  ).identify();
  connection.bench.age(1000 + 1800);
  const { s2c } = connection.detail;
  expect(connection.bench.log(1)).toEqual([
    {
      subtype: 'end',
      at: 2_800_000,
      sessionId: 1,
      vsys: 'vsys1',
      source: '10.0.0.61',
      sourcePort: 40000,
      destination: '192.0.2.80',
      destinationPort: 443,
      natSource: '203.0.113.2',
      natSourcePort: s2c.destinationPort,
      natDestination: '192.0.2.80',
      natDestinationPort: 443,
      protocol: 6,
      fromZone: 'inside',
      toZone: 'outside',
      ingressInterface: 'ethernet1/2',
      egressInterface: 'ethernet1/1',
      sourceUser: 'hq\\anna',
      destinationUser: undefined,
      application: 'ssl',
      rule: 'Out',
      action: 'allow',
      bytes: 1400,
      bytesSent: 420,
      bytesReceived: 980,
      packets: 5,
      packetsSent: 3,
      packetsReceived: 2,
      start: 1_000_000,
      elapsed: 1800,
      urlCategory: '',
      endReason: 'aged-out',
      trackerStage: 'Aged out',
    },
  ]);
});

test('the log keeps the last 16384 records, and a copy of its state reads the same', () => {
  const log = new TrafficLog();
  for (let n = 1; n <= 16_390; n++) log.words[log.begin('end', n) + 1] = n;
  expect(log.read(log.placeOf(1), 'sessionId')).toBe(16_390);
  expect(log.read(log.placeOf(16_384), 'at')).toBe(7);
  expect(log.placeOf(16_385)).toBe(-1);
  const copy = new TrafficLog();
  copy.restore(log.state());
  expect([copy.count, copy.read(copy.placeOf(9), 'at')]).toEqual([16_390, 16_382]);
});

const parsed = parseWorld(parse(readFileSync(new URL('worlds/hq.yaml', import.meta.url), 'utf8')));

test('the log never contradicts the sessions that it tells of', () => {
  if (parsed.kind === 'invalid') throw new Error('hq is not sound');
  const engine = createEngine(parsed.world, { seed: 5 });
  engine.advance(engine.startsAt + 120_000);
  const { view } = engine;
  const ends = view
    .trafficLog({ limit: 3000, direction: 'backward' })
    .filter((record) => record.subtype === 'end');
  expect(ends.length).toBeGreaterThan(100);
  const told = new Set<number>();
  for (const record of ends) {
    if (told.has(record.sessionId)) continue;
    told.add(record.sessionId);
    const session = view.session(record.sessionId);
    // The id may be in use again.
    if (session === undefined || session.timeToLive !== undefined || session.startTime !== record.start)
      continue;
    expect(record).toMatchObject({
      rule: session.rule,
      endReason: session.endReason,
      trackerStage: session.trackerStage,
      bytesSent: session.bytesC2s,
      bytesReceived: session.bytesS2c,
      natSource: session.s2c.destination,
      natSourcePort: session.s2c.destinationPort,
      source: session.c2s.source,
    });
    expect(record.at - record.start - record.elapsed * 1000).toBeLessThan(1000);
  }
  const [newest] = ends;
  const one = view.trafficLog({ limit: 9, direction: 'forward', sessionId: newest?.sessionId ?? 0 });
  expect(one.at(-1)).toEqual(newest);
});

test('a cleared log holds no address any more', () => {
  const addresses = new AddressPool();
  const log = new TrafficLog(addresses);
  const address = addresses.intern('2001:db8::1') ?? 0;
  const at = log.begin('end', 1000);
  log.words[at + LOG.source] = address;
  log.holdAddresses(at);
  addresses.release(address);
  expect([addresses.size, log.count]).toEqual([1, 1]);
  log.clear();
  expect([addresses.size, log.count, log.placeOf(1)]).toEqual([0, 0, -1]);
});
