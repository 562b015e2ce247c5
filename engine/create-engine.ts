// The way into the engine. Loads no schema library: worlds come here already checked.
import { compileWorld } from './compiled-world.ts';
import type { Engine, EngineSnapshot } from './engine.ts';
import type { Instant } from './instant.ts';
import type { Release } from './release.ts';
import { Simulation } from './simulation.ts';
import type { World } from './world/world-schema.ts';

/** What may be chosen over the world's own words. */
export interface EngineOptions {
  /** Any whole number; 1 if not given. The same world, options and operations give the same states. */
  readonly seed?: number;
  /** Model name of a known platform; an unknown one is a bug of the caller. */
  readonly platform?: string;
  readonly release?: Release;
  /** The instant the world starts for the user; every instant of the world moves along. */
  readonly clock?: Instant;
}

/** An engine at the beginning of its warm-up: advance it to `startsAt` first. */
export function createEngine(world: World, options: EngineOptions = {}): Engine {
  return Simulation.begin(world, options);
}

/** The engine of a snapshot. Throws when it is damaged, or when world or options are not those it was created with. */
export function resumeEngine(world: World, options: EngineOptions, snapshot: EngineSnapshot): Engine {
  const origin = { compiled: compileWorld(world, options), seed: options.seed ?? 1 };
  return Simulation.resume(origin, snapshot);
}
