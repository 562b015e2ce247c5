import { expect, test } from 'vitest';
import { changeSettings } from '../change-settings.ts';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { INSIDE, OUTSIDE, SERVERS } from './connection.fixture.ts';
import { FLOW_METER_VSYS_THROTTLE, PKT_SENT, SESSION_ALLOC_FAILURE } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_SYN } from './packet.ts';

const RULES = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];
const syn = (port: number, via = INSIDE) => ({
  flow: `10.0.0.5:${port} > 172.16.0.9:443`,
  via,
  tcpFlags: TCP_SYN,
});

test.each([
  ['PA-200', 2],
  ['PA-5060', 6],
])('on a %s a virtual system limited to 2 sessions a dataplane has at most %i', (platform, most) => {
  const virtualSystems = [{ id: 1, sessionLimit: 2 }];
  const bench = new Workbench(smallWorld({ platform, securityRules: RULES, virtualSystems }));
  for (let port = 2000; port < 2010; port++) bench.send(syn(port));
  expect(bench.state.table.liveCount).toBe(most);
  expect(bench.state.counters.valueOf(FLOW_METER_VSYS_THROTTLE)).toBe(10 - most);
  expect(bench.state.throttled[1]).toBe(10 - most);
  bench.age(1005);
  expect(bench.send(syn(2000))).toBe('forwarded');
});

test('session meters show maximum, current and throttled of every virtual system', () => {
  const interfaces = smallWorld().interfaces.map((port) => ({
    ...port,
    vsys: port.zone === 'outside' ? 2 : 1,
  }));
  const virtualSystems = [{ id: 1, sessionLimit: 1 }, { id: 3 }];
  const world = smallWorld({ interfaces, virtualSystems, securityRules: RULES, natRules: [] });
  const simulation = Simulation.begin(world, {});
  const { state } = simulation;
  state.throttled[1] = 7;
  expect(simulation.view.sessionMeters()).toEqual([
    { vsys: 1, maximum: 1, current: 0, throttled: 7 },
    { vsys: 2, maximum: 65_534, current: 0, throttled: 0 },
    { vsys: 3, maximum: 65_534, current: 0, throttled: 0 },
  ]);
  expect(Simulation.resume(simulation.origin, simulation.snapshot()).view.sessionMeters()[0]?.throttled).toBe(
    7,
  );
});

test('a full table drops first packets, counts them and lends nothing', () => {
  const bench = new Workbench(smallWorld(), { capacity: 3 });
  changeSettings(bench.state, { kind: 'set-session-setting', setting: 'acceleratedAging', value: false });
  for (let port = 2000; port < 2005; port++)
    bench.send({ ...syn(port), flow: `10.0.0.5:${port} > 192.0.2.9:443` });
  expect(bench.state.table.liveCount).toBe(3);
  expect(bench.state.pools[0]?.used).toBe(3);
  expect(bench.state.counters.valueOf(SESSION_ALLOC_FAILURE)).toBe(2);
});

test('with the resource limit behavior bypass a full table sends packets on that need no translation', () => {
  const bench = new Workbench(smallWorld({ securityRules: RULES }), { capacity: 1 });
  changeSettings(bench.state, {
    kind: 'set-session-setting',
    setting: 'resourceLimitBehavior',
    value: 'bypass',
  });
  bench.send(syn(2000));
  const sent = bench.state.counters.valueOf(PKT_SENT);
  expect(bench.send(syn(2001))).toBe('forwarded');
  expect(bench.packet.egressInterface).toBe(bench.state.compiled.names.interfaces.idOf(SERVERS));
  expect(bench.state.counters.valueOf(PKT_SENT)).toBe(sent + 1);
  expect(bench.send({ ...syn(2002), flow: '10.0.0.5:2002 > 192.0.2.9:443' })).toBe('dropped');
  expect(bench.send({ ...syn(2003), flow: '192.0.2.9:9 > 10.0.0.5:22', via: OUTSIDE })).toBe('forwarded');
});
