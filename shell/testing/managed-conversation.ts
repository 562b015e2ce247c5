// A conversation with a firewall whose configuration may be changed, for tests.
import { createEngine } from '../../engine/create-engine.ts';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import type { World } from '../../engine/world/world-schema.ts';
import { createLiveSession } from '../live-session.ts';

/** An engine on the world, its management server, and somebody who talks to both. */
export function managedConversation(world: World) {
  const engine = createEngine(world, { seed: 1 });
  const management = manageEngine({ engine, world });
  const session = createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
    management: () => management,
  });
  return { engine, management, session };
}
