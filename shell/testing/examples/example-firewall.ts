// The firewall of the scenes: the default world, warm for so short a time that a listing can be read, without a store.
import { createEngine } from '../../../engine/create-engine.ts';
import type { Engine } from '../../../engine/engine.ts';
import { manageEngine } from '../../../engine/management/managed-engine.ts';
import type { World } from '../../../engine/world/world-schema.ts';
import { createLiveSession, type LiveSession } from '../../live-session.ts';

/** The same firewall for every scene, each time as it was when it was warm. */
export class ExampleFirewall {
  readonly #world: World;
  readonly #warm: Engine;

  constructor(world: World) {
    this.#world = world;
    this.#warm = createEngine(world, { seed: 1 });
    this.#warm.advance(this.#warm.startsAt);
  }

  /** A conversation that disturbs no other. */
  conversation(): LiveSession {
    const engine = this.#warm.fork();
    const management = manageEngine({ engine, world: this.#world });
    return createLiveSession({
      engine,
      release: '11.2',
      speed: 1,
      coach: 'on',
      realClock: () => 0,
      management: () => management,
    });
  }
}
