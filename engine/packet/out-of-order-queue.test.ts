import { expect, test } from 'vitest';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, SERVERS } from './connection.fixture.ts';
import * as counters from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { overflowsQueue } from './out-of-order-queue.ts';
import { SEQUENCE_EXACT, SEQUENCE_IN_WINDOW } from './packet.ts';

const FLOW = '10.0.0.5:40000 > 172.16.0.10:22';

/** True when the segment that is so far from the lost one ends the session. */
function ends(connection: Connection, segmentsAhead: number): boolean {
  const { bench } = connection;
  bench.packet.protocol = 6;
  bench.packet.segmentsAhead = segmentsAhead;
  return overflowsQueue(bench.state, bench.packet, connection.row);
}

test('a flow keeps 64 segments out of order, and one more ends its session for want of a resource', () => {
  const bench = new Workbench(smallWorld());
  const connection = new Connection(bench, FLOW, SERVERS).identify('ssh');
  expect(ends(connection, 64)).toBe(false);
  expect(connection.detail.c2s.state).toBe('active');
  expect(ends(connection, 65)).toBe(true);
  const { c2s, timeout, endReason, trackerStage } = connection.detail;
  expect([c2s.state, timeout, endReason, trackerStage]).toEqual([
    'discard',
    90,
    'resources-unavailable',
    'resource limit',
  ]);
  expect(bench.state.counters.valueOf(counters.TCP_EXCEED_FLOW_SEG_LIMIT)).toBe(1);
  expect(bench.state.counters.valueOf(counters.TCP_DENY)).toBe(1);
  bench.age(1090);
  expect(bench.log(1)[0]?.endReason).toBe('resources-unavailable');
});

test('a single segment out of order passes', () => {
  const connection = new Connection(new Workbench(smallWorld()), FLOW, SERVERS).establish();
  for (const sequence of [SEQUENCE_IN_WINDOW, SEQUENCE_EXACT])
    expect(connection.server({ payload: 1460, sequence, application: 'ssh' })).toBe('forwarded');
  expect(connection.detail.c2s.state).toBe('active');
});

function transfers(responseBytes: readonly [number, number], lostSegments: number) {
  const source = { name: 'copies', application: 'ssh', clients: ['10.0.0.61'], servers: ['172.16.0.10'] };
  const traffic = [{ ...source, perSecond: 1, responseBytes, lostSegments }];
  const simulation = Simulation.begin(smallWorld({ traffic }), { seed: 2 });
  simulation.advance(simulation.startsAt + 300_000);
  const log = simulation.view.trafficLog({ limit: 1000, direction: 'backward' });
  return new Set(log.filter((record) => record.subtype === 'end').map((record) => record.endReason));
}

test('a lost segment before a long answer ends the session with resources-unavailable, before a short one nothing', () => {
  const long = [150_000, 200_000] as const;
  expect(transfers(long, 100)).toEqual(new Set(['resources-unavailable']));
  expect(transfers(long, 30)).toEqual(new Set(['resources-unavailable', 'tcp-fin']));
  expect(transfers(long, 0)).toEqual(new Set(['tcp-fin']));
  expect(transfers([40_000, 60_000], 100)).toEqual(new Set(['tcp-fin']));
});
