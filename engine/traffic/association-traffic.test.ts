// Sources that talk over SCTP, from the first INIT to the end of their sessions.
import { expect, test } from 'vitest';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const SOURCE = {
  name: 'billing',
  application: 'diameter-over-sctp',
  clients: ['10.0.0.32/29'],
  servers: ['172.16.0.10'],
  perSecond: 0.5,
  exchanges: [1, 6],
  ends: { fin: 3, clientReset: 1, serverReset: 1 },
};

function started(changes: Readonly<Record<string, unknown>> = {}): Simulation {
  const simulation = Simulation.begin(smallWorld({ traffic: [{ ...SOURCE, ...changes }] }), { seed: 3 });
  simulation.advance(simulation.startsAt + 300_000);
  return simulation;
}

test('associations open, talk, and leave sessions that age out by the shutdown timer', () => {
  const { view } = started();
  const log = view.trafficLog({ limit: 1000, direction: 'backward' });
  expect(log.length).toBeGreaterThan(60);
  for (const record of log) {
    expect([record.protocol, record.application, record.endReason]).toEqual([
      132,
      'diameter-over-sctp',
      'aged-out',
    ]);
    // Handshake of four, at least one exchange with its SACK, and ABORT or a farewell of three.
    expect(record.packetsSent + record.packetsReceived).toBeGreaterThanOrEqual(8);
    expect(record.elapsed).toBeGreaterThanOrEqual(30);
  }
  expect(view.countSessions({ protocol: 132 })).toBeGreaterThan(0);
  expect(view.sessionStatistics().activeSctp).toBe(view.countSessions({ protocol: 132 }));
});

test('an association whose server is silent is tried four times and never becomes ACTIVE', () => {
  const { view } = started({ answers: 'nothing' });
  expect(view.countSessions({ state: 'active' })).toBe(0);
  expect(view.countSessions({ state: 'opening' })).toBeGreaterThan(0);
  const log = view.trafficLog({ limit: 1000, direction: 'backward' });
  expect(Math.max(...log.map((record) => record.packetsSent))).toBe(4);
});

test('a server that refuses answers INIT with ABORT', () => {
  const { view } = started({ answers: 'reset' });
  const log = view.trafficLog({ limit: 1000, direction: 'backward' });
  expect(log.length).toBeGreaterThan(60);
  for (const record of log) expect([record.packetsSent, record.packetsReceived]).toEqual([1, 1]);
});

test('an association that falls silent ages out with the timer of SCTP, and slicing changes nothing', () => {
  const ends = { fin: 0, silence: 1 };
  const whole = started({ ends });
  const sliced = Simulation.begin(smallWorld({ traffic: [{ ...SOURCE, ends }] }), { seed: 3 });
  for (let at = 0; at <= 300_000; at += 7_919) sliced.advance(sliced.startsAt + at, 50);
  while (sliced.advance(sliced.startsAt + 300_000, 50) < sliced.startsAt + 300_000);
  expect(Buffer.compare(sliced.snapshot().bytes, whole.snapshot().bytes)).toBe(0);
  const rows = whole.view.sessions({ state: 'active' }, { startAt: 1, limit: 500 });
  expect(rows.length).toBeGreaterThan(60);
  expect(new Set(rows.map((row) => whole.view.session(row.id)?.timeout))).toEqual(new Set([3600]));
});
