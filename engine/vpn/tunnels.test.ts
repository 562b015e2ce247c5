import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

const HOUR = 3_600_000;
const ALL = { startAt: 1, limit: 100_000 };

const GATEWAY = { name: 'GW-Site', interface: 'ethernet1/1', peer: '192.0.2.201' };
const TUNNEL = { name: 'T-Site', gateway: 'GW-Site', interface: 'tunnel.1' };

function world(gateway: Readonly<Record<string, unknown>> = {}): World {
  const vpn = { gateways: [{ ...GATEWAY, ...gateway }], tunnels: [TUNNEL] };
  return shippedWorld('hq', { warmUp: 600, vpn });
}

function started(gateway: Readonly<Record<string, unknown>> = {}): Engine {
  const engine = createEngine(world(gateway), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const tunnelOf = (engine: Engine) => engine.view.network.ipsecTunnels()[0];
const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? Number.NaN;

test('an association is followed by another one when its time is over, with other numbers', () => {
  const engine = started();
  const first = tunnelOf(engine)?.association;
  engine.advance(engine.view.now() + (first?.remaining ?? 0) * 1000 - 1000);
  expect(tunnelOf(engine)?.association).toMatchObject({ spiIn: first?.spiIn, remaining: 1 });
  engine.advance(engine.view.now() + 1000);
  const second = tunnelOf(engine)?.association;
  expect(second?.remaining).toBe(3600);
  expect(second?.spiIn).not.toBe(first?.spiIn);
  expect(second?.established).toBe(engine.view.now());
});

test('what a tunnel has carried is what its sessions account for, those that have ended too', () => {
  const engine = started();
  engine.advance(engine.startsAt + HOUR / 4);
  const name = 'tunnel.1';
  const live = engine.view
    .sessions({ egressInterface: name }, ALL)
    .map(({ id }) => engine.view.session(id))
    .filter((session) => session !== undefined);
  const ended = engine.view
    .trafficLog({ limit: 16_384, direction: 'forward' })
    .filter((record) => record.subtype === 'end' && record.rule === 'VPN-Site');
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const sent = sum(live.map((session) => session.bytesC2s)) + sum(ended.map((record) => record.bytesSent));
  const received =
    sum(live.map((session) => session.bytesS2c)) + sum(ended.map((record) => record.bytesReceived));
  expect(sent).toBeGreaterThan(10_000);
  expect(tunnelOf(engine)?.traffic).toMatchObject({
    encapBytes: sent,
    decapBytes: received,
    encapErrors: 0,
  });
});

test('a deleted association is negotiated again by the next packet, and that one is lost', () => {
  const engine = started();
  engine.apply({ kind: 'clear-association', of: 'tunnel', name: 'T-Site' });
  expect(tunnelOf(engine)?.association).toBeUndefined();
  engine.advance(engine.startsAt + HOUR / 6);
  const { traffic, association } = tunnelOf(engine) ?? {};
  expect(association).toBeDefined();
  expect(traffic?.encapErrors).toBeGreaterThan(0);
  expect(counter(engine, 'flow_tunnel_encap_err')).toBe(traffic?.encapErrors);
});

test('without an answer of the peer nothing is ever encapsulated', () => {
  const engine = started({ peerState: 'silent' });
  engine.advance(engine.startsAt + HOUR / 6);
  const { traffic, association } = tunnelOf(engine) ?? {};
  expect(association).toBeUndefined();
  expect(traffic).toMatchObject({ encapPackets: 0, decapPackets: 0 });
  expect(traffic?.encapErrors).toBe(counter(engine, 'flow_tunnel_encap_err'));
  expect(engine.apply({ kind: 'negotiate-association', of: 'gateway' })).toMatchObject({ meant: 1, done: 0 });
});

test('a gateway whose association is deleted has another one with the next rekeying of its tunnel', () => {
  const engine = started();
  const remaining = tunnelOf(engine)?.association?.remaining ?? 0;
  engine.apply({ kind: 'clear-association', of: 'gateway' });
  const gatewayOf = () => engine.view.network.ikeGateways()[0]?.association;
  expect(gatewayOf()).toBeUndefined();
  expect(tunnelOf(engine)?.association).toBeDefined();
  engine.advance(engine.startsAt + remaining * 1000);
  expect(gatewayOf()?.established).toBe(engine.view.now());
});

test('tunnels are part of the state', () => {
  const engine = started();
  engine.apply({ kind: 'clear-association', of: 'tunnel' });
  const resumed = resumeEngine(world(), { seed: 1 }, engine.snapshot());
  const fork = engine.fork();
  for (const one of [engine, resumed, fork]) one.advance(one.startsAt + HOUR / 4);
  expect(tunnelOf(resumed)).toEqual(tunnelOf(engine));
  expect(tunnelOf(fork)).toEqual(tunnelOf(engine));
});
