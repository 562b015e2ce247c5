// The simulated firewall as the rest of the program holds it.
import type { Instant } from './instant.ts';
import type { Operation, Outcome } from './operation.ts';
import type { EngineView } from './view.ts';

/** A firewall that lives: its own virtual time, traffic and session table. No I/O, no wall clock, no chance but its seed. */
export interface Engine {
  readonly view: EngineView;
  /** The instant the world starts for the user. Before it the engine is warming up: advance to it first. */
  readonly startsAt: Instant;
  apply(operation: Operation): Outcome;
  /**
   * Moves virtual time towards `until`, handling at most `maxEvents` events (default: no limit), and returns the instant
   * reached. Any slicing gives the same state as one call.
   */
  advance(until: Instant, maxEvents?: number): Instant;
  /** An independent copy that continues identically and never disturbs this one. */
  fork(): Engine;
  /** The whole state, to continue bit-identically elsewhere. */
  snapshot(): EngineSnapshot;
}

/** Opaque, versioned state of an engine. */
export interface EngineSnapshot {
  readonly version: number;
  readonly bytes: Uint8Array;
}
