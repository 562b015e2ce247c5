import { expect, test } from 'vitest';
import { changeSettings } from '../change-settings.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Ager } from './ager.ts';
import { Connection, INSIDE, SERVERS } from './connection.fixture.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_FIN, TCP_RST, UDP } from './packet.ts';

const OVERRIDDEN = {
  services: [{ name: 'tls', port: 'tcp/443', override: { timeout: 900, halfClosed: 60, timeWait: 4 } }],
  securityRules: [{ name: 'Out', from: ['inside'], to: ['outside'], service: ['tls'] }],
};

test('a service that overrides sets the timeout of its sessions, whatever the application says', () => {
  const connection = new Connection(new Workbench(smallWorld(OVERRIDDEN))).identify();
  expect(connection.detail).toMatchObject({ timeout: 900, serviceTimeoutOverride: true });
});

test('a service without override inherits the timeout of the application', () => {
  const services = [{ name: 'tls', port: 'tcp/443' }];
  const connection = new Connection(new Workbench(smallWorld({ ...OVERRIDDEN, services }))).identify();
  expect(connection.detail).toMatchObject({ timeout: 1800, serviceTimeoutOverride: false });
});

test('an application without a timeout of its own leaves its sessions the timeout of the protocol', () => {
  const applications = [{ name: 'ssl', transport: 'tcp', ports: [443], identifiedAfter: 2 }];
  const connection = new Connection(new Workbench(smallWorld({ applications }))).identify();
  expect(connection.detail.timeout).toBe(3600);
});

test('a service override also sets half closed and time wait', () => {
  const connection = new Connection(new Workbench(smallWorld(OVERRIDDEN))).identify();
  connection.client({ tcpFlags: TCP_FIN });
  expect(connection.detail.timeout).toBe(60);
  connection.server({ tcpFlags: TCP_FIN });
  expect(connection.detail.timeout).toBe(4);
});

test('an application sets half closed and time wait of its own, where no service overrides', () => {
  const waits = { halfClosed: 300, timeWait: 7 };
  const applications = [{ name: 'ssl', transport: 'tcp', ports: [443], identifiedAfter: 2, ...waits }];
  const timeouts = (world: object) => {
    const connection = new Connection(new Workbench(smallWorld({ applications, ...world }))).identify();
    connection.client({ tcpFlags: TCP_FIN });
    const half = connection.detail.timeout;
    connection.server({ tcpFlags: TCP_FIN });
    return [half, connection.detail.timeout];
  };
  expect(timeouts({})).toEqual([300, 7]);
  expect(timeouts(OVERRIDDEN)).toEqual([60, 4]);
});

test('a changed timer touches new sessions only', () => {
  const bench = new Workbench(smallWorld());
  const old = new Connection(bench).identify();
  const change = { kind: 'set-session-timer', timer: 'tcpTimeWait', value: 40 } as const;
  expect(changeSettings(bench.state, change)).toEqual({ kind: 'setting-changed' });
  bench.age(1001);
  const young = new Connection(bench, '10.0.0.6:40000 > 192.0.2.80:443').identify();
  old.client({ tcpFlags: TCP_RST });
  young.client({ tcpFlags: TCP_RST });
  expect(old.detail.timeout).toBe(15);
  expect(young.detail.timeout).toBe(40);
});

test.each([
  ['a timer', { kind: 'set-session-timer', timer: 'tcpInit', value: 61 }, 'tcpInit', 1, 60],
  [
    'half closed',
    { kind: 'set-session-timer', timer: 'tcpHalfClosed', value: 0 },
    'tcpHalfClosed',
    1,
    604_800,
  ],
  [
    'a threshold',
    { kind: 'set-session-setting', setting: 'acceleratedAgingThreshold', value: 49 },
    'acceleratedAgingThreshold',
    50,
    99,
  ],
] as const)('%s outside of its range is refused and changes nothing', (_, change, setting, low, high) => {
  const { state } = new Workbench(smallWorld());
  const before = [state.running.timers, state.running.settings];
  expect(changeSettings(state, change)).toEqual({
    kind: 'failed',
    failure: { kind: 'setting-out-of-range', setting, low, high },
  });
  expect([state.running.timers, state.running.settings]).toEqual(before);
});

test('set session default brings back what the configuration says', () => {
  const { state } = new Workbench(smallWorld({ timers: { udp: 44 } }));
  changeSettings(state, { kind: 'set-session-timer', timer: 'udp', value: 5 });
  changeSettings(state, { kind: 'set-session-setting', setting: 'rejectNonSyn', value: false });
  changeSettings(state, { kind: 'set-session-default' });
  expect(state.running.timers.udp).toBe(44);
  expect(state.running.settings.rejectNonSyn).toBe(true);
});

/** A table of 100 with so many UDP sessions, opened at second 1000 with a timeout of 30 s. */
function filled(sessions: number, changes: Readonly<Record<string, unknown>> = {}): Workbench {
  const bench = new Workbench(smallWorld(changes), { capacity: 100 });
  for (let n = 0; n < sessions; n++) {
    const flow = `10.0.0.5:${2000 + n} > 192.0.2.53:53`;
    bench.send({ flow, via: INSIDE, protocol: UDP, payload: 40, application: 'dns' });
  }
  return bench;
}

test('above the threshold the idle timers are divided by the factor, below it they are whole again', () => {
  const bench = filled(85);
  bench.age(1014);
  expect(bench.state.table.liveCount).toBe(85);
  bench.age(1015);
  // The ager stops as soon as the table is filled to less than 80 %.
  expect(bench.state.table.liveCount).toBe(79);
  bench.age(1029);
  expect(bench.state.table.liveCount).toBe(79);
  bench.age(1030);
  expect(bench.state.table.liveCount).toBe(0);
});

test('without accelerated aging a full table ages as any other', () => {
  const bench = filled(85);
  changeSettings(bench.state, { kind: 'set-session-setting', setting: 'acceleratedAging', value: false });
  bench.age(1029);
  expect(bench.state.table.liveCount).toBe(85);
});

test('a packet of either flow refreshes a session while ageing is accelerated', () => {
  const bench = filled(80);
  bench.age(1010);
  bench.send({
    flow: '10.0.0.5:2000 > 192.0.2.53:53',
    via: INSIDE,
    protocol: UDP,
    payload: 40,
    application: 'dns',
  });
  bench.age(1015);
  expect(bench.state.table.isLive(1)).toBe(true);
  expect(bench.state.table.isLive(2)).toBe(false);
});

test('the application trickling scan ends idle sessions of no known application sooner', () => {
  const rules = [{ name: 'Any', from: ['inside'], to: ['servers'], service: ['any'] }];
  const bench = new Workbench(smallWorld({ securityRules: rules }), { capacity: 10 });
  changeSettings(bench.state, { kind: 'set-session-setting', setting: 'acceleratedAging', value: false });
  const open = (n: number) =>
    new Connection(bench, `10.0.0.5:${2000 + n} > 172.16.0.9:22`, SERVERS).establish();
  for (let n = 0; n < 7; n++) open(n).identify('ssl');
  open(7);
  bench.age(1000 + 450 - 1);
  expect(bench.state.table.isLive(8)).toBe(true);
  bench.age(1000 + 450);
  expect(bench.state.table.isLive(8)).toBe(false);
  expect(bench.state.table.liveCount).toBe(7);
});

test.each([
  [6, 'ssl', 443, 90],
  [UDP, 'dns', 53, 60],
  [47, 'ssl', 0, 60],
])(
  'a denied session of protocol %i stays in DISCARD for its own time',
  (protocol, application, port, timeout) => {
    const rules = [
      {
        name: 'Not',
        from: ['inside'],
        to: ['servers'],
        application: [application],
        service: ['any'],
        action: 'deny',
      },
      { name: 'Any', from: ['inside'], to: ['servers'], service: ['any'] },
    ];
    const bench = new Workbench(smallWorld({ securityRules: rules }));
    const flow = `10.0.0.5:40000 > 172.16.0.9:${port}`;
    const connection = new Connection(bench, flow, SERVERS);
    if (protocol === 6) connection.identify(application);
    else {
      bench.age(1100);
      for (let n = 0; n < 2; n++) bench.send({ flow, via: INSIDE, protocol, payload: 20, application });
    }
    const row = bench.state.table.nextLive(0);
    expect(bench.state.table.timeout[row]).toBe(timeout);
    expect(bench.state.table.stateC2s[row]).toBe(3);
  },
);

test('session-discard puts a live session into DISCARD for 3600 s and drops its packets', () => {
  const connection = new Connection(new Workbench(smallWorld())).identify();
  const { state } = connection.bench;
  expect(changeSettings(state, { kind: 'session-discard', id: 1 })).toEqual({
    kind: 'session-discarded',
    id: 1,
  });
  expect(connection.detail).toMatchObject({ timeout: 3600, c2s: { state: 'discard' } });
  expect(connection.client({ payload: 10 })).toBe('dropped');
  connection.bench.age(1000 + 3600);
  expect(connection.detail).toMatchObject({ endReason: 'unknown', timeToLive: undefined });
});

test('session-discard refuses an unknown session and a timeout out of range', () => {
  const { state } = new Connection(new Workbench(smallWorld())).identify().bench;
  expect(changeSettings(state, { kind: 'session-discard', id: 2 })).toMatchObject({ kind: 'failed' });
  const change = { kind: 'session-discard', id: 1, timeout: 16_000_000 } as const;
  expect(changeSettings(state, change)).toMatchObject({ failure: { kind: 'setting-out-of-range', low: 0 } });
});

test('the accelerated ager ends the same sessions in any slices', () => {
  const whole = filled(95);
  const sliced = filled(95);
  const ager = new Ager(sliced.state);
  for (const second of [1003, 1010, 1016, 1024, 1040]) {
    whole.age(second);
    while (ager.age(second * 1000, 2) === 2);
    expect(sliced.state.table.hash()).toBe(whole.state.table.hash());
    expect(sliced.state.sweep).toEqual(whole.state.sweep);
    for (const bench of [whole, sliced]) {
      const flow = `10.0.0.6:${second} > 192.0.2.53:53`;
      for (let n = 0; n < 10; n++)
        bench.send({ flow: flow.replace('.6', `.${n}`), via: INSIDE, protocol: UDP });
    }
  }
  expect(whole.state.table.createdCount).toBe(130);
});
