import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const TRAFFIC = [
  {
    name: 'uploads',
    application: 'ssl',
    clients: ['10.0.0.0/26'],
    servers: ['192.0.2.80'],
    connections: 8,
    exchanges: [5000, 5000],
    requestBytes: [200_000, 200_000],
    think: [10, 10],
    openedWithin: 5,
  },
];
const PROFILE = {
  name: 'line',
  egressMax: 8,
  classes: [
    { class: 1, priority: 'real-time', egressGuaranteed: 2.5 },
    { class: 4, priority: 'medium', egressMax: 6 },
  ],
};

function answers(lines: readonly string[]): readonly (readonly string[])[] {
  const { ask, engine } = livingFirewall(
    smallWorld({
      traffic: TRAFFIC,
      qosProfiles: [PROFILE],
      qosInterfaces: [{ name: 'ethernet1/1', egressMax: 10, profile: 'line' }],
    }),
  );
  engine.advance(engine.startsAt + 30_000);
  return lines.map((line) => ask(line));
}

test('an interface tells its limits, and the classes what they get', () => {
  const [node = []] = answers(['show qos interface ethernet1/1 show-regular-node regular']);
  expect(node.slice(0, 10)).toEqual([
    'QoS node default-group (Qid 0) of interface ethernet1/1:',
    '    profile:    line',
    '    egress max: 8.000 Mbps',
    '',
    'class    priority      guaranteed Mbps        max Mbps',
    '------------------------------------------------------',
    '1        real-time               2.500            none',
    '2        low                     0.000            none',
    '3        low                     0.000            none',
    '4        medium                  0.000           6.000',
  ]);
});

test('a class that is full leaves at its maximum, and what waits is told', () => {
  const [throughput = [], counters = []] = answers([
    'show qos interface ethernet1/1 throughput 0',
    'show qos interface ethernet1/1 counter',
  ]);
  expect(throughput.slice(0, 5)).toEqual([
    'QoS throughput for interface ethernet1/1, node default-group (Qid 0):',
    'class 1:          0 kbps',
    'class 2:          0 kbps',
    'class 3:          0 kbps',
    'class 4:       6000 kbps',
  ]);
  const [number, packets, bytes, dropped, , waiting] = (counters[7] ?? '').split(/ +/).map(Number);
  expect([number, dropped]).toEqual([4, 0]);
  expect((bytes ?? 0) / (packets ?? 0)).toBeGreaterThan(1000);
  expect(waiting).toBeGreaterThan(100_000);
});

test('a node that is none and an interface without QoS are told', () => {
  expect(
    answers([
      'show qos interface ethernet1/1 throughput 3',
      'show qos interface ethernet1/1 show-regular-node 3',
      'show qos interface ethernet1/2 throughput 0',
      'show qos interface ethernet1/2 counter',
    ]),
  ).toEqual([
    ['No node with Qid 3 on interface ethernet1/1'],
    ['No node with Qid 3 on interface ethernet1/1'],
    ['QoS is not enabled on interface ethernet1/2'],
    ['QoS is not enabled on interface ethernet1/2'],
  ]);
});
