import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWorld } from '../compile-world.ts';
import { Packet } from '../packet/packet.ts';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Burst } from './burst.ts';
import { compileTrafficSource } from './compile-traffic-source.ts';

const SOURCE = { name: 'talk', clients: ['10.0.0.61'], servers: ['172.16.0.10'], perSecond: 1 };

function burstOf(application: string, load: { payload: number; times: number }, packets = 1): Burst {
  const world = smallWorld({ traffic: [{ ...SOURCE, application, packets }] });
  const [traffic] = world.traffic;
  if (traffic === undefined) throw new Error('a world of one source has one');
  const burst = new Burst();
  burst.begin(compileTrafficSource(compileWorld(world, {}), traffic), { segment: 1460, ...load }, 4);
  return burst;
}

/** Bytes of all packets, one by one. */
function sizesOf(burst: Burst): readonly number[] {
  const packet = new Packet();
  const sizes: number[] = [];
  while (burst.left > 0) {
    burst.takeOne(packet);
    sizes.push(packet.bytes);
  }
  return sizes;
}

test('each exchange over TCP is full segments and one with the rest, exchange behind exchange', () => {
  const sizes = [1500, 1500, 1500 - 1460 + 1000];
  expect(sizesOf(burstOf('ssh', { payload: 3920, times: 2 }))).toEqual([...sizes, ...sizes]);
  expect(sizesOf(burstOf('ssh', { payload: 2920, times: 1 }))).toEqual([1500, 1500]);
  expect(sizesOf(burstOf('ssh', { payload: 0, times: 3 }))).toEqual([40, 40, 40]);
});

test('each datagram of a burst over UDP has all of the payload', () => {
  expect(sizesOf(burstOf('dns', { payload: 2000, times: 1 }, 3))).toEqual([2028, 2028, 2028]);
});

test('a train of what is left has the bytes of the packets that are left', () => {
  fc.assert(
    fc.property(
      fc.record({
        application: fc.constantFrom('ssh', 'dns', 'diameter-over-sctp'),
        payload: fc.integer({ min: 0, max: 10_000 }),
        times: fc.integer({ min: 1, max: 5 }),
        packets: fc.integer({ min: 1, max: 3 }),
        taken: fc.nat({ max: 20 }),
      }),
      ({ application, payload, times, packets, taken }) => {
        const burst = burstOf(application, { payload, times }, packets);
        const packet = new Packet();
        for (let n = 0; n < taken && burst.left > 1; n++) burst.takeOne(packet);
        burst.showTrain(packet);
        const { count, bytes, payloadPackets } = packet;
        const sizes = sizesOf(burst);
        expect([count, payloadPackets]).toEqual([sizes.length, payload > 0 ? sizes.length : 0]);
        expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
      },
    ),
  );
});

function logOf(changes: Readonly<Record<string, unknown>>) {
  const traffic = [{ ...SOURCE, application: 'ssl', requestBytes: [4000, 4000], ...changes }];
  const rule = { name: 'Any', from: ['inside'], to: ['servers'], service: ['any'], logStart: true };
  const simulation = Simulation.begin(smallWorld({ securityRules: [rule], traffic }), { seed: 4 });
  simulation.advance(simulation.startsAt + 200_000);
  return simulation.view.trafficLog({ limit: 1000, direction: 'forward' });
}

test('the log at start shows a session with the two segments that App-ID has seen, not with all of its request', () => {
  const starts = logOf({}).filter(({ subtype }) => subtype === 'start');
  expect(starts.length).toBeGreaterThan(50);
  for (const { packetsSent, bytesSent } of starts)
    expect([packetsSent, bytesSent]).toEqual([4, 80 + 2 * 1500]);
});

test('a client whose first segment is answered with a RST gives up, though the others of its burst are dropped in silence', () => {
  const ends = logOf({ content: 'reset-client' }).filter(({ subtype }) => subtype === 'end');
  expect(ends.length).toBeGreaterThan(50);
  // Handshake and one segment: the session counts nothing in DISCARD, and nothing is sent again.
  for (const { packetsSent, elapsed } of ends) {
    expect(packetsSent).toBe(3);
    expect(elapsed).toBeLessThanOrEqual(91);
  }
});
