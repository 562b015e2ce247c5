// A small firewall with name lookups and somebody outside whom nothing lets in, for tests of the dashboard.
import { createEngine } from '../../../engine/create-engine.ts';
import type { Engine } from '../../../engine/engine.ts';
import { smallWorld } from '../../../engine/world/small-world.fixture.ts';

/** The firewall after a minute of traffic. */
export function smallFirewall(): Engine {
  const world = smallWorld({
    warmUp: 60,
    traffic: [
      { name: 'names', application: 'dns', clients: ['10.0.0.61'], servers: ['192.0.2.53'], perSecond: 1 },
      {
        name: 'outside',
        application: 'ssh',
        clients: ['192.0.2.66'],
        servers: ['203.0.113.10'],
        perSecond: 0.5,
      },
    ],
  });
  const engine = createEngine(world, { seed: 2 });
  engine.advance(engine.startsAt);
  return engine;
}
