// A conversation with a firewall whose configuration may be changed, for tests.
import { createEngine } from '../../engine/create-engine.ts';
import type { Engine } from '../../engine/engine.ts';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import type { World } from '../../engine/world/world-schema.ts';
import { createLiveSession } from '../live-session.ts';

/** An engine on the world, its management server, and somebody who talks to both. */
export function managedConversation(world: World) {
  return conversationWith(createEngine(world, { seed: 1 }), world);
}

/** The same with an engine of the world that is there already. */
export function conversationWith(engine: Engine, world: World) {
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
