// A next hop on no network of its interface: nobody answers for it, on the way of every packet and in the table of neighbours.
import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const world = (nextHop: string) =>
  smallWorld({
    routes: [{ destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop }],
    securityRules: [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }],
    traffic: [
      { name: 'out', application: 'ssl', clients: ['10.0.0.5'], servers: ['192.0.2.80'], perSecond: 0.2 },
    ],
  });
const noArp = (engine: Engine) =>
  engine.view.counters().find(({ name }) => name === 'flow_fwd_l3_noarp')?.value ?? 0;
const known = (engine: Engine, address: string) =>
  engine.view.network.arp().entries.find((entry) => entry.address === address)?.status;

test('nothing passes by it, and the right one mends that', () => {
  const engine = createEngine(world('10.99.0.1'), { seed: 1 });
  engine.advance(engine.startsAt + 5 * MINUTE);
  expect(noArp(engine)).toBeGreaterThan(0);
  expect(known(engine, '10.99.0.1')).toBe('incomplete');
  const log = engine.view.trafficLog({ limit: 999, direction: 'forward' });
  expect(log.every(({ packetsReceived }) => packetsReceived === 0)).toBe(true);
  engine.apply({ kind: 'commit', configuration: configurationOf(world('203.0.113.1')) });
  const before = noArp(engine);
  engine.advance(engine.startsAt + 10 * MINUTE);
  expect([noArp(engine), known(engine, '203.0.113.1')]).toEqual([before, 'complete']);
});
