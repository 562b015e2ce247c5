// Trains take the way that single packets take, whatever a commit has done to it.
import { expect, test } from 'vitest';
import { Simulation } from '../simulation.ts';
import { mixedTraffic } from '../traffic/mixed-traffic.fixture.ts';
import { configurationOf } from '../world/firewall-configuration.ts';

test('what is dropped for want of a way is counted, and what still finds one goes on', () => {
  const world = mixedTraffic();
  const simulation = Simulation.begin(world, { seed: 1 });
  simulation.advance(simulation.startsAt + 60_000);
  const counters = () => new Map(simulation.view.counters().map(({ name, value }) => [name, value]));
  const before = counters();
  const routes = world.routes.filter(({ destination }) => destination !== '0.0.0.0/0');
  simulation.apply({ kind: 'commit', configuration: { ...configurationOf(world), routes } });
  simulation.advance(simulation.view.now() + 30_000);
  const after = counters();
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(grown('flow_fwd_l3_noroute')).toBeGreaterThan(0);
  expect(grown('pkt_sent')).toBeGreaterThan(0);
  expect(grown('pkt_recv')).toBeGreaterThan(grown('pkt_sent'));
});
