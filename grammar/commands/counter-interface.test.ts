import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const RULE = '-'.repeat(80);
const WORLD = smallWorld({
  interfaces: [
    { name: 'ethernet1/1.10', zone: 'outside', address: '203.0.113.2/24' },
    { name: 'ethernet1/1.20', zone: 'servers', address: '172.16.0.1/24' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
    { name: 'tunnel.1', zone: 'outside' },
  ],
  routes: [{ destination: '0.0.0.0/0', interface: 'ethernet1/1.10', nextHop: '203.0.113.1' }],
  natRules: [],
  traffic: [
    { name: 'out', application: 'ping', clients: ['10.0.0.5'], servers: ['192.0.2.53'], perSecond: 3 },
    { name: 'denied', application: 'ssh', clients: ['10.0.0.5'], servers: ['192.0.2.22'], perSecond: 2 },
  ],
});

function numberBehind(lines: readonly string[], label: string): number {
  const line = lines.find((one) => one.startsWith(`${label}  `)) ?? '';
  return Number(line.slice(label.length));
}

test('a port is the sum of its interfaces, and an interface counts for itself', () => {
  const { ask, engine } = livingFirewall(WORLD);
  engine.advance(engine.startsAt + 20_000);
  const lines = ask('show counter interface ethernet1/2');
  const received = numberBehind(lines, 'packets received');
  const dropped = numberBehind(lines, 'packets dropped');
  expect(received).toBeGreaterThan(100);
  expect(dropped).toBeGreaterThan(20);
  const line = (label: string, value: number, column: number) => label.padEnd(column) + String(value);
  const traffic = (column: number) => [
    line('bytes received', numberBehind(lines, 'bytes received'), column),
    line('bytes transmitted', numberBehind(lines, 'bytes transmitted'), column),
    line('packets received', received, column),
    line('packets transmitted', numberBehind(lines, 'packets transmitted'), column),
  ];
  expect(lines).toEqual([
    '',
    'Hardware interface counters read from CPU:',
    RULE,
    'Interface: ethernet1/2',
    RULE,
    ...traffic(34),
    'receive errors                    0',
    line('packets dropped', dropped, 34),
    RULE,
    '',
    'Logical interface counters read from CPU:',
    RULE,
    'Interface: ethernet1/2',
    RULE,
    ...traffic(42),
    'receive errors                            0',
    line('packets dropped', dropped, 42),
    'packets dropped by flow state check       0',
    'forwarding errors                         0',
    'no route                                  0',
    'arp not found                             0',
    'neighbor not found                        0',
    'neighbor info pending                     0',
    'mac not found                             0',
    'packets routed to different zone          0',
    'land attacks                              0',
    'ping-of-death attacks                     0',
    'teardrop attacks                          0',
    'ip spoof attacks                          0',
    'mac spoof attacks                         0',
    'ICMP fragment                             0',
    RULE,
  ]);
  const all = ask('show counter interface all');
  expect(all.filter((one) => one.startsWith('Interface: '))).toEqual([
    'Interface: ethernet1/1',
    'Interface: ethernet1/2',
    'Interface: ethernet1/1.10',
    'Interface: ethernet1/1.20',
    'Interface: ethernet1/2',
    'Interface: tunnel.1',
  ]);
  expect(ask('show counter interface ethernet1/1.20').filter((one) => one.startsWith('Interface: '))).toEqual(
    ['Interface: ethernet1/1.20'],
  );
});

test('clearing interfaces leaves the global counters, clearing all does not', () => {
  const { ask, engine } = livingFirewall(WORLD);
  engine.advance(engine.startsAt + 5_000);
  const received = () => engine.view.counters().find(({ name }) => name === 'pkt_recv')?.value;
  const before = received();
  expect(ask('clear counter interface')).toEqual([]);
  expect(engine.view.dataplane.interfaceCounters().every((port) => port.packetsReceived === 0)).toBe(true);
  expect(received()).toBe(before);
  engine.advance(engine.startsAt + 10_000);
  expect(ask('clear counter all')).toEqual([]);
  expect(received()).toBe(0);
  expect(engine.view.dataplane.interfaceCounters().every((port) => port.packetsReceived === 0)).toBe(true);
});

test('the management interface has a frame of its own', () => {
  expect(livingFirewall(WORLD).ask('show counter interface management').slice(0, 5)).toEqual([
    '',
    '-'.repeat(79),
    'Logical interface counters:',
    '-'.repeat(79),
    'bytes received                    0',
  ]);
});
