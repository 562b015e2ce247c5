import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { systemLogRecords } from '../management/system-log.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const MINUTE = 60_000;
type Words = Readonly<Record<string, unknown>>;

const OURS = { name: 'Office', local: '10.20.0.0/24', remote: '10.60.0.0/24' };
const THEIRS = { local: OURS.remote, remote: OURS.local };

function world(gateway: Words, tunnel: Words = {}) {
  return shippedWorld('hq', {
    warmUp: 600,
    vpn: {
      gateways: [{ name: 'GW-Site', interface: 'ethernet1/1', peer: '192.0.2.201', ...gateway }],
      tunnels: [{ name: 'T-Site', gateway: 'GW-Site', interface: 'tunnel.1', ...tunnel }],
    },
  });
}

function after(minutes: number, gateway: Words, tunnel: Words = {}): Engine {
  const engine = createEngine(world(gateway, tunnel), { seed: 1 });
  engine.advance(engine.startsAt + minutes * MINUTE);
  return engine;
}

const logged = (engine: Engine) =>
  systemLogRecords(
    { now: engine.view.now(), events: engine.view.management.systemLogEvents() },
    { limit: 100, direction: 'backward' },
  )
    .filter(({ subtype }) => subtype === 'vpn')
    .map(({ eventId, object, description }) => `${eventId} ${object} ${description}`);

function check(gateway: Words, tunnel: Words, expected: { ike: boolean; ipsec: boolean; log: string }): void {
  const engine = after(10, gateway, tunnel);
  const { network } = engine.view;
  expect(network.ikeGateways()[0]?.association !== undefined).toBe(expected.ike);
  expect(network.ipsecTunnels()[0]?.association !== undefined).toBe(expected.ipsec);
  expect(logged(engine)).toContain(expected.log);
  const { traffic } = network.ipsecTunnels()[0] ?? {};
  expect(traffic).toMatchObject({ encapPackets: 0, decapPackets: 0 });
  expect(traffic?.encapErrors).toBeGreaterThan(0);
}

test('a key that is not that of the peer fails in the first phase', () => {
  check(
    { presharedKey: 'ours', peerSide: { presharedKey: 'theirs' } },
    {},
    {
      ike: false,
      ipsec: false,
      log: 'ike-nego-p1-fail-psk GW-Site IKE phase-1 negotiation is failed likely due to pre-shared key mismatch.',
    },
  );
});

test('a proposal that the peer does not want fails in the first phase', () => {
  check(
    { peerSide: { ike: { dhGroup: 'group14' } } },
    {},
    {
      ike: false,
      ipsec: false,
      log: "ike-nego-p1-fail GW-Site IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
    },
  );
});

test('a peer that is silent is waited for in vain', () => {
  check(
    { peerState: 'silent' },
    {},
    {
      ike: false,
      ipsec: false,
      log: 'ike-nego-p1-fail GW-Site IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.2[500]-192.0.2.201[500] due to timeout.',
    },
  );
});

test('another group of the key exchange fails in the second phase', () => {
  check(
    { peerSide: { ipsec: { dhGroup: 'no-pfs' } } },
    {},
    { ike: true, ipsec: false, log: 'ike-nego-p2-fail T-Site pfs group mismatched:my: 2peer: 0' },
  );
});

test('a proxy id that is no mirror image fails in the second phase, and the log tells what the peer asks for', () => {
  const wider = { ...OURS, local: '10.20.0.0/16' };
  check(
    { peerSide: { selectors: [THEIRS] } },
    { proxyIds: [wider] },
    {
      ike: true,
      ipsec: false,
      log: 'ike-nego-p2-proxy-id-bad T-Site:Office IKE phase-2 negotiation failed when processing Proxy ID. Received local id 10.20.0.0/24 type IPv4_subnet protocol 0 port 0, received remote id 10.60.0.0/24 type IPv4_subnet protocol 0 port 0.',
    },
  );
});

test('every proxy id has an association, numbers and counters of its own, and packets of none are lost', () => {
  const apart = [
    { name: 'Some', local: '10.20.0.0/24', remote: '10.60.0.0/28' },
    { name: 'Rest', local: '10.20.0.0/16', remote: '10.60.0.0/24' },
  ];
  const engine = after(15, {}, { proxyIds: apart });
  const tunnels = engine.view.network.ipsecTunnels();
  expect(tunnels.map(({ name }) => name)).toEqual(['T-Site:Some', 'T-Site:Rest']);
  expect(new Set(tunnels.map(({ association }) => association?.spiIn)).size).toBe(2);
  const plain = after(15, {}).view.network.ipsecTunnels()[0]?.traffic;
  const sum = (side: 'encapPackets' | 'decapPackets') =>
    tunnels.reduce((total, { traffic }) => total + traffic[side], 0);
  expect(sum('decapPackets')).toBe(plain?.decapPackets);
  expect(sum('encapPackets')).toBe(plain?.encapPackets);
  const narrow = after(15, {}, { proxyIds: apart.slice(0, 1) }).view.network.ipsecTunnels()[0];
  expect(narrow?.association).toBeDefined();
  expect(narrow?.traffic.encapErrors).toBeGreaterThan(0);
});

test('what a peer drops is encapsulated and never answered, until it carries on', () => {
  const engine = after(10, { peerState: 'drops' });
  const traffic = () => engine.view.network.ipsecTunnels()[0]?.traffic;
  expect(traffic()?.encapPackets).toBeGreaterThan(0);
  expect(traffic()?.decapPackets).toBe(0);
  expect(engine.apply({ kind: 'set-vpn-peer', gateway: 'GW-Site', peer: 'answers' })).toMatchObject({
    kind: 'host-changed',
  });
  engine.advance(engine.view.now() + 10 * MINUTE);
  expect(traffic()?.decapPackets).toBeGreaterThan(0);
  expect(engine.apply({ kind: 'set-vpn-peer', gateway: 'GW-None', peer: 'drops' })).toMatchObject({
    kind: 'failed',
  });
});

test('the peer and what failed are part of the state', () => {
  const engine = after(5, {}, { proxyIds: [OURS] });
  engine.apply({ kind: 'set-vpn-peer', gateway: '192.0.2.201', peer: 'silent' });
  engine.advance(engine.view.now() + MINUTE);
  const resumed = resumeEngine(world({}, { proxyIds: [OURS] }), { seed: 1 }, engine.snapshot());
  for (const one of [engine, resumed]) one.advance(one.view.now() + 5 * MINUTE);
  expect(resumed.view.network.ipsecTunnels()).toEqual(engine.view.network.ipsecTunnels());
  expect(engine.view.network.ipsecTunnels()[0]?.association).toBeUndefined();
  expect(logged(resumed)).toEqual(logged(engine));
});
