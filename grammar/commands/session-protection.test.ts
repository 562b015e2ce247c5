import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const TRAFFIC = [
  { name: 'names', application: 'dns', clients: ['10.0.0.5'], servers: ['192.0.2.53'], perSecond: 7 },
];
const line = (label: string, value: string) => label.padEnd(49) + value;

test('dataplanes share what the session statistics tell of all together', () => {
  const { ask, engine } = livingFirewall(smallWorld({ platform: 'PA-5060', traffic: TRAFFIC }));
  engine.advance(engine.startsAt + 20_500);
  const lines = ask('show session distribution statistics');
  expect(lines.slice(0, 3)).toEqual(['', 'DP       Active    Dispatched Dispatched/sec', '-'.repeat(42)]);
  const rows = lines.slice(3).map((one) => one.split(/ +/));
  expect(rows.map(([name]) => name)).toEqual(['s1dp0', 's1dp1', 's1dp2']);
  const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
  const { allocated, createdSinceBoot, newConnectionsPerSecond } = engine.view.sessionStatistics();
  expect([sum(1), sum(2), sum(3)]).toEqual([allocated, createdSinceBoot, newConnectionsPerSecond]);
  expect(ask('show session distribution policy')).toEqual([
    '',
    'Ownership Distribution Policy: session-load',
    'Flow Enabled Line Cards: [1]',
    'Packet Processing Enabled Line Cards: [1]',
  ]);
});

test('rematch is as the configuration has it', () => {
  const label = 'Rematch sessions on policy change:';
  expect(livingFirewall(smallWorld()).ask('show session rematch')).toEqual(['', line(label, 'True')]);
  const off = livingFirewall(smallWorld({ rematch: false }));
  expect(off.ask('show session rematch')).toEqual(['', line(label, 'False')]);
});

test('packet buffers: what is set, zones, how full they are and who fills them', () => {
  const elephant = {
    name: 'elephant',
    application: 'ssl',
    clients: ['10.0.0.99'],
    servers: ['198.51.100.7'],
    connections: 1,
    exchanges: [9000, 9000],
    think: [100, 200],
    holdsBuffers: 92,
  };
  const world = smallWorld({
    traffic: [elephant],
    bufferProtection: { blockHoldTime: 90, latencyAlert: 40, zonesWithout: ['inside'] },
  });
  const { ask, engine } = livingFirewall(world);
  engine.advance(engine.startsAt + 60_000);
  expect(ask('show session packet-buffer-protection')).toEqual([
    '',
    line('Packet buffer protection:', 'enabled'),
    line('  Monitor only:', 'False'),
    line('  Alert threshold:', '50%'),
    line('  Activate threshold:', '80%'),
    line('  Block countdown threshold:', '80%'),
    line('  Block hold time:', '90 secs'),
    line('  Block duration:', '3600 secs'),
    line('Packet buffer utilization:', '84%'),
    line('Packet buffers in use:', '14450/17203'),
    line('Mitigation running:', 'True'),
    '',
    'Source                                  Zone            Buffers  Action   Time',
    expect.stringMatching(/^10\.0\.0\.99 {31}inside {10}83% {6}RED {6}\d+ secs$/),
  ]);
  expect(ask('show session packet-buffer-protection zones')).toEqual([
    '',
    ...['outside', 'inside', 'servers'].map((zone) =>
      line(`Zone ${zone}:`, zone === 'inside' ? 'disabled' : 'enabled'),
    ),
  ]);
  expect(ask('show session packet-buffer-protection buffer-latency')).toEqual([
    '',
    line('Packet buffer latency protection:', 'disabled'),
    line('  Alert threshold:', '40 millisecs'),
    line('  Activate threshold:', '200 millisecs'),
    line('  Block countdown threshold:', '500 millisecs'),
    line('  Maximum tolerated latency:', '500 millisecs'),
    line('Packet buffer latency:', '237 millisecs'),
  ]);
});

const RULE = '-'.repeat(80);

function lookedUp(address: string, result: string): readonly string[] {
  return [
    '',
    RULE,
    'runtime route lookup',
    RULE,
    'virtual-router:   default',
    `destination:      ${address}`,
    'result:',
    `  ${result}`,
    RULE,
  ];
}

test('the way to an address: through a router, on a subnet, or none', () => {
  const { ask } = livingFirewall(
    smallWorld({
      routes: [
        { destination: '10.9.0.0/16', interface: 'ethernet1/2', nextHop: '10.0.0.254' },
        { destination: '10.9.9.0/24', interface: 'ethernet1/2', nextHop: '10.0.0.253' },
      ],
    }),
  );
  const ask1 = (address: string, router = 'default') =>
    ask(`test routing fib-lookup virtual-router ${router} ip ${address}`);
  expect(ask1('10.9.1.1')).toEqual(
    lookedUp('10.9.1.1', 'via 10.0.0.254 interface ethernet1/2, source 10.0.0.1, metric 10'),
  );
  expect(ask1('10.9.9.1')).toEqual(
    lookedUp('10.9.9.1', 'via 10.0.0.253 interface ethernet1/2, source 10.0.0.1, metric 10'),
  );
  expect(ask1('172.16.0.9')).toEqual(lookedUp('172.16.0.9', 'interface ethernet1/3, source 172.16.0.1'));
  expect(ask1('8.8.8.8')).toEqual(lookedUp('8.8.8.8', 'no route'));
  expect(ask1('172.16.0.9', 'other')[7]).toBe('  no route');
});

test('a gratuitous ARP goes out by an interface that is there', () => {
  const { ask } = livingFirewall(smallWorld());
  expect(ask('test arp gratuitous interface ethernet1/1 ip 203.0.113.2/24')).toEqual([
    '',
    '1 ARPs were sent',
  ]);
  expect(ask('test arp gratuitous interface ethernet1/9 ip 203.0.113.2')).toEqual(['', '0 ARPs were sent']);
});
