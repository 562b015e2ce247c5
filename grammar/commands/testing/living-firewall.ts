// A conversation with a real engine, for tests of commands whose answers the engine computes.
import { createEngine } from '../../../engine/create-engine.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { Release } from '../../../engine/release.ts';
import type { World } from '../../../engine/world/world-schema.ts';
import { createExecutor } from '../../execute.ts';

/** An engine at its start and the hands to ask it. */
export interface LivingFirewall {
  readonly engine: Engine;
  /** The lines that a line prints. */
  ask(line: string): readonly string[];
}

/** A firewall of the world, warm, on a release. */
export function livingFirewall(world: World, release: Release = '11.2'): LivingFirewall {
  const engine = createEngine(world, { seed: 1, release });
  engine.advance(engine.startsAt);
  const { execute } = createExecutor({ engine, release, coach: 'off' });
  return { engine, ask: (line) => execute(line).lines };
}
