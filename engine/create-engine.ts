// The way into the engine. Loads no schema library: worlds come here already checked.
import type { Engine, EngineSnapshot } from './engine.ts';
import type { Instant } from './instant.ts';
import type { Release } from './release.ts';
import { Simulation } from './simulation.ts';
import { originOf } from './simulation-identity.ts';
import type { FirewallConfiguration } from './world/firewall-configuration.ts';
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
  /** What the firewall is told from the beginning, in place of the world's own configuration; checked before. */
  readonly configuration?: FirewallConfiguration;
}

/** An engine at the beginning of its warm-up: advance it to `startsAt` first. */
export function createEngine(world: World, options: EngineOptions = {}): Engine {
  return Simulation.begin(world, options);
}

/** The engine of a snapshot, with the configuration that was last committed. Throws when it is damaged, or when world or options are not those it was created with. */
export function resumeEngine(world: World, options: EngineOptions, snapshot: EngineSnapshot): Engine {
  return Simulation.resume(originOf(world, options), snapshot);
}
