import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { testDesk } from './testing/test-desk.ts';
import { runTrainerLine } from './verbs.ts';

const HOSTS = [
  { name: 'isp', address: '203.0.113.1' },
  { name: 'pc', address: '10.0.0.61' },
];

test.each([
  ['gateway elsewhere', 'gateway: elsewhere'],
  ['route 10.9.0.0/16 around', 'route: 10.9.0.0/16 around'],
  ['route 10.9.0.0/16 ethernet1/1', 'route: 10.9.0.0/16 ethernet1/1'],
  ['arp silent', 'arp: silent'],
  ['neighbor 203.0.113.10 stale', 'neighbor: 203.0.113.10 stale'],
])('a host is set to %s, and tells it', (words, told) => {
  const { desk } = testDesk({ hosts: HOSTS });
  expect(runTrainerLine(desk, ':host isp').lines).not.toContain(told);
  expect(runTrainerLine(desk, `:host isp set ${words}`)).toEqual({
    status: 'accepted',
    lines: [`isp: set ${words}`],
  });
  expect(runTrainerLine(desk, ':host isp').lines).toContain(told);
});

test('the end of a tunnel is set at the host that has its address, and at no other', () => {
  const { desk, engine } = testDesk({
    hosts: [...HOSTS, { name: 'partner', address: '192.0.2.201' }],
    interfaces: [...smallWorld().interfaces, { name: 'tunnel.1', zone: 'outside' }],
    vpn: {
      gateways: [{ name: 'GW', interface: 'ethernet1/1', peer: '192.0.2.201' }],
      tunnels: [{ name: 'T', gateway: 'GW', interface: 'tunnel.1' }],
    },
  });
  const before = Buffer.from(engine.snapshot().bytes);
  expect(runTrainerLine(desk, ':host pc set tunnel drops').status).toBe('rejected');
  expect(Buffer.compare(before, Buffer.from(engine.snapshot().bytes))).toBe(0);
  expect(runTrainerLine(desk, ':host partner set tunnel drops').status).toBe('accepted');
  expect(Buffer.compare(before, Buffer.from(engine.snapshot().bytes))).not.toBe(0);
});

test('duplex, MTU and keepalive reach the engine', () => {
  const { desk, engine } = testDesk({ hosts: HOSTS });
  expect(runTrainerLine(desk, ':host pc set keepalive 900').status).toBe('accepted');
  expect(engine.view.host('pc')?.keepalive).toBe(900);
  runTrainerLine(desk, ':host pc set duplex full');
  const port = engine.view.network.hardwarePorts().find(({ name }) => name === 'ethernet1/2');
  expect(port?.duplex).toBe('half');
  const ping = () => {
    const request = { host: '10.0.0.61', source: '10.0.0.1', identifier: 1, sequence: 1, size: 1400 };
    const outcome = engine.apply({ kind: 'echo', request: { ...request, fragments: 'forbidden' } });
    return outcome.kind === 'echoed' ? outcome.answer.kind : outcome.kind;
  };
  expect(ping()).toBe('reply');
  runTrainerLine(desk, ':host pc set mtu 1300');
  expect(ping()).toBe('too-long');
  runTrainerLine(desk, ':host pc set mtu any');
  expect(ping()).toBe('reply');
});

test.each([
  'set',
  'set colour red',
  'set gateway home',
  'set gateway 10.0.0',
  'set gateway firewall now',
  'set mtu 1',
  'set mtu 1400 perhaps',
  'set route 10.0.0.0/8',
  'dance',
])('a host takes no %s, and says what it takes', (words) => {
  const { desk } = testDesk({ hosts: HOSTS });
  const answer = runTrainerLine(desk, `:host pc ${words}`);
  expect(answer.status).toBe('rejected');
  expect(answer.lines).toContain('  gateway firewall|elsewhere|ADDRESS');
});

test('a gateway may be named by its address, the firewall by the one it has there', () => {
  const { desk, engine } = testDesk({ hosts: HOSTS });
  const gatewayOf = () => engine.view.host('pc')?.gateway;
  expect(runTrainerLine(desk, ':host pc set gateway 10.0.0.254').lines).toEqual([
    'pc: set gateway 10.0.0.254',
  ]);
  expect(gatewayOf()).toBe('nowhere');
  expect(runTrainerLine(desk, ':host pc').lines).toContain('gateway: elsewhere');
  expect(runTrainerLine(desk, ':host pc set gateway 10.0.0.1').status).toBe('accepted');
  expect(gatewayOf()).toBe('firewall');
  expect(runTrainerLine(desk, ':host pc set gateway 10.0.0.300').lines).toEqual([
    "'10.0.0.300' is not there",
  ]);
});

test('what is no prefix and no host is refused', () => {
  const { desk } = testDesk({ hosts: HOSTS });
  expect(runTrainerLine(desk, ':host pc set route home around')).toEqual({
    status: 'rejected',
    lines: ["'home' is not there"],
  });
  expect(runTrainerLine(desk, ':host nobody restart').status).toBe('rejected');
  expect(runTrainerLine(desk, ':host pc restart').status).toBe('accepted');
});
